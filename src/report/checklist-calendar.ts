import { type Day, parseDay } from '../base/day.ts';
import { nameKey } from '../diff/name-key.ts';
import type { Words } from '../messages/message.ts';
import { type CalendarDay, type CalendarPerson, makeCalendar } from './calendar.ts';
import type { ChecklistReport } from './checklist-report.ts';

/**
 * Expiries and deadlines of one person or of several as an iCalendar file; the same checklists give the same file.
 * @param made the day on which it is made
 */
export function checklistCalendar(
  persons: readonly CalendarPerson<ChecklistReport>[],
  made: Day,
  words: Words,
): string {
  const people = persons.map(({ report }) => report.profile);
  return makeCalendar(
    words['checklist.calendarName']({ people }),
    persons.flatMap((person) => daysOf(person, words)),
    made,
    words['page.lang']({}),
  );
}

function daysOf(
  { report: { profile, days }, key }: CalendarPerson<ChecklistReport>,
  words: Words,
): readonly CalendarDay[] {
  const title = words['checklist.title']({ profile });
  return days.flatMap(({ date, kind, text }, index) => {
    const day = parseDay(date);
    const before = days.slice(0, index).filter((other) => other.date === date && other.kind === kind).length;
    return day === undefined
      ? []
      : [{ uid: `checklist-${nameKey(key)}-${kind}-${date}-${before + 1}`, day, title: text, text: title }];
  });
}
