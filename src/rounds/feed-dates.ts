import { addDays, type Day, formatDay, parseDay } from '../base/day.ts';
import { monthNamed } from '../base/months.ts';
import { minutesEast } from './zone.ts';

/** The official day of a record: ISO, or once 11-01-2023 (dd-mm-yyyy, round 237). */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  const other = dashed.exec(trimmed);
  return existing(other ? `${other[3]}-${other[2]}-${other[1]}` : trimmed);
}

/** The other day that a text of two-digit numbers may mean: the first of November 2023 in 11-01-2023. */
export function monthFirstDay(text: string): string | undefined {
  const other = dashed.exec(text.trim());
  return other ? existing(`${other[3]}-${other[1]}-${other[2]}`) : undefined;
}

const dashed = /^(\d{2})-(\d{2})-(\d{4})$/;

/** A day in words: `August 7, 2026`, `March 02. 2024`, `7 août 2026`; the year may be missing. */
const monthFirst = /^(\p{L}+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s*[,.]?\s*(\d{4}))?(?=\D|$)/u;
const dayFirst = /^(\d{1,2})(?:er)?\s+(\p{L}+)\.?(?:\s*,?\s*(\d{4}))?(?=\D|$)/u;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?=\D|$)/;
/** Between the day and the time, with the day once more in front of the time (310, 333). */
const between = /^[\s,.]*(?:at|à|a)?\s*(\d{4}-\d{2}-\d{2})?\s*/iu;
const time = /^(\d{1,2}):(\d{2}):(\d{2})(?:\s*([ap])\.?m\b\.?)?\s*(.*?)\.?$/i;
const isoTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}.*)$/;

interface WrittenDay {
  readonly day: string | undefined;
  /** What stands behind it. */
  readonly rest: string;
}

/** A day in words as `YYYY-MM-DD`. @param round the day of the round: a missing year is the newest that is not after it */
export function readWrittenDay(text: string, round?: string): string | undefined {
  return writtenDay(tidy(text), round).day;
}

function writtenDay(text: string, round: string | undefined): WrittenDay {
  const iso = isoDay.exec(text);
  if (iso) return { day: existing(iso[1] ?? ''), rest: text.slice(iso[0].length) };
  const found = monthFirst.exec(text);
  const other = found ? undefined : dayFirst.exec(text);
  const [name = '', date = '', year] = found ? found.slice(1) : other ? [other[2], other[1], other[3]] : [];
  const rest = text.slice((found ?? other)?.[0].length ?? 0);
  const month = monthNamed(name);
  if (month === undefined) return { day: undefined, rest };
  const dayOfYear = `${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (year !== undefined) return { day: existing(`${year}-${dayOfYear}`), rest };
  if (round === undefined) return { day: undefined, rest };
  const last = Number(round.slice(0, 4));
  return { day: existing(`${dayOfYear <= round.slice(5) ? last : last - 1}-${dayOfYear}`), rest };
}

/**
 * A tie-break as an ISO instant of UTC, from free text such as `March 01, 2023, at 17:24:39 UTC`. The zone is taken as printed;
 * where none is (258, 383), the text has none either, and the instant is not known to the hour.
 * @returns null where the feed has none, `undefined` where any part of it cannot be read
 */
export function readInstant(text: string, round: string): string | null | undefined {
  const clean = tidy(text);
  if (clean === '') return null;
  const iso = isoTime.exec(clean);
  if (iso) return instantOf(existing(iso[1] ?? ''), iso[2] ?? '');
  const { day, rest } = writtenDay(clean, round);
  const [joint = '', again] = between.exec(rest) ?? [];
  return again === undefined || again === day ? instantOf(day, rest.slice(joint.length)) : undefined;
}

/** @param clock a time with its zone, or without one */
function instantOf(day: string | undefined, clock: string): string | undefined {
  const midnight = day === undefined ? undefined : parseDay(day);
  const found = time.exec(clock);
  if (midnight === undefined || !found) return undefined;
  const [, hour = '', minute = '', second = '', half, zone = ''] = found;
  const hours = hourOf(Number(hour), half?.toLowerCase());
  const east = zone === '' ? 0 : minutesEast(zone);
  if (hours === undefined || east === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  const instant = formatInstant(midnight, hours * 60 + Number(minute) - east, second);
  return zone === '' ? instant : `${instant}Z`;
}

/** Times of the 24-hour clock were printed with AM and PM beside them: they mean nothing when the hour is over 12. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (hour > 23 || (hour === 0 && half === 'p')) return undefined;
  if (hour > 12 || half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const minutesOfDay = 24 * 60;

/** @param minutes from a midnight on, of the day before or after where they are less or more than one day has */
function formatInstant(midnight: Day, minutes: number, second: string): string {
  const days = Math.floor(minutes / minutesOfDay);
  const ofDay = minutes - days * minutesOfDay;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${formatDay(addDays(midnight, days))}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${second}`;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function existing(day: string): string | undefined {
  return parseDay(day) === undefined ? undefined : day;
}
