import { beforeEveryDay, type Day, earlierOf, laterOf, weekday } from '../../base/day.ts';
import { fullTimeHoursIn, hoursIn, type Time, timesTogether } from './hours.ts';
import type { JobPeriod, Window } from './job-period.ts';

/** Work without a break, as far as it lies in a window. */
export interface Stretch extends Time {
  /** The jobs that it was done in. */
  readonly periods: readonly JobPeriod[];
}

/**
 * The stretches of periods of one occupation. A weekend between two jobs is no break, nor is a time without hours in a job
 * that goes on.
 */
export function stretches(periods: readonly JobPeriod[], window: Window): readonly Stretch[] {
  const found: Stretch[] = [];
  let run: JobPeriod[] = [];
  let from = beforeEveryDay;
  let to = beforeEveryDay;
  const close = () => {
    if (to > window.from && from < window.to) {
      found.push({
        from: laterOf(from, window.from),
        to: earlierOf(to, window.to),
        hours: hoursIn(run, window),
        periods: run,
      });
    }
    run = [];
  };
  for (const period of [...periods].sort((a, b) => a.from - b.from)) {
    if (period.lump > 0) {
      found.push({ from: period.from, to: period.to, hours: hoursIn([period], window), periods: [period] });
      continue;
    }
    if (isBackToBack(to, period.from)) {
      to = laterOf(to, period.to);
    } else {
      close();
      from = period.from;
      to = period.to;
    }
    run.push(period);
  }
  close();
  return found;
}

/** Hours of the longest stretch without a break. JobPeriods are of one occupation. */
export function longestRun(periods: readonly JobPeriod[], window: Window): number {
  // Saves time only.
  if (periods.length === 1) return hoursIn(periods, window);
  return stretches(periods, window).reduce((longest, { hours }) => Math.max(longest, hours), 0);
}

/**
 * Hours of each period of full-time work, jobs at the same time added up. Part-time work ends a period; a time without hours in
 * a job that goes on does not.
 */
export function fullTimePeriods(periods: readonly JobPeriod[], window: Window): readonly number[] {
  // Saves time only.
  const [only] = periods;
  if (only && periods.length === 1 && only.spans === undefined) return [fullTimeHoursIn(periods, window)];
  const { fullTimePerWeek } = window.workHours;
  return stretches(periods, window).flatMap(({ periods: run }) => {
    const periods: number[] = [
      fullTimeHoursIn(
        run.filter(({ lump }) => lump > 0),
        window,
      ),
    ];
    for (const { from, to, weekly } of timesTogether(run, window)) {
      const hours = weekly >= fullTimePerWeek ? (fullTimePerWeek * (to - from)) / 7 : 0;
      if (hours === 0 && weekly > 0) periods.push(0);
      else periods.push((periods.pop() ?? 0) + hours);
    }
    return periods;
  });
}

/** Hours of the longest period of full-time work. */
export function longestPeriod(periods: readonly JobPeriod[], window: Window): number {
  return fullTimePeriods(periods, window).reduce((longest, hours) => Math.max(longest, hours), 0);
}

function isBackToBack(end: Day, start: Day): boolean {
  if (start - end > 2) return false;
  for (let day = end; day < start; day++) {
    if (weekday(day) !== 0 && weekday(day) !== 6) return false;
  }
  return true;
}
