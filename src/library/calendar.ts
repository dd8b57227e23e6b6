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
import { aDay, aList } from './arguments.ts';

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
 * @throws {InputError} for what is no list or no day
 */
export function timelineCalendar(
  people: readonly CalendarPerson<TimelineReport>[],
  { asOf, words }: CalendarOptions,
): string {
  const by = 'timelineCalendar';
  return timelines.timelineCalendar(aList(by, 'people', people), aDay(by, 'asOf', asOf), words);
}

/**
 * Deadlines after an invitation as an iCalendar file, as `crs checklist --ics`.
 * @param people what `checklistReport` gives as `data`, each with a key
 * @throws {InputError} for what is no list or no day
 */
export function checklistCalendar(
  people: readonly CalendarPerson<ChecklistReport>[],
  { asOf, words }: CalendarOptions,
): string {
  const by = 'checklistCalendar';
  return checklists.checklistCalendar(aList(by, 'people', people), aDay(by, 'asOf', asOf), words);
}
