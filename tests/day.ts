import { type Day, parseDay } from '../src/base/day.ts';

/** A day written as `YYYY-MM-DD`. @throws {Error} where it does not exist */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
