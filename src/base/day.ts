/**
 * A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. No time of day, no time zone. Days are
 * numbers to compare and to subtract; a number is a day only where `day` or another function made it one.
 */
export type Day = number & {
  /** Tells a day from a plain number while types are checked; there is nothing of it at run time. */
  readonly [calendarDay]: true;
};

declare const calendarDay: unique symbol;

/** 1970-01-01, from which days are counted. */
export const epoch = 0 as Day;

/** Before and after every day that can be written, to compare with: these two are infinite and have no date. */
export const beforeEveryDay = Number.NEGATIVE_INFINITY as Day;
export const afterEveryDay = Number.POSITIVE_INFINITY as Day;

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

/** Whether a day comes after one that is written as `YYYY-MM-DD`; never after a text that is no day. */
export function isAfter(day: Day, text: string): boolean {
  const other = parseDay(text);
  return other !== undefined && day > other;
}

/** The day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const civil = civilOf(day);
  return `${String(yearOf(civil)).padStart(4, '0')}-${String(monthOf(civil)).padStart(2, '0')}-${String(dateOf(civil)).padStart(2, '0')}`;
}

/**
 * Whole years from one day to a later one, as ages are counted: the number goes up on the anniversary. Someone born
 * on 29 February completes a year on 1 March of a common year. Negative when `to` comes first.
 */
export function wholeYears(from: Day, to: Day): number {
  // What is left below the years is borrowed from them where the anniversary has not come.
  return yearOf(civilOf(to) - civilOf(from));
}

/** The same month and day some years later (or earlier, when negative); 29 February becomes 1 March where it must. */
export function addYears(day: Day, years: number): Day {
  const civil = civilOf(day);
  return dayOf(yearOf(civil) + years, monthOf(civil), dateOf(civil));
}

/** The same date some months later, or the first day after it where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const month = monthOf(civil) + months;
  const first = dayOf(yearOf(civil), month, 1);
  const next = dayOf(yearOf(civil), month + 1, 1);
  return earlierOf(addDays(first, dateOf(civil) - 1), next);
}

/** So many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

// Both conversions count in 400-year eras of 146,097 days from 1 March of the year -40,000, so that a leap day ends its year
// and no number is negative: `| 0` cuts as a floor does, on whole numbers.
const eras = 100;
const eraYears = 400;
const eraDays = 146_097;
const shift = 719_468 + eras * eraDays;

/** 9999-12-31, the last day that can be written. */
export const lastOfCalendar = dayOf(9999, 12, 31);

function dayOf(givenYear: number, givenMonth: number, date: number): Day {
  const months = (givenYear + eras * eraYears) * 12 + givenMonth - 3;
  const year = (months / 12) | 0;
  const dayOfYear = ((153 * (months % 12) + 2) / 5) | 0;
  const leapDays = ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0);
  return (year * 365 + leapDays + dayOfYear + date - 1 - shift) as Day;
}

/** A date as one number, with the date in the lowest five bits, the month in the next four, and the year above them. */
function civilOf(day: Day): number {
  const shifted = day + shift;
  const era = (shifted / eraDays) | 0;
  const dayOfEra = shifted - era * eraDays;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  const year = yearOfEra + (era - eras) * eraYears + (month < 10 ? 0 : 1);
  const date = dayOfYear - (((153 * month + 2) / 5) | 0) + 1;
  return (year << 9) | ((month < 10 ? month + 3 : month - 9) << 5) | date;
}

function yearOf(civil: number): number {
  return civil >> 9;
}

function monthOf(civil: number): number {
  return (civil >> 5) & 15;
}

function dateOf(civil: number): number {
  return civil & 31;
}
