import type { Day } from '../../base/day.ts';
import { wholeHours } from '../../base/hours-tolerance.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import { isWithin, type JobPeriod, piecesOf, type Window } from './job-period.ts';
import type { Span } from './spans.ts';
import { yearsBesideOthers } from './years-that-fit.ts';

/** Days on end, and the hours worked in them. */
export interface Time {
  /** First day, and the day after the last; equal for the shorthand `years`. */
  readonly from: Day;
  readonly to: Day;
  readonly hours: number;
}

/** Hours in a window, jobs at the same time added up, never above full time. */
export function hoursIn(periods: readonly JobPeriod[], window: Window): number {
  return sweep(periods, window, upToFullTime);
}

/** Hours of the weeks that were full time: 30 hours or more, jobs at the same time added up. */
export function fullTimeHoursIn(periods: readonly JobPeriod[], window: Window): number {
  return sweep(periods, window, fullTimeOnly);
}

/** Hours as if every week with any work had been full time. */
export function hoursIfFullTime(periods: readonly JobPeriod[], window: Window): number {
  return sweep(periods, window, asFullTime);
}

/** Hours paid for a week with so many hours of work, where so many are full time. */
type Pay = (weekly: number, fullTime: number) => number;

const upToFullTime: Pay = (weekly, fullTime) => Math.min(weekly, fullTime);
const fullTimeOnly: Pay = (weekly, fullTime) => (weekly >= fullTime ? fullTime : 0);
const asFullTime: Pay = (weekly, fullTime) => (weekly > 0 ? fullTime : 0);

/** Completed years: hours by those of a year, rounded down. */
export function yearsOf(hours: number, { perYear }: WorkHours): number {
  return Math.floor(wholeHours(hours) / perYear);
}

function sweep(periods: readonly JobPeriod[], window: Window, pay: Pay): number {
  const { fullTimePerWeek, perYear } = window.workHours;
  const most = window.years * perYear;
  let lumps = 0;
  let contested = false;
  let hoursTimesSeven = 0;
  let together = false;
  for (let index = 0; index < periods.length; index++) {
    const period = periods[index];
    if (!period) continue;
    lumps += Math.min(period.lump, most);
    contested ||= period.elsewhere !== undefined;
    if (!isWithin(period, window)) continue;
    hoursTimesSeven += period.spans
      ? sumOf(piecesOf(period, window), pay, fullTimePerWeek)
      : pay(period.weekly, fullTimePerWeek) * (Math.min(period.to, window.to) - Math.max(period.from, window.from));
    // That jobs are summed up one by one where none overlap saves time only.
    together ||= overlapsEarlier(periods, index, window);
  }
  // Years that nothing contests add up to the same.
  if (contested) lumps = yearsBesideOthers(periods, window);
  return lumps + (together ? sweepTogether(periods, window, pay) : hoursTimesSeven) / 7;
}

function overlapsEarlier(periods: readonly JobPeriod[], index: number, window: Window): boolean {
  const one = periods[index];
  for (let earlier = 0; earlier < index; earlier++) {
    const other = periods[earlier];
    if (one && other && one.from < other.to && other.from < one.to && isWithin(other, window)) return true;
  }
  return false;
}

/** Seven times the hours of jobs at the same time. */
function sweepTogether(periods: readonly JobPeriod[], window: Window, pay: Pay): number {
  return sumOf(timesTogether(periods, window), pay, window.workHours.fullTimePerWeek);
}

function sumOf(spans: readonly Span[], pay: Pay, fullTime: number): number {
  let hoursTimesSeven = 0;
  for (const { from, to, weekly } of spans) hoursTimesSeven += pay(weekly, fullTime) * (to - from);
  return hoursTimesSeven;
}

/** The days of several jobs in a window by their hours together, from each day on which some of them change to the next. */
export function timesTogether(periods: readonly JobPeriod[], window: Window): readonly Span[] {
  const pieces = periods.flatMap((period) => piecesOf(period, window));
  const days = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return days.flatMap((from, index) => {
    const to = days[index + 1];
    if (to === undefined) return [];
    let weekly = 0;
    for (const piece of pieces) if (piece.from <= from && piece.to >= to) weekly += piece.weekly;
    return [{ from, to, weekly }];
  });
}

/** The days on end that were full time, jobs at the same time added up. */
export function fullTimeStretches(periods: readonly JobPeriod[], window: Window): readonly Time[] {
  const { fullTimePerWeek } = window.workHours;
  const found: { from: Day; to: Day; hours: number }[] = [];
  for (const { from, to, weekly } of timesTogether(periods, window)) {
    if (weekly < fullTimePerWeek) continue;
    const before = found.at(-1);
    const hours = (fullTimePerWeek * (to - from)) / 7;
    if (before?.to === from) {
      before.to = to;
      before.hours += hours;
    } else found.push({ from, to, hours });
  }
  return found;
}
