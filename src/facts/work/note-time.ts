import { addDays, formatDay } from '../../base/day.ts';
import type { Message } from '../../messages/message.ts';
import type { Settling, Whose } from '../settling.ts';
import { hoursIn } from './hours.ts';
import type { JobPeriod, Window } from './job-period.ts';
import { unpaid } from './spans.ts';

/**
 * Notes the parts of counted jobs that add nothing: before the window, after the day, on leave without pay, or at the same
 * time as another.
 */
export function noteTime(settling: Settling, periods: readonly JobPeriod[], window: Window, whose: Whose): void {
  if (periods.length > 0) settling.notes.push(() => timeNotes(periods, window, whose));
}

function timeNotes(periods: readonly JobPeriod[], window: Window, whose: Whose): readonly Message[] {
  const notes: Message[] = [];
  for (const { job, position, from, to } of periods) {
    if (job.years !== undefined) continue;
    const about = { whose, position, noc: job.noc, title: job.title, day: formatDay(window.from), years: window.years };
    if (to <= window.from) notes.push({ id: 'work.beforeWindow', values: about });
    else if (from < window.from) notes.push({ id: 'work.partlyBeforeWindow', values: about });
    if (job.end !== undefined && job.end > formatDay(window.to)) {
      notes.push({ id: 'work.partlyAfter', values: { ...about, day: formatDay(window.to) } });
    }
    for (const leave of unpaid(job.leaves)) {
      if (leave.from >= window.to || leave.to <= window.from) continue;
      const end = leave.to <= window.to ? formatDay(addDays(leave.to, -1)) : undefined;
      notes.push({ id: 'work.onLeave', values: { ...about, start: formatDay(leave.from), end } });
    }
  }
  for (const inCanada of [true, false]) {
    const side = periods.filter(({ job }) => (job.country === 'CA') === inCanada);
    const apart = side.reduce((sum, period) => sum + hoursIn([period], window), 0);
    const together = hoursIn(side, window);
    if (apart - together >= 1) {
      notes.push({ id: 'work.overlap', values: { whose, hours: Math.round(apart - together), inCanada } });
    }
  }
  return notes;
}
