/** A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. No time of day, no time zone. */
export type Day = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD`. Anything else, and a day that does not exist such as 2023-02-30, gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  // What is not a number compares as false.
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))) return undefined;
  return dayOf(year, month, date);
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

const hyphen = 45;
const zero = 48;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Whole years from one day to a later one, as ages are counted: the number goes up on the anniversary. Someone born
 * on 29 February completes a year on 1 March of a common year. Negative when `to` comes first.
 */
export function wholeYears(from: Day, to: Day): number {
  const a = civil(from);
  const b = civil(to);
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

/** The same month and day some years later (or earlier, when negative); 29 February becomes 1 March where it must. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: date } = civil(day);
  return dayOf(year + years, month, date);
}

/** The same date some months later, or the first day after it where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civil(day);
  const first = dayOf(year, month + months, 1);
  const next = dayOf(year, month + months + 1, 1);
  return Math.min(first + date - 1, next);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

// Both conversions count in 400-year eras of 146,097 days that start on 1 March, so that a leap day ends its year.
function dayOf(givenYear: number, givenMonth: number, date: number): Day {
  const year = givenYear + Math.floor((givenMonth - 1) / 12);
  const month = ((((givenMonth - 1) % 12) + 12) % 12) + 1;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civil(day: Day): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
