import type { JobPeriod, Window } from './job-period.ts';

const none: readonly never[] = [];

/** JobPeriods gathered by unit group, with their hours in a window, most hours first; equal hours in the order of the file. */
export function byOccupation(
  periods: readonly JobPeriod[],
  hours: (ofOne: readonly JobPeriod[], window: Window) => number,
  window: Window,
): readonly { readonly noc: string; readonly hours: number }[] {
  const only = periods[0];
  if (!only) return none;
  if (periods.length === 1) return [{ noc: only.job.noc, hours: hours(periods, window) }];
  const groups: JobPeriod[][] = [];
  for (const period of periods) {
    const group = groupOf(groups, period.job.noc);
    if (group) group.push(period);
    else groups.push([period]);
  }
  const found = groups.map((ofOne) => ({ noc: ofOne[0]?.job.noc ?? '', hours: hours(ofOne, window) }));
  order(found);
  return found;
}

function groupOf(groups: readonly JobPeriod[][], noc: string): JobPeriod[] | undefined {
  for (const group of groups) if (group[0]?.job.noc === noc) return group;
  return undefined;
}

/** Most hours first. There are a few of them only, which `sort` takes ten times as long for. */
function order(found: { noc: string; hours: number }[]): void {
  for (let next = 1; next < found.length; next++) {
    const one = found[next];
    let at = next;
    for (; at > 0; at--) {
      const before = found[at - 1];
      if (!one || !before || before.hours >= one.hours) break;
      found[at] = before;
    }
    if (one) found[at] = one;
  }
}
