import { printable } from '../base/printable.ts';
import { en } from '../messages/en.ts';
import { say } from '../messages/message.ts';
import type { Expected, Problem } from './problem.ts';

/** One thing wrong with a file: where, what was found, what was expected. */
export interface InputProblem {
  /** Path of the file, or `-` for standard input. */
  readonly file: string;
  /** From 1; left out where the problem is of the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** Path of the field, as `work.0.noc`; empty for the whole file. */
  readonly field: string;
  /** The field is named as the header of CSV names its column: `work.1.noc`. */
  readonly isColumn?: true;
  readonly problem: Problem;
  readonly found?: string;
  /** In English; that of `expects` where it is left out. */
  readonly expected?: string;
  /** What is expected, as a message. */
  readonly expects?: Expected;
  readonly example?: string;
  /** The nearest value or key that would be taken. */
  readonly nearest?: string;
}

/** So many are told in the message; `problems` has them all. */
const mostTold = 3;

/** Input that cannot be used, with everything wrong with it at once. Its message tells the first problems in words. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(found: readonly InputProblem[]) {
    const problems = found.map(inEnglish);
    const told = problems.slice(0, mostTold).map(sentenceOf);
    const more = problems.length - told.length;
    const none = told.length === 0 ? [say(en, { id: 'input.unusable', values: {} })] : [];
    super([...none, ...told, ...(more > 0 ? [say(en, { id: 'input.more', values: { more } })] : [])].join('\n'));
    this.problems = problems;
  }
}

function inEnglish(problem: InputProblem): InputProblem {
  const { expects, expected } = problem;
  return expects && expected === undefined ? { ...problem, expected: say(en, expects) } : problem;
}

function sentenceOf({ file, line, column, field, problem, found, expected, nearest }: InputProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const said = printable(say(en, problem));
  const values = { place, field, said, found, expected, nearest };
  return printable(say(en, { id: 'input.told', values }));
}

/** Tells an `InputError` by name: bundles that are read apart have a class of their own. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError';
}
