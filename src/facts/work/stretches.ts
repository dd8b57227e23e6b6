import { type Day, weekday } from '../../base/day.ts';
import { fullTimeHoursPerWeek } from '../../law/validity.ts';
import { fullTimeHoursIn, hoursIn, type Time, timesTogether } from './hours.ts';
import type { Spell, Window } from './spell.ts';

/** Work without a break, as far as it lies in a window. */
export interface Stretch extends Time {
  /** The jobs that it was done in. */
  readonly spells: readonly Spell[];
}

/**
 * The stretches of spells of one occupation. A weekend between two jobs is no break, nor is a time without hours in a job
 * that goes on.
 */
export function stretches(spells: readonly Spell[], window: Window): readonly Stretch[] {
  const found: Stretch[] = [];
  let run: Spell[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (run.length > 0 && to > window.from && from < window.to) {
      found.push({
        from: Math.max(from, window.from),
        to: Math.min(to, window.to),
        hours: hoursIn(run, window),
        spells: run,
      });
    }
    run = [];
  };
  for (const spell of [...spells].sort((a, b) => a.from - b.from)) {
    if (spell.lump > 0) {
      found.push({ from: spell.from, to: spell.to, hours: hoursIn([spell], window), spells: [spell] });
      continue;
    }
    if (run.length > 0 && isBackToBack(to, spell.from)) {
      to = Math.max(to, spell.to);
    } else {
      close();
      from = spell.from;
      to = spell.to;
    }
    run.push(spell);
  }
  close();
  return found;
}

/** Hours of the longest stretch without a break. Spells are of one occupation. */
export function longestRun(spells: readonly Spell[], window: Window): number {
  if (spells.length === 1) return hoursIn(spells, window);
  return stretches(spells, window).reduce((longest, { hours }) => Math.max(longest, hours), 0);
}

/**
 * Hours of each period of full-time work, jobs at the same time added up. Part-time work ends a period; a time without hours in
 * a job that goes on does not.
 */
export function fullTimePeriods(spells: readonly Spell[], window: Window): readonly number[] {
  const [only] = spells;
  if (only && spells.length === 1 && only.spans === undefined) return [fullTimeHoursIn(spells, window)];
  return stretches(spells, window).flatMap(({ spells: run }) => {
    const periods: number[] = [
      fullTimeHoursIn(
        run.filter(({ lump }) => lump > 0),
        window,
      ),
    ];
    for (const { from, to, weekly } of timesTogether(run, window)) {
      const hours = weekly >= fullTimeHoursPerWeek ? (fullTimeHoursPerWeek * (to - from)) / 7 : 0;
      if (hours === 0 && weekly > 0) periods.push(0);
      else periods.push((periods.pop() ?? 0) + hours);
    }
    return periods;
  });
}

/** Hours of the longest period of full-time work. */
export function longestPeriod(spells: readonly Spell[], window: Window): number {
  return fullTimePeriods(spells, window).reduce((longest, hours) => Math.max(longest, hours), 0);
}

function isBackToBack(end: Day, start: Day): boolean {
  if (start - end > 2) return false;
  for (let day = end; day < start; day++) {
    if (weekday(day) !== 0 && weekday(day) !== 6) return false;
  }
  return true;
}
