/**
 * Calendar days, without time of day and time zone.
 *
 *     import { addYears, day } from 'express-entry-crs/day';
 *
 * @module express-entry-crs/day
 */

import * as days from '../base/day.ts';
import { aDate, aDay, whole } from './arguments.ts';

export type { Day } from '../base/day.ts';

/**
 * A calendar day, for every function that takes one. There is no time of day and no time zone.
 * @param text `YYYY-MM-DD`, a day that exists, from `0000-01-01` to `9999-12-31`
 * @throws {InputError} for anything else, such as `2026-02-30` or `2026-1-5`
 * @example day('2026-01-15')
 */
export function day(text: string): days.Day {
  return aDate('day', 'text', text);
}

/** The day as `YYYY-MM-DD`. @throws {InputError} for what is no day */
export function formatDay(one: days.Day): string {
  return days.formatDay(aDay('formatDay', 'day', one));
}

/**
 * The day some days later, or earlier with a negative number.
 * @throws {InputError} for what is no day, or no whole number of days
 */
export function addDays(one: days.Day, count: number): days.Day {
  return aDay(
    'addDays',
    'result',
    days.addDays(aDay('addDays', 'day', one), whole('addDays', 'count', count, -4e6, 4e6)),
  );
}

/**
 * The same month and day some years later (or earlier, when negative); 29 February becomes 1 March where it must.
 * @throws {InputError} for what is no day, or no whole number of years
 */
export function addYears(one: days.Day, years: number): days.Day {
  return aDay(
    'addYears',
    'result',
    days.addYears(aDay('addYears', 'day', one), whole('addYears', 'years', years, -9999, 9999)),
  );
}

/**
 * Whole years from one day to a later one, as ages are counted: somebody born on 29 February completes a year on 1 March
 * of a common year. Negative when `to` comes first.
 * @throws {InputError} for what is no day
 */
export function wholeYears(from: days.Day, to: days.Day): number {
  return days.wholeYears(aDay('wholeYears', 'from', from), aDay('wholeYears', 'to', to));
}
