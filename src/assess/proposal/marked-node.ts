import type { Mark } from '../../law/proposals/proposal.ts';
import type { Among, Message, MessageAmong } from '../../messages/message.ts';
import type { Node } from '../../score-tree/node.ts';

/** What the consultations say, beside what is said of a person. */
export type ProposalMessage = Message | MessageAmong<Among<'proposal'>>;

/** A node of today's tree, and what would become of it. New rows have no points and no maximum today. */
export interface MarkedNode {
  /** Id of the node, of those of today or of a new row. */
  readonly id: Node['id'];
  /** Points of the row under the rules of today, after its cap. */
  readonly points: number;
  /** The most that the node can give today. */
  readonly max: number;
  /** Why the points of today are what they are. */
  readonly because: ProposalMessage;
  /** What the proposal does to the row. */
  readonly mark: Mark;
  /** What was published of the row. */
  readonly proposed: ProposalMessage;
  /** What the points are the sum of, before a cap. */
  readonly parts?: readonly MarkedNode[];
}
