import { asksForCanadianWork } from '../../law/categories/index.ts';
import { otherwise, type Settling } from '../settling.ts';
import type { Spell } from './spell.ts';

/**
 * Whether work in several stretches is added up for a category with Canadian work, where the version's instructions were
 * not read or sources differ. Asked only where one occupation of such a category was worked in more than once.
 */
export function breaksCount(settling: Settling, spells: readonly Spell[]): boolean {
  const { tables } = settling.law.categories ?? {};
  const asked = tables?.experience.canada;
  if (!tables || !asked || asked.continuousRead) return false;
  const nocs = new Set<string>();
  for (const { job } of spells) {
    if (job.country !== 'CA' || !asksForCanadianWork(job.noc, tables)) continue;
    if (nocs.has(job.noc)) {
      const { windowYears: years } = asked;
      return otherwise(settling, 'categories.breaks', { id: 'categories.breaks', values: { noc: job.noc, years } });
    }
    nocs.add(job.noc);
  }
  return false;
}
