/**
 * What changes with nobody doing anything, and when.
 *
 *     import { timeline } from 'express-entry-crs/timeline';
 *
 * @module express-entry-crs/timeline
 */

import type { Day } from '../base/day.ts';
import { horizonOf, mostYears, usualYears } from '../plan/timeline/horizon.ts';
import { yearsOn } from '../plan/timeline/met.ts';
import { type Timeline, timelineOf } from '../plan/timeline/timeline.ts';
import type { Profile } from '../profile/schema.ts';
import { inOrder } from './arguments.ts';
import { aProfile, type On, whenOf } from './on.ts';

export { type EventKind, eventKinds } from '../messages/event-kind.ts';
export type { AnswerChange, Changes, Factor } from '../plan/timeline/changes.ts';
export type { TimelineEvent, TimelineMessage } from '../plan/timeline/event.ts';
export type { LastSafe } from '../plan/timeline/last-safe.ts';
export type { Stretch } from '../plan/timeline/stretch.ts';
export type { EligibilityWindow, Timeline } from '../plan/timeline/timeline.ts';

/** Options of `timeline`. With `law` every day is held under it, else each under its own rules, as far as they are known. */
export interface TimelineOptions extends On {
  /** The last day that is looked at, at most 20 years after `asOf`; left out: two years after it. */
  readonly until?: Day;
}

/**
 * Every day on which something changes with nobody doing anything: birthdays, months of work, validity of tests and papers,
 * new rules; the score of each stretch between them, and when which program is met.
 * @throws {InputError} for what is no profile, no day or no law, and where `until` is before `asOf` or too far away
 */
export function timeline(profile: Profile, options: TimelineOptions): Timeline {
  const { asOf } = whenOf('timeline', options);
  const { until = yearsOn(asOf, usualYears), law } = options;
  inOrder('timeline', asOf, 'until', until, yearsOn(asOf, mostYears));
  return timelineOf(aProfile('timeline', profile, asOf), horizonOf(asOf, until, law));
}
