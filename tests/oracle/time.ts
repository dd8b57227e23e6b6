// Work as time (programs reference 4), day after day. Unit: hours a week times days; a year is 52 x 7 x 30.
import { dateOf, dayOf, isWeekend, yearsBefore } from './days.ts';
import type { Doubt } from './readings.ts';
import type { OracleJob } from './types.ts';

export const YEAR = 52 * 7 * 30;
export const MONTH = YEAR / 12;
export const wholeYears = (work: number): number => Math.floor(work / YEAR);

/** Hours a week on a day on which the job is held: none on unpaid leave. */
function hoursOn(job: OracleJob, date: string): number {
  const onLeave = job.leaves?.some(
    (leave) => leave.paid !== true && leave.start <= date && (leave.end === undefined || date <= leave.end),
  );
  if (onLeave === true) return 0;
  if (!Array.isArray(job.hoursPerWeek)) return job.hoursPerWeek ?? 40;
  return job.hoursPerWeek.findLast(({ from }) => from <= date)?.hours ?? 0;
}

/** One day of some jobs together: whether any is held, and the hours a week of all. */
type WorkDay = { employed: boolean; hours: number };

/** Every day of the `years` before `asOf`, or of all the past when left out. */
function workDays(jobs: OracleJob[], asOf: string, years: number | undefined): { first: number; days: WorkDay[] } {
  const last = dayOf(asOf);
  const dated = jobs.flatMap((job) => (job.start === undefined ? [] : [{ job, from: dayOf(job.start) }]));
  const first =
    years === undefined ? Math.min(last, ...dated.map(({ from }) => from)) : dayOf(yearsBefore(asOf, years));
  const days: WorkDay[] = [];
  for (let day = first; day < last; day += 1) days.push({ employed: false, hours: 0 });
  for (const { job, from } of dated) {
    const end = job.end === undefined ? last - 1 : Math.min(dayOf(job.end), last - 1);
    for (let day = Math.max(from, first); day <= end; day += 1) {
      const known = days[day - first];
      if (known === undefined) continue;
      known.employed = true;
      known.hours += hoursOn(job, dateOf(day));
    }
  }
  return { first, days };
}

/** What some jobs come to, counting all hours or only those of full-time weeks. */
type Measure = { sum: number; longest: number; last: number };

function measureDays(jobs: OracleJob[], asOf: string, years: number | undefined, fullTimeOnly: boolean): Measure {
  const { first, days } = workDays(jobs, asOf, years);
  const measure = { sum: 0, longest: 0, last: 0 };
  days.forEach(({ employed, hours }, i) => {
    const lighter = fullTimeOnly && hours > 0 && hours < 30;
    if ((!employed && !isWeekend(first + i)) || lighter) measure.last = 0;
    const work = lighter ? 0 : Math.min(hours, 30);
    measure.sum += work;
    measure.last += work;
    measure.longest = Math.max(measure.longest, measure.last);
  });
  // Jobs without days: each is held against the window by itself.
  for (const { years: stated = 0 } of jobs) {
    const work = Math.min(stated * YEAR, years === undefined ? Infinity : days.length * 30);
    measure.sum += work;
    measure.last = Math.max(measure.last, work);
    measure.longest = Math.max(measure.longest, work);
  }
  return measure;
}

/** The same jobs are measured again under every reading. */
const measured = new Map<string, Measure>();
function measure(jobs: OracleJob[], asOf: string, years: number | undefined, fullTimeOnly: boolean): Measure {
  const times = jobs.map((job) => [job.start, job.end, job.years, job.hoursPerWeek, job.leaves]);
  const key = JSON.stringify([times, asOf, years, fullTimeOnly]);
  const known = measured.get(key) ?? measureDays(jobs, asOf, years, fullTimeOnly);
  measured.set(key, known);
  return known;
}

/** Work of these jobs inside the window; at most 30 hours a week count. `fullTimeOnly` leaves out lighter weeks. */
export const workIn = (jobs: OracleJob[], asOf: string, years?: number, fullTimeOnly = false): number =>
  measure(jobs, asOf, years, fullTimeOnly).sum;

/**
 * The most work in one unbroken run. A weekday on which none of the jobs is held breaks it; leave does not, as the
 * employment goes on. `fullTimeOnly`: a lighter week breaks it too.
 */
export const longestRun = (jobs: OracleJob[], asOf: string, years?: number, fullTimeOnly = false): number =>
  measure(jobs, asOf, years, fullTimeOnly).longest;

/** The work of the unbroken run that reaches the day. */
export const lastRun = (jobs: OracleJob[], asOf: string): number => measure(jobs, asOf, undefined, false).last;

/**
 * `years` are the most recent ones beside no other job: of several entries one was the last, and which is not stated.
 * Laid end to end, in this order or the other. Entries in one country stand for themselves where only their sum counts.
 */
export function inTurn(jobs: OracleJob[], asOf: string, doubt: Doubt, also?: 'one country too'): OracleJob[] {
  const short = jobs.filter((job) => job.years !== undefined);
  const places = also === undefined ? new Set(short.map((job) => job.country)).size : short.length;
  if (places < 2) return jobs;
  const order = doubt('which years were the last') ? short : [...short].reverse();
  let next = dayOf(asOf);
  const laid = order.map(({ years = 0, ...job }): OracleJob => {
    const end = dateOf(next - 1);
    next -= years * 7 * 52;
    return { ...job, start: dateOf(next), end };
  });
  return [...jobs.filter((job) => job.years === undefined), ...laid];
}
