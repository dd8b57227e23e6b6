import { addDays, formatDay } from '../../base/day.ts';
import type { JobPeriod } from './job-period.ts';
import type { Stretch } from './stretches.ts';

/** Days between two stretches of work that end the one and begin the other. */
export interface Gap {
  /** First and last day without a job. */
  readonly start: string;
  readonly end: string;
  readonly days: number;
  /** Places in the file of the job before and of the job after. */
  readonly before: number;
  readonly after: number;
}

/** The gaps that keep a stretch from being longer. Years without days have none: they are no stretch beside others. */
export function gapsBeside(stretch: Stretch, all: readonly Stretch[]): readonly Gap[] {
  const dated = all.filter(({ from, to }) => from < to);
  const at = dated.indexOf(stretch);
  return [at - 1, at].flatMap((index) => gapBetween(dated[index], dated[index + 1]) ?? []);
}

function gapBetween(one: Stretch | undefined, next: Stretch | undefined): Gap | undefined {
  if (!one || !next) return undefined;
  return {
    start: formatDay(one.to),
    end: formatDay(addDays(next.from, -1)),
    days: next.from - one.to,
    before: lastOf(one.periods)?.position ?? 0,
    after: next.periods[0]?.position ?? 0,
  };
}

function lastOf(periods: readonly JobPeriod[]): JobPeriod | undefined {
  return periods.reduce<JobPeriod | undefined>(
    (last, period) => (!last || period.to > last.to ? period : last),
    undefined,
  );
}

/** The longest of some stretches. */
export function longestOf(all: readonly Stretch[]): Stretch | undefined {
  return all.reduce<Stretch | undefined>(
    (longest, one) => (!longest || one.hours > longest.hours ? one : longest),
    undefined,
  );
}
