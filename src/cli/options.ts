/** One option, wherever it is used: parsing, help and completion read this table. */
export interface OptionSpec {
  /** What stands between <> has its kind in `completion/kinds.ts`, which tells what can be typed there. */
  readonly flags: string;
  readonly choices?: readonly string[];
  /** Gathers repeated uses. Of checks, of which all must hold, one is the usual case: no second is offered. */
  readonly repeatable?: 'offered' | 'taken';
  /** Its value can name a file that is read, or one that is written. */
  readonly file?: 'read' | 'written';
}

export const options = {
  asOf: { flags: '--as-of <date>' },
  rules: { flags: '--rules <rules>', file: 'read' },
  format: { flags: '--format <format>', choices: ['table', 'json', 'yaml', 'csv', 'markdown'] },
  formatOrHtml: { flags: '--format <format>', choices: ['table', 'json', 'yaml', 'csv', 'markdown', 'html'] },
  tableOrJson: { flags: '--format <format>', choices: ['table', 'json', 'yaml'] },
  keepGoing: { flags: '--keep-going' },
  output: { flags: '--output <file>', file: 'written' },
  within: { flags: '--within <days>' },
  changed: { flags: '--changed <file>', file: 'read' },
  pageOutput: { flags: '--output <file>', file: 'written' },
  pdf: { flags: '--pdf' },
  history: { flags: '--history' },
  details: { flags: '--details' },
  explain: { flags: '--explain' },
  min: { flags: '--min <points>', repeatable: 'taken' },
  require: { flags: '--require <program>', choices: ['fsw', 'cec', 'fst', 'any'], repeatable: 'taken' },
  strict: { flags: '--strict' },
  plain: { flags: '--plain' },
  answers: { flags: '--answers <profile>', file: 'read' },
  yes: { flags: '--yes' },
  template: { flags: '--template' },
  roundKind: { flags: '--kind <kind>', choices: ['general', 'program', 'pnp', 'category', 'unknown'] },
  roundCategory: { flags: '--category <category>' },
  since: { flags: '--since <date>' },
  last: { flags: '--last <number>' },
  feedFrom: { flags: '--from <source>', file: 'read' },
  feedCheck: { flags: '--check' },
  feedTimeout: { flags: '--timeout <seconds>' },
  province: { flags: '--province <province>' },
  demoList: { flags: '--list' },
  limit: { flags: '--limit <n>' },
  asOfTwice: { flags: '--as-of <date>', repeatable: 'offered' },
  from: { flags: '--from <version>', file: 'read' },
  to: { flags: '--to <rules>', file: 'read' },
  fromDate: { flags: '--from-date <date>' },
  toDate: { flags: '--to-date <date>' },
  baseline: { flags: '--baseline <file>', file: 'read', repeatable: 'taken' },
  sameDay: { flags: '--same-day' },
  baselineFormat: { flags: '--baseline-format <format>', choices: ['full', 'compact'] },
  exitCode: { flags: '--exit-code' },
  target: { flags: '--target <points>', repeatable: 'taken' },
  cost: { flags: '--cost <months>', repeatable: 'taken' },
  write: { flags: '--write <levers>', repeatable: 'taken' },
  everyLever: { flags: '--all' },
  severalRules: { flags: '--rules <rules>', repeatable: 'offered', file: 'read' },
  ndjsonOrCsv: { flags: '--format <format>', choices: ['ndjson', 'csv'] },
  inputFormat: { flags: '--input-format <format>', choices: ['ndjson', 'csv'] },
  extraColumns: { flags: '--extra <what>', choices: ['keep', 'ignore'] },
  fields: { flags: '--fields <fields>', repeatable: 'taken' },
  columns: { flags: '--columns' },
  record: { flags: '--record' },
  full: { flags: '--full' },
  jobs: { flags: '--jobs <threads>' },
  firstBad: { flags: '--strict' },
  amendmentFile: { flags: '--rules <file>', file: 'read' },
  maxAge: { flags: '--max-age <days>', repeatable: 'taken' },
  acknowledged: { flags: '--acknowledged <date>' },
  invited: { flags: '--invited <date>' },
  program: { flags: '--program <program>', choices: ['fsw', 'cec', 'fst'], repeatable: 'taken' },
  until: { flags: '--until <date>' },
  ics: { flags: '--ics <file>', file: 'written' },
  root: { flags: '--root <folder>', file: 'read' },
  config: { flags: '--config <file>', file: 'read' },
  noConfig: { flags: '--no-config' },
  lang: { flags: '--lang <lang>', choices: ['en', 'fr'] },
  noColor: { flags: '--no-color' },
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
