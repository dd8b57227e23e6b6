/** One option, wherever it is used: parsing, help and completion read this table. */
export interface OptionSpec {
  /** What stands between <> has its kind in `completion/kinds.ts`, which tells what can be typed there. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Gathers repeated uses. Of checks, of which all must hold, one is the usual case: no second is offered. */
  readonly repeatable?: 'offered' | 'taken';
  /** Its value can name a file that is read, or one that is written. */
  readonly file?: 'read' | 'written';
}

export const options = {
  asOf: { flags: '--as-of <date>', description: 'day of the facts and of the rules, YYYY-MM-DD (default: today)' },
  rules: {
    flags: '--rules <rules>',
    description: 'rules of a day (YYYY-MM-DD), an amendment file or a proposal, for the facts of --as-of',
    file: 'read',
  },
  format: {
    flags: '--format <format>',
    description: 'table, json, yaml, csv or markdown (default: table)',
    choices: ['table', 'json', 'yaml', 'csv', 'markdown'],
  },
  formatOrHtml: {
    flags: '--format <format>',
    description: 'table, json, yaml, csv, markdown or html (default: table)',
    choices: ['table', 'json', 'yaml', 'csv', 'markdown', 'html'],
  },
  tableOrJson: {
    flags: '--format <format>',
    description: 'table, json or yaml (default: table)',
    choices: ['table', 'json', 'yaml'],
  },
  keepGoing: {
    flags: '--keep-going',
    description: 'answer the others where a profile cannot be read (with folders always); exit 1 then',
  },
  output: { flags: '--output <file>', description: 'write the answer to a file', file: 'written' },
  within: {
    flags: '--within <days>',
    description: 'only those of whom something ends or falls in so many days, and what that is',
  },
  changed: {
    flags: '--changed <file>',
    description: 'only those who differ from stored scores (crs score --format json)',
    file: 'read',
  },
  pageOutput: {
    flags: '--output <file>',
    description:
      'write the page to a file, or into a folder; of several profiles a page each into a folder (default: standard output)',
    file: 'written',
  },
  pdf: { flags: '--pdf', description: 'PDF instead of HTML, printed by Chromium, Chrome or Edge; needs --output' },
  history: { flags: '--history', description: 'hold each past round against the facts of its own day' },
  details: { flags: '--details', description: 'add the FSW grid, the categories and every note' },
  explain: { flags: '--explain', description: 'add every reason and its source' },
  min: { flags: '--min <points>', description: 'exit 1 unless every total is at least this', repeatable: 'taken' },
  require: {
    flags: '--require <program>',
    description: 'exit 1 unless every profile is eligible for fsw, cec, fst or any; given twice: for both',
    choices: ['fsw', 'cec', 'fst', 'any'],
    repeatable: 'taken',
  },
  strict: { flags: '--strict', description: 'exit 2 when the rules of the day are not completely known' },
  plain: { flags: '--plain', description: 'numbered choices and plain lines, for screen readers and simple terminals' },
  answers: {
    flags: '--answers <profile>',
    description: 'facts to begin from: a profile, or part of one, in JSON or YAML',
    file: 'read',
  },
  yes: { flags: '--yes', description: 'with --answers: ask nothing, write the file' },
  template: { flags: '--template', description: 'print a commented profile to fill in' },
  roundKind: {
    flags: '--kind <kind>',
    description: 'rounds of one kind',
    choices: ['general', 'program', 'pnp', 'category', 'unknown'],
  },
  roundCategory: {
    flags: '--category <category>',
    description: 'rounds of one program or category, such as cec or french',
  },
  since: {
    flags: '--since <date>',
    description: 'rounds from this day on (default with a profile: one year before --as-of)',
  },
  last: { flags: '--last <number>', description: 'only so many rounds, the newest' },
  feedFrom: {
    flags: '--from <source>',
    description: 'update: address or file of the feed (default: the official one)',
    file: 'read',
  },
  feedCheck: { flags: '--check', description: 'update: write nothing, exit 1 when there are newer rounds' },
  feedTimeout: { flags: '--timeout <seconds>', description: 'update: for each of three attempts (default: 15)' },
  province: { flags: '--province <province>', description: 'streams: of one province or territory, such as ON' },
  demoList: { flags: '--list', description: 'the examples that there are' },
  limit: { flags: '--limit <n>', description: 'the most to show (default: 10; all for a code)' },
  asOfTwice: {
    flags: '--as-of <date>',
    description: 'day of the facts and of the rules (default: today); given twice: the facts before and after',
    repeatable: 'offered',
  },
  from: {
    flags: '--from <version>',
    description:
      'rules before: a day or an amendment file (default: those of --as-of; the version before when neither rules nor days are given)',
    file: 'read',
  },
  to: {
    flags: '--to <rules>',
    description: 'rules after: a day, an amendment file or a proposal (default: those of --as-of)',
    file: 'read',
  },
  fromDate: {
    flags: '--from-date <date>',
    description: 'day of the facts before; the rules of that day, or of --as-of, hold still (default: that of --as-of)',
  },
  toDate: {
    flags: '--to-date <date>',
    description: 'day of the facts after; the rules hold still (default: that of --as-of)',
  },
  baseline: {
    flags: '--baseline <file>',
    description: 'compare with stored scores (JSON of crs score, whole or compact, also .gz)',
    file: 'read',
    repeatable: 'taken',
  },
  sameDay: { flags: '--same-day', description: 'with --baseline: as of the day of the stored scores' },
  baselineFormat: {
    flags: '--baseline-format <format>',
    description: 'JSON for crs diff --baseline, with a fingerprint of the facts: full, or compact (without reasons)',
    choices: ['full', 'compact'],
  },
  exitCode: { flags: '--exit-code', description: 'exit 1 when anything differs' },
  target: {
    flags: '--target <points>',
    description: 'the cheapest sets of levers that reach this total',
    repeatable: 'taken',
  },
  cost: {
    flags: '--cost <months>',
    description: 'with --target: your own months by kind of lever, as language=2,work=12',
    repeatable: 'taken',
  },
  write: {
    flags: '--write <levers>',
    description: 'write the profile with these levers pulled (ids, with commas)',
    repeatable: 'taken',
  },
  everyLever: {
    flags: '--all',
    description: 'every row with what it takes, pairs, what gives nothing, what would lower the score',
  },
  severalRules: {
    flags: '--rules <rules>',
    description: 'as for crs score; given several times, one set of columns each',
    repeatable: 'offered',
    file: 'read',
  },
  ndjsonOrCsv: {
    flags: '--format <format>',
    description: 'ndjson or csv (default: ndjson)',
    choices: ['ndjson', 'csv'],
  },
  inputFormat: {
    flags: '--input-format <format>',
    description: 'ndjson or csv (default: csv for files that end in .csv or .tsv, also with .gz behind)',
    choices: ['ndjson', 'csv'],
  },
  extraColumns: {
    flags: '--extra <what>',
    description:
      'keep columns that are no fields, and notes and x- keys, in the records, or ignore them (default: an error)',
    choices: ['keep', 'ignore'],
  },
  fields: {
    flags: '--fields <fields>',
    description: 'what records have: ids of crs schema --columns with commas, such as total,fsw,core.age,french',
    repeatable: 'taken',
  },
  columns: { flags: '--columns', description: 'columns of CSV that crs batch reads, and those that it writes' },
  record: { flags: '--record', description: 'JSON Schema of a record of crs batch, with --fields of those' },
  full: { flags: '--full', description: 'the whole assessment of each profile instead of its figures' },
  jobs: { flags: '--jobs <threads>', description: 'worker threads (default: one a core; fewer for a short file)' },
  firstBad: { flags: '--strict', description: 'stop at the first line that cannot be used' },
  amendmentFile: {
    flags: '--rules <file>',
    description: 'list, check: with your amendment file among the versions',
    file: 'read',
  },
  maxAge: {
    flags: '--max-age <days>',
    description: 'oldest verification that is still fine, in days (default: 90)',
    repeatable: 'taken',
  },
  acknowledged: {
    flags: '--acknowledged <date>',
    description: 'check: somebody found nothing new on the official pages on this day; ages count from it',
  },
  invited: {
    flags: '--invited <date>',
    description: 'day of the invitation, whose rules hold (default: as if invited on --as-of)',
  },
  program: {
    flags: '--program <program>',
    description: 'table, Markdown: papers of this program, may be repeated (default: of those that are met)',
    choices: ['fsw', 'cec', 'fst'],
    repeatable: 'taken',
  },
  until: { flags: '--until <date>', description: 'the last day to look at (default: two years from --as-of)' },
  ics: { flags: '--ics <file>', description: 'write a calendar file', file: 'written' },
  config: {
    flags: '--config <file>',
    description: 'file of defaults (default: the nearest crs.yaml of this folder and those above)',
    file: 'read',
  },
  noConfig: { flags: '--no-config', description: 'without any file of defaults' },
  lang: {
    flags: '--lang <lang>',
    description: 'language: en or fr (default: CRS_LANG, crs.yaml, LC_ALL, LC_MESSAGES, LANG, else English)',
    choices: ['en', 'fr'],
  },
  noColor: { flags: '--no-color', description: 'no colours (so does NO_COLOR)' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof options;

/** `date` in `--as-of <date>`, of each option of this form; of those that have choices there is nothing to know. */
export type PlaceholderOf<Option> = Option extends { readonly choices: readonly string[] }
  ? never
  : Option extends { readonly flags: `${string}<${infer Name}>` }
    ? Name
    : never;

/** `--as-of` in `--as-of <date>`. */
export function flagOf({ flags }: OptionSpec): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** `asOf` for `--as-of <date>`, `color` for `--no-color`: under which name its value is given. */
export function keyOf(option: OptionSpec): string {
  return flagOf(option)
    .replace(/^--(no-)?/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `date` in `--as-of <date>`; `undefined` for an option without a value. */
export function placeholderOf({ flags }: OptionSpec): string | undefined {
  return /[<[]([^\]>.]+)/.exec(flags)?.[1];
}
