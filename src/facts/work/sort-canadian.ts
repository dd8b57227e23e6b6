import { asksForCanadianWork } from '../../law/categories/index.ts';
import type { Job } from '../../profile/schema.ts';
import type { Settling } from '../settling.ts';
import { aboutOf, ask } from './about-job.ts';
import { besidesStudy, isBesideStudy } from './beside-study.ts';
import type { JobPeriod } from './job-period.ts';
import type { Sorting } from './sorting.ts';

type Bar = 'work.unauthorized' | 'work.selfEmployed' | 'work.whileStudent';

/**
 * A job of one's own in Canada. Each doubt is asked for whatever the others say: what two of them keep out counts where
 * both are read the other way.
 */
export function sortInCanada(
  settling: Settling,
  period: JobPeriod,
  { skilled, trade }: { readonly skilled: boolean; readonly trade: boolean },
  sorted: Sorting,
): void {
  const { job } = period;
  const { authorized, selfEmployed, status } = job;
  const physician = isPhysician(settling, job);
  if (physician) settling.notes.push({ id: 'work.physician', values: aboutOf(period, 'self') });
  const bars = canadianBars(job, physician);
  for (const id of bars) settling.notes.push({ id, values: aboutOf(period, 'self') });
  if (status === 'none') settling.notes.push({ id: 'work.noStatus', values: aboutOf(period, 'self') });
  if (status === 'visitor' && authorized !== false)
    settling.notes.push({ id: 'work.visitor', values: aboutOf(period, 'self') });
  const isAuthorized = ask(authorized === false, settling, 'work.unauthorizedInCanada', period, 'self');
  const isEmployed = ask(selfEmployed === true, settling, 'work.selfEmployedInCanada', period, 'self');
  // R75, R80 and R87.2 name none of the bars of R87.1(3); work as a student, and without a status, is known not to be one.
  if (isAuthorized && isEmployed) {
    if (skilled) sorted.forSkilled.push(period);
    if (trade) sorted.forTrades.push(period);
  }
  if (skilled) sortExperience(settling, period, { bars, isAuthorized, isEmployed }, sorted);
}

/** Canadian or foreign experience: of the CRS, the CEC and the categories with Canadian work. */
function sortExperience(
  settling: Settling,
  period: JobPeriod,
  known: { readonly bars: readonly Bar[]; readonly isAuthorized: boolean; readonly isEmployed: boolean },
  sorted: Sorting,
): void {
  const { job } = period;
  const { status, whileFullTimeStudent } = job;
  const foreign = isForForeignEmployer(job);
  const isForeign = foreign && ask(true, settling, 'work.foreignEmployerAbroad', period, 'self');
  const isListed = isOnCanadianList(settling, job);
  const isBarred = known.bars.length > 0;
  const isSettled = isBarred && !isListed;
  const isCanadian = ask(foreign && !isSettled, settling, 'work.foreignEmployer', period, 'self');
  const isResident = ask(status === 'none' && !isSettled, settling, 'work.noStatusInCanada', period, 'self');
  const isOutOfSchool = ask(mayBeStudying(job) && !isSettled, settling, 'work.studentStatus', period, 'self');
  const worked = isSettled ? period : besidesStudy(settling, period, 'self');
  const counts = !isBarred && isCanadian && isOutOfSchool;
  if (counts && isResident) sorted.forCanada.push(worked);
  else if (isForeign) sorted.forAbroad.push(period);
  if (counts && status !== 'none') sorted.forCec.push(worked);
  if (!isListed) return;
  const isStudy = whileFullTimeStudent === true || mayBeStudying(job) || isBesideStudy(period);
  const studyCounts = ask(isStudy, settling, 'categories.study', period, 'self');
  const isStudyNoBar = studyCounts || (whileFullTimeStudent !== true && isOutOfSchool);
  if (known.isAuthorized && known.isEmployed && isCanadian && isResident && isStudyNoBar) {
    sorted.forCategory.push(studyCounts ? period : worked);
  }
}

/** A partner's job in Canada. The policy for physicians is one for applicants. */
export function sortPartners(settling: Settling, period: JobPeriod, skilled: boolean, sorted: Sorting): void {
  const { job } = period;
  const isEmployed = ask(job.selfEmployed === true, settling, 'work.selfEmployedInCanada', period, 'partner');
  if (job.authorized !== false && isEmployed) sorted.inCanadaAnySkill.push(period);
  if (!skilled) return;
  const barred = canadianBars(job, false).length > 0 || job.status === 'none';
  const open = mayBeStudying(job);
  const withoutBars = ask(
    barred || open || isBesideStudy(period),
    settling,
    'partner.workWithoutExclusions',
    period,
    'partner',
  );
  const isOutOfSchool = ask(open, settling, 'work.studentStatus', period, 'partner');
  const isCanadian = ask(isForForeignEmployer(job), settling, 'work.foreignEmployer', period, 'partner');
  const worked = barred ? period : besidesStudy(settling, period, 'partner');
  if (isCanadian && (withoutBars || (!barred && isOutOfSchool))) sorted.forCanada.push(withoutBars ? period : worked);
}

/** Whether an employer abroad paid for work in Canada. */
export function isForForeignEmployer({ country, employerCountry = country }: Job): boolean {
  return country === 'CA' && employerCountry !== 'CA';
}

function isPhysician({ law }: Settling, job: Job): boolean {
  return job.selfEmployed === true && law.programs.tables.physicians.nocs.includes(job.noc);
}

/** A study permit is for study, full time as a rule: whether the work was done beside it is asked for. */
export function mayBeStudying({ status, whileFullTimeStudent }: Job): boolean {
  return status === 'student' && whileFullTimeStudent === undefined;
}

function isOnCanadianList({ law: { categories } }: Settling, { noc }: Job): boolean {
  return categories !== undefined && asksForCanadianWork(noc, categories.tables);
}

const none: readonly never[] = [];

/** What keeps work in Canada out of Canadian experience (R87.1(3)(a)-(b); MI s. 15(7)). */
function canadianBars(job: Job, physician: boolean): readonly Bar[] {
  if (job.authorized !== false && job.selfEmployed !== true && job.whileFullTimeStudent !== true) return none;
  const bars: Bar[] = [];
  if (job.authorized === false) bars.push('work.unauthorized');
  if (job.selfEmployed === true && !physician) bars.push('work.selfEmployed');
  if (job.whileFullTimeStudent === true) bars.push('work.whileStudent');
  return bars;
}
