/**
 * What the rules say of a person on a day.
 *
 *     import { assess, checkProfile, day } from 'express-entry-crs/score';
 *
 * @module express-entry-crs/score
 */

import { type Assessment, assess as assessFacts, invitedUnder as invited } from '../assess/assess.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Profile } from '../profile/schema.ts';
import type { Program } from '../programs/requirement.ts';
import {
  crsIds,
  findNode as find,
  flatten as flat,
  gridIds,
  type Node,
  type NodeId,
  type Parted,
} from '../score-tree/node.ts';
import { aList, anObject, objects, oneOf } from './arguments.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { Assessment, Unknown } from '../assess/assess.ts';
export type { Answer, AnswerOf } from '../base/answer.ts';
export type { Category, CategoryWork } from '../categories/category.ts';
export type { LanguageOrder } from '../crs/language-order.ts';
export type { ScoredOrder } from '../crs/score.ts';
export type { Sitting } from '../facts/candidate.ts';
export type { Law } from '../law/law.ts';
export type { ProgramId, RequirementId } from '../law/programs/ids.ts';
export type { Source } from '../law/source.ts';
export type { Message } from '../messages/message.ts';
export type { Program, Requirement } from '../programs/requirement.ts';
export type { CrsId, GridId, Node, NodeId, Parted } from '../score-tree/node.ts';
export { checkProfile, InputError } from './check.ts';
export { type Day, day } from './day.ts';
export { lawOn, type On } from './on.ts';

/**
 * Everything that the rules say of a person on a day: the CRS as a tree of points, the 67-point grid, each program with its
 * requirements, categories, notes, and what is not known with what the total would be otherwise.
 * @throws {InputError} for what is no profile, no day or no law
 * @example assess(profile, { asOf: day('2026-01-15') }).crs.points
 */
export function assess(profile: Profile, options: On): Assessment {
  const { asOf, law } = whenOf('assess', options);
  return assessFacts(aProfile('assess', profile, asOf), asOf, law);
}

/**
 * The node with an id in a tree of points.
 * @param root the `crs` or the grid of an assessment, or a node of one
 * @returns `undefined` where the tree has none of that id: `additional.highWageWork` stands only under rules that have it
 * @throws {InputError} for what is no node, and for an id that no tree has
 * @example findNode(assess(profile, { asOf }).crs, 'core.age')?.points
 */
export function findNode(root: Node, id: NodeId): Node | undefined {
  const by = 'findNode';
  return find(aTree(by, root), oneOf(by, 'id', id, [...crsIds, ...gridIds]));
}

/**
 * A node of any tree and all nodes below it, in order.
 * @throws {InputError} for what is no node
 */
export function flatten<Part extends Parted<Part>>(root: Part): readonly Part[] {
  return flat(aTree('flatten', root));
}

/**
 * The program under which someone eligible for several is invited, who is no nominee (IRPA 10.1(1.1)).
 * @param programs those of an assessment
 * @returns `undefined` where no program is met for certain
 * @throws {InputError} for what is no list of programs
 */
export function invitedUnder(programs: readonly Program[]): ProgramId | undefined {
  return invited(objects('invitedUnder', 'programs', programs, 'a program of an assessment'));
}

function aTree<Part extends Parted<Part>>(by: string, root: Part): Part {
  const { parts } = anObject(by, 'root', root, 'a node of a tree of points');
  if (parts !== undefined) aList(by, 'root.parts', parts);
  return root;
}
