import { type Day, parseDay } from '../base/day.ts';
import { nameKey } from '../diff/name-key.ts';
import type { Words } from '../messages/message.ts';
import { type CalendarDay, makeCalendar } from './calendar.ts';
import type { ChecklistReport } from './checklist-report.ts';

/**
 * Expiries and deadlines of one person or of several as an iCalendar file; the same checklists give the same file.
 * @param made the day on which it is made
 */
export function checklistCalendar(reports: readonly ChecklistReport[], made: Day, words: Words): string {
  const people = reports.map(({ profile }) => profile);
  return makeCalendar(
    words['checklist.calendarName']({ people }),
    reports.flatMap((report) => daysOf(report, words)),
    made,
  );
}

function daysOf({ profile, days }: ChecklistReport, words: Words): readonly CalendarDay[] {
  const title = words['checklist.title']({ profile });
  return days.flatMap(({ date, kind, text }, index) => {
    const day = parseDay(date);
    const before = days.slice(0, index).filter((other) => other.date === date && other.kind === kind).length;
    return day === undefined
      ? []
      : [{ uid: `checklist-${nameKey(profile)}-${kind}-${date}-${before + 1}`, day, title: text, text: title }];
  });
}
