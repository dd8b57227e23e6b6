import { glossary } from '../../messages/en/glossary.ts';
import { help as messages } from '../../messages/en/help.ts';
import { termIds } from '../../messages/terms.ts';
import type { ActionSpec } from '../actions.ts';
import { flagOf, type OptionSpec, placeholderOf } from '../options.ts';
import { commandNames } from '../unknown-command.ts';
import { type CompletionChoice, type Files, kinds } from './kinds.ts';
import { type CommandLinePlace, placeOf, type Tables } from './place.ts';

/** What can stand at the cursor. Which of it fits what is typed so far, the shell knows best. */
export interface Completion {
  readonly choices: readonly CompletionChoice[];
  readonly files: Files;
  /** What is expected, for a shell that says so. */
  readonly expected: string;
}

/** What a shell can offer after the words of a line, the name of the program left out; the last is the one being typed. */
export function complete(line: readonly string[], tables: Tables): Completion {
  const current = line.at(-1) ?? '';
  const place = placeOf(line.slice(0, -1), current, tables);
  if (!place) return nothing;
  if (place.pending) return valuesOf(place.pending, tables.today);
  if (!place.ended && current.startsWith('-')) return flags(place, tables);
  const found = positional(place, tables);
  const isEmpty = found.choices.length === 0 && found.files === 'none' && found.expected === '';
  return isEmpty && !place.ended ? flags(place, tables) : found;
}

/**
 * A completion as the scripts of the shells read it: what files fit and what is expected, then a word a line with what
 * it means.
 */
export function completionLines({ choices, files, expected }: Completion): string {
  const rows = [[files, expected], ...choices.map(({ value, means }) => [value, means])];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

const nothing: Completion = { choices: [], files: 'none', expected: '' };

function valuesOf(option: OptionSpec, today: string): Completion {
  const expected = option.description;
  if (option.choices) return { choices: plain(option.choices), files: 'none', expected };
  return { ...named(placeholderOf(option) ?? '', today), expected };
}

function flags({ command, action, given }: CommandLinePlace, { options }: Tables): Completion {
  const help = { value: '--help', means: messages['help.help']() };
  if (command === undefined) {
    return { ...nothing, choices: [help, { value: '--version', means: messages['help.version']() }] };
  }
  if (command === 'help') return nothing;
  const others = command.actions?.filter((one) => one !== action).flatMap((one) => one.options) ?? [];
  const open = command.options.flatMap((name) => {
    const option = options[name];
    const isOpen = action?.options.includes(name) || !others.includes(name);
    if (!option || !isOpen || (given.includes(name) && option.repeatable !== 'offered')) return [];
    return [{ value: flagOf(option), means: option.description }];
  });
  return { ...nothing, choices: [...open, help] };
}

function positional({ command, action, words }: CommandLinePlace, { commands, today }: Tables): Completion {
  const names = commands.map(({ name, summary }) => ({ value: name, means: summary }));
  if (command === undefined) {
    const others = [
      { value: 'help', means: messages['help.helpOf']() },
      { value: 'version', means: messages['help.version']() },
    ];
    return { ...nothing, choices: [...names, ...others] };
  }
  if (command === 'help') return words.length === 0 ? { ...nothing, choices: [...names, ...terms()] } : nothing;
  // An action that is named has arguments of its own.
  if (action && action.name === words[0]) return argument(action.args ?? '', words.slice(1), [], today);
  return argument(command.args, words, words.length === 0 ? (command.actions ?? []) : [], today);
}

/** Terms that no command has the name of. */
function terms(): readonly CompletionChoice[] {
  return termIds.filter((id) => !commandNames.includes(id)).map((id) => ({ value: id, means: glossary[id].name }));
}

/** The argument that follows others: `[profile|update|streams...]` takes profiles, or first of all one of two words. */
function argument(args: string, before: readonly string[], actions: readonly ActionSpec[], today: string): Completion {
  const slots = args.split(' ').filter((slot) => slot !== '');
  const last = slots.at(-1);
  const own = slots[before.length];
  const slot = own ?? (last?.includes('...') ? last : undefined);
  if (slot === undefined) return nothing;
  const names = slot.replace(/[[\]<>]|\.\.\./g, '').split('|');
  const [only = ''] = names;
  if (names.length === 1) return { ...named(only, today), expected: only };
  const places = names.filter((name) => Object.hasOwn(kinds, name)).map((name) => named(name, today));
  const summaries = new Map(actions.map(({ name, summary }) => [name, summary]));
  const literal = new Set([...summaries.keys(), ...names.filter((name) => !Object.hasOwn(kinds, name))]);
  return {
    choices: [
      ...places.flatMap(({ choices }) => choices),
      ...(own === undefined ? [] : [...literal].map((value) => ({ value, means: summaries.get(value) ?? '' }))),
    ],
    files: places.find(({ files }) => files !== 'none')?.files ?? 'none',
    expected: '',
  };
}

function named(name: string, today: string): Completion {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return { choices: kind?.choices?.(today) ?? [], files: kind?.files ?? 'none', expected: '' };
}

function plain(values: readonly string[]): readonly CompletionChoice[] {
  return values.map((value) => ({ value, means: '' }));
}
