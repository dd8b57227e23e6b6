import { parseDay } from '../base/day.ts';
import { nameKey } from '../diff/name-key.ts';
import type { Words } from '../messages/message.ts';
import { makeCalendar } from './calendar.ts';
import type { ChecklistReport } from './checklist-report.ts';

/** Expiries and deadlines as an iCalendar file; the same checklist gives the same file. */
export function checklistCalendar(report: ChecklistReport, words: Words): string {
  const { profile, asOf, days } = report;
  const title = words['checklist.title']({ profile });
  const events = days.flatMap(({ date, kind, text }, index) => {
    const day = parseDay(date);
    const before = days.slice(0, index).filter((other) => other.date === date && other.kind === kind).length;
    return day === undefined
      ? []
      : [{ uid: `checklist-${nameKey(profile)}-${kind}-${date}-${before + 1}`, day, title: text, text: title }];
  });
  return makeCalendar(title, events, parseDay(asOf) ?? 0);
}
