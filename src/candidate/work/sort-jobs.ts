import type { Job } from '../../profile/schema.ts';
import { isTrade } from '../../rules/programs/trades.ts';
import { isSkilled } from '../../rules/skilled.ts';
import { otherwise, type Settling, type Whose } from '../settling.ts';
import type { Spell } from './spell.ts';

/** Which jobs count where. A job can count for one purpose and not for another. */
export interface SortedJobs {
  /** Canadian experience of the CRS and of the CEC. */
  readonly forCanada: readonly Spell[];
  /** Skilled work anywhere: FSW, and outside Canada the CRS. */
  readonly forSkilled: readonly Spell[];
  /** Work in a trade of the FST list, anywhere. */
  readonly forTrades: readonly Spell[];
  /** Authorized work in Canada in any occupation: the partner's row of R83(1)(c.1). */
  readonly inCanadaAnySkill: readonly Spell[];
}

export interface AboutJob {
  readonly whose: Whose;
  readonly position: number;
  readonly noc: string;
  readonly title: string | undefined;
}

type JobNote =
  | 'work.notMatching'
  | 'work.unpaid'
  | 'work.notStarted'
  | 'work.physician'
  | 'work.unauthorized'
  | 'work.selfEmployed'
  | 'work.whileStudent'
  | JobReading;

type JobReading =
  | 'work.selfEmployedTrade'
  | 'work.unauthorizedInCanada'
  | 'work.selfEmployedInCanada'
  | 'partner.workWithoutExclusions';

export function isInCanada({ job }: Spell): boolean {
  return job.country === 'CA';
}

/** Sorts jobs by what they count for, and lists every exclusion with its reason. */
export function sortJobs(settling: Settling, spells: readonly Spell[], whose: Whose): SortedJobs {
  const sorted = { forCanada: [], forSkilled: [], forTrades: [], inCanadaAnySkill: [] } satisfies SortedJobs;
  for (const spell of spells) {
    const { job, position } = spell;
    const about: AboutJob = { whose, position, noc: job.noc, title: job.title };
    const nothing = countsForNothing(spell, settling);
    if (nothing) settling.notes.push({ id: nothing, values: about });
    else if (whose === 'self') sortOwn(settling, spell, about, sorted);
    else sortPartners(settling, spell, about, sorted);
  }
  return sorted;
}

type Sorting = { [Purpose in keyof SortedJobs]: Spell[] };

function sortOwn(settling: Settling, spell: Spell, about: AboutJob, sorted: Sorting): void {
  const { job } = spell;
  const skilled = isSkilledWork(settling, job, about);
  const trade = isTrade(job.noc, settling.law.programs.tables.fst.trades);
  if (!skilled && !trade) return;
  const selfEmployed = job.selfEmployed === true;
  if (!isInCanada(spell)) {
    if (skilled) sorted.forSkilled.push(spell);
    if (trade && (!selfEmployed || isOtherwise(settling, 'work.selfEmployedTrade', about)))
      sorted.forTrades.push(spell);
    return;
  }
  const physician = isPhysician(settling, job);
  if (physician) settling.notes.push({ id: 'work.physician', values: about });
  const bars = canadianBars(job, physician);
  for (const id of bars) settling.notes.push({ id, values: about });
  if (skilled && bars.length === 0) sorted.forCanada.push(spell);
  // R75, R80 and R87.2 do not name these bars; work as a student is known not to be one.
  if (job.authorized === false && !isOtherwise(settling, 'work.unauthorizedInCanada', about)) return;
  if (selfEmployed && !isOtherwise(settling, 'work.selfEmployedInCanada', about)) return;
  if (skilled) sorted.forSkilled.push(spell);
  if (trade) sorted.forTrades.push(spell);
}

function sortPartners(settling: Settling, spell: Spell, about: AboutJob, sorted: Sorting): void {
  if (!isInCanada(spell)) return;
  const { job } = spell;
  const skilled = isSkilledWork(settling, job, about);
  const physician = isPhysician(settling, job);
  const bars = canadianBars(job, physician);
  const employed = job.selfEmployed !== true || physician || isOtherwise(settling, 'work.selfEmployedInCanada', about);
  if (job.authorized !== false && employed) sorted.inCanadaAnySkill.push(spell);
  if (skilled && (bars.length === 0 || isOtherwise(settling, 'partner.workWithoutExclusions', about))) {
    sorted.forCanada.push(spell);
  }
}

function isSkilledWork(settling: Settling, job: Job, about: AboutJob): boolean {
  const { skilled } = settling.law;
  const { whose, position, noc, title } = about;
  if (isSkilled(job.noc, skilled)) return true;
  settling.notes.push({ id: 'work.notSkilled', values: { whose, position, noc, title, scope: skilled.title } });
  return false;
}

function isPhysician({ law }: Settling, job: Job): boolean {
  return job.selfEmployed === true && law.programs.tables.physicians.nocs.includes(job.noc);
}

function countsForNothing({ job, from }: Spell, { asOf }: Settling): JobNote | undefined {
  if (job.matchesNoc === false) return 'work.notMatching';
  if (job.paid === false) return 'work.unpaid';
  return job.years === undefined && from >= asOf ? 'work.notStarted' : undefined;
}

/** What keeps work in Canada out of Canadian experience (R87.1(3); MI s. 15(7)). */
function canadianBars(job: Job, physician: boolean): readonly JobNote[] {
  const bars: JobNote[] = [];
  if (job.authorized === false) bars.push('work.unauthorized');
  if (job.selfEmployed === true && !physician) bars.push('work.selfEmployed');
  if (job.whileFullTimeStudent === true) bars.push('work.whileStudent');
  return bars;
}

function isOtherwise(settling: Settling, reading: JobReading, about: AboutJob): boolean {
  return otherwise(settling, reading, { id: reading, values: about });
}
