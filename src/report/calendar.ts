import ical from 'ical-generator';
import { type Day, formatDay } from '../base/day.ts';

export interface CalendarDay {
  /** Unique and the same each time the same calendar is made, so that reading it again changes entries instead of doubling them. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
}

/** Whose days they are: `key` is of one person alone, and the same each time. */
export interface CalendarPerson<Report> {
  /** The `data` of the person's report. */
  readonly report: Report;
  /** Theirs alone and the same each time, so that a calendar read again changes entries instead of doubling them. */
  readonly key: string;
}

/**
 * An iCalendar file (RFC 5545) of whole days.
 * @param name of the calendar as a program shows it
 * @param made the day that stands as the time of making, so that the same input gives the same file
 * @param lang the language of its texts
 */
export function makeCalendar(name: string, days: readonly CalendarDay[], made: Day, lang = 'en'): string {
  // The library escapes summaries and descriptions only.
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'crs', product: 'express-entry-crs', language: lang.toUpperCase() },
  });
  for (const { uid, day, title, text } of days) {
    calendar.createEvent({
      id: escaped(uid),
      start: midnight(day),
      allDay: true,
      timezone: 'UTC',
      stamp: midnight(made),
      summary: lines(title),
      ...(text !== undefined && { description: lines(text) }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A value of the type TEXT (RFC 5545 3.3.11). */
function escaped(text: string): string {
  return lines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines that end alike, without the control characters that a calendar may not hold. */
function lines(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ');
}

function midnight(day: Day): Date {
  return new Date(`${formatDay(day)}T00:00:00Z`);
}
