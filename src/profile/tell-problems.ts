import { expected } from '../messages/en/expected.ts';
import { input } from '../messages/en/input.ts';
import { say } from '../messages/message.ts';
import type { InputError, InputProblem } from './input-error.ts';
import { toldBy } from './value-error.ts';

/** An `InputError` whose message tells its first problems in English, a line each. */
export function inputError(found: readonly InputProblem[]): InputError {
  return toldBy(
    found,
    ({ problem }) => say(input, problem),
    ({ expects }) => expects && say(expected, expects),
  );
}
