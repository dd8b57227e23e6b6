import { relative, resolve } from 'node:path';
import { printable } from '../../base/printable.ts';
import type { CommandSpec } from '../commands.ts';
import { langOfProgram, langs } from '../lang.ts';
import type { Machine } from '../machine.ts';
import { flagOf, keyOf, type OptionName, type OptionSpec, options } from '../options.ts';
import { tell } from '../tell.ts';
import { speak, spokenLanguage, words } from '../words.ts';
import { findConfig } from './find-config.ts';
import type { Defaults } from './read-config.ts';

type Given = Readonly<Record<string, unknown>>;

/** Options as they were given, with the defaults of `crs.yaml` for those that were not, which are told. */
export async function withDefaults(
  spec: CommandSpec,
  args: readonly string[],
  given: Given,
  machine: Machine,
): Promise<Given> {
  const open = openOptions(spec, args, given, machine);
  const file = configOf(args, given, open, machine);
  if (file === undefined) return given;
  const { readConfig } = await import('./read-config.ts');
  const defaults = await readConfig(file, machine);
  const taken = open.flatMap((option) => {
    const value = defaults[nameOf(option)];
    const isKnown =
      value !== undefined && (option.choices?.includes(value) ?? true) && !isRefused(option, value, given);
    return isKnown ? [{ option, value }] : [];
  });
  taken.sort((one, other) => names.indexOf(nameOf(one.option)) - names.indexOf(nameOf(other.option)));
  const { lang } = spokenLanguage();
  const asked = langs.find((one) => taken.some(({ option, value }) => option === options.lang && value === one));
  if (asked !== undefined) await speak(asked, false);
  // What is spoken already needs no word.
  const used = taken.flatMap(({ option, value }) =>
    option === options.lang && value === lang ? [] : [`${flagOf(option)} ${value}`],
  );
  if (used.length > 0) tell(`crs: ${printable(words['config.used']({ file, used }))}`, machine);
  return {
    ...given,
    config: file,
    ...Object.fromEntries(taken.map(({ option, value }) => [keyOf(option), option.repeatable ? [value] : value])),
  };
}

const names: readonly (keyof Defaults)[] = ['as-of', 'rules', 'format', 'cost', 'lang'];

function nameOf(option: OptionSpec): keyof Defaults {
  return names.find((name) => `--${name}` === flagOf(option)) ?? 'lang';
}

/** Options of what was asked for that can have a default, and were not given. */
function openOptions({ actions, options: own }: CommandSpec, args: readonly string[], given: Given, { env }: Machine) {
  // Neither scores anything.
  if (given.template === true || given.list === true) return [];
  const isLangOpen = !spokenLanguage().isAsked && langOfProgram(env) === undefined;
  const [first] = args;
  const action = first === undefined ? actions?.[0] : actions?.find(({ name }) => name === first);
  const taken: readonly OptionName[] = own.includes('config') ? (action?.options ?? own) : [];
  return taken.flatMap((name): OptionSpec[] => {
    const option: OptionSpec = options[name];
    // Of that name, but for another thing: versions are listed with it.
    if (name === 'amendmentFile' || !names.some((one) => `--${one}` === flagOf(option))) return [];
    if (given[keyOf(option)] !== undefined || (name === 'lang' && !isLangOpen)) return [];
    // Of the formats of `crs rounds` this part knows those of a table alone.
    return [name === 'format' && first === 'update' ? options.tableOrJson : option];
  });
}

/** The file that `--config` names, or the nearest one; nothing where no option would take a default. */
function configOf(args: readonly string[], given: Given, open: readonly OptionSpec[], machine: Machine) {
  if (given.config === false) return undefined;
  if (typeof given.config === 'string') return given.config;
  // For the language alone no file is read: one that is wrong would stop what needs none.
  if (open.every((option) => option === options.lang)) return undefined;
  const folder = workingFolder();
  const found = folder && findConfig(folder, machine.home);
  // Somebody's profile may be called so.
  if (!folder || found === undefined || args.some((arg) => resolve(arg) === found)) return undefined;
  return relative(folder, found);
}

/** Nothing where it was removed meanwhile. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Whether a command would refuse a default beside what was given, to which it says nothing. */
function isRefused(option: OptionSpec, value: string, given: Given): boolean {
  switch (flagOf(option)) {
    case '--cost':
      return given.target === undefined || given.write !== undefined;
    case '--format':
      return (
        given.write !== undefined ||
        given.ics === '-' ||
        given.baselineFormat !== undefined ||
        (given.full === true && value === 'csv')
      );
    default:
      return false;
  }
}
