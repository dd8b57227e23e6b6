/**
 * Rounds of invitations, and which of them would have invited a person.
 *
 *     import { bundledRounds, replayRounds } from 'express-entry-crs/rounds';
 *
 * @module express-entry-crs/rounds
 */

import { type Day, formatDay } from '../base/day.ts';
import { type RoundCategory, type RoundKind, roundCategories, roundKinds } from '../law/round-ids.ts';
import type { Profile } from '../profile/schema.ts';
import type { Known } from '../rounds/bundled.ts';
import { chooseRounds } from '../rounds/choose.ts';
import { assessedCategory } from '../rounds/could-be-in.ts';
import * as feed from '../rounds/feed.ts';
import { type Merged, mergeRounds as merge } from '../rounds/merge.ts';
import * as replay from '../rounds/replay.ts';
import type { Round } from '../rounds/round.ts';
import { aDay, anObject, aText, objects, oneOf, refuse, whole } from './arguments.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { RoundCategory, RoundKind } from '../law/round-ids.ts';
export { bundledRounds, type Known } from '../rounds/bundled.ts';
export type { RoundMessage } from '../rounds/could-be-in.ts';
export { type Feed, type FeedField, feedUrl, type Unreadable } from '../rounds/feed.ts';
export type { Difference, Merged } from '../rounds/merge.ts';
export type { Outcome } from '../rounds/outcome.ts';
export { type Override, overrides } from '../rounds/overrides.ts';
export type { Bracket } from '../rounds/pool.ts';
export type { KindSummary, Replay, Replayed } from '../rounds/replay.ts';
export type { PoolCount, Round, RoundRecord } from '../rounds/round.ts';
export type { OfRounds } from './of-rounds.ts';

/** Which rounds are looked at. */
export interface RoundChoice {
  /** Rounds of one kind; left out: of every kind. */
  readonly kind?: RoundKind;
  /** Rounds of one program or category. */
  readonly category?: RoundCategory;
  /** Rounds from this day on. */
  readonly since?: Day;
  /** So many, the newest; 1 or more. */
  readonly last?: number;
}

/** Options of `replayRounds`. With `law` every round is held under it, else under the rules of its own day. */
export interface ReplayOptions extends On, RoundChoice, OfRounds {}

/**
 * The rounds that fit, oldest first.
 * @throws {InputError} for a kind, a category, a day or a number that is none
 */
export function listRounds(options: RoundChoice & OfRounds & { readonly asOf?: Day } = {}): readonly Round[] {
  const choice = choiceOf('listRounds', anObject('listRounds', 'options', options, 'which rounds'));
  const { asOf } = options;
  const last = asOf === undefined ? undefined : formatDay(aDay('listRounds', 'asOf', asOf));
  const { rounds } = knownOf('listRounds', options);
  return chooseRounds(last === undefined ? rounds : rounds.filter(({ date }) => date <= last), choice);
}

/**
 * Which rounds up to a day would have invited a person, each held against the facts of its own day.
 * @throws {InputError} for what is no profile, no day, no law, or no choice of rounds
 */
export function replayRounds(profile: Profile, options: ReplayOptions): replay.Replay {
  const by = 'replayRounds';
  const { asOf, law } = whenOf(by, options);
  const choice = choiceOf(by, options);
  const isHeld = options.law !== undefined;
  return replay.replayRounds(aProfile(by, profile, asOf), knownOf(by, options), {
    asOf,
    choose: (rounds) => chooseRounds(rounds, choice),
    inCategory: assessedCategory,
    ...(isHeld && { lawOf: () => law }),
  });
}

/**
 * Reads the official feed of rounds, as text. Nothing is fetched here: see `feedUrl`.
 * @param options `asOf`: no round can be later than this day
 * @returns what can be read of it; single records that cannot are told in `unreadable`
 * @throws {InputError} for a text that is no feed, such as a web page or one without a round that can be read, and for what is no
 *   text or no day
 */
export function parseFeed(text: string, options: { readonly asOf: Day }): feed.Feed {
  const by = 'parseFeed';
  const { asOf } = anObject(by, 'options', options, 'asOf');
  const found = feed.parseFeed(aText(by, 'text', text), formatDay(aDay(by, 'asOf', asOf)));
  return typeof found === 'string' ? refuse(by, 'text', text, expectedFeed[found]) : found;
}

/** What a text that is no feed lacks. */
const expectedFeed: Readonly<Record<feed.NotFeed, string>> = {
  empty: 'the official feed of rounds, as JSON',
  tooLarge: `at most ${feed.maxFeedBytes} characters and ${feed.maxRecords} rounds`,
  html: 'the official feed of rounds, as JSON, and no web page',
  notJson: 'the official feed of rounds, as whole JSON',
  notRounds: 'the official feed of rounds, with a list under rounds',
  noRound: 'the official feed of rounds, with a round up to asOf that can be read',
};

/**
 * Joins what is known with a feed, by the numbers of rounds. What is missing from `found` stays: a feed can be older than the one
 * before it.
 * @param found what `parseFeed` gives
 * @param newer whether `found` wins where both know a round
 * @throws {InputError} for what is no rounds
 */
export function mergeRounds(known: Known, found: Pick<feed.Feed, 'rounds' | 'pools'>, newer: boolean): Merged {
  const by = 'mergeRounds';
  for (const [name, { rounds, pools }] of Object.entries({
    known: anObject(by, 'known', known, 'rounds and pools, as bundledRounds gives them'),
    found: anObject(by, 'found', found, 'rounds and pools, as parseFeed gives them'),
  })) {
    objects(by, `${name}.rounds`, rounds, 'a round');
    objects(by, `${name}.pools`, pools, 'a count of the pool');
  }
  return merge(known, found, typeof newer === 'boolean' ? newer : refuse(by, 'newer', newer, 'true or false'));
}

function choiceOf(by: string, { kind, category, since, last }: RoundChoice) {
  if (kind !== undefined) oneOf(by, 'kind', kind, roundKinds);
  if (category !== undefined) oneOf(by, 'category', category, roundCategories);
  if (last !== undefined) whole(by, 'last', last, 1, 1e6);
  return { kind, category, since: since === undefined ? undefined : formatDay(aDay(by, 'since', since)), last };
}
