import { isComplete } from '../assess/assess.ts';
import { isInPool } from '../assess/ended.ts';
import { legalUncertainties } from '../assess/legal-uncertainty.ts';
import type { Answer } from '../base/answer.ts';
import { categoryIds } from '../law/categories/tables.ts';
import { programIds, requirementIds } from '../law/programs/ids.ts';
import { type RoundCategory, roundCategories } from '../law/round-ids.ts';
import type { Words } from '../messages/message.ts';
import { crsIds, findNode, gridIds, type Node, type NodeId } from '../score-tree/node.ts';
import type { KindToday } from '../verdict/door.ts';
import type { Found } from './found.ts';

/** What the values of a figure are: whole numbers, answers (yes, no, unknown), or true and false. */
export type FieldType = 'integer' | 'answer' | 'boolean';

/** `null` for what the rules or the rounds of the day do not have. */
export type FieldValue = number | boolean | Answer | null;

/** A figure or an answer that a record can have: a key of NDJSON, a column of CSV. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly canBeNull: boolean;
  readonly meaning: (words: Words) => string;
  readonly valueIn: (found: Found) => FieldValue;
}

const total: Field = {
  id: 'total',
  type: 'integer',
  canBeNull: false,
  meaning: (words) => words.crs({}),
  valueIn: ({ bothWays }) => bothWays.base.crs.points,
};

/** Parts of the tree that every version has. */
const always: readonly NodeId[] = ['core', 'partner', 'transferability', 'additional'];

const points: readonly Field[] = crsIds
  .filter((id) => id !== 'crs')
  .map((id) => ({
    id,
    type: 'integer',
    canBeNull: !always.includes(id),
    meaning: (words) => words['field.points']({ of: labelsOf(id, words) }),
    valueIn: ({ bothWays }) => pointsOf(bothWays.base.crs, id) ?? (always.includes(id) ? 0 : null),
  }));

/** `fsw.grid.language`: of nodes and requirements some have the same id. */
const grid: readonly Field[] = gridIds.map((id) => ({
  id: id.replace(/^fsw/, 'fsw.grid'),
  type: 'integer',
  canBeNull: id !== 'fsw',
  meaning: (words) => words['field.grid']({ of: labelsOf(id, words).slice(1) }),
  valueIn: ({ bothWays }) => pointsOf(bothWays.base.grid, id),
}));

const programs: readonly Field[] = programIds.map((id) => ({
  id,
  type: 'answer',
  canBeNull: false,
  meaning: (words) => words['field.program']({ program: words[id]({}) }),
  valueIn: ({ bothWays }) => bothWays.programs.find((one) => one.id === id)?.eligible ?? 'unknown',
}));

const requirements: readonly Field[] = programIds.flatMap((program) =>
  requirementIds
    .filter((id) => id.startsWith(`${program}.`))
    .map((id) => ({
      id,
      type: 'answer',
      canBeNull: true,
      meaning: (words) => words['field.requirement']({ program: words[program]({}), requirement: words[id]({}) }),
      valueIn: ({ bothWays }) =>
        bothWays.programs.find((one) => one.id === program)?.requirements.find((one) => one.id === id)?.met ?? null,
    })),
);

const categories: readonly Field[] = categoryIds.map((id) => ({
  id,
  type: 'answer',
  canBeNull: true,
  meaning: (words) => words['field.category']({ category: words[`category.${id}`]({}) }),
  valueIn: (found) => found.categories().find((one) => one.id === id)?.eligible ?? null,
}));

const inPool: Field = {
  id: 'inPool',
  type: 'answer',
  canBeNull: false,
  meaning: (words) => words['field.inPool']({}),
  valueIn: ({ assessment }) => isInPool(assessment()),
};

const doors: readonly Field[] = roundCategories
  .filter((category) => category !== 'unknown')
  .flatMap((category): readonly Field[] => [
    {
      id: `door.${category}`,
      type: 'answer',
      canBeNull: true,
      meaning: (words) => words['field.door']({ category }),
      valueIn: (found) => roundsOf(found, category)?.eligible ?? null,
    },
    {
      id: `door.${category}.by`,
      type: 'integer',
      canBeNull: true,
      meaning: (words) => words['field.doorBy']({ category }),
      valueIn: (found) => roundsOf(found, category)?.by ?? null,
    },
  ]);

const complete: Field = {
  id: 'complete',
  type: 'boolean',
  canBeNull: false,
  meaning: (words) => words['field.complete']({}),
  valueIn: ({ law }) => isComplete(law),
};

const unknowns: Field = {
  id: 'unknowns',
  type: 'integer',
  canBeNull: false,
  meaning: (words) => words['field.unknowns']({}),
  valueIn: ({ law, asOf, bothWays }) => legalUncertainties(law, asOf, bothWays.base).length + bothWays.doubts.length,
};

/** Every field that a record can have, in the order in which they are told. */
export const fields: readonly Field[] = [
  total,
  ...points,
  ...grid,
  ...programs,
  ...requirements,
  ...categories,
  inPool,
  ...doors,
  complete,
  unknowns,
];

/** The fields of a record of which nobody chose them. */
export const usualFields = [
  'total',
  'core',
  'partner',
  'transferability',
  'additional',
  'fsw',
  'cec',
  'fst',
  'complete',
  'unknowns',
];

/** A field by its id. @throws {Error} for an id that is none */
export function fieldOf(id: string): Field {
  const found = fields.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is no field`);
  return found;
}

/** Whether a field hangs on the rounds that are known. */
export function asksForRounds(id: string): boolean {
  return id.startsWith('door.');
}

function pointsOf(root: Node, id: NodeId): number | null {
  return findNode(root, id)?.points ?? null;
}

/** The label of a node behind those that it is a part of. */
function labelsOf(id: NodeId, words: Words): readonly string[] {
  const ids: readonly NodeId[] = [...crsIds, ...gridIds];
  return ids.filter((one) => id === one || id.startsWith(`${one}.`)).map((one) => words[one]({}));
}

function roundsOf({ rounds }: Found, category: RoundCategory): KindToday | undefined {
  return rounds().find((one) => one.category === category);
}
