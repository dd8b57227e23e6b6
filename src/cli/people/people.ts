import { basename } from 'node:path';
import type { Day } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import { InputError, type InputProblem, isInputError } from '../../profile/input-error.ts';
import { readProfile } from '../../profile/read.ts';
import type { Profile } from '../../profile/schema.ts';
import { badInput, ExitError, negative } from '../exit.ts';
import { readInput } from '../io.ts';
import type { Machine } from '../machine.ts';
import { toldApart } from '../tell-apart.ts';
import { terminalWidth } from '../terminal-width.ts';
import { words } from '../words.ts';

export interface Loaded {
  readonly file: string;
  /** The profile's `id`, else its `name`, else the name of its file; with the file behind it where another has the same. */
  readonly label: string;
  readonly profile: Profile;
  /** What was read. */
  readonly text: string;
}

/** A file that holds no profile, and everything that is wrong with it. */
export interface Unreadable {
  readonly file: string;
  readonly problems: readonly InputProblem[];
}

/** Those whom a command is asked about. */
export interface People {
  readonly loaded: readonly Loaded[];
  readonly unreadable: readonly Unreadable[];
  /** Files in the order in which they were given. */
  readonly files: readonly string[];
  /** Several files, or a folder: the answer is a list, though it may have one row. */
  readonly isMany: boolean;
}

interface Given {
  readonly keepGoing?: boolean | undefined;
}

/**
 * Reads every file.
 * @param given `keepGoing`: what cannot be read stands in `unreadable`
 * @throws {InputError} otherwise, with the problems of all files at once
 */
export async function loadPeople(
  files: readonly string[],
  asOf: Day,
  { keepGoing = false }: Given,
  machine: Machine,
): Promise<People> {
  if (files.filter((file) => file === '-').length > 1) throw new ExitError(words['line.standardInputTwice']({}));
  const read: Loaded[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    try {
      const text = await readInput(file, machine);
      const profile = readProfile(text, { file, asOf });
      const name = file === '-' ? (machine.inputName ?? 'standard input') : basename(file);
      read.push({ file, profile, text, label: profile.id ?? profile.name ?? name });
    } catch (error) {
      if (!isInputError(error)) throw error;
      unreadable.push({ file, problems: error.problems });
    }
  }
  if (unreadable.length > 0 && !keepGoing) throw new InputError(unreadable.flatMap(({ problems }) => problems));
  const names = toldApart(read);
  const loaded = read.map((one, index) => {
    const name = names[index] ?? one.label;
    return name === printable(one.label) ? one : { ...one, label: name };
  });
  return { loaded, unreadable, files, isMany: files.length > 1 || keepGoing };
}

/** Says what is wrong with the files that cannot be read, after the answer for the others. @throws {ExitError} where there are any */
export async function refuseUnreadable({ unreadable, loaded }: People, machine: Machine): Promise<void> {
  if (unreadable.length === 0) return;
  const { describeInputError } = await import('../input-errors.ts');
  const error = new InputError(unreadable.flatMap(({ problems }) => problems));
  machine.stderr.write((await describeInputError(error, terminalWidth(machine), machine)) ?? '');
  const [count, all] = [unreadable.length, unreadable.length + loaded.length];
  throw new ExitError(words['file.unreadable']({ count, all }), loaded.length === 0 ? badInput : negative);
}
