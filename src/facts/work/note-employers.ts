import type { Settling } from '../settling.ts';
import type { JobPeriod } from './job-period.ts';
import { isForForeignEmployer } from './sort-canadian.ts';

/** Notes work in Canada for an employer here and one abroad in the same weeks: no week counts twice. */
export function noteEmployers(settling: Settling, periods: readonly JobPeriod[]): void {
  for (const foreign of periods) {
    if (!isForForeignEmployer(foreign.job)) continue;
    for (const own of periods) {
      if (own.job.country !== 'CA' || isForForeignEmployer(own.job) || !overlap(own, foreign)) continue;
      const values = { canadian: own.position, foreign: foreign.position };
      settling.notes.push({ id: 'work.employersAtOnce', values });
    }
  }
}

function overlap(one: JobPeriod, other: JobPeriod): boolean {
  return one.from < other.to && other.from < one.to;
}
