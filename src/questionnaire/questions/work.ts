import { isPlainObject } from '../../base/plain-object.ts';
import { isTrade } from '../../law/programs/is-trade.ts';
import { isSkilled } from '../../law/skilled.ts';
import { newestWorkHours } from '../../law/work-hours/index.ts';
import { listAt, type ProfileData } from '../../profile/profile-data.ts';
import { workStatuses } from '../choices.ts';
import type { At, List, Question, Section, Step } from '../question.ts';
import { hasChanged, timesOfJob } from './job-times.ts';
import { isPartnerCounted } from './you.ts';

function nocOf({ here }: At): string | undefined {
  return typeof here.noc === 'string' ? here.noc : undefined;
}

function isInTrade(at: At): boolean {
  const noc = nocOf(at);
  return noc !== undefined && isTrade(noc, at.law.programs.tables.fst.trades);
}

/** Own work counts where it is skilled or in a trade; a partner's in Canada counts in any occupation (R83(1)(c.1)). */
function canCount(at: At): boolean {
  const noc = nocOf(at);
  return at.about.partner || isInTrade(at) || (noc !== undefined && isSkilled(noc, at.law.skilled));
}

/** Who may do the work, and for whom: of a partner's in Canada also where it matches no occupation (R83(1)(c.1)). */
function matterPermission(at: At): boolean {
  return matterConditions(at) || (at.about.partner && at.here.country === 'CA');
}

/** The conditions of Canadian experience; work that matches no occupation is none. */
function matterConditions(at: At): boolean {
  return at.here.country === 'CA' && canCount(at) && at.here.matchesNoc !== false;
}

/** The requirements of the trades class alone: in a trade of the person's own. */
function matterRequirements(at: At): boolean {
  return !at.about.partner && isInTrade(at) && at.here.matchesNoc !== false;
}

/** Whether work was said to be other than most work is: what is different is asked then. */
function isUnusual(at: At): boolean {
  return at.steer('usualWork') === false;
}

/** Whether a file tells nothing of a job that is other than most jobs. */
function isUsualJob(job: ProfileData): boolean {
  const { hoursPerWeek, leaves, matchesNoc, authorized, status, selfEmployed, employerCountry } = job;
  const { whileFullTimeStudent, meetsEmploymentRequirements, country } = job;
  return (
    (hoursPerWeek === undefined ||
      (typeof hoursPerWeek === 'number' && hoursPerWeek >= newestWorkHours.fullTimePerWeek)) &&
    leaves === undefined &&
    [matchesNoc, authorized, meetsEmploymentRequirements].every((one) => one !== false) &&
    [selfEmployed, whileFullTimeStudent].every((one) => one !== true) &&
    (status === undefined || status === 'worker') &&
    (employerCountry === undefined || employerCountry === country)
  );
}

/** How most work is. Who says yes is not asked for each of it. */
const usualWork: readonly Question[] = (['abroad', 'inTrade', 'inCanada', 'inTradeInCanada'] as const).map((where) => ({
  step: 'question',
  id: 'usualWork',
  kind: { of: 'confirm' },
  from: (here) => (here.noc === undefined ? undefined : isUsualJob(here)),
  ask: `ask.usualWork.${where}`,
  why: 'why.usualWork',
  usual: true,
  applies: (at) => canCount(at) && where === placeOf(at),
}));

function placeOf(at: At): 'abroad' | 'inTrade' | 'inCanada' | 'inTradeInCanada' {
  const isTold = !at.about.partner && isInTrade(at);
  if (at.here.country === 'CA') return isTold ? 'inTradeInCanada' : 'inCanada';
  return isTold ? 'inTrade' : 'abroad';
}

/** The shorthand `years` of a file has no days and no hours. */
function isDated({ here }: At): boolean {
  return here.start !== undefined;
}

function areHoursAsked(at: At): boolean {
  return isDated(at) && canCount(at) && isUnusual(at);
}

