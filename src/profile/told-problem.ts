import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import type { InputProblem } from './input-error.ts';

/** One thing wrong with a profile, in words. */
export interface ToldProblem {
  /** The path of the field, or the name of the column; empty for the whole. */
  readonly field: string;
  /** What is wrong, as a sentence. */
  readonly text: string;
  /** What was found, as it is written. */
  readonly found?: string;
  /** The values that would be taken, in words. */
  readonly expected?: string;
  /** A line that would do. */
  readonly example?: string;
  /** What may have been meant. */
  readonly nearest?: string;
}

/** One thing wrong with a profile, as data: the sentence that `crs score` says, and what it shows below. */
export function errorOf(
  { field, problem, found, expected, expects, example, nearest }: InputProblem,
  words: Words,
): ToldProblem {
  const wanted = expects ? say(words, expects) : expected;
  return {
    field,
    text: printable(say(words, problem)),
    ...(found !== undefined && { found }),
    ...(wanted !== undefined && { expected: wanted }),
    ...(example !== undefined && { example }),
    ...(nearest !== undefined && { nearest }),
  };
}
