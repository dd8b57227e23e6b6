import { type ActionSpec, roundsActions, rulesActions } from './actions.ts';
import type { OptionName } from './options.ts';

export interface CommandSpec<Name extends string = string> {
  readonly name: Name;
  /** Arguments as help shows them; their names tell completion what can be typed there (`completion/kinds.ts`). */
  readonly args: string;
  /** Reads profile.yaml of the folder where no profile is named. */
  readonly usualProfile?: true;
  /** What the first argument can ask for by name. */
  readonly actions?: readonly ActionSpec[];
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

const table = [
  {
    name: 'score',
    args: '[profile...]',
    usualProfile: true,
    options: [
      'details',
      'explain',
      'format',
      'baselineFormat',
      'asOf',
      'rules',
      'min',
      'require',
      'strict',
      'keepGoing',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs score profile.yaml',
      'crs score --explain profile.yaml',
      'crs score --format json a.yaml b.yaml',
      'crs score --baseline-format compact --output scores.json.gz profiles/*.yaml',
    ],
  },
  {
    name: 'check',
    args: '[profile...]',
    usualProfile: true,
    options: ['tableOrJson', 'asOf', 'rules', 'keepGoing', 'output', 'config', 'noConfig', 'noColor'],
    examples: ['crs check profile.yaml'],
  },
  {
    name: 'init',
    args: '[profile]',
    options: ['plain', 'answers', 'yes', 'template', 'asOf', 'rules', 'config', 'noConfig', 'noColor'],
    examples: [
      'crs init',
      'crs init me.yaml --plain',
      'crs init me.yaml --answers answers.json --yes',
      'crs init --template > me.yaml',
    ],
  },
  {
    name: 'demo',
    args: '[example]',
    options: ['demoList', 'explain', 'format', 'asOf', 'rules', 'output', 'config', 'noConfig', 'noColor'],
    examples: ['crs demo', 'crs demo --list', 'crs demo french-first --explain'],
  },
  {
    name: 'language',
    args: '<test> <listening> <reading> <writing> <speaking>',
    options: ['tableOrJson', 'output', 'config', 'noConfig', 'noColor'],
    examples: ['crs language ielts-gt 8 7 6.5 7', 'crs language tef-canada 300 240 350 360'],
  },
  {
    name: 'rounds',
    args: '[profile|update|streams...]',
    actions: roundsActions,
    options: [
      'roundKind',
      'roundCategory',
      'since',
      'last',
      'history',
      'asOf',
      'rules',
      'feedFrom',
      'feedCheck',
      'feedTimeout',
      'province',
      'format',
      'keepGoing',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs rounds --category french --since 2026-01-01',
      'crs rounds profile.yaml',
      'crs rounds profile.yaml --history --last 20',
      'crs rounds update --check',
      'crs rounds update --from ee_rounds_123_en.json',
      'crs rounds streams --province ON --as-of 2026-06-01',
    ],
  },
  {
    name: 'noc',
    args: '<text...>',
    options: ['limit', 'format', 'asOf', 'output', 'config', 'noConfig', 'noColor'],
    examples: ['crs noc software developer', 'crs noc infirmiere --limit 3', 'crs noc 2123'],
  },
  {
    name: 'diff',
    args: '[profile...]',
    usualProfile: true,
    options: [
      'from',
      'to',
      'fromDate',
      'toDate',
      'baseline',
      'sameDay',
      'exitCode',
      'format',
      'asOfTwice',
      'keepGoing',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs diff profile.yaml',
      'crs diff --from 2017-06-06 --to 2020-10-20 profile.yaml',
      'crs diff --to 2026-04-federal-high-skilled profile.yaml',
      'crs diff --from-date 2026-01-15 --to-date 2026-12-01 profile.yaml',
      'crs diff --as-of 2026-01-15 --as-of 2026-12-01 profile.yaml',
      'crs diff --baseline scores.json --exit-code --format markdown profiles/*.yaml',
      'crs diff --baseline scores.json.gz --same-day profiles/*.yaml',
    ],
  },
  {
    name: 'compare',
    args: '<profile...>',
    options: ['format', 'asOf', 'rules', 'output', 'config', 'noConfig', 'noColor'],
    examples: ['crs compare alone.yaml couple.yaml'],
  },
  {
    name: 'improve',
    args: '[profile...]',
    usualProfile: true,
    options: [
      'target',
      'cost',
      'write',
      'everyLever',
      'format',
      'asOf',
      'rules',
      'keepGoing',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs improve profile.yaml',
      'crs improve --target 520 --cost language=2,work=12 profile.yaml',
      'crs improve --write language.french.7 --output with-french.yaml profile.yaml',
    ],
  },
  {
    name: 'timeline',
    args: '[profile...]',
    usualProfile: true,
    options: ['until', 'ics', 'format', 'asOf', 'rules', 'keepGoing', 'output', 'config', 'noConfig', 'noColor'],
    examples: [
      'crs timeline profile.yaml',
      'crs timeline profile.yaml --until 2027-12-31 --format markdown',
      'crs timeline profile.yaml --ics timeline.ics',
    ],
  },
  {
    name: 'overview',
    args: '<profile...>',
    options: ['within', 'changed', 'ics', 'formatOrHtml', 'asOf', 'rules', 'output', 'config', 'noConfig', 'noColor'],
    examples: [
      'crs overview clients',
      'crs overview clients --within 31',
      'crs overview clients --changed scores.json --format markdown',
      'crs overview clients --format html --output pages/index.html',
    ],
  },
  {
    name: 'batch',
    args: '[file...]',
    options: [
      'ndjsonOrCsv',
      'inputFormat',
      'fields',
      'extraColumns',
      'full',
      'jobs',
      'firstBad',
      'asOf',
      'severalRules',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs batch profiles.ndjson > scores.ndjson',
      'crs batch --format csv profiles.csv.gz --output scores.csv',
      'crs batch --fields total,fsw,fsw.grid.language,french *.csv --output scores.ndjson.gz',
      'crs batch --rules 2022-11-16 --rules 2025-03-25 profiles.ndjson',
    ],
  },
  {
    name: 'rules',
    args: '[list|show|diff|check|template] [versions...]',
    actions: rulesActions,
    options: ['format', 'asOf', 'amendmentFile', 'maxAge', 'acknowledged', 'output', 'config', 'noConfig', 'noColor'],
    examples: [
      'crs rules',
      'crs rules show 2025-03-25',
      'crs rules diff 2017-06-06 2020-10-20',
      'crs rules check --max-age 90',
      'crs rules check --acknowledged 2026-11-20',
      'crs rules check --rules my-amendment.yaml',
      'crs rules template --output my-amendment.yaml',
    ],
  },
  {
    name: 'checklist',
    args: '[profile...]',
    usualProfile: true,
    options: [
      'invited',
      'program',
      'asOf',
      'rules',
      'ics',
      'format',
      'keepGoing',
      'output',
      'config',
      'noConfig',
      'noColor',
    ],
    examples: [
      'crs checklist profile.yaml',
      'crs checklist profile.yaml --invited 2026-10-01 --ics deadlines.ics',
      'crs checklist profile.yaml --program fsw --program cec',
      'crs checklist profile.yaml --format markdown --output checklist.md',
    ],
  },
  {
    name: 'report',
    args: '[profile...]',
    usualProfile: true,
    options: ['pageOutput', 'pdf', 'asOf', 'rules', 'keepGoing', 'config', 'noConfig'],
    examples: [
      'crs report profile.yaml --output report.html',
      'crs report a.yaml b.yaml --output pages',
      'crs report profile.yaml --pdf --output report.pdf',
    ],
  },
  {
    name: 'schema',
    args: '',
    options: ['columns', 'record', 'fields', 'format', 'output', 'noColor'],
    examples: [
      'crs schema --output profile.schema.json',
      'crs schema --columns --format csv',
      'crs schema --record --fields total,fsw',
    ],
  },
  {
    name: 'mcp',
    args: '',
    options: ['root'],
    examples: ['crs mcp', 'crs mcp --root clients'],
  },
  {
    name: 'completion',
    args: '<bash|zsh|fish>',
    options: ['output'],
    examples: ['eval "$(crs completion bash)"', 'source <(crs completion zsh)', 'crs completion fish | source'],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof table)[number]['name'];

/** The options of a command. */
export type OptionOf<Name extends CommandName> = Extract<
  (typeof table)[number],
  { readonly name: Name }
>['options'][number];

/** `profile` in `<profile...>`; none of words of which one is typed, as in `<bash|zsh|fish>`. */
type NameIn<Args> = Args extends `${infer One} ${infer More}`
  ? NameIn<One> | NameIn<More>
  : Args extends `${string}|${string}`
    ? never
    : Args extends `${'<' | '['}${infer Name}${'...>' | '...]'}`
      ? Name
      : Args extends `${'<' | '['}${infer Name}${'>' | ']'}`
        ? Name
        : never;

type ActionIn<Row> = Row extends { readonly actions: readonly (infer Action)[] } ? Action : never;

type Row = (typeof table)[number];

/** What the arguments of commands and of their actions are called. */
export type ArgumentName = NameIn<Row['args'] | Extract<ActionIn<Row>, { readonly args: string }>['args']>;

/** Those that can be a file, which is read. */
export const fileArguments = ['profile', 'file', 'versions'] as const satisfies readonly ArgumentName[];

export const commands: readonly CommandSpec<CommandName>[] = table.map((row) => ({
  ...row,
  options: [...row.options, 'lang'],
}));
