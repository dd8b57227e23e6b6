import { assess } from '../../assess.ts';
import type { ProgramId } from '../../programs/requirement.ts';
import { misrepresentationBases } from '../choices.ts';
import type { At, Question, Section } from '../question.ts';
import { soundProfile } from '../sound-profile.ts';

/**
 * Funds decide only for someone whom nothing else keeps out of the skilled worker or the trades program, and whom no
 * offer frees from showing them; the Canadian Experience Class asks for none.
 */
function matterFunds({ root, asOf, law }: At): boolean {
  const { funds: _, ...rest } = root;
  const profile = soundProfile(rest, asOf);
  if (!profile) return true;
  const { programs } = assess(profile, asOf, law);
  return programs.some(({ id, requirements }) => {
    const open = (one: ProgramId) =>
      requirements.every(({ id: name, met }) => (name === `${one}.funds` ? met !== 'yes' : met !== 'no'));
    return id !== 'cec' && open(id);
  });
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

/** Money, the pool, and what may bar admission. */
export const last: Section = {
  id: 'last',
  title: 'section.last',
  whose: 'self',
  steps: [
    {
      step: 'block',
      key: 'funds',
      stays: true,
      applies: matterFunds,
      steps: [
        {
          step: 'question',
          id: 'amount',
          to: 'amount',
          kind: { of: 'money' },
          ask: 'ask.funds',
          why: 'why.funds',
          help: 'explain.funds',
        },
      ],
    },
    {
      step: 'block',
      key: 'expressEntryProfile',
      gate: {
        step: 'question',
        id: 'expressEntryProfile?',
        kind: { of: 'confirm' },
        ask: 'ask.inPool',
        why: 'why.inPool',
        usual: false,
      },
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
    },
    {
      step: 'block',
      key: 'admissibility',
      gate: {
        step: 'question',
        id: 'admissibility?',
        kind: { of: 'confirm' },
        ask: 'ask.admissibility',
        why: 'why.admissibility',
        help: 'explain.admissibility',
        usual: false,
      },
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
    },
  ],
};
