import type { Credential, Job } from '../../profile/schema.ts';
import type { WorkFacts } from '../candidate.ts';
import { readTheOtherWay, type Settling, type Whose } from '../settling.ts';
import { fullTimeStudies } from './beside-study.ts';
import { byOccupation } from './by-occupation.ts';
import { breaksCount } from './category-breaks.ts';
import { settleHighWage } from './high-wage.ts';
import { fullTimeHoursIn, hoursIn, yearsOf } from './hours.ts';
import { allYears, type JobPeriod, type Window, yearsBefore } from './job-period.ts';
import { jobPeriodsOf } from './last-years.ts';
import { noteBackToBack } from './note-back-to-back.ts';
import { noteEmployers } from './note-employers.ts';
import { noteTime } from './note-time.ts';
import { isInCanada, sortJobs } from './sort-jobs.ts';
import type { SortedJobs } from './sorting.ts';
import { longestPeriod, longestRun } from './stretches.ts';
import { settleTrades } from './trades.ts';
import { noteTwoCountries } from './two-countries.ts';

/** Someone's own jobs as time, sorted by what they count for. */
export interface OwnJobs extends SortedJobs {
  readonly stated: boolean;
  readonly counted: WorkFacts['counted'];
}

export function sortWork(
  settling: Settling,
  list: readonly Job[] | undefined,
  education: readonly Credential[] | undefined,
): OwnJobs {
  if (list === undefined) settling.doubts.push({ message: { id: 'work.notStated', values: { whose: 'self' } } });
  const periods = jobPeriodsOf(settling, list ?? [], 'self', fullTimeStudies(education));
  noteTwoCountries(settling, periods, 'self');
  const sorted = sortJobs(settling, periods, 'self');
  const { forCanada, forCec, forCategory, forAbroad, forSkilled, forTrades, inCanadaAnySkill } = sorted;
  noteEmployers(settling, periods);
  return {
    forCanada,
    forCec,
    forCategory,
    forAbroad,
    forSkilled,
    forTrades,
    inCanadaAnySkill,
    stated: list !== undefined,
    counted: {
      anywhere: forSkilled,
      canada: forCanada,
      category: forCategory,
      breaks: breaksCount(settling, periods),
    },
  };
}

/** Experience that only the CRS asks for. */
export type CrsWork = Pick<WorkFacts, 'highWage' | 'foreignYears'>;

export function settleCrsWork(settling: Settling, { forCanada, forAbroad }: OwnJobs): CrsWork {
  const ten = yearsBefore(settling.asOf, settling.law.crs.tables.work.windowYears, settling.law.workHours.tables);
  return {
    highWage: settleHighWage(settling, forCanada, ten),
    foreignYears: foreignYears(settling, forAbroad, ten),
  };
}

/** Experience that only trades ask for. */
export type TradeWork = WorkFacts['trades'];

export function settleTradeWork(settling: Settling, { forTrades }: OwnJobs): TradeWork {
  const restricted = settling.law.programs.tables.restricted.nocs;
  return settleTrades(
    settling,
    forTrades.filter(({ job }) => !restricted.includes(job.noc)),
  );
}

/** All other experience. */
export type ProgramWork = Omit<WorkFacts, keyof CrsWork | 'trades'>;

// Each key by name: a spread in a literal takes many times as long, and every line of a batch comes by here.
export function joinWork(work: ProgramWork, trades: TradeWork, crsWork: CrsWork): WorkFacts {
  return {
    stated: work.stated,
    canadianYears: work.canadianYears,
    canadianHours: work.canadianHours,
    highWage: crsWork.highWage,
    foreignYears: crsWork.foreignYears,
    continuous: work.continuous,
    skilledYears: work.skilledYears,
    fullTimeCanadianYears: work.fullTimeCanadianYears,
    recentCanadianHours: work.recentCanadianHours,
    recentCanadian: work.recentCanadian,
    trades,
    counted: work.counted,
  };
}

