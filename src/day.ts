/** A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. No time of day, no time zone. */
export type Day = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. Anything else, and a day that does not exist such as 2023-02-30, gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
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
