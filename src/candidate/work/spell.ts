import { addYears, type Day, formatDay, parseDay, weekday } from '../../day.ts';
import type { Job } from '../../profile/schema.ts';
import { fullTimeHoursPerWeek, hoursPerYear } from '../../rules/validity.ts';
import { defaultHoursPerWeek, type Span, spansOf } from './spans.ts';

/**
 * A job as time: either days with hours a week, or (shorthand) a number of full-time years up to the day, of which the first
 * day and the day after the last are equal. `weekly` are the hours of its last day where they change.
 */
export interface Spell extends Span {
  readonly job: Job;
  /** Place of the job in the file, from 1, where notes name it; 0 elsewhere. */
  readonly position: number;
  /** The days by their hours where these change: leaves without pay, other hours a week. */
  readonly spans: readonly Span[] | undefined;
  /** Hours of the shorthand `years`. */
  readonly lump: number;
}

/** The years before a day: from the same date that many years earlier, up to the day before. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly years: number;
}

/** A window of so many years holds every day that can be written, in four digits a year. */
export const allYears = 10_000;

/** Windows made before: nearly always all are asked for on the same day, again and again. */
let windowsOfDay: readonly Window[] = [];

/** The window of some years before a day. */
export function yearsBefore(asOf: Day, years: number): Window {
  for (const window of windowsOfDay) if (window.years === years && window.to === asOf) return window;
  const made = { from: addYears(asOf, -years), to: asOf, years };
  windowsOfDay = [...windowsOfDay.filter(({ to }) => to === asOf), made];
  return made;
}

/** The time of a job up to a day. Today's work is not done yet: a job still held counts up to the day before. */
export function spellOf(job: Job, asOf: Day, position = 0): Spell {
  if (job.years !== undefined)
    return { job, position, from: asOf, to: asOf, weekly: 0, spans: undefined, lump: job.years * hoursPerYear };
  const from = parseDay(job.start ?? '') ?? asOf;
  const to = Math.max(from, lastCounted(job, asOf));
  const { hoursPerWeek } = job;
  if (job.leaves === undefined && typeof hoursPerWeek !== 'object')
    return { job, position, from, to, weekly: hoursPerWeek ?? defaultHoursPerWeek, spans: undefined, lump: 0 };
  const spans = spansOf(job, from, to);
  const plain = typeof hoursPerWeek === 'object' ? 0 : (hoursPerWeek ?? defaultHoursPerWeek);
  return { job, position, from, to, weekly: spans ? (spans.at(-1)?.weekly ?? 0) : plain, spans, lump: 0 };
}

/** The day up to which the time of a job counts: the day after its last, or the day of assessment. */
function lastCounted({ end }: Job, asOf: Day): Day {
  const last = end === undefined ? undefined : parseDay(end);
  return last === undefined ? asOf : Math.min(last + 1, asOf);
}

/** A job held on the day that its time was counted up to, if it goes on up to a later one. */
export function goingOn(spell: Spell, day: Day): Spell {
  const to = Math.max(spell.from, lastCounted(spell.job, day));
  return { ...spell, to, spans: spell.spans && spansOf(spell.job, spell.from, to) };
}

/** Whether a job goes on on the day that its time was counted up to. */
export function isHeld({ job, from, to, lump }: Spell, asOf: Day): boolean {
  return lump > 0 || (from < asOf && to === asOf && (job.end === undefined || job.end >= formatDay(asOf)));
}

/** Hours in a window, jobs at the same time added up, never above 30 a week. */
export function hoursIn(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, upToFullTime);
}

/** Hours of the weeks that were full time: 30 hours or more, jobs at the same time added up. */
export function fullTimeHoursIn(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, fullTimeOnly);
}

/** Hours as if every week with any work had been full time. */
export function hoursIfFullTime(spells: readonly Spell[], window: Window): number {
  return sweep(spells, window, asFullTime);
}

/** Hours paid for a week with so many hours of work. */
type Pay = (weekly: number) => number;

const upToFullTime: Pay = (weekly) => Math.min(weekly, fullTimeHoursPerWeek);
const fullTimeOnly: Pay = (weekly) => (weekly >= fullTimeHoursPerWeek ? fullTimeHoursPerWeek : 0);
const asFullTime: Pay = (weekly) => (weekly > 0 ? fullTimeHoursPerWeek : 0);

/** Completed years: hours by 1,560, rounded down. */
export function yearsOf(hours: number): number {
  // Parts of an hour (a seventh of a week) do not add up exactly in floating point.
  return Math.floor((hours + 1e-6) / hoursPerYear);
}

