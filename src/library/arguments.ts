import { type Day, formatDay, isDay, parseDay } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { problem as sentences } from '../messages/en/problem.ts';
import { say } from '../messages/message.ts';
import { InputError, type InputProblem } from '../profile/input-error.ts';

/* Arguments of the library, as a caller in JavaScript may give them. Each check throws an `InputError` that names function and field. */

/** What can be wrong with an argument; of all sentences about input only these are needed where no profile is read. */
export interface ArgumentProblem extends InputProblem {
  readonly problem: Extract<InputProblem['problem'], { readonly id: keyof typeof sentences }>;
}

export function argumentError(problem: ArgumentProblem): InputError {
  const { file: place, field, found, expected, nearest } = problem;
  const values = { place, field, said: say(sentences, problem.problem), found, expected, nearest };
  return new InputError([problem], sentences['input.told'](values));
}

/** What another function of the library gives; its errors name `by`, the function that was called, in its place. */
export function inNameOf<T>(by: string, other: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw renamed(by, other, error);
  }
}

export function renamed(by: string, other: string, error: unknown): unknown {
  if (!(error instanceof InputError)) return error;
  const problems = error.problems.map((one) => (one.file === other ? { ...one, file: by } : one));
  return new InputError(problems, error.message.replace(new RegExp(`^${other}: `, 'gm'), `${by}: `));
}

export function refuse(by: string, field: string, found: unknown, expected: string): never {
  const problem = { id: 'input.argument', values: {} } as const;
  throw argumentError({ file: by, field, problem, found: shown(found), expected });
}

/** Some values have no text of their own, or one that says nothing. */
function shown(found: unknown): string {
  switch (typeof found) {
    case 'string':
      return JSON.stringify(found.slice(0, mostShown));
    case 'object':
      return found === null ? 'null' : Array.isArray(found) ? 'a list' : isKeys(found) ? 'an object' : kindOf(found);
    case 'function':
      return 'a function';
    default:
      return String(found);
  }
}

const mostShown = 60;

export function aDay(by: string, field: string, day: Day): Day {
  // The first and the last day that can be written as YYYY-MM-DD.
  const isWritten = Number.isInteger(day) && isDay(formatDay(day));
  return isWritten ? day : refuse(by, field, day, "a day, such as day('2026-01-15')");
}

/** A day as text. */
export function aDate(by: string, field: string, text: string): Day {
  const day = typeof text === 'string' ? parseDay(text) : undefined;
  return day ?? refuse(by, field, text, 'a day that exists, as YYYY-MM-DD');
}

export function whole(by: string, field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(by, field, value, `a whole number from ${least} to ${most}`);
}

export function inOrder(by: string, first: Day, field: string, day: Day, last: Day): void {
  aDay(by, field, day);
  if (day < first || day > last)
    refuse(by, field, formatDay(day), `a day from ${formatDay(first)} to ${formatDay(last)}`);
}

export function aText(by: string, field: string, text: string): string {
  return typeof text === 'string' ? text : refuse(by, field, text, 'a text');
}

export function anObject<T extends object>(by: string, field: string, value: T, expected: string): T {
  if (isPlainObject(value) && isKeys(value)) return value;
  return refuse(by, field, value, `an object: ${expected}`);
}

/** Keys and values, such as JSON has; a promise, a map or a module looks like an object without any. */
function isKeys(value: object): boolean {
  return kindOf(value) === 'Object';
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** Objects that another function of the library gave. */
export function objects<T extends object>(
  by: string,
  field: string,
  values: readonly T[],
  expected: string,
): readonly T[] {
  for (const value of aList(by, field, values)) anObject(by, field, value, expected);
  return values;
}

export function aList<T>(by: string, field: string, value: readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : refuse(by, field, value, 'a list');
}

export function oneOf<T extends string>(by: string, field: string, value: T, values: readonly T[]): T {
  return values.includes(value) ? value : refuse(by, field, value, `one of ${values.join(', ')}`);
}
