import { termIds } from '../messages/terms.ts';
import { wrap } from '../report/wrap.ts';
import { asStarted } from './as-started.ts';
import { type CommandGroup, commandGroups } from './command-groups.ts';
import { type CommandName, type CommandSpec, commands } from './commands.ts';
import type { Machine } from './machine.ts';
import { type OptionName, type OptionSpec, options } from './options.ts';
import { words } from './words.ts';

type Started = Pick<Machine, 'startedAs'>;
type Row = readonly [term: string, says: string];

/** Needed once, by editors and assistants: they have no line on the first screen, which is full. */
const onlyInHelp: readonly string[] = ['schema', 'mcp'] satisfies readonly CommandName[];

/** What `crs` alone prints: a screen, by what somebody comes for. */
export function overview(width: number, start: Started, left: readonly string[] = onlyInHelp): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const groups: readonly CommandGroup[] = ['findOut', 'plan', 'apply', 'data'];
  // Close together, so that it stands on a terminal of 24 lines with the prompt below.
  const listed = groups.flatMap((group) => [
    words[`help.group.${group}`]({}),
    ...rows(
      commandGroups[group]
        .filter((name) => !left.includes(name))
        .map((name): Row => [name.padEnd(longest), words[`help.brief.${name}`]({})]),
      width,
    ),
  ]);
  return `${[wrap(words['help.about']({}), width), ...listed, wrap(whatNext(start), width)].join('\n')}\n`;
}

/** The columns for which the first screen is made. */
const usualWidth = 80;

/** Where to go on, in a line of the screen however the program was started. */
function whatNext(start: Started): string {
  const lines = [words['help.more']({}), words['help.moreShort']({})].map((line) => asStarted(line, start));
  return lines.find((line) => line.length <= usualWidth) ?? words['help.moreShortest']({});
}

/** What `crs --help` prints. */
export function rootHelp(width: number, start: Started): string {
  return paragraphs([
    usage(`${start.startedAs} ${words['help.commandAndOptions']({})}`, width),
    overview(width, start, []).trimEnd(),
    section(
      words['help.optionsTitle']({}),
      rows(
        [
          ['-v, -V, --version', words['help.version']({})],
          ['-h, --help', words['help.help']({})],
          [flagsOf('lang'), describe('lang')],
        ],
        width,
      ),
    ),
    section(asStarted(words['help.terms']({}), start), [wrap(termIds.join(', '), width, '  ', '  ')]),
    wrap(words['help.exitCodes']({}), width),
  ]);
}

/** What `crs help COMMAND` prints, from the command's row in the tables. */
export function commandHelp(
  { name, args, actions, ...spec }: CommandSpec<CommandName>,
  width: number,
  start: Started,
): string {
  const question = questionOf(name);
  const own = spec.options.map((option): Row => [flagsOf(option), asStarted(describe(option), start)]);
  return paragraphs([
    usage(
      [start.startedAs, name, argsOf(args), words['help.options']({})].filter((part) => part !== '').join(' '),
      width,
    ),
    wrap(summaryOf(name), width),
    ...(question === undefined ? [] : [wrap(asStarted(question, start), width)]),
    ...(args.includes('profile') ? [wrap(words['help.profile']({ usual: spec.usualProfile === true }), width)] : []),
    ...(actions
      ? [
          section(
            words['help.actions']({}),
            rows(
              actions.map((action): Row => [action.name, words[action.summary]({})]),
              width,
            ),
          ),
        ]
      : []),
    section(words['help.optionsTitle']({}), rows([...own, ['-h, --help', words['help.help']({})]], width)),
    section(words['help.examples']({}), examples(spec.examples, start)),
  ]);
}

/** The question that a command answers, of those that are easily taken for each other. */
export function questionOf(name: string): string | undefined {
  return name === 'diff' || name === 'compare' ? words[`help.question.${name}`]({}) : undefined;
}

/** What a command is for, as a sentence that stands alone. */
export function summaryOf(name: CommandName): string {
  const summary = words[`usage.command.${name}`]({});
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** `--as-of <date>`, the name of its value in the language spoken. */
export function flagsOf(option: OptionName): string {
  return argsOf(options[option].flags);
}

/** Arguments with their names in the language spoken. */
export function argsOf(form: string): string {
  return words['usage.form']({ form });
}

/** What an option does, with its choices. */
export function describe(option: OptionName): string {
  const { choices }: OptionSpec = options[option];
  const description = words[`usage.option.${option}`]({});
  if (!choices || choices.every((choice) => description.includes(choice))) return description;
  return words['help.oneOf']({ description, choices });
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n');
}

function usage(text: string, width: number): string {
  const title = `${words['help.usage']({})} `;
  return wrap(text, width, title, ' '.repeat(title.length));
}

/** Whole lines, which can be copied: the terminal breaks them. */
export function examples(lines: readonly string[], start: Started): readonly string[] {
  return lines.map((line) => `  $ ${asStarted(line, start)}`);
}

/** Terms with their sentences beside them, or below them where too little of a line would be left. */
export function rows(items: readonly Row[], width: number): readonly string[] {
  const longest = Math.max(...items.map(([term]) => term.length));
  const start = longest + 4;
  if (width - start < 24) return items.flatMap(([term, says]) => [`  ${term}`, wrap(says, width, '      ', '      ')]);
  return items.map(([term, says]) => wrap(says, width, `  ${term.padEnd(longest)}  `, ' '.repeat(start)));
}
