/**
 * What a person could change, and what each change would give.
 *
 *     import { improve, reach } from 'express-entry-crs/improve';
 *
 * @module express-entry-crs/improve
 */

import type { Costs } from '../plan/improve/cost.ts';
import { costNames } from '../plan/improve/cost.ts';
import { type Improvement, improve as improveFacts } from '../plan/improve/improve.ts';
import { pairsOf } from '../plan/improve/pairs.ts';
import { setsThatReach, type Target } from '../plan/improve/target.ts';
import type { Profile } from '../profile/schema.ts';
import { anObject, refuse, whole } from './arguments.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';

export { type Costs, costNames } from '../plan/improve/cost.ts';
export type { Effects, Moved, Why } from '../plan/improve/effects.ts';
export type { Improvement, Priced } from '../plan/improve/improve.ts';
export { areCompatible, type Change, type ImproveMessage, type Lever } from '../plan/improve/lever.ts';
export { type LeverPair, pairsOf } from '../plan/improve/pairs.ts';
export { applyLevers, type Patched } from '../plan/improve/patch.ts';
export type { RecentRounds } from '../plan/improve/rounds.ts';
export type { Situation } from '../plan/improve/situation.ts';
export type { Target, TargetSet } from '../plan/improve/target.ts';
export { writeChanges } from '../plan/improve/write.ts';

/** Options of `improve`. */
export interface ImproveOptions extends On, OfRounds {}

/**
 * Every change that the law offers a person, each with the total of the profile changed by it, what it opens and closes, and
 * the rounds of the last year that would then have invited. Most points first.
 * @throws {InputError} for what is no profile, no day, no law or no rounds
 */
export function improve(profile: Profile, options: ImproveOptions): Improvement {
  const { asOf, law } = whenOf('improve', options);
  const { rounds } = knownOf('improve', options);
  return improveFacts(aProfile('improve', profile, asOf), asOf, law, rounds);
}

/** What `reach` looks for. */
export interface ReachOptions {
  /** Points of the CRS, from 1 to 1,200. */
  readonly target: number;
  /** Months that kinds of levers take, by a name of `costNames`; they order the sets. */
  readonly costs?: Costs;
}

/**
 * The sets of levers that reach a score: fewest steps first, then fewest months.
 * @param improvement what `improve` gives
 * @throws {InputError} for a target that is no score, and for costs of what is no lever
 */
export function reach(improvement: Improvement, options: ReachOptions): Target {
  const { levers } = anObject('reach', 'improvement', improvement, 'what improve gives');
  const { target, costs = new Map() } = anObject('reach', 'options', options, 'target, and costs');
  if (!(costs instanceof Map)) refuse('reach', 'costs', costs, 'a Map of months by kind of lever');
  const names = costNames(levers.map(({ lever }) => lever));
  for (const name of costs.keys()) {
    if (!names.includes(name)) refuse('reach', 'costs', name, `one of ${names.join(', ')}`);
  }
  return setsThatReach(improvement, pairsOf(improvement), whole('reach', 'target', target, 1, 1200), costs);
}
