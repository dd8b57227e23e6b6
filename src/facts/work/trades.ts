import { type Day, earlierOf, laterOf, parseDay } from '../../base/day.ts';
import { areEnough } from '../../base/hours-tolerance.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import { readTheOtherWay, type Settling } from '../settling.ts';
import { aboutOf } from './about-job.ts';
import { hoursIn } from './hours.ts';
import { type JobPeriod, yearsBefore } from './job-period.ts';

/** Work in one trade of the FST list. */
export interface TradeHours {
  readonly noc: string;
  /** Hours after qualifying (R87.2(3)(b)), under the readings at hand. */
  readonly hours: number;
  /** The same, were the person qualified wherever that is not stated. */
  readonly atMost: number;
  /** Whether the employment requirements of the entry were met (R87.2(3)(c)); `undefined`: not stated, taken as met. */
  readonly meetsRequirements: boolean | undefined;
}

/**
 * Hours by trade, most first. Time counts from the day on which the person could practise the trade independently where
 * the work was done; where that is not stated and enough hours hang on it, it is a doubt.
 */
export function settleTrades(settling: Settling, forTrades: readonly JobPeriod[]): readonly TradeHours[] {
  // Saves time only.
  if (forTrades.length === 0) return none;
  const { law } = settling;
  const { windowYears, workYears } = law.programs.tables.fst;
  const window = yearsBefore(settling.asOf, windowYears, law.workHours.tables);
  const needed = workYears * law.workHours.tables.perYear;
  const nocs = [...new Set(forTrades.map(({ job }) => job.noc))];
  const trades = nocs.map((noc): TradeHours => {
    const ofOne = forTrades.filter(({ job }) => job.noc === noc);
    const { stated, open } = sortByQualification(ofOne, law.workHours.tables);
    for (const period of ofOne)
      if (isUnqualified(period))
        settling.notes.push({ id: 'work.employmentRequirements', values: aboutOf(period, 'self') });
    const hours = hoursIn(stated, window);
    const atMost = open.length === 0 ? hours : hoursIn([...stated, ...open], window);
    const isQualified = areEnough(atMost, needed) && !areEnough(hours, needed) && isOtherwiseQualified(settling, open);
    return { noc, hours: isQualified ? atMost : hours, atMost, meetsRequirements: meetsRequirements(ofOne) };
  });
  return trades.sort((a, b) => b.atMost - a.atMost);
}

const none: readonly never[] = [];

/** A doubt about each job whose time hangs on it. */
function isOtherwiseQualified(settling: Settling, open: readonly JobPeriod[]): boolean {
  let isQualified = false;
  for (const period of open) {
    isQualified = readTheOtherWay(settling, 'work.qualifiedSince', {
      id: 'work.qualifiedSince',
      values: aboutOf(period, 'self'),
    });
  }
  return isQualified;
}

/** Jobs in a trade as the time after qualifying, and those that do not say since when. */
export function sortByQualification(
  periods: readonly JobPeriod[],
  workHours: WorkHours,
): {
  readonly stated: readonly JobPeriod[];
  readonly open: readonly JobPeriod[];
} {
  const stated: JobPeriod[] = [];
  const open: JobPeriod[] = [];
  for (const period of periods) {
    const since = parseDay(period.job.qualifiedSince ?? '');
    if (since !== undefined) stated.push(clip(period, since, workHours));
    else if (!isUnqualified(period)) open.push(period);
  }
  return { stated, open };
}

/** Who did not meet the requirements of the entry, and names no day, is not taken as qualified. */
function isUnqualified({ job }: JobPeriod): boolean {
  return job.meetsEmploymentRequirements === false && job.qualifiedSince === undefined;
}

/** The part of a job from a day on. Years without days are the last ones, full time. */
function clip(period: JobPeriod, since: Day, { fullTimePerWeek }: WorkHours): JobPeriod {
  if (period.lump > 0) {
    const possible = (Math.max(0, period.to - since) * fullTimePerWeek) / 7;
    return { ...period, lump: Math.min(period.lump, possible) };
  }
  const from = earlierOf(laterOf(period.from, since), period.to);
  const spans = period.spans?.flatMap((span) => (span.to > from ? [{ ...span, from: laterOf(span.from, from) }] : []));
  return { ...period, from, spans };
}

/** R87.2(3)(c) asks it of the person, in the trade: one job that met the requirements shows it. */
function meetsRequirements(periods: readonly JobPeriod[]): boolean | undefined {
  const stated = periods.map(({ job }) => job.meetsEmploymentRequirements);
  return stated.includes(true) ? true : stated.includes(undefined) ? undefined : false;
}