function sweep(spells: readonly Spell[], window: Window, pay: Pay): number {
  const most = window.years * hoursPerYear;
  let lumps = 0;
  let hoursTimesSeven = 0;
  let together = false;
  for (let index = 0; index < spells.length; index++) {
    const spell = spells[index];
    if (!spell) continue;
    lumps += Math.min(spell.lump, most);
    if (!isWithin(spell, window)) continue;
    hoursTimesSeven += spell.spans
      ? sumOf(piecesOf(spell, window), pay)
      : pay(spell.weekly) * (Math.min(spell.to, window.to) - Math.max(spell.from, window.from));
    together ||= overlapsEarlier(spells, index, window);
  }
  return lumps + (together ? sweepTogether(spells, window, pay) : hoursTimesSeven) / 7;
}

/** Whether some days of a spell lie in a window. */
function isWithin(spell: Spell, window: Window): boolean {
  return spell.to > window.from && spell.from < window.to && spell.to > spell.from;
}

function overlapsEarlier(spells: readonly Spell[], index: number, window: Window): boolean {
  const one = spells[index];
  for (let earlier = 0; earlier < index; earlier++) {
    const other = spells[earlier];
    if (one && other && one.from < other.to && other.from < one.to && isWithin(other, window)) return true;
  }
  return false;
}

/** Seven times the hours of jobs at the same time. */
function sweepTogether(spells: readonly Spell[], window: Window, pay: Pay): number {
  return sumOf(timesTogether(spells, window), pay);
}

function sumOf(spans: readonly Span[], pay: Pay): number {
  let hoursTimesSeven = 0;
  for (const { from, to, weekly } of spans) hoursTimesSeven += pay(weekly) * (to - from);
  return hoursTimesSeven;
}

/** The days of a spell in a window, by their hours. */
export function piecesOf(spell: Spell, window: Pick<Window, 'from' | 'to'>): readonly Span[] {
  const first = Math.max(spell.from, window.from);
  const end = Math.min(spell.to, window.to);
  return (spell.spans ?? [spell]).flatMap(({ from, to, weekly }) => {
    const piece = { from: Math.max(from, first), to: Math.min(to, end), weekly };
    return piece.to > piece.from ? [piece] : [];
  });
}

/** The days of several jobs in a window by their hours together, from each day on which some of them change to the next. */
function timesTogether(spells: readonly Spell[], window: Window): readonly Span[] {
  const pieces = spells.flatMap((spell) => piecesOf(spell, window));
  const days = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return days.flatMap((from, index) => {
    const to = days[index + 1];
    if (to === undefined) return [];
    let weekly = 0;
    for (const piece of pieces) if (piece.from <= from && piece.to >= to) weekly += piece.weekly;
    return [{ from, to, weekly }];
  });
}

/** The days on end that were full time, jobs at the same time added up. */
export function fullTimeStretches(spells: readonly Spell[], window: Window): readonly Time[] {
  const found: { from: Day; to: Day; hours: number }[] = [];
  for (const { from, to, weekly } of timesTogether(spells, window)) {
    if (weekly < fullTimeHoursPerWeek) continue;
    const before = found.at(-1);
    const hours = (fullTimeHoursPerWeek * (to - from)) / 7;
    if (before?.to === from) {
      before.to = to;
      before.hours += hours;
    } else found.push({ from, to, hours });
  }
  return found;
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

/** Days on end, and the hours worked in them. */
export interface Time {
  /** First day, and the day after the last; equal for the shorthand `years`. */
  readonly from: Day;
  readonly to: Day;
  readonly hours: number;
}

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

function isBackToBack(end: Day, start: Day): boolean {
  if (start - end > 2) return false;
  for (let day = end; day < start; day++) {
    if (weekday(day) !== 0 && weekday(day) !== 6) return false;
  }
  return true;
}

const none: readonly never[] = [];

/** Spells gathered by unit group, with their hours in a window, most hours first; equal hours in the order of the file. */
export function byOccupation(
  spells: readonly Spell[],
  hours: (ofOne: readonly Spell[], window: Window) => number,
  window: Window,
): readonly { readonly noc: string; readonly hours: number }[] {
  const only = spells[0];
  if (!only) return none;
  if (spells.length === 1) return [{ noc: only.job.noc, hours: hours(spells, window) }];
  const groups: Spell[][] = [];
  for (const spell of spells) {
    const group = groupOf(groups, spell.job.noc);
    if (group) group.push(spell);
    else groups.push([spell]);
  }
  const found = groups.map((ofOne) => ({ noc: ofOne[0]?.job.noc ?? '', hours: hours(ofOne, window) }));
  order(found);
  return found;
}

function groupOf(groups: readonly Spell[][], noc: string): Spell[] | undefined {
  for (const group of groups) if (group[0]?.job.noc === noc) return group;
  return undefined;
}

/** Most hours first. There are a few of them only, which `sort` takes ten times as long for. */
function order(found: { noc: string; hours: number }[]): void {
  for (let next = 1; next < found.length; next++) {
    const one = found[next];
    let at = next;
    for (; at > 0; at--) {
      const before = found[at - 1];
      if (!one || !before || before.hours >= one.hours) break;
      found[at] = before;
    }
    if (one) found[at] = one;
  }
}
