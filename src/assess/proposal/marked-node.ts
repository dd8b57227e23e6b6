import type { Mark } from '../../law/proposals/proposal.ts';
import type { Among, Message, MessageAmong } from '../../messages/message.ts';
import type { Node } from '../../score-tree/node.ts';

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
