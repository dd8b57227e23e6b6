import { type Day, parseDay } from '../../base/day.ts';
import { nameKey } from '../../diff/name-key.ts';
import type { Words } from '../../messages/message.ts';
import { type CalendarDay, type CalendarPerson, makeCalendar } from '../calendar.ts';
import type { TimelineReport } from './report.ts';

/**
 * The events, and the last safe day for an invitation, of one person or of several, as days of a calendar.
 * @param from the day on which it is made
 */
export function timelineCalendar(persons: readonly CalendarPerson<TimelineReport>[], from: Day, words: Words): string {
  const people = persons.map(({ report }) => report.profile);
  return makeCalendar(
    words['timeline.calendarName']({ people }),
    persons.flatMap((person) => daysOf(person, words)),
    from,
    words['page.lang']({}),
  );
}

function daysOf({ report, key }: CalendarPerson<TimelineReport>, words: Words): readonly CalendarDay[] {
  const { profile, from, events, lastSafeInvitation, notice, notes } = report;
  // Entries keep their identity when the calendar is made again, and two people's do not meet.
  const uid = (date: string, what: string) => `${encodeURIComponent(nameKey(key))}-${date}-${what}@express-entry-crs`;
  const title = (what: string) => words['timeline.calendarEntry']({ profile, what });
  const entry = (date: string, what: string, said: string, text: string): readonly CalendarDay[] => {
    const day = parseDay(date);
    const whole =
      notice === undefined
        ? text
        : `${text}\n\n${words['join.colon']({ head: words['report.notComplete']({}), text: notice })}`;
    return day === undefined ? [] : [{ uid: uid(date, what), day, title: title(said), text: whole }];
  };
  return [
    ...events.flatMap(({ date, kind, before, after, because }) =>
      entry(date, kind, words['timeline.calendarScore']({ kind, before, after }), because),
    ),
    ...(lastSafeInvitation === null || lastSafeInvitation < from
      ? []
      : entry(lastSafeInvitation, 'invitation', words['timeline.calendarLastSafe']({}), notes[0] ?? '')),
  ];
}
