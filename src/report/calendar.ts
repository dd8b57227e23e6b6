import ical from 'ical-generator';
import { type Day, formatDay } from '../day.ts';

export interface CalendarDay {
  /** Unique and the same each time the same calendar is made, so that reading it again changes entries instead of doubling them. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
}

/**
 * An iCalendar file (RFC 5545) of whole days.
 * @param name of the calendar as a program shows it
 * @param made the day that stands as the time of making, so that the same input gives the same file
 */
export function makeCalendar(name: string, days: readonly CalendarDay[], made: Day): string {
  const calendar = ical({ name, prodId: { company: 'crs', product: 'express-entry-crs', language: 'EN' } });
  for (const { uid, day, title, text } of days) {
    calendar.createEvent({
      id: uid,
      start: midnight(day),
      allDay: true,
      timezone: 'UTC',
      stamp: midnight(made),
      summary: title,
      ...(text !== undefined && { description: text }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(day: Day): Date {
  return new Date(`${formatDay(day)}T00:00:00Z`);
}
