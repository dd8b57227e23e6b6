import { help as words } from '../messages/en/help.ts';
import { termIds } from '../messages/terms.ts';
import { wrap } from '../report/wrap.ts';
import { type CommandGroup, commandGroups } from './command-groups.ts';
import { type CommandSpec, commands } from './commands.ts';
import { type OptionSpec, options } from './options.ts';

type Row = readonly [term: string, says: string];

/** What `crs` alone prints: a screen, by what somebody comes for. */
export function overview(width: number): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const groups: readonly CommandGroup[] = ['findOut', 'plan', 'apply', 'data'];
  // Close together, so that it stands on a terminal of 24 lines with the prompt below.
  const listed = groups.flatMap((group) => [
    words[`help.group.${group}`](),
    ...rows(
      commandGroups[group].map((name): Row => [name.padEnd(longest), words[`help.brief.${name}`]()]),
      width,
    ),
  ]);
  return `${[wrap(words['help.about'](), width), '', ...listed, wrap(words['help.more'](), width)].join('\n')}\n`;
}

/** What `crs --help` prints. */
export function rootHelp(width: number): string {
  return paragraphs([
    usage(`crs ${words['help.commandAndOptions']()}`, width),
    overview(width).trimEnd(),
    section(
      words['help.optionsTitle'](),
      rows(
        [
          ['-v, -V, --version', words['help.version']()],
          ['-h, --help', words['help.help']()],
        ],
        width,
      ),
    ),
    section(words['help.terms'](), [wrap(termIds.join(', '), width, '  ', '  ')]),
    wrap(words['help.exitCodes'](), width),
  ]);
}

/** What `crs help COMMAND` prints, from the command's row in the tables. */
export function commandHelp({ name, args, summary, actions, ...spec }: CommandSpec, width: number): string {
  const own = spec.options.map((option): Row => [options[option].flags, describe(options[option])]);
  return paragraphs([
    usage(['crs', name, args, words['help.options']()].filter((part) => part !== '').join(' '), width),
    wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
    ...(args.includes('profile') ? [wrap(words['help.profile']({ usual: spec.usualProfile === true }), width)] : []),
    ...(actions
      ? [
          section(
            words['help.actions'](),
            rows(
              actions.map((action): Row => [action.name, action.summary]),
              width,
            ),
          ),
        ]
      : []),
    section(words['help.optionsTitle'](), rows([...own, ['-h, --help', words['help.help']()]], width)),
    section(words['help.examples'](), examples(spec.examples)),
  ]);
}

function describe({ description, choices }: OptionSpec): string {
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
  const title = `${words['help.usage']()} `;
  return wrap(text, width, title, ' '.repeat(title.length));
}

/** Whole lines, which can be copied: the terminal breaks them. */
function examples(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  $ ${line}`);
}

/** Terms with their sentences beside them, or below them where too little of a line would be left. */
export function rows(items: readonly Row[], width: number): readonly string[] {
  const longest = Math.max(...items.map(([term]) => term.length));
  const start = longest + 4;
  if (width - start < 24) return items.flatMap(([term, says]) => [`  ${term}`, wrap(says, width, '      ', '      ')]);
  return items.map(([term, says]) => wrap(says, width, `  ${term.padEnd(longest)}  `, ' '.repeat(start)));
}
