import type { Answer } from '../../base/answer.ts';
import { both } from '../../base/answer.ts';
import type { Day } from '../../base/day.ts';
import { settle } from '../../facts/settle.ts';
import type { Law } from '../../law/law.ts';
import type { Mark, Proposal } from '../../law/proposals/proposal.ts';
import type { Among, Message, MessageAmong } from '../../messages/message.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Node } from '../../score-tree/node.ts';
import { type Assessment, assess } from '../assess.ts';
import { markTree } from './mark-tree.ts';
import { type ClassRequirement, requirementsOf } from './requirements.ts';

/** What the consultations say, beside what is said of a person. */
export type ProposalMessage = Message | MessageAmong<Among<'proposal'>>;

/** A node of today's tree, and what would become of it. New rows have no points and no maximum today. */
export interface MarkedNode {
  readonly id: Node['id'];
  readonly points: number;
  readonly max: number;
  readonly because: ProposalMessage;
  readonly mark: Mark;
  readonly proposed: ProposalMessage;
  readonly parts?: readonly MarkedNode[];
}

/** What a proposal would do to a person. There is no total: no points were published. */
export interface ProposalAssessment {
  readonly proposal: Proposal;
  /** The same person under the law of today. */
  readonly today: Assessment;
  readonly eligible: Answer;
  readonly requirements: readonly ClassRequirement[];
  readonly crs: MarkedNode;
}

/** Puts a person before a proposal: what was published is answered, what was not is unknown. */
export function assessProposal(profile: Profile, asOf: Day, law: Law, proposal: Proposal): ProposalAssessment {
  const today = assess(profile, asOf, law);
  const requirements = requirementsOf(profile, settle(profile, asOf, law), proposal);
  return {
    proposal,
    today,
    eligible: requirements.reduce<Answer>((answer, { met }) => both(answer, met), 'yes'),
    requirements,
    crs: markTree(today.crs, proposal),
  };
}
