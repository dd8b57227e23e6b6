/**
 * What differs between two scores, and profiles side by side.
 *
 *     import { compare, diff, readScores } from 'express-entry-crs/diff';
 *
 * @module express-entry-crs/diff
 */

import { assess } from '../assess/assess.ts';
import { printable } from '../base/printable.ts';
import { comparableScoreOf } from '../diff/comparable-score.ts';
import { isDifferent as differs, diffScored, type ProfileDiff } from '../diff/diff-scores.ts';
import { readBaseline } from '../diff/read-baseline.ts';
import { sinceStored } from '../diff/since-stored.ts';
import type { Stored } from '../diff/stored.ts';
import type { Profile } from '../profile/schema.ts';
import { type Comparison, compareProfiles } from '../report/compare.ts';
import { aList, anObject, aText, objects, refuse } from './arguments.ts';
import { checkWords, type InWords } from './in-words.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { Tool } from '../base/tool.ts';
export type { ComparableScore, ScoredNode } from '../diff/comparable-score.ts';
export type { Change as ScoreChange, DiffSide, ProfileDiff } from '../diff/diff-scores.ts';
export type { Cause, Origin, RuleIds, Stored } from '../diff/stored.ts';
export type { Words } from '../messages/message.ts';
export type { ComparedRow, Comparison } from '../report/compare.ts';

/** Options of `diff`: the two sides. */
export interface DiffOptions extends InWords {
  /** The day and the rules of the first score. */
  readonly from: On;
  /** The day and the rules of the second score. */
  readonly to: On;
}

/**
 * What differs between two scores of a profile, node by node: other rules, another day, or both.
 * @throws {InputError} for what is no profile on either day, no day or no law
 * @example diff(profile, { from: { asOf, law: lawOn(day('2020-10-20')) }, to: { asOf }, words: en })
 */
export function diff(profile: Profile, options: DiffOptions): ProfileDiff {
  const { from, to, words } = anObject('diff', 'options', options, 'from, to and words');
  const name = checkWords('diff', options, profile);
  const [before, after] = [from, to].map((side) => {
    const { asOf, law } = whenOf('diff', side);
    return comparableScoreOf(assess(aProfile('diff', profile, asOf), asOf, law), words);
  });
  return diffScored(printable(name), before, after, words['diff.absentNode']({}));
}

/**
 * Reads stored scores: the JSON of `crs score`, whole or compact, or lines of `crs batch --full`.
 * @returns by the name of each profile, in lower case and composed form
 * @throws {InputError} for what is no scores, and where a profile stands twice
 */
export function readScores(text: string, options: { readonly file?: string } = {}): ReadonlyMap<string, Stored> {
  const { file = 'scores' } = anObject('readScores', 'options', options, 'file as errors name it');
  return readBaseline(aText('readScores', 'text', text), aText('readScores', 'file', file));
}

/** Options of `diffStored`. */
export interface DiffStoredOptions extends On, InWords {
  /** What `crs score` writes as the fingerprint of the same facts; without one, facts that left no trace are not told from others. */
  readonly fingerprint?: string;
}

/**
 * The result of a profile now against a stored score, with what moved between them: time, law, the tool, or the profile.
 * @param stored one of what `readScores` gives; `undefined`: there was none
 * @throws {InputError} for what is no profile, no day or no law
 */
export function diffStored(profile: Profile, stored: Stored | undefined, options: DiffStoredOptions): ProfileDiff {
  const { asOf, law } = whenOf('diffStored', options);
  const { words, fingerprint } = options;
  const by = 'diffStored';
  const label = checkWords(by, options, profile);
  if (stored !== undefined) aStored(by, stored);
  if (fingerprint !== undefined) aText(by, 'fingerprint', fingerprint);
  const one = { label, profile: aProfile(by, profile, asOf), file: label, fingerprint };
  return sinceStored(one, stored, { asOf, law }, words);
}

/** One of what `readScores` gives, which somebody may have put together. */
function aStored(by: string, stored: Stored): void {
  const { profile, scored, origin } = anObject(by, 'stored', stored, 'one of what readScores gives, or undefined');
  aText(by, 'stored.profile', profile);
  aList(by, 'stored.scored.nodes', anObject(by, 'stored.scored', scored, 'a score').nodes);
  anObject(
    by,
    'stored.origin.rules',
    anObject(by, 'stored.origin', origin, 'what it was made with').rules,
    'their ids',
  );
}

/** Somebody with the name that the answer has for them. */
export interface Named {
  /** The label of the answer for this person. */
  readonly name: string;
  /** A profile as `readProfile` or `checkProfile` gives it. */
  readonly profile: Profile;
}

/**
 * Profiles side by side on the same day under the same rules.
 * @throws {InputError} for fewer than two, and for what is no profile, no day or no law
 */
export function compare(people: readonly Named[], options: On & Omit<InWords, 'name'>): Comparison {
  const { asOf, law } = whenOf('compare', options);
  checkWords('compare', options, {});
  const all = objects('compare', 'people', people, 'name and profile').map(({ name, profile }) => ({
    label: printable(aText('compare', 'name', name)),
    assessment: assess(aProfile('compare', profile, asOf), asOf, law),
  }));
  if (all.length < 2) refuse('compare', 'people', people, 'two or more');
  return compareProfiles(all, options.words);
}

/**
 * Whether anything differs: also, whether only one side stands on rules that are completely known.
 * @throws {InputError} for what neither `diff` nor `diffStored` gave
 */
export function isDifferent(difference: ProfileDiff): boolean {
  const by = 'isDifferent';
  const { from, to, changes, programs } = anObject(by, 'difference', difference, 'what diff gives');
  const { gained, lost } = anObject(by, 'difference.programs', programs, 'gained and lost');
  for (const side of [from, to]) anObject(by, 'difference', side, 'from and to, as diff gives them');
  aList(by, 'difference.changes', changes);
  for (const list of [gained, lost]) aList(by, 'difference.programs', list);
  return differs(difference);
}
