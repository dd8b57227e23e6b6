/**
 * What the rules say of a person on a day.
 *
 *     import { assess, checkProfile, day } from 'express-entry-crs/score';
 *
 * @module express-entry-crs/score
 */

import { type Assessment, assess as assessFacts } from '../assess/assess.ts';
import type { Profile } from '../profile/schema.ts';
import { aProfile, type On, whenOf } from './on.ts';

export { type Assessment, invitedUnder, type Unknown } from '../assess/assess.ts';
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
export { type CrsId, findNode, flatten, type GridId, type Node, type NodeId, type Parted } from '../score-tree/node.ts';
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
