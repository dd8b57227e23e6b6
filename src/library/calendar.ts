/**
 * Calendar files (iCalendar) of what changes by itself and of the deadlines after an invitation.
 *
 *     import { timelineCalendar } from 'express-entry-crs/calendar';
 *
 * @module express-entry-crs/calendar
 */

import type { Day } from '../base/day.ts';
import type { Words } from '../messages/message.ts';
import type { CalendarPerson } from '../report/calendar.ts';
import * as checklists from '../report/checklist-calendar.ts';
import type { ChecklistReport } from '../report/checklist-report.ts';
import * as timelines from '../report/timeline/calendar.ts';
import type { TimelineReport } from '../report/timeline/report.ts';
import { aDay, anObject, aText, objects, refuse } from './arguments.ts';
import { someWords } from './in-words.ts';

export type { CalendarPerson } from '../report/calendar.ts';

/** Options of calendars. */
export interface CalendarOptions {
  /** The day that stands as the time of making, so that the same input gives the same file. */
  readonly asOf: Day;
  /** The sentences: `en` or `fr`. */
  readonly words: Words;
}

/**
 * What changes by itself as an iCalendar file (RFC 5545) of whole days, as `crs timeline --ics`.
 * @param people what `timelineReport` gives as `data`, each with a key that is theirs alone and the same each time
 * @throws {InputError} for what is no list of reports with their keys, no day or no words
 */
export function timelineCalendar(people: readonly CalendarPerson<TimelineReport>[], options: CalendarOptions): string {
  const { asOf, words } = checked('timelineCalendar', people, options);
  return timelines.timelineCalendar(people, asOf, words);
}

/**
 * Deadlines after an invitation as an iCalendar file, as `crs checklist --ics`.
 * @param people what `checklistReport` gives as `data`, each with a key
 * @throws {InputError} for what is no list of reports with their keys, no day or no words
 */
export function checklistCalendar(
  people: readonly CalendarPerson<ChecklistReport>[],
  options: CalendarOptions,
): string {
  const { asOf, words } = checked('checklistCalendar', people, options);
  return checklists.checklistCalendar(people, asOf, words);
}

function checked(by: string, people: readonly CalendarPerson<object>[], options: CalendarOptions): CalendarOptions {
  const { asOf, words } = anObject(by, 'options', options, 'asOf and words');
  for (const { report, key } of objects(by, 'people', people, 'report and key')) {
    const { profile } = anObject<{ readonly profile?: unknown }>(by, 'people.report', report, 'the data of a report');
    if (typeof profile !== 'string') refuse(by, 'people.report', report, 'the data of a report');
    aText(by, 'people.key', key);
  }
  return { asOf: aDay(by, 'asOf', asOf), words: someWords(by, words) };
}
