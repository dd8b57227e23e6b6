import { formatDay } from '../../base/day.ts';
import { canadianStudy } from '../../law/study-in-canada.ts';
import { factAt, listAt, type ProfileData } from '../../profile/profile-data.ts';
import { isNamed } from '../../programs/fsw.ts';
import { credentialLevels, highestLevels } from '../choices.ts';
import type { At, List, Question, Section, Step } from '../question.ts';
import { isPartnerCounted } from './you.ts';

function isCanadian({ here }: At): boolean {
  return here.country === 'CA' && here.level !== 'none';
}

/** Study for the additional points of the CRS: a Canadian credential of a year or more after secondary school, the person's own. */
function isCanadianStudy(at: At): boolean {
  return matterMonths(at) && at.here.level !== 'secondary' && !at.about.partner;
}

/** Months and presence decide the CRS points of the person, and of both whether they studied two years in Canada (R83). */
function matterMonths(at: At): boolean {
  const { level } = at.here;
  return isCanadian(at) && level !== 'lessThanOneYear' && (level !== 'oneYear' || !at.about.partner);
}

/** The first day tells whether months and presence are waived, and how much of an unfinished program is done. */
function mattersStart(at: At): boolean {
  const { here, asOf } = at;
  if (!matterMonths(at)) return false;
  const completed = typeof here.completed === 'string' ? here.completed : undefined;
  if (completed !== undefined && completed > formatDay(asOf)) return true;
  const short = typeof here.fullTimeMonths !== 'number' || here.fullTimeMonths < canadianStudy.minFullTimeMonths;
  const { first } = canadianStudy.waiver;
  return isCanadianStudy(at) && (short || here.inPerson !== true) && (completed === undefined || completed >= first);
}

/** Whether the answer that study in Canada was as it usually is tells its conditions. */
function isUnusualStudy(at: At): boolean {
  return at.steer('usualStudy') === false;
}

/** A file that tells of no condition that fails, and of all of them, says that study was as it usually is. */
function isUsualStudy({ inPerson, languageStudyShare, obligedToReturn }: ProfileData): boolean | undefined {
  const isOther = inPerson === false || (languageStudyShare ?? 0) !== 0 || obligedToReturn === true;
  const isTold = inPerson === true && languageStudyShare === 0 && obligedToReturn === false;
  return isOther ? false : isTold ? true : undefined;
}

/** Whether the body of a profession has to assess a degree, since the person works in that profession. */
function needsBody({ known, law }: At): boolean {
  const nocs = listAt(known, ['work']).map((job) => factAt(job, ['noc']));
  return law.programs.tables.fsw.bodies.some((body) => body.nocs.some((noc) => nocs.includes(noc)));
}

const level: Question = {
  step: 'question',
  id: 'level',
  to: 'level',
  kind: { of: 'choice', choices: credentialLevels },
  ask: 'ask.level',
  why: 'why.level',
  help: 'explain.level',
  required: true,
};

const completed: Question = {
  step: 'question',
  id: 'completed',
  to: 'completed',
  kind: { of: 'date', month: 'last' },
  ask: 'ask.completed',
  why: 'why.completed',
  help: 'explain.date',
};

