import { areEnough } from '../../base/hours-tolerance.ts';
import type { Message } from '../../messages/message.ts';
import type { Settling } from '../settling.ts';
import { hoursIn } from './hours.ts';
import type { JobPeriod, Window } from './job-period.ts';
import { stretches } from './stretches.ts';

/**
 * Notes the jobs whose joining alone makes the continuous year of R75(2)(a). The section asks for a continuous period and
 * leaves open whether that of several jobs is one; staff instructions take jobs back to back as one.
 * @param periods skilled work that may be in the primary occupation
 */
export function noteBackToBack(settling: Settling, periods: readonly JobPeriod[], window: Window): void {
  if (periods.length > 1) settling.notes.push(() => notesOf(settling, periods, window));
}

function notesOf({ law }: Settling, periods: readonly JobPeriod[], window: Window): readonly Message[] {
  const needed = law.programs.tables.fsw.workYears * law.workHours.tables.perYear;
  if (periods.some((period) => areEnough(hoursIn([period], window), needed))) return [];
  for (const noc of new Set(periods.map(({ job }) => job.noc))) {
    const all = stretches(
      periods.filter(({ job }) => job.noc === noc),
      window,
    );
    const enough = all.find(({ hours }) => areEnough(hours, needed));
    if (enough)
      return [{ id: 'work.backToBack', values: { noc, jobs: enough.periods.map(({ position }) => position) } }];
  }
  return [];
}