/** Years alone do not say which country came last. */
function worksElsewhere({ here, root, about }: At): boolean {
  const jobs = listAt(root, about.partner ? ['partner', 'work'] : ['work']);
  return jobs.some((job) => isPlainObject(job) && typeof job.country === 'string' && job.country !== here.country);
}

/** Years in another country that are said to be the last ones leave no question, but to whoever answered it before. */
function wereLastElsewhere({ here, root, about }: At): boolean {
  if (here.mostRecent !== undefined) return false;
  const jobs = listAt(root, about.partner ? ['partner', 'work'] : ['work']);
  return jobs.some((job) => isPlainObject(job) && job.mostRecent === true && job.country !== here.country);
}

const years: Question = {
  step: 'question',
  id: 'years',
  to: 'years',
  kind: { of: 'number' },
  ask: 'ask.years',
  why: 'why.years',
  applies: (at) => !isDated(at),
  required: true,
};

const rest: readonly Step[] = [
  {
    step: 'question',
    id: 'start',
    to: 'start',
    kind: { of: 'date', month: 'first', past: true },
    ask: 'ask.start',
    why: 'why.start',
    help: 'explain.date',
    // Without a day, years are asked for instead.
    optional: true,
  },
  years,
  {
    step: 'question',
    id: 'mostRecent',
    to: 'mostRecent',
    kind: { of: 'confirm' },
    ask: 'ask.mostRecent',
    why: 'why.mostRecent',
    applies: (at) => !isDated(at) && canCount(at) && worksElsewhere(at) && !wereLastElsewhere(at),
    optional: true,
  },
  {
    step: 'question',
    id: 'still',
    from: (here) => here.end === undefined,
    kind: { of: 'confirm' },
    ask: 'ask.still',
    applies: isDated,
    required: true,
  },
  {
    step: 'question',
    id: 'end',
    to: 'end',
    kind: { of: 'date', month: 'last', past: true },
    ask: 'ask.end',
    why: 'why.end',
    help: 'explain.date',
    applies: (at) => isDated(at) && at.steer('still') === false,
    required: true,
  },
  ...usualWork,
  {
    step: 'question',
    id: 'hoursPerWeek',
    to: 'hoursPerWeek',
    kind: { of: 'number', word: 'changed' },
    from: (here) => (hasChanged(here) ? 'changed' : undefined),
    ask: 'ask.hoursPerWeek',
    why: 'why.hoursPerWeek',
    help: 'explain.hoursPerWeek',
    applies: areHoursAsked,
    implied: 40,
  },
  ...timesOfJob(areHoursAsked),
  {
    step: 'question',
    id: 'matchesNoc',
    to: 'matchesNoc',
    kind: { of: 'confirm' },
    ask: 'ask.matchesNoc',
    why: 'why.matchesNoc',
    help: 'explain.matchesNoc',
    applies: (at) => canCount(at) && isUnusual(at),
    implied: true,
  },
  {
    step: 'question',
    id: 'authorized',
    to: 'authorized',
    kind: { of: 'confirm' },
    ask: 'ask.authorized',
    why: 'why.authorized',
    applies: (at) => matterPermission(at) && isUnusual(at),
    implied: true,
  },
  {
    step: 'question',
    id: 'status',
    to: 'status',
    kind: { of: 'choice', choices: workStatuses },
    ask: 'ask.status',
    why: 'why.status',
    help: 'explain.status',
    applies: (at) => matterConditions(at) && isUnusual(at) && at.here.authorized !== false,
    implied: 'worker',
  },
  {
    step: 'question',
    id: 'selfEmployed',
    to: 'selfEmployed',
    kind: { of: 'confirm' },
    ask: 'ask.selfEmployed',
    why: 'why.selfEmployed',
    applies: (at) => isUnusual(at) && (matterPermission(at) || (isInTrade(at) && at.here.matchesNoc !== false)),
    implied: false,
  },
  {
    step: 'question',
    id: 'employerCountry',
    to: 'employerCountry',
    kind: { of: 'country' },
    ask: 'ask.employerCountry',
    why: 'why.employerCountry',
    help: 'explain.country',
    applies: (at) => matterConditions(at) && isUnusual(at) && at.here.selfEmployed !== true,
    implied: 'CA',
  },
  {
    step: 'question',
    id: 'whileFullTimeStudent',
    to: 'whileFullTimeStudent',
    kind: { of: 'confirm' },
    ask: 'ask.whileFullTimeStudent',
    why: 'why.whileFullTimeStudent',
    applies: (at) => matterConditions(at) && isUnusual(at),
    implied: false,
    // With the status of a student, what is not said of study is open.
    writes: ({ here }) => here.status === 'student',
  },
  {
    step: 'question',
    id: 'meetsEmploymentRequirements',
    to: 'meetsEmploymentRequirements',
    kind: { of: 'confirm' },
    ask: 'ask.meetsEmploymentRequirements',
    why: 'why.meetsEmploymentRequirements',
    help: 'explain.meetsEmploymentRequirements',
    applies: (at) => matterRequirements(at) && isUnusual(at),
    implied: true,
  },
  {
    step: 'question',
    id: 'qualifiedSince',
    to: 'qualifiedSince',
    kind: { of: 'date', month: 'first' },
    ask: 'ask.qualifiedSince',
    why: 'why.qualifiedSince',
    help: 'explain.qualifiedSince',
    applies: (at) => matterRequirements(at) && at.here.meetsEmploymentRequirements !== false,
    // Without an offer or a certificate the trades class is closed to anybody.
    later: ({ known }) => known.jobOffer === undefined && known.certificateOfQualification === undefined,
  },
];

