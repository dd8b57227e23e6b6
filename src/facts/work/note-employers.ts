import type { Settling } from '../settling.ts';
import { isForForeignEmployer } from './sort-canadian.ts';
import type { Spell } from './spell.ts';

/** Notes work in Canada for an employer here and one abroad in the same weeks: no week counts twice. */
export function noteEmployers(settling: Settling, spells: readonly Spell[]): void {
  for (const foreign of spells) {
    if (!isForForeignEmployer(foreign.job)) continue;
    for (const own of spells) {
      if (own.job.country !== 'CA' || isForForeignEmployer(own.job) || !overlap(own, foreign)) continue;
      const values = { canadian: own.position, foreign: foreign.position };
      settling.notes.push({ id: 'work.employersAtOnce', values });
    }
  }
}

function overlap(one: Spell, other: Spell): boolean {
  return one.from < other.to && other.from < one.to;
}
