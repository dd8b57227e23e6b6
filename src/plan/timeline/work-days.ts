import { addDays, addYears, type Day, formatDay, parseDay } from '../../base/day.ts';
import { fullTimeStudies } from '../../facts/work/beside-study.ts';
import { windowsOf } from '../../facts/work/last-years.ts';
import type { Law } from '../../law/law.ts';
import type { WorkHours } from '../../law/work-hours/tables.ts';
import type { Job, Profile } from '../../profile/schema.ts';
import { type CountedWork, countedWork, isSameWork } from './counted-work.ts';
import type { Horizon } from './horizon.ts';

/** What counts of work, by day; each day is counted once. */
export type WorkOn = (day: Day) => CountedWork;

export function workOn(profile: Profile, lawOf: (day: Day) => Law): WorkOn {
  const counted = new Map<Day, CountedWork>();
  return (day) => {
    const found = counted.get(day) ?? countedWork(profile, day, lawOf(day));
    counted.set(day, found);
    return found;
  };
}

/**
 * The days after `from`, up to `to`, on which something that the rules read off work is other than on the day before.
 *
 * Between two edges each set of jobs gains the same hours every day at the one end of its window and loses the same at the
 * other, so that its hours only rise, only fall, or stand still, and so does the lead of one over another. What is read off
 * them therefore changes once at most: where both ends of a stretch of days look alike, so do all days between them, and
 * where they do not, the stretch is halved.
 */
export function workDays(profile: Profile, { from, to, lawOf, lawDays }: Horizon, on: WorkOn): readonly Day[] {
  const found: Day[] = [];
  const search = (first: Day, last: Day): void => {
    if (last <= first || isSameWork(on(first), on(last))) return;
    if (last === first + 1) {
      found.push(last);
      return;
    }
    const middle = addDays(first, Math.floor((last - first) / 2));
    search(first, middle);
    search(middle, last);
  };
  let start = from;
  const windows = new Set([from, ...lawDays].flatMap((day) => windowsOf(lawOf(day))));
  for (const edge of [
    ...edges(profile, { from, to, lawDays }, [...windows], lawOf(from).workHours.tables),
    addDays(to, 1),
  ]) {
    const before = addDays(edge, -1);
    search(start, before);
    if (edge <= to) search(before, edge);
    start = edge;
  }
  return found;
}

function edges(
  profile: Profile,
  { from, to, lawDays }: Pick<Horizon, 'from' | 'to' | 'lawDays'>,
  windows: readonly number[],
  workHours: WorkHours,
): readonly Day[] {
  const jobs = [...(profile.work ?? []), ...(profile.partner?.work ?? [])].filter(
    ({ start, qualifiedSince }) => start !== undefined || qualifiedSince !== undefined,
  );
  if (jobs.length === 0) return lawDays;
  const studies = [profile.education, profile.partner?.education]
    .flatMap(fullTimeStudies)
    .flatMap((study) => [study.from, study.to]);
  const all = [
    ...[...jobs.flatMap((job) => turns(job, workHours)), ...studies].flatMap((turn) => [
      turn,
      addDays(turn, 1),
      ...windows.map((years) => leaving(turn, years)),
    ]),
    ...lawDays,
    ...firstsOfMarch(from, to),
  ];
  return [...new Set(all)].filter((day) => day > from && day <= to).sort((a, b) => a - b);
}

/**
 * The days from which on a job has other hours, or counts otherwise: its first, the day after its last, those in between, and
 * those between which its time in a trade begins to count.
 */
function turns(
  { start, end, years, qualifiedSince, hoursPerWeek, leaves = [] }: Job,
  workHours: WorkHours,
): readonly Day[] {
  const firsts = [
    start,
    qualifiedSince,
    ...(typeof hoursPerWeek === 'object' ? hoursPerWeek.map(({ from }) => from) : []),
    ...leaves.map((leave) => leave.start),
  ];
  const lasts = [end, ...leaves.map((leave) => leave.end)];
  const days = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : (parseDay(text) ?? [])));
  // Years without days are the last ones: all of them come after qualifying once so much time has passed.
  const passed =
    years === undefined ? [] : days([qualifiedSince]).map((day) => addDays(day, Math.ceil(daysOf(years, workHours))));
  return [...days(firsts), ...days(lasts).map((day) => addDays(day, 1)), ...passed];
}

function daysOf(years: number, { perYear, fullTimePerWeek }: WorkHours): number {
  return (years * perYear * 7) / fullTimePerWeek;
}

/** The first day whose window of so many years begins on `turn` or later. */
function leaving(turn: Day, years: number): Day {
  let day = addYears(turn, years);
  while (addYears(addDays(day, -1), -years) >= turn) day--;
  while (addYears(day, -years) < turn) day++;
  return day;
}

/** Around 29 February a window loses no day or two at once. */
function firstsOfMarch(from: Day, to: Day): readonly Day[] {
  const years = Number(formatDay(to).slice(0, 4)) - Number(formatDay(from).slice(0, 4)) + 1;
  const first = parseDay(`${formatDay(from).slice(0, 4)}-03-01`) ?? from;
  return Array.from({ length: years }, (_, index) => addYears(first, index));
}
