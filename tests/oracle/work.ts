// Which work counts for what: CRS reference 2.5 and 2.6, R73(2), R75, R80, R87.1, R87.2.
import { dateOf, dayOf } from './days.ts';
import type { Doubt } from './readings.ts';
import { wholeYears, workIn } from './time.ts';
import type { OracleCredential, OracleHistory, OracleJob } from './types.ts';

export const teerOf = (noc: string): number => Number(noc[1]);
export const isSkilled = (noc: string): boolean => teerOf(noc) <= 3;
export const inCanada = (job: OracleJob): boolean => job.country === 'CA';

/** R73(2): work is an activity for which wages are paid or commission is earned. */
export const isPaid = (job: OracleJob): boolean => job.paid !== false;
/** R75(2)(b) and (c), R80(3): the lead statement and the main duties besides. */
export const real = (job: OracleJob): boolean => job.matchesNoc !== false && isPaid(job);
const realAndSkilled = (job: OracleJob): boolean => real(job) && isSkilled(job.noc);

export const forForeigner = (job: OracleJob): boolean => (job.employerCountry ?? 'CA') !== 'CA';

const PHYSICIANS = ['31100', '31101', '31102'];
/** The policy of 2023-04-25 is about the applicant and R87.1(3)(b); a partner is not named in it. */
export const policyCovers = ({ noc }: { noc: string }, asOf: string): boolean =>
  PHYSICIANS.includes(noc) && asOf >= '2023-04-25';

/** Authorized, with temporary resident status (R87.1(3)(c)), and not during full-time study. */
const asTemporaryResident = (job: OracleJob): boolean =>
  job.authorized !== false && job.status !== 'none' && job.whileFullTimeStudent !== true;

/** Whole months between two days. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** docs/profile.md: full time from the first day to the last but for a month, and the day of completion is none of study. */
const isFullTimeThroughout = ({ started, completed, fullTimeMonths = 0 }: OracleCredential): boolean =>
  started !== undefined &&
  completed !== undefined &&
  started < completed &&
  fullTimeMonths >= 1 &&
  fullTimeMonths >= monthsBetween(started, completed) - 1;

/** R87.1(3)(a) leaves out employment during full-time study: no hours on its days, where the job says nothing of them. */
function outsideStudy(job: OracleJob, education: OracleCredential[] = []): OracleJob {
  if (job.whileFullTimeStudent !== undefined || job.years !== undefined) return job;
  const studies = education.filter(isFullTimeThroughout).map(({ started = '', completed = '' }) => ({
    start: started,
    end: dateOf(dayOf(completed) - 1),
  }));
  return { ...job, leaves: [...(job.leaves ?? []), ...studies] };
}

/** MI s. 15: for a Canadian employer. Of a partner's self-employment no policy speaks. */
export const crsCanadianWork = (
  { work = [], education }: OracleHistory,
  rules: string,
  whose: 'self' | 'partner',
): OracleJob[] =>
  work
    .filter(
      (job) =>
        inCanada(job) &&
        realAndSkilled(job) &&
        asTemporaryResident(job) &&
        !forForeigner(job) &&
        (job.selfEmployed !== true || (whose === 'self' && policyCovers(job, rules))),
    )
    .map((job) => outsideStudy(job, education));

/** R87.1(2)(a) and (3). The Regulations say "in Canada" of the work; an official page wants the employer there too. */
export const cecWork = (
  jobs: OracleJob[],
  education: OracleCredential[] | undefined,
  asOf: string,
  doubt: Doubt,
): OracleJob[] =>
  jobs
    .filter(
      (job) =>
        inCanada(job) &&
        realAndSkilled(job) &&
        asTemporaryResident(job) &&
        (job.selfEmployed !== true || policyCovers(job, asOf)) &&
        (!forForeigner(job) || doubt('work in Canada for a foreign employer counts')),
    )
    .map((job) => (doubt('work on days of full-time study was beside none') ? job : outsideStudy(job, education)));

/** R73(2) and R75 exclude neither self-employment nor unauthorized work; practice doubts both in Canada. */
const unsettledInCanada = (job: OracleJob, doubt: Doubt): boolean =>
  !inCanada(job) ||
  ((job.selfEmployed !== true || doubt('self-employment in Canada counts')) &&
    (job.authorized !== false || doubt('unauthorized work counts')));

export const fswWork = (jobs: OracleJob[], doubt: Doubt): OracleJob[] =>
  jobs.filter((job) => realAndSkilled(job) && unsettledInCanada(job, doubt));

/** R87.2 is as silent; of self-employment in a trade sources doubt it everywhere (programs reference 3.2). */
export const fstWork = (jobs: OracleJob[], doubt: Doubt): OracleJob[] =>
  fswWork(jobs, doubt).filter(
    (job) => inCanada(job) || job.selfEmployed !== true || doubt('self-employment abroad counts in a trade'),
  );

/** The categories say nothing of how the work was done; those for work in Canada leave study and status open too. */
export const categoryWork = (
  jobs: OracleJob[],
  education: OracleCredential[] | undefined,
  onlyCanada: boolean,
  doubt: Doubt,
): OracleJob[] => {
  const counted = jobs.filter((job) => real(job) && unsettledInCanada(job, doubt));
  if (!onlyCanada) return counted;
  return counted
    .filter(
      (job) =>
        inCanada(job) &&
        (job.whileFullTimeStudent !== true || doubt('work during study counts in a category')) &&
        (job.status !== 'none' || doubt('work without temporary resident status counts in a category')) &&
        (!forForeigner(job) || doubt('work in Canada for a foreign employer counts')),
    )
    .map((job) => (doubt('work during study counts in a category') ? job : outsideStudy(job, education)));
};

export function byNoc(jobs: OracleJob[]): OracleJob[][] {
  const codes = [...new Set(jobs.map((job) => job.noc))];
  return codes.map((code) => jobs.filter((job) => job.noc === code));
}

/** Whole years abroad in the one occupation with most of them (CRS reference 2.6, the cautious reading). */
export function foreignYears(jobs: OracleJob[] | undefined, asOf: string): number {
  const abroad = (jobs ?? []).filter((job) => !inCanada(job) && realAndSkilled(job));
  return Math.max(0, ...byNoc(abroad).map((same) => wholeYears(workIn(same, asOf, 10))));
}
