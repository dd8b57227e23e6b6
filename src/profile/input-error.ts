import type { Expected, Problem } from './problem.ts';

/** One thing wrong with a file: where, what was found, what was expected. */
export interface InputProblem {
  /** Path of the file, or `-` for standard input. */
  readonly file: string;
  /** From 1; left out where the problem is of the whole file. */
  readonly line?: number;
  /** From 1; left out where the problem is of the whole file. */
  readonly column?: number;
  /** Path of the field, as `work.0.noc`; empty for the whole file. */
  readonly field: string;
  /** The field is named as the header of CSV names its column: `work.1.noc`. */
  readonly isColumn?: true;
  /** What is wrong, as a message. */
  readonly problem: Problem;
  /** What stands there, as text; left out where there is nothing to show. */
  readonly found?: string;
  /** In English; that of `expects` where it is left out. */
  readonly expected?: string;
  /** What is expected, as a message. */
  readonly expects?: Expected;
  /** A line of YAML as it would be taken. */
  readonly example?: string;
  /** The nearest value or key that would be taken. */
  readonly nearest?: string;
}

/** Input that cannot be used, with everything wrong with it at once. Its `message` tells the first three in words. */
export class InputError extends Error {
  /** Always `InputError`. */
  override readonly name = 'InputError';
  /** Everything that is wrong. */
  readonly problems: readonly InputProblem[];

  /** Made of everything that is wrong, and of a message that tells the first of it in words. */
  constructor(problems: readonly InputProblem[], message: string) {
    super(message);
    this.problems = problems;
  }
}

/** Tells an `InputError` by name: bundles that are read apart have a class of their own. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError';
}
