/**
 * The answer first: in the pool or not, which rounds are within reach, what ends by when.
 *
 *     import { verdict } from 'express-entry-crs/verdict';
 *
 * @module express-entry-crs/verdict
 */

import { assess } from '../assess/assess.ts';
import { horizonOf } from '../plan/timeline/horizon.ts';
import type { Profile } from '../profile/schema.ts';
import { daysAhead } from '../verdict/clock.ts';
import { type Verdict, verdictOf } from '../verdict/verdict.ts';
import { whole } from './arguments.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { Clock, Ending, Gain, LastSafeDay } from '../verdict/clock.ts';
export type { Door } from '../verdict/door.ts';
export type { Lack, LackingProgram, LackMessage } from '../verdict/lack.ts';
export type { Opening } from '../verdict/opening.ts';
export type { Verdict } from '../verdict/verdict.ts';

/** Options of `verdict`. With `law` the days ahead are held under it, else under the rules of each day. */
export interface VerdictOptions extends On, OfRounds {
  /** Days that are looked ahead for what ends or falls, from 1 to 7,300; left out: 90, as in `crs score`. */
  readonly days?: number;
}

/**
 * The answer first: in the pool or what each program lacks, which rounds of the last year are within reach, the nearest closed
 * ones with what opens them, and what ends by when. Facts and ids, no sentences: see `scoreReport` for words.
 * @throws {InputError} for what is no profile, no day, no law or no rounds
 */
export function verdict(profile: Profile, options: VerdictOptions): Verdict {
  const { asOf, law } = whenOf('verdict', options);
  const { days = daysAhead } = options;
  whole('verdict', 'days', days, 1, 7300);
  const checked = aProfile('verdict', profile, asOf);
  const { rounds } = knownOf('verdict', options);
  return verdictOf(checked, assess(checked, asOf, law), {
    rounds,
    courseTo: (to) => horizonOf(asOf, to, options.law),
    days,
  });
}
