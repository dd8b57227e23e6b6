import { addDays, addMonths, formatDay, parseDay } from '../../base/day.ts';
import type { Credential } from '../../profile/schema.ts';
import { readTheOtherWay, type Settling, type Whose } from '../settling.ts';
import { aboutOf } from './about-job.ts';
import type { JobPeriod, StudyDays } from './job-period.ts';
import { spansOf } from './spans.ts';

/** The studies that a profile tells as full time from the first day to the last; the day of completion is no study. */
export function fullTimeStudies(list: readonly Credential[] | undefined): readonly StudyDays[] {
  if (!list?.some(({ started }) => started !== undefined)) return none;
  return list.flatMap(({ started, completed, fullTimeMonths = 0 }, index) => {
    const from = started === undefined ? undefined : parseDay(started);
    const months = Math.floor(fullTimeMonths);
    if (from === undefined || months === 0) return [];
    const to = completed === undefined ? addMonths(from, months) : parseDay(completed);
    // Full time throughout: all whole months between the days but one, since terms begin late and end early.
    return to !== undefined && to > from && addMonths(from, months + 2) > to ? [{ from, to, position: index + 1 }] : [];
  });
}

const none: readonly never[] = [];

/** Jobs in Canada with the full-time studies on their days. */
export function besideStudies(periods: readonly JobPeriod[], studies: readonly StudyDays[]): readonly JobPeriod[] {
  if (studies.length === 0) return periods;
  return periods.map((period) => {
    const beside = studies.filter(({ from, to }) => from < period.to && period.from < to);
    return period.job.country === 'CA' && beside.length > 0 ? { ...period, beside } : period;
  });
}

/** Whether there was full-time study on days of a job that does not say itself how it was. */
export function isBesideStudy({ job, beside }: JobPeriod): boolean {
  return beside !== undefined && job.whileFullTimeStudent === undefined && job.status !== 'student';
}

/**
 * A job in Canada as far as it is Canadian experience: R87.1(3)(a) leaves out employment while the person was engaged in
 * full-time study. Where the days alone tell of that, it is a doubt.
 */
export function besidesStudy(settling: Settling, period: JobPeriod, whose: Whose): JobPeriod {
  const [study] = period.beside ?? none;
  if (!study) return period;
  const { from, to, position } = study;
  const about = {
    ...aboutOf(period, whose),
    credential: position,
    start: formatDay(from),
    end: formatDay(addDays(to, -1)),
  };
  if (period.job.whileFullTimeStudent === false) settling.notes.push({ id: 'work.notBesideStudy', values: about });
  if (!isBesideStudy(period)) return period;
  const message = { id: 'work.besideStudy', values: about } as const;
  return readTheOtherWay(settling, 'work.studentStatus', message) ? period : withoutStudy(period);
}

/** A job without hours on the days of full-time study that it does not tell of. */
export function withoutStudy(period: JobPeriod): JobPeriod {
  const { job, from, to, beside: away } = period;
  if (!away || !isBesideStudy(period)) return period;
  const spans = spansOf(job, from, to, away);
  return { ...period, weekly: spans?.at(-1)?.weekly ?? 0, spans, away };
}
