import { isTrade } from '../../law/programs/is-trade.ts';
import { isSkilled } from '../../law/skilled.ts';
import type { Settling, Whose } from '../settling.ts';
import { aboutOf, ask } from './about-job.ts';
import type { JobPeriod } from './job-period.ts';
import { sortInCanada, sortPartners } from './sort-canadian.ts';
import type { SortedJobs, Sorting } from './sorting.ts';

type Nothing = 'work.notMatching' | 'work.partnerNotMatching' | 'work.unpaid' | 'work.notStarted';

export function isInCanada({ job }: JobPeriod): boolean {
  return job.country === 'CA';
}

/** Sorts jobs by what they count for, and lists every exclusion with its reason. */
export function sortJobs(settling: Settling, periods: readonly JobPeriod[], whose: Whose): SortedJobs {
  const sorted: Sorting = {
    forCanada: [],
    forCec: [],
    forCategory: [],
    forAbroad: [],
    forSkilled: [],
    forTrades: [],
    inCanadaAnySkill: [],
  };
  for (const period of periods) {
    const nothing = countsForNothing(period, whose, settling);
    if (nothing) settling.notes.push({ id: nothing, values: aboutOf(period, whose) });
    if (nothing === 'work.partnerNotMatching') sortPartners(settling, period, false, sorted);
    else if (nothing) continue;
    else if (whose === 'self') sortOwn(settling, period, sorted);
    else if (isInCanada(period)) sortPartners(settling, period, isSkilledWork(settling, period, 'partner'), sorted);
  }
  return sorted;
}

function sortOwn(settling: Settling, period: JobPeriod, sorted: Sorting): void {
  const skilled = isSkilledWork(settling, period, 'self');
  const trade = isTrade(period.job.noc, settling.law.programs.tables.fst.trades);
  if (!skilled && !trade) return;
  if (isInCanada(period)) {
    sortInCanada(settling, period, { skilled, trade }, sorted);
    return;
  }
  if (skilled) {
    sorted.forSkilled.push(period);
    sorted.forAbroad.push(period);
  }
  if (trade && ask(period.job.selfEmployed === true, settling, 'work.selfEmployedTrade', period, 'self')) {
    sorted.forTrades.push(period);
  }
}

function isSkilledWork(settling: Settling, period: JobPeriod, whose: Whose): boolean {
  const { skilled } = settling.law;
  if (isSkilled(period.job.noc, skilled)) return true;
  const { position, noc, title } = aboutOf(period, whose);
  settling.notes.push({ id: 'work.notSkilled', values: { whose, position, noc, title, scope: skilled.title } });
  return false;
}

/** R83(1)(c) asks for work in an occupation of TEER 0 to 3; (c.1) asks the partner's for no occupation at all. */
function countsForNothing(period: JobPeriod, whose: Whose, { asOf }: Settling): Nothing | undefined {
  const { job, from } = period;
  if (job.paid === false) return 'work.unpaid';
  if (job.years === undefined && from >= asOf) return 'work.notStarted';
  if (job.matchesNoc !== false) return undefined;
  return whose === 'partner' && isInCanada(period) ? 'work.partnerNotMatching' : 'work.notMatching';
}
