import { printable } from '../base/printable.ts';
import { taken } from '../messages/en/taken.ts';
import { value } from '../messages/en/value.ts';
import { say } from '../messages/message.ts';
import { InputError, type InputProblem } from './input-error.ts';
import type { Taken, ValueProblem } from './problem.ts';

/** Something wrong with a value that was checked against a schema: of all sentences about input it needs few. */
export interface FoundInValue extends InputProblem {
  readonly problem: ValueProblem;
  readonly expects?: Taken;
}

/** An `InputError` of values, whose message tells the first problems in English as `inputError` does. */
export function valueError(found: readonly FoundInValue[]): InputError {
  return toldBy(
    found,
    ({ problem }) => say(value, problem),
    ({ expects }) => expects && say(taken, expects),
  );
}

/** So many are told in the message; `problems` has them all. */
const mostTold = 3;

/**
 * An `InputError` whose message tells its first problems, a line each.
 * @param sentence what is wrong
 * @param expectation what is taken, where a problem says so by a message
 */
export function toldBy<Found extends InputProblem>(
  found: readonly Found[],
  sentence: (problem: Found) => string,
  expectation: (problem: Found) => string | undefined,
): InputError {
  const problems = found.map((problem) => {
    const expected = problem.expected ?? expectation(problem);
    return expected === undefined ? problem : { ...problem, expected };
  });
  const told = problems.slice(0, mostTold).map((problem) => {
    const { file, line, column, field, expected, nearest } = problem;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    const said = printable(sentence(problem));
    return printable(value['input.told']({ place, field, said, found: problem.found, expected, nearest }));
  });
  const more = problems.length - told.length;
  const none = told.length === 0 ? [value['input.unusable']()] : [];
  return new InputError(problems, [...none, ...told, ...(more > 0 ? [value['input.more']({ more })] : [])].join('\n'));
}
