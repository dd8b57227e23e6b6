import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import type { InputProblem } from './input-error.ts';

/** One thing wrong with a profile, as data: the sentence that `crs score` says, and what it shows below. */
export function errorOf({ field, problem, found, expected, expects, example, nearest }: InputProblem, words: Words) {
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
