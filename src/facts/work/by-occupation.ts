import type { JobPeriod, Window } from './job-period.ts';

/** JobPeriods gathered by unit group, with their hours in a window, most hours first; equal hours in the order of the file. */
export function byOccupation(
  periods: readonly JobPeriod[],
  hours: (ofOne: readonly JobPeriod[], window: Window) => number,
  window: Window,
): readonly { readonly noc: string; readonly hours: number }[] {
  const nocs = [...new Set(periods.map(({ job }) => job.noc))];
  return nocs
    .map((noc) => {
      const ofOne = periods.filter(({ job }) => job.noc === noc);
      return { noc, hours: hours(ofOne, window) };
    })
    .sort((a, b) => b.hours - a.hours);
}
