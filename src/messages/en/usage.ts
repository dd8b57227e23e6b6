/** What commands, their actions and options are for, as help, completion and the man page show it. */
export const usage = {
  // The names of what stands in a place are English words, such as <date>.
  'usage.form': ({ form }: { form: string }) => form,
  'usage.command.score': () => 'programs, CRS score point by point, and what is not known',
  'usage.command.check': () => 'validate profiles, list what does not count and what is missing; scores nothing',
  'usage.command.init': () =>
    'a questionnaire that writes a profile (profile.yaml), or changes one; answers are never lost',
  'usage.command.demo': () => 'the score of an example that comes with crs, without any file',
  'usage.command.language': () => 'test results to CLB or NCLC levels, and what the next level takes',
  'usage.command.rounds': () =>
    'rounds of invitations: the list, which would have invited a profile, the update, nominee streams',
  'usage.command.noc': () => 'occupations by job title, in English or French, or by code; duties decide, not titles',
  'usage.command.diff': () =>
    'what other rules, another day or anything since stored scores does to profiles, factor by factor',
  'usage.command.compare': () => 'profiles side by side on the same day, rows that differ marked',
  'usage.command.improve': () => 'what would open a program or raise the score: within months, in years, by others',
  'usage.command.timeline': () =>
    'every day on which something changes with nobody doing anything, the best days, and the last safe one',
  'usage.command.overview': () =>
    'a line a person of a folder: score, programs, what ends next, doors; the most urgent first',
  'usage.command.batch': () =>
    'one profile a line (NDJSON or CSV, also .gz) in, one record a line out; - reads standard input',
  'usage.command.rules': () => 'versions of the rules, their numbers, sources and age; a template for an amendment',
  'usage.command.checklist': () =>
    'documents, proofs, fees and deadlines after an invitation, and what can be proved today',
  'usage.command.report': () =>
    'a page to read and print (HTML, needs no network): verdict, score, rounds, two years, levers, checklist',
  'usage.command.schema': () => 'JSON Schema of a profile, for editors; of a record of crs batch; columns of its CSV',
  'usage.command.mcp': () =>
    'a server of the Model Context Protocol on standard input and output, for assistants; it only reads',
  'usage.command.completion': () => 'a script that lets the shell complete commands, options, values and profiles',
  'usage.action.rounds.list': () => 'rounds of invitations, the newest last',
  'usage.action.rounds.update': () => 'join the official feed to what is known',
  'usage.action.rounds.streams': () => 'enhanced nominee streams of the provinces',
  'usage.action.rules.list': () => 'every version, with its age',
  'usage.action.rules.show': () => 'the numbers of versions',
  'usage.action.rules.diff': () => 'what changed between two',
  'usage.action.rules.check': () => 'exit 1 when a version is too old',
  'usage.action.rules.template': () => 'an amendment to fill in',
  'usage.option.asOf': () => 'day of the facts and of the rules, YYYY-MM-DD (default: today)',
  'usage.option.rules': () => 'rules of a day (YYYY-MM-DD), an amendment file or a proposal, for the facts of --as-of',
  'usage.option.format': () => 'table, json, yaml, csv or markdown (default: table)',
  'usage.option.formatOrHtml': () => 'table, json, yaml, csv, markdown or html (default: table)',
  'usage.option.tableOrJson': () => 'table, json or yaml (default: table)',
  'usage.option.keepGoing': () => 'answer the others where a profile cannot be read (with folders always); exit 1 then',
  'usage.option.output': () => 'write the answer to a file',
  'usage.option.within': () => 'only those of whom something ends or falls in so many days, and what that is',
  'usage.option.changed': () => 'only those who differ from stored scores (crs score --format json)',
  'usage.option.pageOutput': () =>
    'write the page to a file, or into a folder; of several profiles a page each into a folder (default: standard output)',
  'usage.option.pdf': () => 'PDF instead of HTML, printed by Chromium, Chrome or Edge; needs --output',
  'usage.option.history': () => 'hold each past round against the facts of its own day',
  'usage.option.details': () => 'add the FSW grid, the categories and every note',
  'usage.option.explain': () => 'add every reason and its source',
  'usage.option.min': () => 'exit 1 unless every total is at least this',
  'usage.option.require': () =>
    'exit 1 unless every profile is eligible for fsw, cec, fst or any; given twice: for both',
  'usage.option.strict': () => 'exit 2 when the rules of the day are not completely known',
  'usage.option.plain': () => 'numbered choices and plain lines, for screen readers and simple terminals',
  'usage.option.answers': () => 'facts to begin from: a profile, or part of one, in JSON or YAML',
  'usage.option.yes': () => 'with --answers: ask nothing, write the file',
  'usage.option.template': () => 'print a commented profile to fill in',
  'usage.option.roundKind': () => 'rounds of one kind',
  'usage.option.roundCategory': () => 'rounds of one program or category, such as cec or french',
  'usage.option.since': () => 'rounds from this day on (default with a profile: one year before --as-of)',
  'usage.option.last': () => 'only so many rounds, the newest',
  'usage.option.feedFrom': () => 'update: address or file of the feed (default: the official one)',
  'usage.option.feedCheck': () => 'update: write nothing, exit 1 when there are newer rounds',
  'usage.option.feedTimeout': () => 'update: for each of three attempts (default: 15)',
  'usage.option.province': () => 'streams: of one province or territory, such as ON',
  'usage.option.demoList': () => 'the examples that there are',
  'usage.option.limit': () => 'the most to show (default: 10; all for a code)',
  'usage.option.asOfTwice': () =>
    'day of the facts and of the rules (default: today); given twice: the facts before and after',
  'usage.option.from': () =>
    'rules before: a day or an amendment file (default: those of --as-of; the version before when neither rules nor days are given)',
  'usage.option.to': () => 'rules after: a day, an amendment file or a proposal (default: those of --as-of)',
  'usage.option.fromDate': () =>
    'day of the facts before; the rules of that day, or of --as-of, hold still (default: that of --as-of)',
  'usage.option.toDate': () => 'day of the facts after; the rules hold still (default: that of --as-of)',
  'usage.option.baseline': () => 'compare with stored scores (JSON of crs score, whole or compact, also .gz)',
  'usage.option.sameDay': () => 'with --baseline: as of the day of the stored scores',
  'usage.option.baselineFormat': () =>
    'JSON for crs diff --baseline, with a fingerprint of the facts: full, or compact (without reasons)',
  'usage.option.exitCode': () => 'exit 1 when anything differs',
  'usage.option.target': () => 'the cheapest sets of levers that reach this total',
  'usage.option.cost': () => 'with --target: your own months by kind of lever, as language=2,work=12',
  'usage.option.write': () => 'write the profile with these levers pulled (ids, with commas)',
  'usage.option.everyLever': () =>
    'every row with what it takes, pairs, what gives nothing, what would lower the score',
  'usage.option.severalRules': () => 'as for crs score; given several times, one set of columns each',
  'usage.option.ndjsonOrCsv': () => 'ndjson or csv (default: ndjson)',
  'usage.option.inputFormat': () =>
    'ndjson or csv (default: csv for files that end in .csv or .tsv, also with .gz behind)',
  'usage.option.extraColumns': () =>
    'keep columns that are no fields (NDJSON: notes and x- keys) in the records, or ignore such columns (default: an error)',
  'usage.option.fields': () =>
    'what records have: ids of crs schema --columns with commas, such as total,fsw,core.age,french',
  'usage.option.columns': () => 'columns of CSV that crs batch reads, and those that it writes',
  'usage.option.record': () => 'JSON Schema of a record of crs batch, with --fields of such a one',
  'usage.option.full': () => 'the whole assessment of each profile instead of its figures',
  'usage.option.jobs': () => 'worker threads (default: one a core; fewer for a short file)',
  'usage.option.firstBad': () => 'stop at the first line that cannot be used',
  'usage.option.amendmentFile': () => 'list, check: with your amendment file among the versions',
  'usage.option.maxAge': () => 'oldest verification that is still fine, in days (default: 90)',
  'usage.option.acknowledged': () =>
    'check: somebody found nothing new on the official pages on this day; ages count from it',
  'usage.option.invited': () => 'day of the invitation, whose rules hold (default: as if invited on --as-of)',
  'usage.option.program': () =>
    'table, Markdown: papers of this program, may be repeated (default: of those that are met)',
  'usage.option.until': () => 'the last day to look at (default: two years from --as-of)',
  'usage.option.ics': () => 'write a calendar file',
  'usage.option.root': () => 'folder whose profiles may be read (default: no files at all)',
  'usage.option.config': () => 'file of defaults (default: the nearest crs.yaml of this folder and those above)',
  'usage.option.noConfig': () => 'without any file of defaults',
  'usage.option.lang': () =>
    'language: en or fr (default: CRS_LANG, crs.yaml, LC_ALL, LC_MESSAGES, LANG, else English)',
  'usage.option.noColor': () => 'no colours (so does NO_COLOR)',
};
