import { printable } from '../base/printable.ts';
import { en } from '../messages/en.ts';
import { say } from '../messages/message.ts';
import type { InputProblem } from './input-error.ts';

/** One thing wrong with a profile, as data: the sentence that `crs score` says, and what it shows below. */
export function errorOf({ field, problem, found, expected, example, nearest }: InputProblem) {
  return {
    field,
    text: printable(say(en, problem)),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(example !== undefined && { example }),
    ...(nearest !== undefined && { nearest }),
  };
}
