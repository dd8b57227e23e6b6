import type { Factor, Mark, Proposal } from '../../law/proposals/proposal.ts';
import type { CrsId, Node } from '../../score-tree/node.ts';
import type { MarkedNode, ProposalMessage } from './marked-node.ts';

const newRows = ['additional.highWageWork', 'additional.highWageOffer'] as const;

/** Today's tree with what a proposal says of each node. A sum has the mark of its parts where they agree, else it is uncertain. */
export function markTree(node: Node<CrsId>, proposal: Proposal): MarkedNode {
  const { id, points, max, because } = node;
  const factor = factorOf(id, proposal);
  const parts = [
    ...(node.parts ?? []).map((part) => markTree(part, proposal)),
    ...(id === 'additional' ? newRows.filter((row) => !node.parts?.some((part) => part.id === row)) : []).map((row) =>
      newRow(row, proposal),
    ),
  ];
  const mark = factor ? proposal.marks[factor] : common(parts.map((part) => part.mark));
  const proposed: ProposalMessage = factor
    ? { id: `proposal.${factor}`, values: {} }
    : { id: 'proposal.sum', values: {} };
  return { id, points, max, because, mark, proposed, ...(parts.length > 0 && { parts }) };
}

function newRow(id: (typeof newRows)[number], { marks }: Proposal): MarkedNode {
  const proposed: ProposalMessage = { id: `proposal.${id}`, values: {} };
  return { id, points: 0, max: 0, because: { id: 'proposal.newRow', values: {} }, mark: marks[id], proposed };
}

/** The row that a node is or lies below. */
function factorOf(id: CrsId, { marks }: Proposal): Factor | undefined {
  return factors(marks).find((factor) => id === factor || id.startsWith(`${factor}.`));
}

function factors(marks: Proposal['marks']): readonly Factor[] {
  return Object.keys(marks).filter((key): key is Factor => key in marks);
}

function common(marks: readonly Mark[]): Mark {
  const [first] = marks;
  return first !== undefined && marks.every((mark) => mark === first) ? first : 'uncertain';
}
