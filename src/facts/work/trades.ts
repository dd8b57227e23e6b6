import { type Day, parseDay } from '../../base/day.ts';
import { fullTimeHoursPerWeek, hoursPerYear } from '../../law/validity.ts';
import { otherwise, type Settling } from '../settling.ts';
import { aboutOf } from './about-job.ts';
import { hoursIn } from './hours.ts';
import { type Spell, yearsBefore } from './spell.ts';

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
export function settleTrades(settling: Settling, forTrades: readonly Spell[]): readonly TradeHours[] {
  if (forTrades.length === 0) return none;
  const { windowYears, workYears } = settling.law.programs.tables.fst;
  const window = yearsBefore(settling.asOf, windowYears);
  const needed = workYears * hoursPerYear;
  const nocs = [...new Set(forTrades.map(({ job }) => job.noc))];
  const trades = nocs.map((noc): TradeHours => {
    const ofOne = forTrades.filter(({ job }) => job.noc === noc);
    const { stated, open } = sortByQualification(ofOne);
    for (const spell of ofOne)
      if (isUnqualified(spell))
        settling.notes.push({ id: 'work.employmentRequirements', values: aboutOf(spell, 'self') });
    const hours = hoursIn(stated, window);
    const atMost = open.length === 0 ? hours : hoursIn([...stated, ...open], window);
    const isQualified = isEnough(atMost, needed) && !isEnough(hours, needed) && isOtherwiseQualified(settling, open);
    return { noc, hours: isQualified ? atMost : hours, atMost, meetsRequirements: meetsRequirements(ofOne) };
  });
  return trades.sort((a, b) => b.atMost - a.atMost);
}

const none: readonly never[] = [];

function isEnough(hours: number, needed: number): boolean {
  return hours + 1e-6 >= needed;
}

/** A doubt about each job whose time hangs on it. */
function isOtherwiseQualified(settling: Settling, open: readonly Spell[]): boolean {
  let isQualified = false;
  for (const spell of open) {
    isQualified = otherwise(settling, 'work.qualifiedSince', {
      id: 'work.qualifiedSince',
      values: aboutOf(spell, 'self'),
    });
  }
  return isQualified;
}

/** Jobs in a trade as the time after qualifying, and those that do not say since when. */
export function sortByQualification(spells: readonly Spell[]): {
  readonly stated: readonly Spell[];
  readonly open: readonly Spell[];
} {
  const stated: Spell[] = [];
  const open: Spell[] = [];
  for (const spell of spells) {
    const since = parseDay(spell.job.qualifiedSince ?? '');
    if (since !== undefined) stated.push(clip(spell, since));
    else if (!isUnqualified(spell)) open.push(spell);
  }
  return { stated, open };
}

/** Who did not meet the requirements of the entry, and names no day, is not taken as qualified. */
function isUnqualified({ job }: Spell): boolean {
  return job.meetsEmploymentRequirements === false && job.qualifiedSince === undefined;
}

/** The part of a job from a day on. Years without days are the last ones, full time. */
function clip(spell: Spell, since: Day): Spell {
  if (spell.lump > 0) {
    const possible = (Math.max(0, spell.to - since) * fullTimeHoursPerWeek) / 7;
    return { ...spell, lump: Math.min(spell.lump, possible) };
  }
  const from = Math.min(Math.max(spell.from, since), spell.to);
  const spans = spell.spans?.flatMap((span) => (span.to > from ? [{ ...span, from: Math.max(span.from, from) }] : []));
  return { ...spell, from, spans };
}

/** R87.2(3)(c) asks it of the person, in the trade: one job that met the requirements shows it. */
function meetsRequirements(spells: readonly Spell[]): boolean | undefined {
  const stated = spells.map(({ job }) => job.meetsEmploymentRequirements);
  return stated.includes(true) ? true : stated.includes(undefined) ? undefined : false;
}
