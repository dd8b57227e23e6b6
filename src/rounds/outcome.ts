import type { Assessment } from '../assess/assess.ts';
import { isAboutNomination } from '../assess/nominee.ts';
import { type Instant, parseInstant } from '../base/instant.ts';
import { tieBreakFrom } from '../law/tie-break-start.ts';
import { type CouldBeIn, excludesNominees, type RoundMessage } from './could-be-in.ts';
import { isWithoutZone, type Round } from './round.ts';
import type { AtBest } from './unstated.ts';

/**
 * `invited`: above the cut-off, or at it and submitted before the tie-break. `missed`: below it. `tieBreak`: at the
 * cut-off, and the tie-break decided against. `unknown`: something that decides is not known.
 */
export type Outcome = 'invited' | 'missed' | 'tieBreak' | 'notEligible' | 'unknown';

export interface Decision {
  readonly outcome: Outcome;
  /** Points above the cut-off when invited, below it when missed, 0 at a tie; null where nothing is decided. */
  readonly by: number | null;
  readonly because: RoundMessage;
}

/**
 * What a round would have brought someone who was in the pool.
 * @param could whether they could have been in it
 * @param assessment of the round's own day
 * @param submitted when the profile was submitted, as far as it is stated
 * @param atBest what the profile would score if the facts that it does not state were the best (see `assessAtBest`);
 *   asked for where the score as it is does not decide
 */
export function decide(
  round: Round,
  could: CouldBeIn,
  assessment: Assessment,
  submitted: string | undefined,
  atBest: () => AtBest | undefined,
): Decision {
  if (could.eligible === 'no' && could.because) return { outcome: 'notEligible', by: null, because: could.because };
  if (!assessment.complete) return unknown({ id: 'rounds.scoreIncomplete', values: {} });
  const decision = compare(round, assessment, submitted, atBest);
  // Below the cut-off, what else is open does not matter, and what is not stated may be why the program is open.
  const isDecided = decision.outcome === 'missed' || decision.because.id === 'rounds.notStated';
  if (could.because === undefined || isDecided) return decision;
  return unknown(could.because);
}

function compare(
  round: Round,
  assessment: Assessment,
  submitted: string | undefined,
  atBest: () => AtBest | undefined,
): Decision {
  const score = assessment.crs.points;
  const { low, high } = range(round, assessment);
  if (low > round.crs) return decided('invited', score - round.crs);
  const { missing = [], assessments = [] } = atBest() ?? {};
  const most = Math.max(high, ...assessments.map((best) => range(round, best).high));
  if (most < round.crs) return decided('missed', round.crs - score);
  if (most > high) return unknown({ id: 'rounds.notStated', values: { missing, low, high: most } });
  if (low !== high) return unknown({ id: 'rounds.scoreInDoubt', values: { low, high } });
  return breakTie(round, submitted === undefined ? undefined : parseInstant(submitted));
}

function breakTie({ date, tieBreak, unreadTieBreak }: Round, submitted: Instant | undefined): Decision {
  if (date < tieBreakFrom) return unknown({ id: 'rounds.tieRuleUnknown', values: { from: tieBreakFrom } });
  if (unreadTieBreak !== undefined) return unknown({ id: 'rounds.tieNotReadable', values: {} });
  const limit = tieBreak === null ? undefined : parseInstant(tieBreak);
  if (!limit) return unknown({ id: 'rounds.tieNotPublished', values: {} });
  if (!submitted) return unknown({ id: 'rounds.submittedNotStated', values: { tieBreak: tieBreak ?? '' } });
  if (submitted.to < limit.from) return decided('invited', 0);
  if (submitted.from >= limit.to) return decided('tieBreak', 0);
  if (isWithoutZone(tieBreak)) return unknown({ id: 'rounds.tieWithoutZone', values: { tieBreak: tieBreak ?? '' } });
  return unknown({ id: 'rounds.submittedNotExact', values: { tieBreak: tieBreak ?? '' } });
}

/**
 * The score under every reading of what is open: all doubts that take points together, and all that give. Where a round
 * invites no nominees, the points of a nomination in doubt would never be in it.
 */
function range(round: Round, { crs, unknowns }: Assessment): { readonly low: number; readonly high: number } {
  const open = excludesNominees(round) ? unknowns.filter((doubt) => !isAboutNomination(doubt)) : unknowns;
  const shifts = open.map(({ total }) => (total ?? crs.points) - crs.points);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    low: Math.max(0, crs.points + sum(shifts.filter((shift) => shift < 0))),
    high: Math.min(crs.max, crs.points + sum(shifts.filter((shift) => shift > 0))),
  };
}

function decided(outcome: 'invited' | 'missed' | 'tieBreak', by: number): Decision {
  return { outcome, by, because: { id: 'rounds.decided', values: { outcome, by } } };
}

function unknown(because: RoundMessage): Decision {
  return { outcome: 'unknown', by: null, because };
}
