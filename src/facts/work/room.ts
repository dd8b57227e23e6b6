import type { Day } from '../../base/day.ts';
import { fullTimeHoursPerWeek, hoursPerYear } from '../../law/validity.ts';
import { piecesOf, type Spell, type Window } from './spell.ts';

/** Hours of the shorthand `years` in a window, where some of them are taken not to be the last ones. */
export function yearsBesideOthers(spells: readonly Spell[], window: Window): number {
  const most = window.years * hoursPerYear;
  const countries = byCountry(spells, window);
  const sum = countries.reduce((all, { hours, room }) => all + Math.min(hours, room), 0);
  return countries.length > 1 ? Math.min(sum, most) : sum;
}

/** Whether there is room for all, for some or for none of such years, by country; `undefined` where they have all they need. */
export function roomsLeft(spells: readonly Spell[], window: Window): string | undefined {
  if (!spells.some(({ elsewhere }) => elsewhere !== undefined)) return undefined;
  return byCountry(spells, window)
    .map(({ hours, room }) => (room >= hours ? 'all' : room > 0 ? 'some' : 'none'))
    .join();
}

interface YearsInCountry {
  readonly hours: number;
  readonly room: number;
}

function byCountry(spells: readonly Spell[], window: Window): readonly YearsInCountry[] {
  const most = window.years * hoursPerYear;
  const inYears = spells.filter(({ lump }) => lump > 0);
  return [...new Set(inYears.map(({ job }) => job.country))].map((country) => {
    const there = inYears.filter(({ job }) => job.country === country);
    const hours = there.reduce((all, { lump }) => all + Math.min(lump, most), 0);
    const others = there.find(({ elsewhere }) => elsewhere !== undefined)?.elsewhere;
    return { hours, room: others ? roomBeside(others, spells, window) : Number.POSITIVE_INFINITY };
  });
}

/**
 * Full-time hours that work in other countries leaves of a window.
 * @param counted work that is counted together: years among it that leave less room fill it themselves
 */
export function roomBeside(others: readonly Spell[], counted: readonly Spell[], window: Window): number {
  const free = window.to - window.from - daysOf(others, window);
  const room = Math.min(window.years * hoursPerYear, (free * fullTimeHoursPerWeek) / 7);
  const years = others.reduce((sum, { job, lump }) => sum + (counted.some((one) => one.job === job) ? 0 : lump), 0);
  return Math.max(0, room - years);
}

/** The days of a window on which there was work in some job. */
function daysOf(spells: readonly Spell[], window: Window): number {
  const pieces = spells
    .flatMap((spell) => piecesOf(spell, window))
    .filter(({ weekly }) => weekly > 0)
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let counted: Day = Number.NEGATIVE_INFINITY;
  for (const { from, to } of pieces) {
    days += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return days;
}
