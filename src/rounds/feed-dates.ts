import { parseDay } from '../day.ts';

const months: readonly RegExp[] = [
  /^jan/,
  /^f[eé]v|^feb/,
  /^mar/,
  /^avr|^apr/,
  /^mai|^may/,
  /^juin|^jun/,
  /^juil|^jul/,
  /^ao[uû]|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

/** The official day of a record: ISO, or once 11-01-2023 (dd-mm-yyyy, round 237). */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  const other = /^(\d{2})-(\d{2})-(\d{4})$/.exec(trimmed);
  const iso = other ? `${other[3]}-${other[2]}-${other[1]}` : trimmed;
  return parseDay(iso) === undefined ? undefined : iso;
}

/** A day in words: `August 7, 2026`, `March 02. 2024`, `7 août 2026`; the year may be missing. */
const monthFirst = /^(\p{L}+)\s*(\d{1,2})(?:st|nd|rd|th)?\s*[,.]?\s*(\d{4})?(?=\D|$)/u;
const dayFirst = /^(\d{1,2})(?:er)?\s+(\p{L}+)\s*,?\s*(\d{4})?(?=\D|$)/u;
const instant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const time = /(\d{1,2}):(\d{2}):(\d{2})\s*(AM|PM)?/i;

/** A day in words as `YYYY-MM-DD`. @param round the day of the round: a missing year is the newest that is not after it */
export function readWrittenDay(text: string, round?: string): string | undefined {
  const folded = tidy(text).toLowerCase();
  const found = monthFirst.exec(folded);
  const other = found ? undefined : dayFirst.exec(folded);
  const [name = '', date = '', year] = found ? found.slice(1) : other ? [other[2], other[1], other[3]] : [];
  const month = months.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0) return undefined;
  const dayOfYear = `${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (year !== undefined) return existing(`${year}-${dayOfYear}`);
  if (round === undefined) return undefined;
  const last = Number(round.slice(0, 4));
  return existing(`${dayOfYear <= round.slice(5) ? last : last - 1}-${dayOfYear}`);
}

/**
 * A tie-break as an ISO instant, from free text such as `March 01, 2023, at 17:24:39 UTC`. The zone is taken as printed: UTC.
 * @returns null where the feed has none, `undefined` where it cannot be read
 */
export function readInstant(text: string, round: string): string | null | undefined {
  const clean = tidy(text);
  if (clean === '') return null;
  if (instant.test(clean)) return parseDay(clean.slice(0, 10)) === undefined ? undefined : clean;
  const day = readWrittenDay(clean, round);
  const found = time.exec(clean);
  if (day === undefined || !found) return undefined;
  const [, hour = '', minute = '', second = '', half] = found;
  const hours = hourOf(Number(hour), half?.toUpperCase());
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${day}T${String(hours).padStart(2, '0')}:${minute}:${second}Z`;
}

/** Times of the 24-hour clock were printed with AM and PM beside them: they mean nothing when the hour is over 12. */
function hourOf(hour: number, half: string | undefined): number {
  if (hour > 12 || half === undefined) return hour;
  return (hour % 12) + (half === 'PM' ? 12 : 0);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function existing(day: string): string | undefined {
  return parseDay(day) === undefined ? undefined : day;
}