/** Experience that programs ask for; of Canadian work the CRS asks too. */
export function settleWork(
  settling: Settling,
  { stated, counted, forCanada, forCec, forSkilled }: OwnJobs,
): ProgramWork {
  const { asOf, law } = settling;
  const { crs, programs } = law;
  const { fsw, cec } = programs.tables;
  const ten = yearsBefore(asOf, crs.tables.work.windowYears, law.workHours.tables);
  const fswWindow = yearsBefore(asOf, fsw.windowYears, law.workHours.tables);
  const three = yearsBefore(asOf, cec.windowYears, law.workHours.tables);
  noteTime(settling, forSkilled, ten, 'self');
  const isFree = ({ job }: JobPeriod) => !programs.tables.restricted.nocs.includes(job.noc);
  const skilled = forSkilled.filter(isFree);
  const canadian = forCec.filter(isFree);
  const primaries = skilled.filter(canBePrimary);
  const runs = byOccupation(primaries, longestRun, fswWindow);
  noteBackToBack(settling, primaries, fswWindow);
  const canadianHours = hoursIn(forCanada, ten);
  return {
    stated,
    canadianHours,
    canadianYears: yearsOf(canadianHours, ten.workHours),
    continuous: runs.filter(hasHours),
    skilledYears: yearsOf(hoursIn(skilled, fswWindow), fswWindow.workHours),
    fullTimeCanadianYears: ownFullTimeYears(settling, forSkilled.filter(isAuthorizedInCanada)),
    recentCanadianHours: hoursIn(canadian, three),
    recentCanadian: byOccupation(canadian, hoursIn, three).filter(hasHours),
    counted,
  };
}

/** R83(1)(c): a period in one occupation. */
function ownFullTimeYears(settling: Settling, periods: readonly JobPeriod[]): number {
  const window = yearsBefore(settling.asOf, allYears, settling.law.workHours.tables);
  const longest = byOccupation(periods, longestPeriod, window)[0]?.hours ?? 0;
  return yearsInOnePeriod(settling, longest, fullTimeHoursIn(periods, window), 'self');
}

/** R83(1)(c.1): a period in any occupations. */
function partnersFullTimeYears(settling: Settling, periods: readonly JobPeriod[]): number {
  const window = yearsBefore(settling.asOf, allYears, settling.law.workHours.tables);
  return yearsInOnePeriod(settling, longestPeriod(periods, window), fullTimeHoursIn(periods, window), 'partner');
}

/** R83(1)(c), (c.1) ask for a period of a year: whether several shorter ones add up is open. */
function yearsInOnePeriod(settling: Settling, longest: number, all: number, whose: Whose): number {
  const { programs, workHours } = settling.law;
  const needed = programs.tables.fsw.grid.adaptability.workYears;
  const one = yearsOf(longest, workHours.tables);
  const together = yearsOf(all, workHours.tables);
  // A doubt that is worth nothing is not told: this saves time only.
  if (one >= needed || together < needed) return one;
  const message = { id: 'work.periodsOfFullTime', values: { whose, needed } } as const;
  const reading = whose === 'self' ? 'work.periodsAddUp' : 'partner.periodsAddUp';
  return readTheOtherWay(settling, reading, message) ? together : one;
}

function isAuthorizedInCanada(period: JobPeriod): boolean {
  return isInCanada(period) && period.job.authorized !== false;
}

function canBePrimary({ job }: JobPeriod): boolean {
  return job.primary !== false;
}

function hasHours({ hours }: { readonly hours: number }): boolean {
  return hours > 0;
}

/** The partner's Canadian work: for the CRS in skilled occupations, for R83(1)(c.1) in any. */
export function settlePartnerWork(
  settling: Settling,
  list: readonly Job[] | undefined,
  education: readonly Credential[] | undefined,
): { stated: boolean; canadianYears: number; fullTimeCanadianYears: number } {
  const { asOf, law } = settling;
  if (list === undefined) settling.doubts.push({ message: { id: 'work.notStated', values: { whose: 'partner' } } });
  const periods = jobPeriodsOf(settling, list ?? [], 'partner', fullTimeStudies(education));
  noteTwoCountries(settling, periods, 'partner');
  const { forCanada, inCanadaAnySkill } = sortJobs(settling, periods, 'partner');
  const ten = yearsBefore(asOf, law.crs.tables.work.windowYears, law.workHours.tables);
  noteTime(settling, forCanada, ten, 'partner');
  return {
    stated: list !== undefined,
    canadianYears: yearsOf(hoursIn(forCanada, ten), ten.workHours),
    fullTimeCanadianYears: partnersFullTimeYears(settling, inCanadaAnySkill),
  };
}

/**
 * The official tool asks for one foreign occupation; a paraphrase of MI s. 25 says one or more. The smaller figure
 * counts, the other is a doubt.
 */
function foreignYears(settling: Settling, foreign: readonly JobPeriod[], window: Window): number {
  const all = yearsOf(hoursIn(foreign, window), window.workHours);
  if (foreign.length < 2) return all;
  const groups = byOccupation(foreign, hoursIn, window);
  const one = yearsOf(groups[0]?.hours ?? 0, window.workHours);
  if (one === all) return one;
  settling.doubts.push({
    kind: 'work.severalForeignOccupations',
    message: { id: 'work.severalForeignOccupations', values: { one, all } },
  });
  return settling.switched.has('work.severalForeignOccupations') ? all : one;
}