const credential: readonly Step[] = [
  level,
  {
    step: 'question',
    id: 'field',
    to: 'field',
    kind: { of: 'text' },
    ask: 'ask.field',
    why: 'why.field',
    applies: ({ here }) => here.level === 'professional',
  },
  {
    step: 'question',
    id: 'country',
    to: 'country',
    kind: { of: 'country' },
    ask: 'ask.schoolCountry',
    help: 'explain.country',
    applies: ({ here }) => here.level !== 'none',
  },
  {
    step: 'question',
    id: 'fullTimeMonths',
    to: 'fullTimeMonths',
    kind: { of: 'number' },
    ask: 'ask.fullTimeMonths',
    why: 'why.canadianStudy',
    help: 'explain.fullTimeMonths',
    applies: matterMonths,
  },
  {
    step: 'question',
    id: 'usualStudy',
    kind: { of: 'confirm' },
    from: isUsualStudy,
    means: { inPerson: true, languageStudyShare: 0, obligedToReturn: false },
    ask: 'ask.usualStudy',
    why: 'why.usualStudy',
    usual: true,
    applies: isCanadianStudy,
  },
  {
    step: 'question',
    id: 'inPerson',
    to: 'inPerson',
    kind: { of: 'confirm' },
    ask: 'ask.inPerson',
    why: 'why.inPerson',
    usual: true,
    applies: (at) => matterMonths(at) && (isUnusualStudy(at) || !isCanadianStudy(at)),
  },
  {
    step: 'question',
    id: 'languageStudyShare',
    to: 'languageStudyShare',
    kind: { of: 'percent' },
    ask: 'ask.languageStudyShare',
    why: 'why.languageStudyShare',
    applies: (at) => isCanadianStudy(at) && isUnusualStudy(at),
  },
  {
    step: 'question',
    id: 'obligedToReturn',
    to: 'obligedToReturn',
    kind: { of: 'confirm' },
    ask: 'ask.obligedToReturn',
    why: 'why.obligedToReturn',
    usual: false,
    applies: (at) => isCanadianStudy(at) && isUnusualStudy(at),
  },
  {
    ...completed,
    applies: ({ here }) => here.level !== 'none',
    // The day matters where a condition of study in Canada fails, which is waived for some years.
    later: (at) => !mattersStart(at),
  },
  {
    step: 'question',
    id: 'started',
    to: 'started',
    kind: { of: 'date', month: 'first' },
    ask: 'ask.started',
    why: 'why.started',
    help: 'explain.date',
    // Also what was studied full time beside a job is told by the days.
    applies: matterMonths,
    later: (at) => !mattersStart(at),
  },
  {
    step: 'block',
    key: 'eca',
    denied: { assessed: false },
    applies: ({ here }) => here.country !== 'CA' && here.level !== 'none',
    steps: [
      {
        step: 'question',
        id: 'issued',
        to: 'issued',
        kind: { of: 'date', past: true, none: true },
        ask: 'ask.assessment',
        why: 'why.assessment',
        help: 'explain.eca',
      },
      {
        step: 'question',
        id: 'issuer',
        to: 'issuer',
        kind: { of: 'text' },
        ask: 'ask.ecaIssuer',
        why: 'why.ecaIssuer',
        applies: ({ here }) => here.issued !== undefined,
        later: (at) => !needsBody(at),
      },
      {
        step: 'question',
        id: 'allowsPractice',
        to: 'allowsPractice',
        kind: { of: 'confirm' },
        ask: 'ask.allowsPractice',
        why: 'why.allowsPractice',
        applies: ({ here, law }) => {
          const { issuer } = here;
          return (
            typeof issuer === 'string' && law.programs.tables.fsw.bodies.some(({ names }) => isNamed(names, issuer))
          );
        },
        implied: true,
      },
    ],
  },
];

const list: List = {
  step: 'list',
  key: 'education',
  first: {
    ...level,
    kind: { of: 'choice', choices: highestLevels, none: 'choice.level.none' },
    ask: 'ask.highestLevel',
    why: 'why.highestLevel',
  },
  more: {
    step: 'question',
    id: 'another',
    kind: { of: 'confirm' },
    ask: 'ask.moreEducation',
    why: 'why.moreEducation',
    usual: false,
  },
  keep: 'ask.keepCredential',
  steps: credential,
};

/** What the person studied. */
export const education: Section = { id: 'education', title: 'section.education', whose: 'self', steps: [list] };

/** What a counted partner studied. */
export const partnerEducation: Section = {
  id: 'partnerEducation',
  title: 'section.partnerEducation',
  whose: 'partner',
  steps: [{ ...list, applies: isPartnerCounted }],
};
