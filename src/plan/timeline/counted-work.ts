import type { Day } from '../../base/day.ts';
import { areEnough } from '../../base/hours-tolerance.ts';
import { isEnough, isFullTime, timesOf } from '../../categories/experience.ts';
import { settleOffer } from '../../facts/offer.ts';
import { fullTimeStudies } from '../../facts/work/beside-study.ts';
import { fullTimeHoursIn, hoursIn, yearsOf } from '../../facts/work/hours.ts';
import { allBefore, type JobPeriod, type Window, yearsBefore } from '../../facts/work/job-period.ts';
import { isInCanada } from '../../facts/work/sort-jobs.ts';
import { fullTimePeriods, stretches } from '../../facts/work/stretches.ts';
import { sortByQualification } from '../../facts/work/trades.ts';
import { roomsLeft } from '../../facts/work/years-that-fit.ts';
import type { OccupationCategory } from '../../law/categories/tables.ts';
import { highWageLevels } from '../../law/crs/tables.ts';
import type { Law } from '../../law/law.ts';
import type { Job, Partner, Profile } from '../../profile/schema.ts';
import { settlingOf, sortings } from './sortings.ts';

/**
 * Everything that the rules read off work on a day, by name, as far as it can matter: completed years instead of hours, and
 * which of two occupations has more. While these stay the same, time alone changes nothing that is told of work.
 *
 * Each is of one set of jobs, or of one unbroken stretch: never the highest of several, which could fall and rise again
 * between two days that look alike (see `work-days.ts`).
 */
export type CountedWork = ReadonlyMap<string, number | string>;

type Marks = Map<string, number | string>;

const none: readonly Job[] = [];

export function countedWork(profile: Profile, day: Day, law: Law): CountedWork {
  const marks: Marks = new Map();
  markOwn(marks, profile, day, law);
  markPartners(marks, profile.partner ?? {}, day, law);
  if (profile.jobOffer) {
    const settling = settlingOf(day, law);
    const offer = settleOffer(settling, profile.jobOffer, profile.work);
    marks.set('offer', [offer?.route, offer?.tradeRoute, ...settling.doubts.map(({ message }) => message.id)].join());
  }
  return marks;
}

export function isSameWork(a: CountedWork, b: CountedWork): boolean {
  if (a.size !== b.size) return false;
  for (const [name, value] of a) if (b.get(name) !== value) return false;
  return true;
}

function markOwn(marks: Marks, { work, education }: Profile, day: Day, law: Law): void {
  const { crs, programs } = law;
  const { fsw, cec, fst } = programs.tables;
  const ten = yearsBefore(day, crs.tables.work.windowYears, law.workHours.tables);
  const three = yearsBefore(day, cec.windowYears, law.workHours.tables);
  const sorted = sortings(work ?? none, fullTimeStudies(education), 'self', day, law);
  sorted.forCanada.forEach((canada, index) => {
    markHours(marks, `canada ${index}`, canada, ten);
    markHighWage(marks, `high wage ${index}`, canada, ten, law);
  });
  sorted.forCec.forEach((recent, index) => {
    markHours(marks, `recent ${index}`, recent, three);
    markOccupations(marks, `recent ${index}`, recent, three);
  });
  sorted.forAbroad.forEach((foreign, index) => {
    markHours(marks, `foreign ${index}`, foreign, ten);
    markOccupations(marks, `foreign ${index}`, foreign, ten);
  });
  sorted.forCategory.forEach((canada, index) => {
    markCategory(marks, 'canada', `canada ${index}`, canada, day, law);
  });
  sorted.forSkilled.forEach((skilled, index) => {
    const window = yearsBefore(day, fsw.windowYears, law.workHours.tables);
    const inCanada = skilled.filter((period) => isInCanada(period) && period.job.authorized !== false);
    markHours(marks, `skilled ${index}`, skilled, window);
    marks.set(
      `full time ${index}`,
      yearsOf(fullTimeHoursIn(inCanada, allBefore(day, law.workHours.tables)), law.workHours.tables),
    );
    for (const [noc, ofOne] of byNoc(inCanada))
      markPeriods(marks, `full time ${index} ${noc}`, ofOne, allBefore(day, law.workHours.tables));
    markRuns(
      marks,
      `runs ${index}`,
      skilled.filter(({ job }) => job.primary !== false),
      window,
    );
    markCategory(marks, 'anywhere', `anywhere ${index}`, skilled, day, law);
  });
  const five = yearsBefore(day, fst.windowYears, law.workHours.tables);
  sorted.forTrades.forEach((trades, index) => {
    const { stated, open } = sortByQualification(trades, law.workHours.tables);
    markOccupations(marks, `trades ${index}`, [...stated, ...open], five);
    if (open.length > 0) markOccupations(marks, `qualified trades ${index}`, stated, five);
  });
}

