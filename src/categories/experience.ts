import type { Answer } from '../base/answer.ts';
import { addDays, addMonths, addYears, type Day, epoch } from '../base/day.ts';
import { areEnough } from '../base/hours-tolerance.ts';
import { type Gap, gapsBeside, longestOf } from '../facts/work/gaps.ts';
import { fullTimeStretches, hoursIn, type Time } from '../facts/work/hours.ts';
import { goingOn, isHeld, type JobPeriod, type Window, yearsBefore } from '../facts/work/job-period.ts';
import { type Stretch, stretches } from '../facts/work/stretches.ts';
import type { Experience } from '../law/categories/tables.ts';
import type { WorkHours } from '../law/work-hours/tables.ts';

type Length = Omit<Experience, 'continuous' | 'continuousRead'>;

/** What a category asks for, with a reading of whether it must be without a break where that was not read. */
export interface Asked extends Length {
  readonly continuous: boolean;
  readonly workHours: WorkHours;
}

/** Work in one occupation, measured against what a category asks for. */
export interface Measured {
  readonly enough: Answer;
  /** Hours counted: of the longest stretch where it must be without a break, else of all. */
  readonly hours: number;
  /** Hours in the window, with breaks. */
  readonly inAll: number;
  /** What broke off the hours counted, where all in the window would be enough. */
  readonly gaps: readonly Gap[];
}

/** @param periods of one occupation */
export function measure(periods: readonly JobPeriod[], asked: Asked, asOf: Day): Measured {
  const window = yearsBefore(asOf, asked.windowYears, asked.workHours);
  const inAll = hoursIn(periods, window);
  if (!asked.continuous) {
    const whole: Time = { from: window.from, to: window.from, hours: inAll };
    return { enough: isEnough(whole, asked, asked.workHours), hours: inAll, inAll, gaps: [] };
  }
  const runs = stretches(periods, window);
  const longest = longestOf(runs);
  const enough = best(runs.flatMap((run) => answersOf(run, asked, window)));
  const isBroken = enough !== 'yes' && areEnough(inAll, asked.hours);
  return { enough, hours: longest?.hours ?? 0, inAll, gaps: longest && isBroken ? gapsBeside(longest, runs) : [] };
}

/**
 * By hours, and by the calendar where the hours of the months are not confirmed: some months are longer than others. Where
 * the two differ the answer is open.
 */
export function isEnough(run: Time, asked: Length, workHours: WorkHours): Answer {
  const byHours = areEnough(run.hours, asked.hours);
  if (asked.hoursConfirmed || run.from === run.to) return byHours ? 'yes' : 'no';
  if (isFullTime(run, workHours)) {
    const byCalendar = addMonths(run.from, asked.months) <= run.to;
    return byHours === byCalendar ? (byHours ? 'yes' : 'no') : 'unknown';
  }
  const { least, most } = daysOfMonths(asked.months);
  const fullTimeADay = fullTimePerDay(workHours);
  if (areEnough(run.hours, most * fullTimeADay)) return 'yes';
  return areEnough(run.hours, least * fullTimeADay) ? 'unknown' : 'no';
}

/** Of a stretch, and of the parts of it that were full time, which the calendar can measure too. */
function answersOf(run: Stretch, asked: Length, window: Window): readonly Answer[] {
  return timesOf(run, window).map((time) => isEnough(time, asked, window.workHours));
}

export function timesOf(run: Stretch, window: Window): readonly Time[] {
  return isFullTime(run, window.workHours) ? [run] : [run, ...fullTimeStretches(run.periods, window)];
}

/** Whether a stretch was full time on each of its days. */
export function isFullTime({ from, to, hours }: Time, workHours: WorkHours): boolean {
  return areEnough(hours, (to - from) * fullTimePerDay(workHours));
}

function fullTimePerDay({ fullTimePerWeek }: WorkHours): number {
  return fullTimePerWeek / 7;
}

/** The fewest and the most days that so many months in a row can have, over a leap cycle. */
function daysOfMonths(months: number): { readonly least: number; readonly most: number } {
  const lengths = Array.from({ length: 48 }, (_, index) => {
    const from = addMonths(epoch, index);
    return addMonths(from, months) - from;
  });
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

function best(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

/**
 * The first day after `asOf` on which the work will be enough if the jobs held on `asOf` go on as they are, a contract with
 * a last day up to that day; `undefined` when it never will.
 */
export function enoughOn(periods: readonly JobPeriod[], asked: Asked, asOf: Day): Day | undefined {
  const held = periods.filter((period) => isHeld(period, asOf));
  // Without one, waiting adds nothing: another way to the same `undefined`.
  if (held.length === 0) return undefined;
  const fullTimeADay = fullTimePerDay(asked.workHours);
  // Once the window holds nothing but the jobs held, waiting longer adds nothing.
  const last = addYears(asOf, asked.windowYears);
  for (let day = addDays(asOf, 1); day <= last; ) {
    const { enough, hours } = measure(
      periods.map((period) => (held.includes(period) ? later(period, day, asOf, fullTimeADay) : period)),
      asked,
      day,
    );
    if (enough === 'yes') return day;
    // No job adds more than a full day, so nothing is missed by going on to where the lack could be made up.
    day = addDays(day, Math.max(1, Math.floor((asked.hours - hours) / (held.length * fullTimeADay))));
  }
  return undefined;
}

function later(period: JobPeriod, day: Day, asOf: Day, fullTimeADay: number): JobPeriod {
  if (period.lump > 0) return { ...period, lump: period.lump + (day - asOf) * fullTimeADay };
  return goingOn(period, day);
}
