import type { RoundCategory, RoundKind } from '../law/round-ids.ts';
import type { Round } from './round.ts';

/** Which rounds are looked at. */
export interface Choice {
  readonly kind?: RoundKind | undefined;
  readonly category?: RoundCategory | undefined;
  /** Rounds from this day (`YYYY-MM-DD`) on. */
  readonly since?: string | undefined;
  /** So many, the newest. */
  readonly last?: number | undefined;
}

/** Those that fit kind, category and first day, oldest first, cut to the last. */
export function chooseRounds(rounds: readonly Round[], { kind, category, since, last }: Choice): readonly Round[] {
  const fitting = rounds.filter(
    (round) =>
      (kind === undefined || round.kind === kind) &&
      (category === undefined || round.category === category) &&
      (since === undefined || round.date >= since),
  );
  return last === undefined ? fitting : fitting.slice(-last);
}
