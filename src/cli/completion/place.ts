import { type ActionSpec, actionOf } from '../actions.ts';
import type { CommandName, CommandSpec } from '../commands.ts';
import { flagOf, type OptionName, type OptionSpec, placeholderOf } from '../options.ts';

/** The tables that parsing and help read, too. */
export interface Tables {
  readonly commands: readonly CommandSpec<CommandName>[];
  readonly options: Readonly<Record<OptionName, OptionSpec>>;
  /** The day, which can be typed for any. */
  readonly today: string;
}

/** Where on the line the cursor stands. */
export interface CommandLinePlace {
  /** Absent: the command itself is being typed. */
  readonly command?: CommandSpec<CommandName> | 'help';
  readonly action?: ActionSpec;
  /** Words so far that are neither options nor their values, the name of the command left out. */
  readonly words: readonly string[];
  /** Options so far. */
  readonly given: readonly OptionName[];
  /** The option whose value is being typed. */
  readonly pending?: OptionName;
  /** After `--` nothing is an option. */
  readonly ended: boolean;
}

/**
 * Reads the words before the one that is typed, as the parser would.
 * @returns `undefined` when they begin with something that is no command
 */
export function placeOf(before: readonly string[], current: string, tables: Tables): CommandLinePlace | undefined {
  let command: CommandLinePlace['command'];
  let pending: OptionName | undefined;
  let ended = false;
  const words: string[] = [];
  const given: OptionName[] = [];
  for (const word of before) {
    if (pending) pending = undefined;
    else if (!ended && word === '--') ended = true;
    else if (!ended && word.length > 1 && word.startsWith('-')) {
      const [flag = ''] = word.split('=');
      const name = optionNamed(flag, command, tables);
      if (name === undefined) continue;
      given.push(name);
      if (placeholderOf(tables.options[name]) !== undefined && !word.includes('=')) pending = name;
    } else if (command !== undefined) words.push(word);
    else {
      command = word === 'help' ? 'help' : tables.commands.find(({ name }) => name === word);
      if (command === undefined) return undefined;
    }
  }
  const [, flag] = /^(--[^=]+)=/.exec(ended || pending ? '' : current) ?? [];
  if (flag !== undefined) pending = optionNamed(flag, command, tables) ?? pending;
  const action = command === 'help' ? undefined : actionOf(command?.actions, words);
  return { ...(command && { command }), ...(action && { action }), words, given, ...(pending && { pending }), ended };
}

function optionNamed(flag: string, command: CommandLinePlace['command'], { options }: Tables): OptionName | undefined {
  if (command === undefined || command === 'help') return undefined;
  return command.options.find((name) => flagOf(options[name]) === flag);
}