function markPartners(marks: Marks, { work, education }: Partner, day: Day, law: Law): void {
  const sorted = sortings(work ?? none, fullTimeStudies(education), 'partner', day, law);
  sorted.forCanada.forEach((canada, index) => {
    markHours(
      marks,
      `partner ${index}`,
      canada,
      yearsBefore(day, law.crs.tables.work.windowYears, law.workHours.tables),
    );
  });
  sorted.inCanadaAnySkill.forEach((periods, index) => {
    marks.set(
      `partner full time ${index}`,
      yearsOf(fullTimeHoursIn(periods, allBefore(day, law.workHours.tables)), law.workHours.tables),
    );
    markPeriods(marks, `partner full time ${index}`, periods, allBefore(day, law.workHours.tables));
  });
}

/** The hours of a set of jobs; of years that other work leaves little room, also how much of it. */
function hoursOf(marks: Marks, name: string, periods: readonly JobPeriod[], window: Window): number {
  const rooms = roomsLeft(periods, window);
  if (rooms !== undefined) marks.set(`${name} room ${window.years}`, rooms);
  return hoursIn(periods, window);
}

function markHours(marks: Marks, name: string, periods: readonly JobPeriod[], window: Window): void {
  const hours = hoursOf(marks, name, periods, window);
  marks.set(name, hours > 0 ? yearsOf(hours, window.workHours) : -1);
}

function markOccupations(marks: Marks, name: string, periods: readonly JobPeriod[], window: Window): void {
  const hours = [...byNoc(periods)].map(
    ([noc, ofOne]) => [noc, hoursOf(marks, `${name} ${noc}`, ofOne, window)] as const,
  );
  markEach(marks, name, hours, window);
}

/** The adaptability of FSW asks for one period of full-time work. */
function markPeriods(marks: Marks, name: string, periods: readonly JobPeriod[], window: Window): void {
  fullTimePeriods(periods, window).forEach((hours, index) => {
    marks.set(`${name} ${index}`, yearsOf(hours, window.workHours));
  });
}

/** FSW asks for one stretch without a break, in one occupation. */
function markRuns(marks: Marks, name: string, periods: readonly JobPeriod[], window: Window): void {
  const runs = [...byNoc(periods)].flatMap(([noc, ofOne]) =>
    stretches(ofOne, window).map(({ periods: run }, index) => {
      const one = `${noc} ${index}`;
      return [one, hoursOf(marks, `${name} ${one}`, run, window)] as const;
    }),
  );
  markEach(marks, name, runs, window);
}

/** The years of each, and their order: which occupation leads decides what is asked of it. */
function markEach(
  marks: Marks,
  name: string,
  all: readonly (readonly [name: string, hours: number])[],
  { workHours }: Window,
): void {
  for (const [one, hours] of all) marks.set(`${name} ${one}`, hours > 0 ? yearsOf(hours, workHours) : -1);
  if (all.length < 2) return;
  const order = [...all].sort((a, b) => b[1] - a[1]);
  const text = order.map(([one, hours], index) => {
    const before = order[index - 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return `${areEnough(hours, before) ? '=' : '>'}${one}`;
  });
  marks.set(`${name} order`, text.join(''));
}

function markHighWage(marks: Marks, name: string, canada: readonly JobPeriod[], window: Window, law: Law): void {
  const table = law.crs.tables.additional.highWage;
  if (!table) return;
  highWageLevels.forEach((level, index) => {
    const levels = highWageLevels.slice(0, index + 1);
    const listed = canada.filter(({ job }) => levels.some((one) => one === table.occupations[job.noc]));
    markHours(marks, `${name} ${level}`, listed, window);
    markOccupations(marks, `${name} ${level}`, listed, window);
  });
}

function markCategory(
  marks: Marks,
  where: OccupationCategory['where'],
  name: string,
  periods: readonly JobPeriod[],
  day: Day,
  law: Law,
): void {
  const tables = law.categories?.tables;
  const asked = tables?.experience[where];
  if (!tables || !asked) return;
  const rules = Object.values(tables.categories);
  const listed = rules.flatMap((rule) => (rule?.kind === 'occupation' && rule.where === where ? rule.nocs : []));
  const window = yearsBefore(day, asked.windowYears, law.workHours.tables);
  for (const [noc, ofOne] of byNoc(periods.filter(({ job }) => listed.includes(job.noc)))) {
    const hours = hoursOf(marks, `category ${name} ${noc}`, ofOne, window);
    const whole = isEnough({ from: window.from, to: window.from, hours }, asked, window.workHours);
    marks.set(`category ${name} ${noc}`, hours > 0 ? whole : '');
    if (asked.continuous === false && asked.continuousRead) continue;
    const times = stretches(ofOne, window).flatMap((run) => timesOf(run, window));
    times.forEach((time, index) => {
      marks.set(
        `category ${name} ${noc} ${index}`,
        `${isFullTime(time, window.workHours)} ${isEnough(time, asked, window.workHours)}`,
      );
    });
  }
}

function byNoc(periods: readonly JobPeriod[]): ReadonlyMap<string, readonly JobPeriod[]> {
  const groups = new Map<string, JobPeriod[]>();
  for (const period of periods) {
    const group = groups.get(period.job.noc);
    if (group) group.push(period);
    else groups.set(period.job.noc, [period]);
  }
  return groups;
}
