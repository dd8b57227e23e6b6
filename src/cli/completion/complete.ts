import { termIds } from '../../messages/terms.ts';
import type { ActionSpec } from '../actions.ts';
import { flagOf, type OptionName, placeholderOf } from '../options.ts';
import { commandNames } from '../unknown-command.ts';
import { type CompletionChoice, type Files, kinds } from './kinds.ts';
import { type CommandLinePlace, placeOf, type Tables } from './place.ts';
import { type Sentences, sentencesOf } from './sentences.ts';

type French = Parameters<typeof sentencesOf>[0];

/** What answers are made of. */
interface Source extends Tables, Sentences {}

/** What can stand at the cursor. Which of it fits what is typed so far, the shell knows best. */
export interface Completion {
  readonly choices: readonly CompletionChoice[];
  readonly files: Files;
  /** What is expected, for a shell that says so. */
  readonly expected: string;
}

/**
 * What a shell can offer after the words of a line, the name of the program left out; the last is the one being typed.
 * @param french left out where English is spoken
 */
export function complete(line: readonly string[], tables: Tables, french?: French): Completion {
  const source: Source = { ...tables, ...sentencesOf(french) };
  const current = line.at(-1) ?? '';
  const place = placeOf(line.slice(0, -1), current, tables);
  if (!place) return nothing;
  if (place.pending) return valuesOf(place.pending, source);
  if (!place.ended && current.startsWith('-')) return flags(place, source);
  const found = positional(place, source);
  const isEmpty = found.choices.length === 0 && found.files === 'none' && found.expected === '';
  return isEmpty && !place.ended ? flags(place, source) : found;
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

function valuesOf(name: OptionName, source: Source): Completion {
  const option = source.options[name];
  const expected = source.words[`usage.option.${name}`]({});
  if (option.choices) return { choices: plain(option.choices), files: 'none', expected };
  return { ...named(placeholderOf(option) ?? '', source), expected };
}

function flags({ command, action, given }: CommandLinePlace, { options, words }: Source): Completion {
  const help = { value: '--help', means: words['help.help']({}) };
  if (command === undefined) {
    return { ...nothing, choices: [help, { value: '--version', means: words['help.version']({}) }] };
  }
  if (command === 'help') return nothing;
  const others = command.actions?.filter((one) => one !== action).flatMap((one) => one.options) ?? [];
  const open = command.options.flatMap((name) => {
    const option = options[name];
    const isOpen = action?.options.includes(name) || !others.includes(name);
    if (!isOpen || (given.includes(name) && option.repeatable !== 'offered')) return [];
    return [{ value: flagOf(option), means: words[`usage.option.${name}`]({}) }];
  });
  return { ...nothing, choices: [...open, help] };
}

function positional({ command, action, words: before }: CommandLinePlace, source: Source): Completion {
  const { commands, words } = source;
  const names = commands.map(({ name }) => ({ value: name, means: words[`usage.command.${name}`]({}) }));
  if (command === undefined) {
    const others = [
      { value: 'help', means: words['help.helpOf']({}) },
      { value: 'version', means: words['help.version']({}) },
    ];
    return { ...nothing, choices: [...names, ...others] };
  }
  if (command === 'help') return before.length === 0 ? { ...nothing, choices: [...names, ...terms(source)] } : nothing;
  // An action that is named has arguments of its own.
  if (action && action.name === before[0]) return argument(action.args ?? '', before.slice(1), [], source);
  return argument(command.args, before, before.length === 0 ? (command.actions ?? []) : [], source);
}

/** Terms that no command has the name of. */
function terms({ glossary }: Source): readonly CompletionChoice[] {
  return termIds.filter((id) => !commandNames.includes(id)).map((id) => ({ value: id, means: glossary[id].name }));
}

/** The argument that follows others: `[profile|update|streams...]` takes profiles, or first of all one of two words. */
function argument(args: string, before: readonly string[], actions: readonly ActionSpec[], source: Source): Completion {
  const slots = args.split(' ').filter((slot) => slot !== '');
  const last = slots.at(-1);
  const own = slots[before.length];
  const slot = own ?? (last?.includes('...') ? last : undefined);
  if (slot === undefined) return nothing;
  const names = slot.replace(/[[\]<>]|\.\.\./g, '').split('|');
  const [only = ''] = names;
  if (names.length === 1) {
    return { ...named(only, source), expected: source.words['usage.form']({ form: `<${only}>` }).slice(1, -1) };
  }
  const places = names.filter((name) => Object.hasOwn(kinds, name)).map((name) => named(name, source));
  const summaries = new Map(actions.map(({ name, summary }) => [name, source.words[summary]({})]));
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

function named(name: string, source: Source): Completion {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return { choices: kind?.choices?.(source) ?? [], files: kind?.files ?? 'none', expected: '' };
}

function plain(values: readonly string[]): readonly CompletionChoice[] {
  return values.map((value) => ({ value, means: '' }));
}
