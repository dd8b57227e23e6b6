// Calendar days: as text `YYYY-MM-DD`, which sorts by itself, or as a number of days since 1970-01-01.
const DAY = 86_400_000;
export const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

const remembered = new Map<number, string>();
export function dateOf(day: number): string {
  const date = remembered.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  remembered.set(day, date);
  return date;
}

/** 1970-01-01 was a Thursday. */
export const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);

/** The same day `years` earlier (later when negative). */
export const yearsBefore = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;

/** Whole years from a birth to a day. */
export function yearsOld(birth: string, asOf: string): number {
  let age = -1;
  for (let n = 0; yearsBefore(birth, -n) <= asOf; n += 1) age = n;
  return age;
}
