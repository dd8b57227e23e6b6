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
    const nothing = countsForNothing(spell, settling);
    if (nothing) settling.notes.push({ id: nothing, values: aboutOf(spell, whose) });
    else if (whose === 'self') sortOwn(settling, spell, sorted);
    else sortPartners(settling, spell, sorted);
  }
  return sorted;
}

type Sorting = { [Purpose in keyof SortedJobs]: Spell[] };

function aboutOf({ job, position }: Spell, whose: Whose): AboutJob {
  return { whose, position, noc: job.noc, title: job.title };
}

function sortOwn(settling: Settling, spell: Spell, sorted: Sorting): void {
  const { job } = spell;
  const skilled = isSkilledWork(settling, spell, 'self');
  const trade = isTrade(job.noc, settling.law.programs.tables.fst.trades);
  if (!skilled && !trade) return;
  const selfEmployed = job.selfEmployed === true;
  if (!isInCanada(spell)) {
    if (skilled) sorted.forSkilled.push(spell);
    if (trade && (!selfEmployed || isOtherwise(settling, 'work.selfEmployedTrade', spell, 'self')))
      sorted.forTrades.push(spell);
    return;
  }
  const physician = isPhysician(settling, job);
  if (physician) settling.notes.push({ id: 'work.physician', values: aboutOf(spell, 'self') });
  const bars = canadianBars(job, physician);
  for (const id of bars) settling.notes.push({ id, values: aboutOf(spell, 'self') });
  if (skilled && bars.length === 0) sorted.forCanada.push(spell);
  // R75, R80 and R87.2 do not name these bars; work as a student is known not to be one.
  if (job.authorized === false && !isOtherwise(settling, 'work.unauthorizedInCanada', spell, 'self')) return;
  if (selfEmployed && !isOtherwise(settling, 'work.selfEmployedInCanada', spell, 'self')) return;
  if (skilled) sorted.forSkilled.push(spell);
  if (trade) sorted.forTrades.push(spell);
}

function sortPartners(settling: Settling, spell: Spell, sorted: Sorting): void {
  if (!isInCanada(spell)) return;
  const { job } = spell;
  const skilled = isSkilledWork(settling, spell, 'partner');
  const physician = isPhysician(settling, job);
  const bars = canadianBars(job, physician);
  const employed =
    job.selfEmployed !== true || physician || isOtherwise(settling, 'work.selfEmployedInCanada', spell, 'partner');
  if (job.authorized !== false && employed) sorted.inCanadaAnySkill.push(spell);
  if (skilled && (bars.length === 0 || isOtherwise(settling, 'partner.workWithoutExclusions', spell, 'partner'))) {
    sorted.forCanada.push(spell);
  }
}

function isSkilledWork(settling: Settling, spell: Spell, whose: Whose): boolean {
  const { skilled } = settling.law;
  if (isSkilled(spell.job.noc, skilled)) return true;
  const { position, noc, title } = aboutOf(spell, whose);
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

const none: readonly never[] = [];

/** What keeps work in Canada out of Canadian experience (R87.1(3); MI s. 15(7)). */
function canadianBars(job: Job, physician: boolean): readonly JobNote[] {
  if (job.authorized !== false && job.selfEmployed !== true && job.whileFullTimeStudent !== true) return none;
  const bars: JobNote[] = [];
  if (job.authorized === false) bars.push('work.unauthorized');
  if (job.selfEmployed === true && !physician) bars.push('work.selfEmployed');
  if (job.whileFullTimeStudent === true) bars.push('work.whileStudent');
  return bars;
}

function isOtherwise(settling: Settling, reading: JobReading, spell: Spell, whose: Whose): boolean {
  return otherwise(settling, reading, { id: reading, values: aboutOf(spell, whose) });
}
