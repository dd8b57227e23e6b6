import { formatDay } from '../../base/day.ts';
import type { Job, Profile } from '../../profile/schema.ts';
import type { Settling } from '../settling.ts';

/** Says that work after the end of the permit is counted to the day, where the file does not tell by what right it went on. */
export function notePermit(settling: Settling, { permitUntil, work = [] }: Profile): void {
  if (permitUntil === undefined || permitUntil >= formatDay(settling.asOf)) return;
  if (!work.some((job) => hangsOnPermit(job, permitUntil))) return;
  settling.notes.push({ id: 'work.afterPermit', values: { until: permitUntil } });
}

/**
 * Work in Canada that goes on, of which the file does not tell that it does so after the permit: by a day (its own last one, or
 * a first one after the permit), or by maintained status (R186(u)). `authorized: true` does not tell it: it is what leaving it
 * out means, and says how the work was done.
 */
export function hangsOnPermit({ country, start, end, status }: Job, permitUntil: string): boolean {
  return (
    country === 'CA' && start !== undefined && start <= permitUntil && end === undefined && status !== 'maintained'
  );
}
