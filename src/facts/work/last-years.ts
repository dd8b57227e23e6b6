import { areEnough } from '../../base/hours-tolerance.ts';
import type { Law } from '../../law/law.ts';
import type { Job } from '../../profile/schema.ts';
import { readTheOtherWay, type Settling, type Whose } from '../settling.ts';
import { besideStudies } from './beside-study.ts';
import { type JobPeriod, jobPeriodOf, type StudyDays, yearsBefore } from './job-period.ts';
import { roomBeside } from './years-that-fit.ts';

/** A person's jobs as time; a doubt where some of them are told in years that cannot all be the last ones. */
export function jobPeriodsOf(
  settling: Settling,
  jobs: readonly Job[],
  whose: Whose,
  studies: readonly StudyDays[] = [],
): readonly JobPeriod[] {
  const periods = besideStudies(
    jobs.map((job, index) => jobPeriodOf(job, settling.asOf, settling.law, index + 1)),
    studies,
  );
  return periods.some(({ lump }) => lump > 0) ? settleLastYears(settling, periods, whose) : periods;
}

/**
 * Years without days are the last ones, as docs/profile.md has it; years in two countries, or beside dated work in another
 * one, cannot all be, and rules that look a few years back hang on which came last. Where that is not stated, years count as
 * far as all work in other countries leaves room; that they were the last ones is the other reading.
 */
function settleLastYears(settling: Settling, periods: readonly JobPeriod[], whose: Whose): readonly JobPeriod[] {
  if (periods.every((period) => isNotLast(period) || !takesTime(period))) {
    if (!isReadAsLast(settling, periods, whose)) return periods.map((period) => ({ ...period, lump: 0 }));
  }
  const open = periods.filter((period) => isOpen(period, periods, settling));
  const jobs = open.map(aboutYears);
  const asStated =
    open.length === 0 ||
    readTheOtherWay(settling, 'work.whichYearsLast', { id: 'work.whichYearsLast', values: { whose, jobs } });
  return periods.map((period) => {
    const later = asStated ? surelyLater(period, periods) : perhapsLater(period, periods);
    return period.lump > 0 && later.length > 0 ? { ...period, elsewhere: later } : period;
  });
}

/** Years that were not the last ones, with nothing that came later: when they were is open, in every window. */
function isReadAsLast(settling: Settling, periods: readonly JobPeriod[], whose: Whose): boolean {
  const jobs = periods.filter(isNotLast).map(aboutYears);
  return readTheOtherWay(settling, 'work.whichYearsLast', { id: 'work.yearsNotLast', values: { whose, jobs } });
}

function aboutYears({ job, position }: JobPeriod): { position: number; country: string; years: number } {
  return { position, country: job.country, years: job.years ?? 0 };
}

function isNotLast({ job, lump }: JobPeriod): boolean {
  return lump > 0 && job.mostRecent === false;
}

function takesTime({ lump, from, to }: JobPeriod): boolean {
  return lump > 0 || to > from;
}

/** Whether it is not stated if years were the last ones, and some rule may hang on it. */
function isOpen(period: JobPeriod, periods: readonly JobPeriod[], { asOf, law }: Settling): boolean {
  if (period.lump === 0) return false;
  const later = perhapsLater(period, periods);
  if (later.length === surelyLater(period, periods).length) return false;
  const hours = periods.reduce((sum, one) => sum + (one.job.country === period.job.country ? one.lump : 0), 0);
  return windowsOf(law).some((years) => {
    const room = roomBeside(later, [], yearsBefore(asOf, years, law.workHours.tables));
    return !areEnough(room, Math.min(hours, years * law.workHours.tables.perYear));
  });
}

/** Work in other countries that came after some years, or may have. */
function perhapsLater(period: JobPeriod, periods: readonly JobPeriod[]): readonly JobPeriod[] {
  return period.job.mostRecent === true ? othersOf(period, periods).filter(isLast) : othersOf(period, periods);
}

function surelyLater(period: JobPeriod, periods: readonly JobPeriod[]): readonly JobPeriod[] {
  const { mostRecent } = period.job;
  if (mostRecent === true) return [];
  return mostRecent === false ? othersOf(period, periods) : othersOf(period, periods).filter(isLast);
}

function isLast({ job, lump }: JobPeriod): boolean {
  return lump > 0 && job.mostRecent === true;
}

/** Work in other countries, as far as it takes time. */
function othersOf({ job: { country } }: JobPeriod, periods: readonly JobPeriod[]): readonly JobPeriod[] {
  return periods.filter((period) => period.job.country !== country && takesTime(period));
}

/** The windows in which the rules count work, in years. */
export function windowsOf({ crs, programs, categories }: Law): readonly number[] {
  const { fsw, cec, fst } = programs.tables;
  const { anywhere, canada } = categories?.tables.experience ?? {};
  const asked = [crs.tables.work, fsw, cec, fst, anywhere, canada];
  return [...new Set(asked.flatMap((rule) => rule?.windowYears ?? []))];
}
