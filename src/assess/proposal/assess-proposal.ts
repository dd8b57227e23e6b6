import type { Answer } from '../../base/answer.ts';
import { both } from '../../base/answer.ts';
import type { Day } from '../../base/day.ts';
import { settle } from '../../facts/settle.ts';
import type { Law } from '../../law/law.ts';
import type { Proposal } from '../../law/proposals/proposal.ts';
import type { Profile } from '../../profile/schema.ts';
import { type Assessment, assess } from '../assess.ts';
import { markTree } from './mark-tree.ts';
import type { MarkedNode } from './marked-node.ts';
import { type ClassRequirement, requirementsOf } from './requirements.ts';

/** What a proposal would do to a person. There is no total: no points were published. */
export interface ProposalAssessment {
  /** The proposal that was asked about. */
  readonly proposal: Proposal;
  /** The same person under the law of today. */
  readonly today: Assessment;
  /** Whether the person would meet the proposed class, as far as its requirements were published. */
  readonly eligible: Answer;
  /** The requirements of the proposed class. */
  readonly requirements: readonly ClassRequirement[];
  /** The tree of today with what would become of each row. */
  readonly crs: MarkedNode;
}

/** Puts a person before a proposal: what was published is answered, what was not is unknown. */
export function assessProposal(profile: Profile, asOf: Day, law: Law, proposal: Proposal): ProposalAssessment {
  const today = assess(profile, asOf, law);
  const requirements = requirementsOf(profile, settle(profile, asOf, law), law, proposal);
  return {
    proposal,
    today,
    eligible: requirements.reduce<Answer>((answer, { met }) => both(answer, met), 'yes'),
    requirements,
    crs: markTree(today.crs, proposal),
  };
}
