const parts = {
  score: 'Score',
  doors: 'Rounds',
  timeline: 'Two years',
  levers: 'What would raise it',
  programs: 'Programs',
  checklist: 'Checklist',
  unknowns: 'Not known',
  sources: 'Sources',
};

/** The page of one person. */
export const page = {
  'page.lang': () => 'en',
  'page.title': ({ name }: { name: string }) => `${name}: Express Entry`,
  'page.parts': () => 'Parts of this page',
  'page.part': ({ part }: { part: keyof typeof parts }) => parts[part],
  'page.verdict': () => 'Where you stand',
  'page.ofMost': ({ max }: { max: number }) => `of ${max} points of the CRS`,
  'page.points': () => 'points',
  'page.most': () => 'the most there is',
  'page.cut': () => 'cut by a cap',
  'page.cutAt': ({ max }: { max: number }) => `cut by the cap of ${max}`,
  'page.factor': () => 'factor',
  'page.everyPoint': () => 'Every point, with its reason and source',
  'page.scoreChart': ({
    label,
    points,
    max,
    parts: bars,
  }: {
    label: string;
    points: number;
    max: number;
    parts: readonly { readonly label: string; readonly figures: string }[];
  }) => `${label}, ${points} of ${max} points: ${bars.map((bar) => `${bar.label} ${bar.figures}`).join(', ')}.`,
  'page.doorChart': ({
    name,
    rounds,
    min,
    max,
    from,
    to,
    total,
  }: {
    name: string;
    rounds: number;
    min: number;
    max: number;
    from: string;
    to: string;
    total: number;
  }) =>
    `Cut-offs of ${name} from ${from} to ${to}: ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${min === max ? min : `${min} to ${max}`}; a line at your score of ${total}.`,
  'page.you': ({ total }: { total: number }) => `you ${total}`,
  'page.lastCutOff': ({ last, on }: { last: number; on: string }) => `last cut-off ${last}, ${on}`,
  'page.everyRound': ({ from, to }: { from: string; to: string }) => `Every round shown, after ${from} to ${to}`,
  'page.timeline': ({ from, to }: { from: string; to: string }) => `What changes by itself, ${from} to ${to}`,
  'page.timelineChart': ({
    title,
    from,
    to,
    cutOffs,
  }: {
    title: string;
    from: string;
    to: string;
    cutOffs: readonly string[];
  }) =>
    `${title}, from ${from} to ${to}; the table below has each change.${cutOffs.length === 0 ? '' : ` Last cut-offs: ${cutOffs.join(', ')}.`}`,
  'page.checklist': () => 'Checklist after an invitation',
  'page.nothingUnknown': () => 'Nothing that would change an answer.',
  'page.footer': ({ name, version }: { name: string; version: string }) => `Made by ${name} ${version}.`,
  'page.written': ({ file }: { file: string }) => `written: ${file}`,
  'page.notPage': ({ output }: { output: string }) =>
    `--output: ${output} is called as a profile is; a page ends in .html or .pdf`,
  'page.needsFolder': () =>
    'report: several profiles, and those of a folder, have a page each: name a folder for the pages, such as --output pages',
  'page.notFolder': ({ output }: { output: string }) =>
    `--output ${output}: a file; the pages of several profiles, or of those of a folder, need a folder`,
  'page.pdfNeedsFile': () => 'report --pdf: name a file or a folder, such as --output report.pdf',
  'page.noChromium': ({ names }: { names: readonly string[] }) =>
    `--pdf: no Chromium, Chrome or Edge was found (${names.join(', ')}; CHROME_PATH names another). Leave --pdf out and print the page from any browser`,
  'page.printFailed': ({ browser, why }: { browser: string; why: string }) =>
    `--pdf: ${browser} printed nothing: ${why}`,
};
