import { asksForCanadianWork } from '../../law/categories/index.ts';
import { readTheOtherWay, type Settling } from '../settling.ts';
import type { JobPeriod } from './job-period.ts';

/**
 * Whether work in several stretches is added up for a category with Canadian work, where the version's instructions were
 * not read or sources differ. Asked only where one occupation of such a category was worked in more than once.
 */
export function breaksCount(settling: Settling, periods: readonly JobPeriod[]): boolean {
  const { tables } = settling.law.categories ?? {};
  const asked = tables?.experience.canada;
  if (!tables || !asked || asked.continuousRead) return false;
  const nocs = new Set<string>();
  for (const { job } of periods) {
    if (job.country !== 'CA' || !asksForCanadianWork(job.noc, tables)) continue;
    if (nocs.has(job.noc)) {
      const { windowYears: years } = asked;
      return readTheOtherWay(settling, 'categories.breaks', {
        id: 'categories.breaks',
        values: { noc: job.noc, years },
      });
    }
    nocs.add(job.noc);
  }
  return false;
}
