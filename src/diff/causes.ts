import { withCrs } from '../amendment/read-amendment.ts';
import { type Day, formatDay, parseDay } from '../base/day.ts';
import type { Tool } from '../base/tool.ts';
import { type Law, lawOn } from '../law/law.ts';
import type { ComparableScore } from './comparable-score.ts';
import { diffScored, isDifferent } from './diff-scores.ts';
import type { Cause, Origin, RuleIds, Stored } from './stored.ts';

export interface ScoredNow {
  readonly scored: ComparableScore;
  readonly asOf: Day;
  readonly law: Law;
  readonly tool: Tool;
  /** `undefined`: none is made of what is held against it. */
  readonly fingerprint: string | undefined;
  /** Every day that the facts name, as YYYY-MM-DD. */
  readonly days: readonly string[];
}

/** The profile of now on another day or under other rules; `undefined` where it holds facts that are later than the day. */
export type ScoreOn = (asOf: Day, law: Law) => ComparableScore | undefined;

/**
 * Why a score differs from the stored one, by steps: the profile of now on the stored day under the stored rules, then on
 * the day of now, then under the rules of now. `tool` and `profile` together: one of them, or both.
 * @returns nothing where it cannot be told
 */
export function causesOf({ scored, origin }: Stored, now: ScoredNow, scoreOn: ScoreOn): readonly Cause[] {
  const day = origin.asOf === undefined ? undefined : parseDay(origin.asOf);
  const rules = day === undefined ? undefined : rulesOf(origin, now.law);
  if (day === undefined || rules === undefined) return [];
  const { law, isKnown } = rules;
  const atFirst = scoreOn(day, law);
  const hasMoved = atFirst === undefined || isOther(scored, atFirst);
  const mover = hasMoved ? (isKnown ? moverOf(origin, now) : undefined) : hiddenMover(origin, now);
  if (mover === undefined) return [];
  const later = scoreOn(now.asOf, law);
  const isOlder = atFirst && later && day !== now.asOf && isOther(atFirst, later);
  const isUnderOtherLaw = later && isDifferent(diffScored('', later, now.scored, ''));
  return [...(isOlder ? ['time' as const] : []), ...(isUnderOtherLaw ? ['law' as const] : []), ...mover];
}

/** Who answers for a stored score that the same day and rules do not give any more; `undefined`: cannot be told. */
function moverOf({ tool, fingerprint }: Origin, now: ScoredNow): readonly Cause[] | undefined {
  if (tool === undefined) return undefined;
  const isSameTool = tool.name === now.tool.name && tool.version === now.tool.version;
  // The same facts, day, rules and tool give the same score: one that differs was not written by it.
  if (fingerprint !== undefined && fingerprint === now.fingerprint) return isSameTool ? undefined : ['tool'];
  return isSameTool ? ['profile'] : ['tool', 'profile'];
}

/**
 * Facts that changed without a trace on the stored day may show on a later one, as a test that was taken since does. Where no
 * fingerprint tells of them, a day in between may stand for such a fact, or for one that was expected.
 */
function hiddenMover({ asOf = '', fingerprint }: Origin, now: ScoredNow): readonly Cause[] | undefined {
  if (fingerprint !== undefined && now.fingerprint !== undefined)
    return fingerprint === now.fingerprint ? [] : ['profile'];
  return now.days.some((day) => day > asOf && day <= formatDay(now.asOf)) ? undefined : [];
}

/**
 * The rules that a score was stored under, which are those of its day or were named by theirs. An amendment file has the
 * same name after it was changed: it is known only as far as it gives the stored score.
 */
function rulesOf({ asOf = '', rules }: Origin, now: Law): { readonly law: Law; readonly isKnown: boolean } | undefined {
  const ids = [rules.crs, rules.programs, rules.funds, rules.categories].filter((id) => id !== undefined);
  const newest = [...ids].sort().at(-1) ?? '';
  const law = [asOf, newest].map(lawOn).find((one) => one !== undefined && hasRules(one, rules));
  if (law) return { law, isKnown: true };
  const ofDay = lawOn(asOf);
  const amended = ofDay && withCrs(ofDay, now.crs);
  return amended && hasRules(amended, rules) ? { law: amended, isKnown: false } : undefined;
}

function hasRules(law: Law, { crs, programs, funds, categories }: RuleIds): boolean {
  return (
    law.crs.id === crs &&
    (programs ?? law.programs.id) === law.programs.id &&
    (funds ?? law.funds?.id) === law.funds?.id &&
    (categories ?? law.categories?.id) === law.categories?.id
  );
}

/** Other points or programs; that newer rules are known of is not looked at. */
function isOther(from: ComparableScore, to: ComparableScore): boolean {
  return isDifferent(diffScored('', from, { ...to, complete: from.complete }, ''));
}
