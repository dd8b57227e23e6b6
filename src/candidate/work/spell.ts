import { addYears, type Day, formatDay, parseDay, weekday } from '../../day.ts';
import type { Job } from '../../profile/schema.ts';
import { fullTimeHoursPerWeek, hoursPerYear } from '../../rules/validity.ts';

/** A job as time: either days with hours a week, or (shorthand) a number of full-time years up to the day. */
export interface Spell {
  readonly job: Job;
  /** Place of the job in the file, from 1, where notes name it; 0 elsewhere. */
  readonly position: number;
  /** First day, and the day after the last; equal for the shorthand. */
  readonly from: Day;
  readonly to: Day;
  /** Hours a week, uncapped. */
  readonly weekly: number;
  /** Hours of the shorthand `years`. */
  readonly lump: number;
}

/** The years before a day: from the same date that many years earlier, up to the day before. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly years: number;
}

/** The window of some years before a day. */
export function yearsBefore(asOf: Day, years: number): Window {
  return { from: addYears(asOf, -years), to: asOf, years };
}

const defaultHoursPerWeek = 40;

/** The time of a job up to a day. Today's work is not done yet: a job still held counts up to the day before. */
export function spellOf(job: Job, asOf: Day, position = 0): Spell {
  if (job.years !== undefined)
    return { job, position, from: asOf, to: asOf, weekly: 0, lump: job.years * hoursPerYear };
  const from = parseDay(job.start ?? '') ?? asOf;
  const last = job.end === undefined ? undefined : parseDay(job.end);
  const to = last === undefined ? asOf : Math.min(last + 1, asOf);
  return { job, position, from, to: Math.max(from, to), weekly: job.hoursPerWeek ?? defaultHoursPerWeek, lump: 0 };
}

/** Whether a job goes on on the day that its time was counted up to. */
export function isHeld({ job, from, to, lump }: Spell, asOf: Day): boolean {
  return lump > 0 || (from < asOf && to === asOf && (job.end === undefined || job.end >= formatDay(asOf)));
}

/** Hours in a window, jobs at the same time added up, never above 30 a week. */
export function hoursIn(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, (weekly) => Math.min(weekly, fullTimeHoursPerWeek));
}

/** Hours of the weeks that were full time: 30 hours or more, jobs at the same time added up. */
export function fullTimeHoursIn(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, (weekly) => (weekly >= fullTimeHoursPerWeek ? fullTimeHoursPerWeek : 0));
}

/** Hours as if every week with any work had been full time. */
export function hoursIfFullTime(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, (weekly) => (weekly > 0 ? fullTimeHoursPerWeek : 0));
}

/** Completed years: hours by 1,560, rounded down. */
export function yearsOf(hours: number): number {
  // Parts of an hour (a seventh of a week) do not add up exactly in floating point.
  return Math.floor((hours + 1e-6) / hoursPerYear);
}

function sweep(spells: readonly Spell[], window: Window, pay: (weekly: number) => number): number {
  const most = window.years * hoursPerYear;
  const dated: Spell[] = [];
  let lumps = 0;
  for (const spell of spells) {
    lumps += Math.min(spell.lump, most);
    if (spell.to > window.from && spell.from < window.to && spell.to > spell.from) dated.push(spell);
  }
  if (dated.length === 0) return lumps;
  if (overlap(dated)) return lumps + sweepTogether(dated, window, pay) / 7;
  let hoursTimesSeven = 0;
  for (const spell of dated) hoursTimesSeven += pay(spell.weekly) * clippedDays(spell, window);
  return lumps + hoursTimesSeven / 7;
}

function overlap(spells: readonly Spell[]): boolean {
  return spells.some((one, index) => {
    for (let next = index + 1; next < spells.length; next++) {
      const other = spells[next];
      if (other && one.from < other.to && other.from < one.to) return true;
    }
    return false;
  });
}

/** Seven times the hours of jobs at the same time, from each day on which one of them starts or ends to the next. */
function sweepTogether(spells: readonly Spell[], window: Window, pay: (weekly: number) => number): number {
  const days = spells.flatMap((spell) => [Math.max(spell.from, window.from), Math.min(spell.to, window.to)]);
  days.sort((a, b) => a - b);
  let hoursTimesSeven = 0;
  days.forEach((day, index) => {
    const next = days[index + 1];
    if (next === undefined || next === day) return;
    let weekly = 0;
    for (const spell of spells) if (spell.from <= day && spell.to >= next) weekly += spell.weekly;
    hoursTimesSeven += pay(weekly) * (next - day);
  });
  return hoursTimesSeven;
}

function clippedDays(spell: Spell, window: Window): number {
  return Math.min(spell.to, window.to) - Math.max(spell.from, window.from);
}

/** Work without a break, as far as it lies in a window. */
export interface Stretch {
  /** First day, and the day after the last; equal for the shorthand `years`. */
  readonly from: Day;
  readonly to: Day;
  readonly hours: number;
}

/** The stretches of spells of one occupation; a weekend between two jobs is no break. */
export function stretches(spells: readonly Spell[], window: Window): readonly Stretch[] {
  const found: Stretch[] = [];
  let run: Spell[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (run.length > 0 && to > window.from && from < window.to) {
      const clipped = { from: Math.max(from, window.from), to: Math.min(to, window.to) };
      found.push({ ...clipped, hours: hoursIn(run, window) });
    }
    run = [];
  };
  for (const spell of [...spells].sort((a, b) => a.from - b.from)) {
    if (spell.lump > 0) {
      found.push({ from: spell.from, to: spell.to, hours: hoursIn([spell], window) });
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

function isBackToBack(end: Day, start: Day): boolean {
  if (start - end > 2) return false;
  for (let day = end; day < start; day++) {
    if (weekday(day) !== 0 && weekday(day) !== 6) return false;
  }
  return true;
}

/** Spells gathered by unit group, with their hours in a window, most hours first; equal hours in the order of the file. */
export function byOccupation(
  spells: readonly Spell[],
  hours: (ofOne: readonly Spell[]) => number,
): { noc: string; hours: number }[] {
  const [only] = spells;
  if (!only) return [];
  if (spells.length === 1) return [{ noc: only.job.noc, hours: hours(spells) }];
  const groups = new Map<string, Spell[]>();
  for (const spell of spells) {
    const group = groups.get(spell.job.noc);
    if (group) group.push(spell);
    else groups.set(spell.job.noc, [spell]);
  }
  return [...groups].map(([noc, ofOne]) => ({ noc, hours: hours(ofOne) })).sort((a, b) => b.hours - a.hours);
}
