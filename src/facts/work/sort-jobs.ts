import { isTrade } from '../../law/programs/trades.ts';
import { isSkilled } from '../../law/skilled.ts';
import type { Settling, Whose } from '../settling.ts';
import { aboutOf, ask } from './about-job.ts';
import { sortInCanada, sortPartners } from './sort-canadian.ts';
import type { SortedJobs, Sorting } from './sorting.ts';
import type { Spell } from './spell.ts';

type Nothing = 'work.notMatching' | 'work.partnerNotMatching' | 'work.unpaid' | 'work.notStarted';

export function isInCanada({ job }: Spell): boolean {
  return job.country === 'CA';
}

/** Sorts jobs by what they count for, and lists every exclusion with its reason. */
export function sortJobs(settling: Settling, spells: readonly Spell[], whose: Whose): SortedJobs {
  const sorted: Sorting = {
    forCanada: [],
    forCec: [],
    forCategory: [],
    forAbroad: [],
    forSkilled: [],
    forTrades: [],
    inCanadaAnySkill: [],
  };
  for (const spell of spells) {
    const nothing = countsForNothing(spell, whose, settling);
    if (nothing) settling.notes.push({ id: nothing, values: aboutOf(spell, whose) });
    if (nothing === 'work.partnerNotMatching') sortPartners(settling, spell, false, sorted);
    else if (nothing) continue;
    else if (whose === 'self') sortOwn(settling, spell, sorted);
    else if (isInCanada(spell)) sortPartners(settling, spell, isSkilledWork(settling, spell, 'partner'), sorted);
  }
  return sorted;
}

function sortOwn(settling: Settling, spell: Spell, sorted: Sorting): void {
  const skilled = isSkilledWork(settling, spell, 'self');
  const trade = isTrade(spell.job.noc, settling.law.programs.tables.fst.trades);
  if (!skilled && !trade) return;
  if (isInCanada(spell)) {
    sortInCanada(settling, spell, { skilled, trade }, sorted);
    return;
  }
  if (skilled) {
    sorted.forSkilled.push(spell);
    sorted.forAbroad.push(spell);
  }
  if (trade && ask(spell.job.selfEmployed === true, settling, 'work.selfEmployedTrade', spell, 'self')) {
    sorted.forTrades.push(spell);
  }
}

function isSkilledWork(settling: Settling, spell: Spell, whose: Whose): boolean {
  const { skilled } = settling.law;
  if (isSkilled(spell.job.noc, skilled)) return true;
  const { position, noc, title } = aboutOf(spell, whose);
  settling.notes.push({ id: 'work.notSkilled', values: { whose, position, noc, title, scope: skilled.title } });
  return false;
}

/** R83(1)(c) asks for work in an occupation of TEER 0 to 3; (c.1) asks the partner's for no occupation at all. */
function countsForNothing(spell: Spell, whose: Whose, { asOf }: Settling): Nothing | undefined {
  const { job, from } = spell;
  if (job.paid === false) return 'work.unpaid';
  if (job.years === undefined && from >= asOf) return 'work.notStarted';
  if (job.matchesNoc !== false) return undefined;
  return whose === 'partner' && isInCanada(spell) ? 'work.partnerNotMatching' : 'work.notMatching';
}