const noc: Question = {
  step: 'question',
  id: 'noc',
  to: 'noc',
  kind: { of: 'noc' },
  ask: 'ask.noc',
  why: 'why.noc',
  help: 'explain.noc',
  required: true,
};

const list: List = {
  step: 'list',
  key: 'work',
  first: { ...noc, kind: { of: 'noc', none: true }, ask: 'ask.anyJob', why: 'why.anyJob', help: 'explain.anyJob' },
  more: {
    step: 'question',
    id: 'another',
    kind: { of: 'confirm' },
    ask: 'ask.moreWork',
    why: 'why.moreWork',
    usual: false,
  },
  keep: 'ask.keepJob',
  steps: [
    noc,
    {
      step: 'question',
      id: 'country',
      to: 'country',
      kind: { of: 'country' },
      ask: 'ask.workCountry',
      why: 'why.workCountry',
      help: 'explain.country',
      required: true,
    },
    ...rest,
  ],
};

/** A day that only what goes on in Canada comes to. */
const permitUntil: Question = {
  step: 'question',
  id: 'permitUntil',
  to: 'permitUntil',
  kind: { of: 'date', month: 'last' },
  ask: 'ask.permitUntil',
  why: 'why.permitUntil',
  help: 'explain.permitUntil',
  applies: ({ root }) =>
    listAt(root, ['work']).some(
      (job) => isPlainObject(job) && job.country === 'CA' && job.start !== undefined && job.end === undefined,
    ),
  optional: true,
  later: true,
};

/** The person's jobs. */
export const work: Section = { id: 'work', title: 'section.work', whose: 'self', steps: [list, permitUntil] };

/** A counted partner's jobs in Canada: no others count. */
export const partnerWork: Section = {
  id: 'partnerWork',
  title: 'section.partnerWork',
  whose: 'partner',
  steps: [
    {
      ...list,
      first: { ...noc, kind: { of: 'noc', none: true }, ask: 'ask.anyPartnerJob', why: 'why.anyPartnerJob' },
      steps: [noc, ...rest],
      initial: { country: 'CA' },
      applies: isPartnerCounted,
    },
  ],
};
