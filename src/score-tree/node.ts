import type { Message } from '../messages/message.ts';

/** Ids of the CRS tree, in its order. */
export const crsIds = [
  'crs',
  'core',
  'core.age',
  'core.education',
  'core.firstLanguage',
  'core.firstLanguage.listening',
  'core.firstLanguage.reading',
  'core.firstLanguage.writing',
  'core.firstLanguage.speaking',
  'core.secondLanguage',
  'core.secondLanguage.listening',
  'core.secondLanguage.reading',
  'core.secondLanguage.writing',
  'core.secondLanguage.speaking',
  'core.canadianWork',
  'partner',
  'partner.education',
  'partner.language',
  'partner.language.listening',
  'partner.language.reading',
  'partner.language.writing',
  'partner.language.speaking',
  'partner.canadianWork',
  'transferability',
  'transferability.education',
  'transferability.education.language',
  'transferability.education.canadianWork',
  'transferability.foreignWork',
  'transferability.foreignWork.language',
  'transferability.foreignWork.canadianWork',
  'transferability.certificate',
  'additional',
  'additional.nomination',
  'additional.jobOffer',
  'additional.canadianStudy',
  'additional.french',
  'additional.sibling',
  // Only under tables that have high-wage occupations.
  'additional.highWageWork',
  'additional.highWageOffer',
] as const;

/** A node of the CRS tree. @useDeclaredType */
export type CrsId = (typeof crsIds)[number];

/** Ids of the FSW selection grid (R78 to R83), in its order. */
export const gridIds = [
  'fsw',
  'fsw.education',
  'fsw.language',
  'fsw.language.first',
  'fsw.language.first.listening',
  'fsw.language.first.reading',
  'fsw.language.first.writing',
  'fsw.language.first.speaking',
  'fsw.language.second',
  'fsw.experience',
  'fsw.age',
  'fsw.arrangedEmployment',
  'fsw.adaptability',
  'fsw.adaptability.partnerLanguage',
  'fsw.adaptability.ownStudy',
  'fsw.adaptability.partnerStudy',
  'fsw.adaptability.ownWork',
  'fsw.adaptability.partnerWork',
  'fsw.adaptability.relative',
  'fsw.adaptability.arrangedEmployment',
] as const;

/** A node of the FSW selection grid. @useDeclaredType */
export type GridId = (typeof gridIds)[number];

/** A node of either tree. */
export type NodeId = CrsId | GridId;

/** Points with their reason. The label is the sentence of the id. */
export interface Node<Id extends NodeId = NodeId> {
  /** Id of the node, as `core.age`; ids are stable. */
  readonly id: Id;
  /** Points, after the cap. */
  readonly points: number;
  /** The most that this node can give in the column that applies. */
  readonly max: number;
  /** Why, as a message: `say` makes a sentence of it. */
  readonly because: Message;
  /** The section of law, such as `R87.1(2)` or `MI s. 15`. */
  readonly source: string;
  /** What the points are the sum of, before a cap. */
  readonly parts?: readonly Node<Id>[];
}

/** A node whose points are the sum of its parts, cut at `max`. */
export function sum<Id extends NodeId>(id: Id, max: number, source: string, parts: readonly Node<Id>[]): Node<Id> {
  let total = 0;
  for (const part of parts) total += part.points;
  if (total <= max) return { id, points: total, max, because: sumReason, source, parts };
  return {
    id,
    points: max,
    max,
    because: { id: 'sum.cut', values: { parts: parts.map((part) => part.points), max } },
    source,
    parts,
  };
}

const sumReason: Message = { id: 'sum.parts', values: {} };

/** The node with an id, or `undefined`. */
export function findNode(root: Node, id: NodeId): Node | undefined {
  if (root.id === id) return root;
  for (const part of root.parts ?? []) {
    const found = findNode(part, id);
    if (found) return found;
  }
  return undefined;
}

/** What `flatten` takes: anything that has parts of its own kind. */
export interface Parted<Part> {
  /** The parts; left out by a leaf. */
  readonly parts?: readonly Part[] | undefined;
}

/** A node of any tree and all nodes below it, in order. */
export function flatten<Part extends Parted<Part>>(root: Part): readonly Part[] {
  return [root, ...(root.parts ?? []).flatMap((part) => flatten(part))];
}
