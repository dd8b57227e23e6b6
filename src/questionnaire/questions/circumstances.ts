import { assess } from '../../assess/assess.ts';
import type { Message } from '../../messages/message.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Requirement } from '../../programs/requirement.ts';
import { misrepresentationBases } from '../choices.ts';
import type { At, Block, Question } from '../question.ts';
import { validProfile } from '../valid-profile.ts';

/**
 * Funds decide for whomever the skilled worker or the trades program is open to, or may still open. Whom an offer frees from
 * showing them is not asked; the Canadian Experience Class asks for none.
 */
function matterFunds({ root, asOf, law }: At, isOfferToCome = true): boolean {
  const { funds: _, ...rest } = root;
  const profile = validProfile(rest, asOf);
  if (!profile) return true;
  const { programs } = assess(profile, asOf, law);
  return programs.some(({ id, requirements }) => {
    const isFunds = ({ id: name }: Requirement) => name === `${id}.funds`;
    if (id === 'cec' || requirements.some((one) => isFunds(one) && one.met === 'yes')) return false;
    const failing = requirements.filter((one) => one.met === 'no' && !isFunds(one));
    const isComing = failing.some((one) => mayCome(one, profile, isOfferToCome));
    // Points follow what is still to come.
    return failing.every((one) => mayCome(one, profile, isOfferToCome) || (one.id === 'fsw.points' && isComing));
  });
}

/** Whether a requirement that fails can be met by a paper still to come, or by going on with a job. */
function mayCome({ id, have }: Requirement, { education = [], work = [] }: Profile, isOfferToCome: boolean): boolean {
  switch (id) {
    case 'fsw.education':
      return education.some(({ level }) => level !== 'none');
    case 'fsw.professionalBody':
      return true;
    case 'fsw.language':
    case 'fst.language':
      return have.id === 'have.noValidTest';
    case 'fsw.work':
    case 'fst.work':
      return work.some(({ end, years }) => end === undefined && years === undefined) && !isWithoutWork(have);
    case 'fst.offerOrCertificate':
      return isOfferToCome && have.id === 'have.noOfferNorCertificate' && work.length > 0;
    default:
      return false;
  }
}

function isWithoutWork({ id }: Message): boolean {
  return id === 'have.noSkilledWork' || id === 'have.noTrade';
}

const ground = (
  id:
    | 'security'
    | 'humanRights'
    | 'criminality'
    | 'organizedCrime'
    | 'health'
    | 'financial'
    | 'nonCompliance'
    | 'familyMember',
): Question => ({
  step: 'question',
  id,
  to: id,
  kind: { of: 'confirm' },
  ask: `ask.ground.${id}`,
  implied: false,
});

/** Money that can be shown. */
export const funds: Block = {
  step: 'block',
  key: 'funds',
  stays: true,
  applies: (at) => matterFunds(at),
  steps: [
    {
      step: 'question',
      id: 'amount',
      to: 'amount',
      kind: { of: 'money' },
      ask: 'ask.funds',
      why: 'why.funds',
      help: 'explain.funds',
      // Whom only the trades class may open to has no program before an offer or a certificate is there.
      later: (at) => !matterFunds(at, false),
    },
  ],
};

/** The profile in the pool. */
export const profileInPool: Block = {
  step: 'block',
  key: 'expressEntryProfile',
  pickedIn: 'any?',
  steps: [
    {
      step: 'question',
      id: 'submitted',
      to: 'submitted',
      kind: { of: 'instant' },
      ask: 'ask.submitted',
      why: 'why.submitted',
      help: 'explain.submitted',
    },
  ],
};

/** What may bar admission. */
export const admissibility: Block = {
  step: 'block',
  key: 'admissibility',
  pickedIn: 'any?',
  steps: [
    {
      step: 'question',
      id: 'misrepresented',
      from: (here) => here.misrepresentation !== undefined,
      kind: { of: 'confirm' },
      ask: 'ask.misrepresented',
      why: 'why.misrepresented',
      usual: false,
    },
    {
      step: 'question',
      id: 'misrepresentation',
      to: 'misrepresentation',
      kind: { of: 'date', past: true },
      ask: 'ask.misrepresentation',
      help: 'explain.date',
      applies: (at) => at.steer('misrepresented') === true,
    },
    {
      step: 'question',
      id: 'misrepresentationBasis',
      to: 'misrepresentationBasis',
      kind: { of: 'choice', choices: misrepresentationBases },
      ask: 'ask.misrepresentationBasis',
      why: 'why.misrepresentationBasis',
      applies: ({ here }) => here.misrepresentation !== undefined,
    },
    ground('criminality'),
    ground('organizedCrime'),
    ground('security'),
    ground('humanRights'),
    ground('health'),
    ground('financial'),
    ground('nonCompliance'),
    ground('familyMember'),
  ],
};
