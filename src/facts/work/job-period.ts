import {
  addDays,
  addYears,
  beforeEveryDay,
  type Day,
  earlierOf,
  formatDay,
  laterOf,
  parseDay,
} from '../../base/day.ts';
import type { Law } from '../../law/law.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import type { Job } from '../../profile/schema.ts';
import { mostHours, type Span, spansOf } from './spans.ts';

/**
 * A job as time: either days with hours a week, or (shorthand) a number of full-time years up to the day, of which the first
 * day and the day after the last are equal. `weekly` are the hours of its last day where they change.
 */
export interface JobPeriod extends Span {
  readonly job: Job;
  /** Place of the job in the file, from 1, where notes name it; 0 elsewhere. */
  readonly position: number;
  /** The days by their hours where these change: leaves without pay, other hours a week. */
  readonly spans: readonly Span[] | undefined;
  /** Hours of the shorthand `years`. */
  readonly lump: number;
  /** Of the shorthand: work in other countries that is taken to have come later. */
  readonly elsewhere?: readonly JobPeriod[];
  /** Full-time studies on days of the job. */
  readonly beside?: readonly StudyDays[];
  /** Those among them whose days have no hours here. */
  readonly away?: readonly StudyDays[];
}

/** Days of study, the last one not included, and the place of its credential in the file. */
export interface StudyDays {
  readonly from: Day;
  readonly to: Day;
  readonly position: number;
}

/** The years before a day: from the same date that many years earlier, up to the day before. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly years: number;
  /** The hours that make time count in it. */
  readonly workHours: WorkHours;
}

/** A window of so many years holds every day that can be written, in four digits a year. */
export const allYears = 10_000;

/** The window of some years before a day. */
export function yearsBefore(asOf: Day, years: number, workHours: WorkHours): Window {
  return { from: addYears(asOf, -years), to: asOf, years, workHours };
}

/** The window of all time before a day. */
export function allBefore(asOf: Day, workHours: WorkHours): Window {
  return { from: beforeEveryDay, to: asOf, years: Number.POSITIVE_INFINITY, workHours };
}

/** The time of a job up to a day. Today's work is not done yet: a job still held counts up to the day before. */
export function jobPeriodOf(job: Job, asOf: Day, { workHours }: Law, position = 0): JobPeriod {
  if (job.years !== undefined) {
    const lump = job.years * workHours.tables.perYear;
    return { job, position, from: asOf, to: asOf, weekly: 0, spans: undefined, lump };
  }
  const from = parseDay(job.start ?? '') ?? asOf;
  const to = laterOf(from, lastCounted(job, asOf));
  const spans = spansOf(job, from, to);
  const weekly = spans ? (spans.at(-1)?.weekly ?? 0) : mostHours(job);
  return { job, position, from, to, weekly, spans, lump: 0 };
}

/** The day up to which the time of a job counts: the day after its last, or the day of assessment. */
function lastCounted({ end }: Job, asOf: Day): Day {
  const last = end === undefined ? undefined : parseDay(end);
  return last === undefined ? asOf : earlierOf(addDays(last, 1), asOf);
}

/** A job held on the day that its time was counted up to, if it goes on up to a later one. */
export function goingOn(period: JobPeriod, day: Day): JobPeriod {
  const to = laterOf(period.from, lastCounted(period.job, day));
  return { ...period, to, spans: period.spans && spansOf(period.job, period.from, to, period.away) };
}

/** Whether a job goes on on the day that its time was counted up to. */
export function isHeld({ job, from, lump }: JobPeriod, asOf: Day): boolean {
  return (
    (lump > 0 && job.mostRecent !== false) || (from < asOf && (job.end === undefined || job.end >= formatDay(asOf)))
  );
}

/** Whether some days of a period lie in a window. */
export function isWithin(period: JobPeriod, window: Window): boolean {
  return period.to > window.from && period.from < window.to && period.to > period.from;
}

/** The days of a period in a window, by their hours. */
export function piecesOf(period: JobPeriod, window: Pick<Window, 'from' | 'to'>): readonly Span[] {
  const first = laterOf(period.from, window.from);
  const end = earlierOf(period.to, window.to);
  return (period.spans ?? [period]).flatMap(({ from, to, weekly }) => {
    const piece = { from: laterOf(from, first), to: earlierOf(to, end), weekly };
    return piece.to > piece.from ? [piece] : [];
  });
}
