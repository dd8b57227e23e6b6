import { isTrade } from '../../rules/programs/trades.ts';
import { isSkilled } from '../../rules/skilled.ts';
import type { Settling, Whose } from '../settling.ts';
import { aboutOf, ask } from './about-job.ts';
import { sortInCanada, sortPartners } from './sort-canadian.ts';
import type { Spell } from './spell.ts';

/** Which jobs count where. A job can count for one purpose and not for another. */
export interface SortedJobs {
  /** Canadian experience of the CRS. */
  readonly forCanada: readonly Spell[];
  /** Canadian experience of the CEC. */
  readonly forCec: readonly Spell[];
  /** Work in Canada for the categories that ask for it. */
  readonly forCategory: readonly Spell[];
  /** Foreign experience of the CRS. */
  readonly forAbroad: readonly Spell[];
  /** Skilled work anywhere: FSW. */
  readonly forSkilled: readonly Spell[];
  /** Work in a trade of the FST list, anywhere. */
  readonly forTrades: readonly Spell[];
  /** Authorized work in Canada in any occupation: the partner's row of R83(1)(c.1). */
  readonly inCanadaAnySkill: readonly Spell[];
}

export type Sorting = { [Purpose in keyof SortedJobs]: Spell[] };

type Nothing = 'work.notMatching' | 'work.unpaid' | 'work.notStarted';

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
    const nothing = countsForNothing(spell, settling);
    if (nothing) settling.notes.push({ id: nothing, values: aboutOf(spell, whose) });
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

function countsForNothing({ job, from }: Spell, { asOf }: Settling): Nothing | undefined {
  if (job.matchesNoc === false) return 'work.notMatching';
  if (job.paid === false) return 'work.unpaid';
  return job.years === undefined && from >= asOf ? 'work.notStarted' : undefined;
}
