import { basename } from 'node:path';
import type { Day } from '../base/day.ts';
import { InputError, type InputProblem, isInputError } from '../profile/input-error.ts';
import { readProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { ExitError } from './exit.ts';
import { readInput } from './io.ts';
import type { Machine } from './machine.ts';

export interface Loaded {
  readonly file: string;
  /** The profile's `id`, else its `name`, else the name of its file. */
  readonly label: string;
  readonly profile: Profile;
  /** What was read. */
  readonly text: string;
}

/** Reads every file. @throws {InputError} with the problems of all of them at once */
export async function loadProfiles(files: readonly string[], asOf: Day, machine: Machine): Promise<readonly Loaded[]> {
  if (files.filter((file) => file === '-').length > 1)
    throw new ExitError('- stands for standard input and can be given once');
  const loaded: Loaded[] = [];
  const problems: InputProblem[] = [];
  for (const file of files) {
    try {
      const text = await readInput(file, machine);
      const profile = readProfile(text, { file, asOf });
      loaded.push({
        file,
        profile,
        text,
        label: profile.id ?? profile.name ?? (file === '-' ? 'standard input' : basename(file)),
      });
    } catch (error) {
      if (!isInputError(error)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return loaded;
}
