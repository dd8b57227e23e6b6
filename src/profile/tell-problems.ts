import { printable } from '../base/printable.ts';
import { expected as expectations } from '../messages/en/expected.ts';
import { input } from '../messages/en/input.ts';
import { say } from '../messages/message.ts';
import { InputError, type InputProblem } from './input-error.ts';

/** So many are told in the message; `problems` has them all. */
const mostTold = 3;

/** An `InputError` whose message tells its first problems in English, a line each. */
export function inputError(found: readonly InputProblem[]): InputError {
  const problems = found.map(inEnglish);
  const told = problems.slice(0, mostTold).map(sentenceOf);
  const more = problems.length - told.length;
  const none = told.length === 0 ? [input['input.unusable']()] : [];
  return new InputError(problems, [...none, ...told, ...(more > 0 ? [input['input.more']({ more })] : [])].join('\n'));
}

function sentenceOf({ file, line, column, field, problem, found, expected, nearest }: InputProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const said = printable(say(input, problem));
  return printable(input['input.told']({ place, field, said, found, expected, nearest }));
}

function inEnglish(problem: InputProblem): InputProblem {
  const { expects, expected } = problem;
  return expects && expected === undefined ? { ...problem, expected: say(expectations, expects) } : problem;
}
