import { type Day, formatDay, isDay, parseDay } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { InputError } from '../profile/input-error.ts';

/* Arguments of the library, as a caller in JavaScript may give them. Each check throws an `InputError` that names function and field. */

export function refuse(by: string, field: string, found: unknown, expected: string): never {
  const problem = { id: 'input.argument', values: {} } as const;
  throw new InputError([{ file: by, field, problem, found: shown(found), expected }]);
}

/** Some values have no text of their own, or one that says nothing. */
function shown(found: unknown): string {
  switch (typeof found) {
    case 'string':
      return JSON.stringify(found.slice(0, mostShown));
    case 'object':
      return found === null ? 'null' : Array.isArray(found) ? 'a list' : 'an object';
    case 'function':
      return 'a function';
    default:
      return String(found);
  }
}

const mostShown = 60;

const firstDay = parseDay('0000-01-01') ?? 0;
const lastDay = parseDay('9999-12-31') ?? 0;

export function aDay(by: string, field: string, day: Day): Day {
  if (Number.isInteger(day) && day >= firstDay && day <= lastDay) return day;
  return refuse(by, field, day, 'a day as a number, as parseDay gives it');
}

export function aDate(by: string, field: string, text: string): string {
  if (typeof text === 'string' && isDay(text)) return text;
  return refuse(by, field, text, 'a day that exists, as YYYY-MM-DD');
}

export function whole(by: string, field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(by, field, value, `a whole number from ${least} to ${most}`);
}

export function inOrder(by: string, from: Day, to: Day): void {
  aDay(by, 'from', from);
  aDay(by, 'to', to);
  if (to < from) refuse(by, 'to', formatDay(to), `a day on or after ${formatDay(from)}, which is \`from\``);
}

export function aText(by: string, field: string, text: string): string {
  return typeof text === 'string' ? text : refuse(by, field, text, 'a text');
}

export function anObject<T extends object>(by: string, field: string, value: T, expected: string): T {
  if (isPlainObject(value)) return value;
  return refuse(by, field, value, `an object: ${expected}`);
}

export function aList<T>(by: string, field: string, value: readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : refuse(by, field, value, 'a list');
}

export function aFunction(by: string, field: string, value: unknown): void {
  if (typeof value !== 'function') refuse(by, field, value, 'a function');
}
