import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { categoriesHistory } from '../../law/categories/index.ts';
import { crsHistory } from '../../law/crs/index.ts';
import { fundsTables } from '../../law/funds/index.ts';
import { languageTestsHistory } from '../../law/language-tests/index.ts';
import { type Law, lawOn } from '../../law/law.ts';
import { programsHistory } from '../../law/programs/index.ts';
import { skilledScopes } from '../../law/skilled.ts';
import { validityHistory } from '../../law/validity/index.ts';
import { workHoursHistory } from '../../law/work-hours/index.ts';

/** The days to look at, and the rules of each. */
export interface Horizon {
  readonly from: Day;
  /** The last day; the same as `from` or later. */
  readonly to: Day;
  /** Of any day from `from` on, those after `to` too. */
  readonly lawOf: (day: Day) => Law;
  /** The days after `from`, up to `to`, on which the rules change. */
  readonly lawDays: readonly Day[];
}

/** Days under one law, whichever is in force. */
function heldStill(from: Day, to: Day, law: Law): Horizon {
  return { from, to, lawOf: () => law, lawDays: [] };
}

/**
 * Days under the rules of each day, as far as they are known.
 * @throws {RangeError} before Express Entry
 */
export function asTheRulesMove(from: Day, to: Day): Horizon {
  const ahead = lawDaysAfter(from);
  const first = lawOfDay(from);
  const laws = ahead.map((start) => ({ start, law: lawOfDay(start) }));
  return {
    from,
    to,
    lawDays: ahead.filter((day) => day <= to),
    lawOf: (day) => laws.findLast(({ start }) => start <= day)?.law ?? first,
  };
}

/** Days up to another one: under one law where it is given, else under the rules of each. @throws {RangeError} before Express Entry */
export function horizonOf(from: Day, to: Day, law: Law | undefined): Horizon {
  return law === undefined ? asTheRulesMove(from, to) : heldStill(from, to, law);
}

/** Years that are looked ahead, unless told otherwise. */
export const usualYears = 2;

/** Years that can be looked ahead: what is further away depends on laws of then. */
export const mostYears = 20;

/** The days after a day on which rules begin, as far as they are known, earliest first. */
export function lawDaysAfter(from: Day): readonly Day[] {
  const starts = [
    ...crsHistory.versions,
    ...crsHistory.announced,
    ...programsHistory.versions,
    ...categoriesHistory.versions,
    ...fundsTables,
    ...languageTestsHistory.versions,
    ...workHoursHistory.versions,
    ...validityHistory.versions,
    ...skilledScopes,
  ].map(({ effective }) => parseDay(effective) ?? from);
  return [...new Set(starts)].filter((day) => day > from).sort((a, b) => a - b);
}

function lawOfDay(day: Day): Law {
  const law = lawOn(formatDay(day));
  if (!law) throw new RangeError(`no rules on ${formatDay(day)}`);
  return law;
}
