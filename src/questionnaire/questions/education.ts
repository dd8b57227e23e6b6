import { formatDay } from '../../base/day.ts';
import { canadianStudy } from '../../law/study-in-canada.ts';
import { isNamed } from '../../programs/fsw.ts';
import { credentialLevels } from '../choices.ts';
import type { At, List, Section, Step } from '../question.ts';
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

const credential: readonly Step[] = [
  {
    step: 'question',
    id: 'level',
    to: 'level',
    kind: { of: 'choice', choices: credentialLevels },
    ask: 'ask.level',
    why: 'why.level',
    help: 'explain.level',
    required: true,
  },
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
    id: 'completed',
    to: 'completed',
    kind: { of: 'date', month: 'last' },
    ask: 'ask.completed',
    why: 'why.completed',
    help: 'explain.date',
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
    id: 'inPerson',
    to: 'inPerson',
    kind: { of: 'confirm' },
    ask: 'ask.inPerson',
    why: 'why.inPerson',
    usual: true,
    applies: matterMonths,
  },
  {
    step: 'question',
    id: 'languageStudyShare',
    to: 'languageStudyShare',
    kind: { of: 'percent' },
    ask: 'ask.languageStudyShare',
    why: 'why.languageStudyShare',
    applies: isCanadianStudy,
  },
  {
    step: 'question',
    id: 'obligedToReturn',
    to: 'obligedToReturn',
    kind: { of: 'confirm' },
    ask: 'ask.obligedToReturn',
    why: 'why.obligedToReturn',
    usual: false,
    applies: isCanadianStudy,
  },
  {
    step: 'question',
    id: 'started',
    to: 'started',
    kind: { of: 'date', month: 'first' },
    ask: 'ask.started',
    why: 'why.started',
    help: 'explain.date',
    applies: mattersStart,
  },
  {
    step: 'block',
    key: 'eca',
    denied: { assessed: false },
    applies: ({ here }) => here.country !== 'CA' && here.level !== 'none',
    gate: {
      step: 'question',
      id: 'eca?',
      kind: { of: 'confirm' },
      ask: 'ask.eca',
      why: 'why.eca',
      help: 'explain.eca',
    },
    steps: [
      {
        step: 'question',
        id: 'issuer',
        to: 'issuer',
        kind: { of: 'text' },
        ask: 'ask.ecaIssuer',
        why: 'why.ecaIssuer',
      },
      {
        step: 'question',
        id: 'issued',
        to: 'issued',
        kind: { of: 'date', past: true },
        ask: 'ask.ecaIssued',
        why: 'why.ecaIssued',
        help: 'explain.date',
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
  gate: {
    step: 'question',
    id: 'education?',
    kind: { of: 'confirm' },
    ask: 'ask.anyEducation',
    why: 'why.anyEducation',
    usual: true,
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
