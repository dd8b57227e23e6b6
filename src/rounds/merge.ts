import { finished, type Known } from './bundled.ts';
import { compareRounds, type PoolCount, type Round, type RoundRecord } from './round.ts';

/** A figure that a feed gives otherwise than what is known. */
export interface Difference {
  /** Number of the round. */
  readonly number: string;
  /** The field of the round that differs. */
  readonly field: 'date' | 'name' | 'invitations' | 'crs' | 'tieBreak';
  /** What is known of it, as text. */
  readonly known: string;
  /** What the feed gives for it, as text. */
  readonly found: string;
}

/** What is known with a feed joined to it. */
export interface Merged {
  /** Rounds and counts of both. */
  readonly known: Known;
  /** Rounds that were not known. */
  readonly added: readonly Round[];
  /** What differs: taken, unless the feed is older. */
  readonly changed: readonly Difference[];
  /** Numbers not taken: known with a letter, as 91 is 91a and 91b. */
  readonly ambiguous: readonly string[];
}

const fields = ['date', 'name', 'invitations', 'crs', 'tieBreak'] as const;

/**
 * Joins rounds by number. What is missing from `found` stays: a feed can be older than the one before it.
 * @param newer whether `found` wins where both know a round
 */
export function mergeRounds(
  known: Known,
  found: { readonly rounds: readonly RoundRecord[]; readonly pools: readonly PoolCount[] },
  newer: boolean,
): Merged {
  const rounds = new Map(known.rounds.map((round) => [round.number, round]));
  const added: Round[] = [];
  const changed: Difference[] = [];
  const ambiguous: string[] = [];
  for (const record of found.rounds) {
    const before = rounds.get(record.number);
    // A feed that no longer gives a tie-break or its zone, or one that cannot be read, takes away none that is known.
    const round = finished(withTieBreak(record, before));
    if (before) {
      changed.push(...differences(before, round));
      if (newer) rounds.set(round.number, round);
    } else if (rounds.has(`${round.number}a`)) {
      ambiguous.push(round.number);
    } else {
      added.push(round);
      rounds.set(round.number, round);
    }
  }
  return {
    known: { rounds: [...rounds.values()].sort(compareRounds), pools: mergePools(known.pools, found.pools, newer) },
    added,
    changed,
    ambiguous,
  };
}

/**
 * Whether so many known figures are contradicted that this is not the official feed. IRCC has corrected single figures
 * after publication; names are left out, since it renames old rounds by the dozen, and tie-breaks, whose zone is not settled.
 */
export function contradicts({ changed }: Merged): boolean {
  return (
    new Set(changed.filter(({ field }) => field !== 'name' && field !== 'tieBreak').map(({ number }) => number)).size >=
    10
  );
}

function withTieBreak(record: RoundRecord, before: RoundRecord | undefined): RoundRecord {
  if (before && before.tieBreak === `${record.tieBreak}Z`) return { ...record, tieBreak: before.tieBreak };
  if (record.tieBreak !== null || !before) return record;
  const { unreadTieBreak, ...rest } = record;
  if (before.tieBreak !== null) return { ...rest, tieBreak: before.tieBreak };
  const unread = unreadTieBreak ?? before.unreadTieBreak;
  return unread === undefined ? rest : { ...rest, unreadTieBreak: unread };
}

function differences(before: Round, after: Round): readonly Difference[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ number: after.number, field, known: shown(before[field]), found: shown(after[field]) }));
}

function shown(value: string | number | null): string {
  return value === null ? '' : String(value);
}

function mergePools(known: readonly PoolCount[], found: readonly PoolCount[], newer: boolean): readonly PoolCount[] {
  const ordered = newer ? [...known, ...found] : [...found, ...known];
  return [...new Map(ordered.map((count) => [count.asOf, count])).values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}
