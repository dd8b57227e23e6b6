import type { Answer } from '../../base/answer.ts';
import type { RoundCategory, RoundKind } from '../../law/round-ids.ts';
import type { Outcome } from '../../rounds/outcome.ts';
import type { Replay } from '../../rounds/replay.ts';
import type { Round } from '../../rounds/round.ts';
import type { KindToday } from '../../verdict/door.ts';

/** A round in the JSON of `crs rounds`; oldest first. */
export interface ReportRound {
  /** A text: `91a`. */
  readonly number: string;
  readonly date: string;
  /** As published. */
  readonly name: string;
  readonly kind: RoundKind;
  readonly category: RoundCategory;
  readonly invitations: number;
  readonly crs: number;
  readonly tieBreak: string | null;
}

/** The columns of rounds by themselves. */
export const roundColumns = ['number', 'date', 'name', 'kind', 'category', 'invitations', 'crs', 'tieBreak'] as const;

/** The JSON of `crs rounds PROFILE`. */
export interface RoundsReport {
  readonly profile: string;
  readonly asOf: string;
  /** Day of the newest round known on or before `asOf`. */
  readonly through: string;
  readonly rounds: readonly {
    readonly number: string;
    readonly date: string;
    readonly kind: RoundKind;
    readonly category: RoundCategory;
    readonly crs: number;
    readonly eligible: Answer;
    readonly score: number;
    readonly outcome: Outcome;
    readonly by: number | null;
  }[];
  readonly summary: readonly {
    readonly kind: RoundKind;
    readonly category: RoundCategory;
    readonly last: number;
    readonly min: number;
    readonly max: number;
    readonly of: number;
    readonly invited: number;
  }[];
  /** Each kind of round of the last twelve months, as the profile stands to it with the facts of `asOf`; open ones first. */
  readonly doors: readonly {
    readonly kind: RoundKind;
    readonly category: RoundCategory;
    readonly eligible: Answer;
    readonly last: number;
    readonly on: string;
    readonly min: number;
    readonly max: number;
    /** Points above the last cut-off; below it a negative number. */
    readonly by: number;
  }[];
  readonly pool: { readonly asOf: string; readonly total: number; readonly above: readonly [number, number] } | null;
}

export function reportRound(round: Round): ReportRound {
  const { number, date, name, kind, category, invitations, crs, tieBreak } = round;
  return { number, date, name, kind, category, invitations, crs, tieBreak };
}

export function makeRoundsReport(
  profile: string,
  asOf: string,
  replay: Replay,
  kinds: readonly KindToday[],
): RoundsReport {
  const { through, rounds, summary, pool } = replay;
  return {
    profile,
    asOf,
    through,
    rounds: rounds.map(({ number, date, kind, category, crs, eligible, score, outcome, by }) => ({
      number,
      date,
      kind,
      category,
      crs,
      eligible,
      score,
      outcome,
      by,
    })),
    summary: summary.map(({ kind, category, last, min, max, of, invited }) => ({
      kind,
      category,
      last,
      min,
      max,
      of,
      invited,
    })),
    doors: kinds.map(({ because: _, ...door }) => door),
    pool: pool ? { asOf: pool.asOf, total: pool.total, above: pool.above } : null,
  };
}

/** The columns of rounds that a profile is held against. */
export const replayColumns = [
  'profile',
  'number',
  'date',
  'kind',
  'category',
  'crs',
  'eligible',
  'score',
  'outcome',
  'by',
] as const;

type ReplayRow = Readonly<Record<(typeof replayColumns)[number], string | number | null>>;

export function replayRows({ profile, rounds }: RoundsReport): readonly ReplayRow[] {
  return rounds.map((round) => ({ profile, ...round }));
}
