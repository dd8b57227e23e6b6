const noOrUnknown = { yes: 'yes', no: 'no', unknown: 'unknown' } as const;

export type Answer = keyof typeof noOrUnknown;

function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** What is said of a command line that cannot be used, and of answers that are the negative it asked about. */
export const line = {
  'line.unknownOption': ({ flag, near }: { flag: string; near: string | undefined }) =>
    `unknown option '${flag}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`,
  'line.missingArgument': ({ name }: { name: string }) => `missing required argument '${name}'`,
  'line.missingValue': ({ flags }: { flags: string }) => `option '${flags}' argument missing`,
  'line.tooManyArguments': ({ command, most, found }: { command: string; most: number; found: number }) =>
    `too many arguments for '${command}'. Expected ${most} argument${most === 1 ? '' : 's'} but got ${found}.`,
  'line.noChoice': ({ flags, found, choices }: { flags: string; found: string; choices: string }) =>
    `option '${flags}' argument '${found}' is invalid. Allowed choices are ${choices}.`,
  'line.lang': ({ flag }: { flag: string }) => `${flag}: expected en or fr, such as ${flag} fr`,
  'line.badValue': ({
    place,
    found,
    expected,
    near,
  }: {
    place: string;
    found: string;
    expected: string;
    near: string | undefined;
  }) => `${place}: found ${JSON.stringify(found)}, expected ${expected}${didYouMean(near)}`,
  'line.noFile': ({ place, found, near }: { place: string; found: string; near: string }) =>
    `${place}: found ${JSON.stringify(found)}, which is no file${didYouMean(near)}`,
  'line.fileName': ({ flag, example }: { flag: string; example: string }) =>
    `${flag}: expected the name of a file, such as ${flag} ${example}`,
  'line.notTaken': ({ command, flag, taken }: { command: string; flag: string; taken: readonly string[] }) =>
    `${command} does not take ${flag}; it takes ${taken.join(', ')}`,
  'line.standardInputTwice': () => '- stands for standard input and can be given once',
  'line.noRulesYet': ({ flag, first, day }: { flag: string; first: string; day: string }) =>
    `${flag}: Express Entry started on ${first}; there are no rules for ${day}`,
  'line.noRoundYet': ({ flag, first, day }: { flag: string; first: string; day: string }) =>
    `${flag}: the first round was on ${first}; there is none to compare with on ${day}`,
  'line.noVersionBefore': ({ version }: { version: string }) => `--from: there is no version before ${version}`,
  'line.noPoints': ({ flag, proposal }: { flag: string; proposal: string }) =>
    `${flag} ${proposal}: a proposal, of which no points were published; crs score and crs diff --to show what it would do`,
  'line.noTotal': ({ flag, proposal }: { flag: string; proposal: string }) =>
    `${flag}: ${proposal} is a proposal: it has no total`,
  'line.repealed': ({ flag, proposal, program }: { flag: string; proposal: string; program: string }) =>
    `${flag}: ${proposal} is a proposal: ${program} would be repealed`,
  'line.noScore': () => '--strict: a proposal has no score',
  'line.proposalFrom': ({ proposal }: { proposal: string }) =>
    `--to ${proposal}: a proposal is compared with --from only`,
  'line.notComplete': () => '--strict: the rules of this day are not completely known',
  'line.below': ({ profile, total, least }: { profile: string; total: number; least: number }) =>
    `${profile}: a total of ${total} is below --min ${least}`,
  'line.notEligible': ({
    profile,
    wanted,
    answers,
  }: {
    profile: string;
    wanted: string;
    answers: readonly { readonly id: string; readonly eligible: Answer }[];
  }) =>
    `${profile}: not eligible as --require ${wanted} asks (${answers
      .map(({ id, eligible }) => `${id} ${noOrUnknown[eligible]}`)
      .join(', ')})`,
  'line.eligible': ({ profile, program, eligible }: { profile: string; program: string; eligible: Answer }) =>
    `${profile}: ${program} ${noOrUnknown[eligible]}`,
  'line.storedAsJson': ({ format }: { format: string }) =>
    `--baseline-format: scores are stored as JSON; leave out --format ${format}`,
  'line.baselineTwice': () => '--baseline is given twice: give the one to compare with',
  'line.baselineInstead': () =>
    '--baseline takes the place of --from, --from-date and --to-date: give one or the other',
  'line.sameDayOfNone': ({ file }: { file: string }) =>
    `--same-day: ${file} has scores of no day; say which one, such as --as-of 2026-01-15`,
  'line.sameDayOfSeveral': ({ file }: { file: string }) =>
    `--same-day: ${file} has scores of several days; say which one, such as --as-of 2026-01-15`,
  'line.sameDayAlone': () => '--same-day is for --baseline: as of the day of its scores',
  'line.sameDayInstead': () => '--same-day takes the place of --as-of: give one or the other',
  'line.asOfTwice': () => '--as-of: expected one day, or two: of the facts before and after',
  'line.asOfInstead': () => '--as-of twice takes the place of --from-date and --to-date: give one or the other',
  'line.calendarInstead': () =>
    '--ics - prints the calendar in the place of the answer: leave out --format and --output',
  'line.writesProfile': ({ flag }: { flag: string }) => `--write writes a profile: it takes no ${flag}`,
  'line.costAlone': () =>
    '--cost orders the sets of --target: give both, such as --target 520 --cost language=2,work=12',
  'line.costTwice': ({ name }: { name: string }) => `--cost: ${name} is given twice`,
  'line.unknownLever': ({
    flag,
    found,
    near,
    kinds,
  }: {
    flag: string;
    found: string;
    near: string | undefined;
    kinds: readonly string[];
  }) =>
    `${flag}: found ${JSON.stringify(found)}, which names no lever; ${
      near === undefined ? `expected one of ${kinds.join(', ')}` : `did you mean ${near}?`
    }`,
  'line.sameFacts': ({ one, other }: { one: string; other: string }) =>
    `--write: ${one} and ${other} change the same facts: give one of them`,
  'line.listAndCheck': ({ file }: { file: string }) =>
    `--rules is for list and check, such as: crs rules check --rules ${file}`,
  'line.onlyCheck': ({ flag }: { flag: string }) => `${flag} is for crs rules check`,
  'line.templateFormat': () => 'rules template: prints YAML with comments and takes no --format',
  'line.versions': ({ action, found, example }: { action: string; found: number; example: string }) =>
    `rules ${action}: found ${found} versions, such as: ${example}`,
  'line.acknowledgedLater': ({ acknowledged, day }: { acknowledged: string; day: string }) =>
    `--acknowledged: ${acknowledged} is after ${day}, the day of the check`,
  'line.fullCsv': () => '--full: a whole assessment has no CSV form; leave --format csv out',
  'line.fullRules': () => '--full: found several --rules, expected one',
  'line.extraCsv': () => '--extra ignore is for columns of CSV (--input-format csv)',
  'line.rulesTwice': () => '--rules: the same rules are named twice',
  'line.updateFormat': ({ found }: { found: string }) =>
    `--format: found ${JSON.stringify(found)}, crs rounds update answers as table, json or yaml`,
  'line.badFeed': ({ source, why }: { source: string; why: string }) => `${source}: ${why}; nothing was changed`,
  'line.notFetched': ({ url, why, attempts }: { url: string; why: string; attempts: number }) =>
    `${url}: ${why}${attempts > 1 ? ` (${attempts} attempts)` : ''}; nothing was changed. A feed saved by a browser is read with --from FILE`,
  'line.networkSays': ({ says }: { says: string }) => says,
  'line.serverAnswered': ({ status }: { status: string }) => `the server answered ${status}`,
  'line.tooManyBytes': ({ most }: { most: number }) => `more than ${most} bytes, which is no feed of rounds`,
  'line.notUtf8': () => 'not UTF-8 text',
  'line.tooSlow': ({ seconds }: { seconds: number }) => `no complete answer within ${seconds} s`,
  'line.defect': () => 'this is a defect of crs, please report it',
};
