import { formatDay, parseDay, wholeYears } from '../../base/day.ts';
import { dependentChildUnder } from '../../law/dependent-children.ts';
import { factsAt } from '../../profile/profile-data.ts';
import { destinations, maritalStatuses } from '../choices.ts';
import type { At, List, Section } from '../question.ts';

function isCouple({ root }: Pick<At, 'root'>): boolean {
  return root.maritalStatus === 'married' || root.maritalStatus === 'commonLaw';
}

function countOf({ root }: Pick<At, 'root'>): number {
  return typeof root.dependentChildren === 'number' ? root.dependentChildren : 0;
}

/** Whether a child has an age at which only a condition makes dependent; `undefined` where the day of birth is not known. */
function isOlder({ here, asOf }: At): boolean | undefined {
  const born = typeof here.dateOfBirth === 'string' ? parseDay(here.dateOfBirth) : undefined;
  const under = dependentChildUnder(formatDay(asOf));
  return born === undefined || under === undefined ? undefined : wholeYears(born, asOf) >= under;
}

/** The children whose age, partner or condition decides whether they are dependent (R2). */
const childrenInDoubt: List = {
  step: 'list',
  key: 'dependents',
  partial: true,
  most: countOf,
  applies: (at) => countOf(at) > 0,
  gate: {
    step: 'question',
    id: 'dependents?',
    kind: { of: 'confirm' },
    ask: 'ask.anyOlderChild',
    why: 'why.anyOlderChild',
    usual: false,
  },
  more: { step: 'question', id: 'another', kind: { of: 'confirm' }, ask: 'ask.moreOlderChildren', usual: false },
  keep: 'ask.keepChild',
  steps: [
    {
      step: 'question',
      id: 'dateOfBirth',
      to: 'dateOfBirth',
      kind: { of: 'date', past: true },
      ask: 'ask.childBirth',
      help: 'explain.date',
    },
    {
      step: 'question',
      id: 'hasSpouseOrPartner',
      to: 'hasSpouseOrPartner',
      kind: { of: 'confirm' },
      ask: 'ask.childPartner',
      implied: false,
      applies: (at) => isOlder(at) !== true,
    },
    {
      step: 'question',
      id: 'dependentByCondition',
      to: 'dependentByCondition',
      kind: { of: 'confirm' },
      ask: 'ask.childCondition',
      why: 'why.childCondition',
      applies: (at) => isOlder(at) !== false,
    },
  ],
};

/** Who the person is, and with whom they would come. */
export const you: Section = {
  id: 'you',
  title: 'section.you',
  whose: 'self',
  steps: [
    {
      step: 'question',
      id: 'name',
      to: 'name',
      kind: { of: 'text' },
      ask: 'ask.name',
      why: 'why.name',
      optional: true,
      later: true,
    },
    {
      step: 'question',
      id: 'dateOfBirth',
      to: 'dateOfBirth',
      kind: { of: 'date' },
      ask: 'ask.dateOfBirth',
      help: 'explain.date',
      // A file may give the age instead, for a quick answer.
      applies: ({ here }) => here.age === undefined,
    },
    {
      step: 'question',
      id: 'maritalStatus',
      to: 'maritalStatus',
      kind: { of: 'choice', choices: maritalStatuses },
      ask: 'ask.maritalStatus',
      why: 'why.maritalStatus',
      help: 'explain.maritalStatus',
    },
    {
      step: 'block',
      key: 'partner',
      written: true,
      applies: isCouple,
      steps: [
        {
          step: 'question',
          id: 'citizenOrPermanentResident',
          to: 'citizenOrPermanentResident',
          kind: { of: 'confirm' },
          ask: 'ask.partnerIsCanadian',
          why: 'why.partnerIsCanadian',
          usual: false,
        },
        {
          step: 'question',
          id: 'citizen',
          to: 'citizen',
          kind: { of: 'confirm' },
          ask: 'ask.partnerIsCitizen',
          why: 'why.partnerIsCitizen',
          applies: ({ here }) => here.citizenOrPermanentResident === true,
        },
        {
          step: 'question',
          id: 'residesInCanada',
          to: 'residesInCanada',
          kind: { of: 'confirm' },
          ask: 'ask.partnerResides',
          why: 'why.partnerResides',
          applies: ({ here }) => here.citizenOrPermanentResident === true && here.citizen === false,
        },
        {
          step: 'question',
          id: 'accompanying',
          to: 'accompanying',
          kind: { of: 'confirm' },
          ask: 'ask.accompanying',
          why: 'why.accompanying',
          help: 'explain.accompanying',
          usual: true,
        },
      ],
    },
    {
      step: 'question',
      id: 'dependentChildren',
      to: 'dependentChildren',
      kind: { of: 'number' },
      usual: 0,
      ask: 'ask.dependentChildren',
      why: 'why.dependentChildren',
      help: 'explain.dependentChildren',
    },
    childrenInDoubt,
    {
      step: 'question',
      id: 'destination',
      to: 'destination',
      kind: { of: 'choice', choices: destinations },
      ask: 'ask.destination',
      why: 'why.destination',
    },
  ],
};

/** A partner whose relatives count: coming along, a citizen too. */
export function isPartnerComing(at: Pick<At, 'root'>): boolean {
  return isCouple(at) && factsAt(at.root, ['partner']).accompanying !== false;
}

/** A partner whose studies, language and work count: coming along, neither a citizen nor a resident who lives in Canada. */
export function isPartnerCounted(at: Pick<At, 'root'>): boolean {
  const { citizenOrPermanentResident, citizen, residesInCanada } = factsAt(at.root, ['partner']);
  const isAbroad = citizen === false && residesInCanada === false;
  return isPartnerComing(at) && (citizenOrPermanentResident !== true || isAbroad);
}
