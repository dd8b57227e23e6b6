import type { Answer } from '../../base/answer.ts';
import type { RoundCategory, RoundKind } from '../../law/round-ids.ts';
import type { Outcome } from '../../rounds/outcome.ts';
import type { Replay } from '../../rounds/replay.ts';
import type { Round } from '../../rounds/round.ts';
import type { KindToday } from '../../verdict/door.ts';

/** A round in the JSON of `crs rounds`; oldest first. */
export interface ReportRound {
  /** Number of the round, a text since some have a letter: `91a`. */
  readonly number: string;
  /** The official day of the round, `YYYY-MM-DD`. */
  readonly date: string;
  /** The name of the round as IRCC publishes it, in English. */
  readonly name: string;
  /** Who it invited from. */
  readonly kind: RoundKind;
  /** The program or category. */
  readonly category: RoundCategory;
  /** How many people were invited. */
  readonly invitations: number;
  /** Cut-off: the score of the lowest-ranked person invited, in points of the CRS. */
  readonly crs: number;
  /** An ISO instant of UTC, without its `Z` where no zone was published; `null`: none. */
  readonly tieBreak: string | null;
}

/** The columns of rounds by themselves. */
export const roundColumns = ['number', 'date', 'name', 'kind', 'category', 'invitations', 'crs', 'tieBreak'] as const;

/** The JSON of `crs rounds PROFILE`. */
export interface RoundsReport {
  /** Name of the profile. */
  readonly profile: string;
  /** The day up to which rounds are looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Day of the newest round known on or before `asOf`. */
  readonly through: string;
  /** The rounds that were chosen, each held against the facts of its own day; oldest first. */
  readonly rounds: readonly {
    /** Number of the round, a text since some have a letter: `91a`. */
    readonly number: string;
    /** The official day of the round, `YYYY-MM-DD`. */
    readonly date: string;
    /** Who it invited from. */
    readonly kind: RoundKind;
    /** The program or category. */
    readonly category: RoundCategory;
    /** Cut-off of the round, in points of the CRS. */
    readonly crs: number;
    /** Whether the person could have been in it. */
    readonly eligible: Answer;
    /** Points of the CRS on its day. */
    readonly score: number;
    /** How it would have gone. */
    readonly outcome: Outcome;
    /** Points above the cut-off when invited, below it when missed, 0 at a tie; else `null`. */
    readonly by: number | null;
  }[];
  /** The last ten rounds of each kind. */
  readonly summary: readonly {
    /** Who these rounds invite from. */
    readonly kind: RoundKind;
    /** The program or category. */
    readonly category: RoundCategory;
    /** Cut-off of the newest. */
    readonly last: number;
    /** Lowest cut-off of them. */
    readonly min: number;
    /** Highest cut-off of them. */
    readonly max: number;
    /** How many rounds these are: ten, or as many as there were. */
    readonly of: number;
    /** How many of them would have invited the person. */
    readonly invited: number;
  }[];
  /** Each kind of round of the last twelve months, as the profile stands to it with the facts of `asOf`; open ones first. */
  readonly doors: readonly {
    /** Who the rounds invite from. */
    readonly kind: RoundKind;
    /** The program or category. */
    readonly category: RoundCategory;
    /** Whether the profile can be in them. */
    readonly eligible: Answer;
    /** Cut-off of the newest. */
    readonly last: number;
    /** The day of the newest, `YYYY-MM-DD`. */
    readonly on: string;
    /** Lowest cut-off of the last ten. */
    readonly min: number;
    /** Highest cut-off of the last ten. */
    readonly max: number;
    /** Points above the last cut-off; below it a negative number. */
    readonly by: number;
  }[];
  /** Where the score stood in the newest count of the pool; `null` before the first count, 2022-01-17. */
  readonly pool: {
    /** The day of the count, `YYYY-MM-DD`. */
    readonly asOf: string;
    /** How many people were in the pool. */
    readonly total: number;
    /** People whose score is above: at least, and at most. */
    readonly above: readonly [number, number];
  } | null;
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
