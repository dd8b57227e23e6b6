/**
 * What a person could change, and what each change would give.
 *
 *     import { improve, reach } from 'express-entry-crs/improve';
 *
 * @module express-entry-crs/improve
 */

import type { Costs } from '../plan/improve/cost.ts';
import { costNames as names } from '../plan/improve/cost.ts';
import { type Improvement, improve as improveFacts } from '../plan/improve/improve.ts';
import { type Change, areCompatible as compatible, type Lever } from '../plan/improve/lever.ts';
import * as pairs from '../plan/improve/pairs.ts';
import { applyLevers as apply, type Patched } from '../plan/improve/patch.ts';
import { setsThatReach, type Target } from '../plan/improve/target.ts';
import { writeChanges as write } from '../plan/improve/write.ts';
import type { Profile } from '../profile/schema.ts';
import { aList, anObject, aText, objects, oneOf, refuse, whole } from './arguments.ts';
import { costsOf } from './costs.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { Costs } from '../plan/improve/cost.ts';
export type { Effects, Moved, Why } from '../plan/improve/effects.ts';
export type { Improvement, Priced } from '../plan/improve/improve.ts';
export type { Change, ImproveMessage, Lever } from '../plan/improve/lever.ts';
export type { LeverPair } from '../plan/improve/pairs.ts';
export type { Patched } from '../plan/improve/patch.ts';
export type { RecentRounds } from '../plan/improve/rounds.ts';
export type { Situation } from '../plan/improve/situation.ts';
export type { Target, TargetSet } from '../plan/improve/target.ts';

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
 * @throws {InputError} for what `improve` did not give, for a target that is no score, and for costs of what is no lever
 */
export function reach(improvement: Improvement, options: ReachOptions): Target {
  const by = 'reach';
  const found = anImprovement(by, improvement);
  const { target } = anObject(by, 'options', options, 'target, and costs');
  const costs = costsOf(by, options, found);
  return setsThatReach(found, pairs.pairsOf(found), whole(by, 'target', target, 1, 1200), costs);
}

/**
 * Every pair that can hold together and gives more than the two apart, or opens what neither does; most points first.
 * @throws {InputError} for what `improve` did not give
 */
export function pairsOf(improvement: Improvement): readonly pairs.LeverPair[] {
  return pairs.pairsOf(anImprovement('pairsOf', improvement));
}

/**
 * A profile with levers pulled, and the one patch that does it all; the profile given stays as it is. They are pulled in the
 * order of their ids, since of years of work in two countries those pulled last are the last ones: in Canada.
 * @param levers the `lever` of entries of `improve`, all of them compatible with each other
 * @throws {InputError} for what is no profile and no list of levers
 */
export function applyLevers(profile: Profile, levers: readonly Lever[]): Patched {
  const by = 'applyLevers';
  return apply(anObject(by, 'profile', profile, 'the facts of a person'), theLevers(by, levers));
}

/**
 * Whether two levers can hold at the same time: neither changes a fact of the other's, nor a part or a whole of one.
 * @throws {InputError} for what is no lever
 */
export function areCompatible(one: Lever, other: Lever): boolean {
  const [first, second] = [one, other].map((lever) => aLever('areCompatible', lever));
  return first !== undefined && second !== undefined && compatible(first, second);
}

/**
 * Every name that costs can be given for: the kinds, and the ids of levers with their beginnings.
 * @throws {InputError} for what is no list of levers
 */
export function costNames(levers: readonly Lever[]): readonly string[] {
  return names(theLevers('costNames', levers));
}

/**
 * The text of a profile with a patch applied. Only lines of what changes are touched, but that a code such as 00012 gets
 * quotes, which other readers need to keep its zeros. JSON stays JSON.
 * @param text the YAML or JSON of the profile for which the changes were made
 * @param changes those of `applyLevers`, of an entry of `improve` or of a pair
 * @throws {InputError} where the text is no profile's, for what is no list of changes, and for those of another profile
 */
export function writeChanges(text: string, changes: readonly Change[]): string {
  const by = 'writeChanges';
  for (const { op, path } of objects(by, 'changes', changes, 'op, path and value')) {
    oneOf(by, 'changes.op', op, ['add', 'replace', 'remove']);
    aText(by, 'changes.path', path);
  }
  return write(aText(by, 'text', text), changes);
}

function anImprovement(by: string, improvement: Improvement): Improvement {
  const expected = 'what improve gives';
  const { levers, situation } = anObject(by, 'improvement', improvement, expected);
  anObject(by, 'improvement.situation', situation, expected);
  theLevers(
    by,
    objects(by, 'improvement.levers', levers, expected).map(({ lever }) => lever),
  );
  return improvement;
}

function theLevers(by: string, levers: readonly Lever[]): readonly Lever[] {
  return aList(by, 'levers', levers).map((lever) => aLever(by, lever));
}

function aLever(by: string, lever: Lever): Lever {
  const expected = 'the lever of an entry of improve';
  const { on, touches } = anObject(by, 'lever', lever, expected);
  return typeof on === 'function' && Array.isArray(touches)
    ? lever
    : refuse(by, 'lever', lever, `an object: ${expected}`);
}
