import { beforeEveryDay, laterOf } from '../../base/day.ts';
import { type JobPeriod, piecesOf, type Window } from './job-period.ts';

/** Hours of the shorthand `years` in a window, where some of them are taken not to be the last ones. */
export function yearsBesideOthers(periods: readonly JobPeriod[], window: Window): number {
  const most = window.years * window.workHours.perYear;
  const countries = byCountry(periods, window);
  const sum = countries.reduce((all, { hours, room }) => all + Math.min(hours, room), 0);
  return Math.min(sum, most);
}

/** Whether there is room for all, for some or for none of such years, by country; `undefined` where they have all they need. */
export function roomsLeft(periods: readonly JobPeriod[], window: Window): string | undefined {
  if (!periods.some(({ elsewhere }) => elsewhere !== undefined)) return undefined;
  return byCountry(periods, window)
    .map(({ hours, room }) => (room >= hours ? 'all' : room > 0 ? 'some' : 'none'))
    .join();
}

interface YearsInCountry {
  readonly hours: number;
  readonly room: number;
}

function byCountry(periods: readonly JobPeriod[], window: Window): readonly YearsInCountry[] {
  const most = window.years * window.workHours.perYear;
  const inYears = periods.filter(({ lump }) => lump > 0);
  return [...new Set(inYears.map(({ job }) => job.country))].map((country) => {
    const there = inYears.filter(({ job }) => job.country === country);
    const hours = there.reduce((all, { lump }) => all + Math.min(lump, most), 0);
    const others = there.find(({ elsewhere }) => elsewhere !== undefined)?.elsewhere;
    return { hours, room: others ? roomBeside(others, periods, window) : Number.POSITIVE_INFINITY };
  });
}

/**
 * Full-time hours that work in other countries leaves of a window.
 * @param counted work that is counted together: years among it that leave less room fill it themselves
 */
export function roomBeside(others: readonly JobPeriod[], counted: readonly JobPeriod[], window: Window): number {
  const free = window.to - window.from - daysOf(others, window);
  const { fullTimePerWeek, perYear } = window.workHours;
  const room = Math.min(window.years * perYear, (free * fullTimePerWeek) / 7);
  const years = others.reduce((sum, { job, lump }) => sum + (counted.some((one) => one.job === job) ? 0 : lump), 0);
  return Math.max(0, room - years);
}

/** The days of a window on which there was work in some job. */
function daysOf(periods: readonly JobPeriod[], window: Window): number {
  const pieces = periods
    .flatMap((period) => piecesOf(period, window))
    .filter(({ weekly }) => weekly > 0)
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let counted = beforeEveryDay;
  for (const { from, to } of pieces) {
    days += Math.max(0, to - laterOf(from, counted));
    counted = laterOf(counted, to);
  }
  return days;
}
