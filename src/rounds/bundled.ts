import { classify } from './classify.ts';
import { poolRows } from './data/pool.ts';
import { roundNames, roundRows, withoutZone } from './data/rounds.ts';
import { corrected } from './overrides.ts';
import type { PoolCount, Round, RoundRecord } from './round.ts';

/** Rounds and counts of the pool, oldest first. */
export interface Known {
  /** Every round that is known, oldest first. */
  readonly rounds: readonly Round[];
  /** Counts of the pool, oldest first. */
  readonly pools: readonly PoolCount[];
}

/** What comes with this version of the package, made anew by each call; the last round tells its age. */
export function bundledRounds(): Known {
  // Hundreds of rounds have a few dozen names.
  const classes = new Map(Object.values(roundNames).map((name) => [name, classify(name)]));
  const rounds = lines(roundRows).map(record);
  return {
    rounds: rounds.map((round) => ({ ...corrected(round), ...(classes.get(round.name) ?? classify(round.name)) })),
    pools: lines(poolRows).map(pool),
  };
}

/** A record as it is used: corrected where the feed is known to be wrong, with its kind and category. */
export function finished(round: RoundRecord): Round {
  return { ...corrected(round), ...classify(round.name) };
}

function record(line: string): RoundRecord {
  const [number = '', date = '', name = '', invitations, crs, tieBreak = '-'] = line.split(' ');
  return {
    number,
    date,
    name: roundNames[name] ?? '',
    invitations: Number(invitations),
    crs: Number(crs),
    tieBreak: tieBreak === '-' ? null : withoutZone.includes(number) ? tieBreak : `${tieBreak}Z`,
  };
}

function pool(line: string): PoolCount {
  const [asOf = '', ...counts] = line.split(' ');
  return { asOf, counts: counts.map(Number) };
}

function lines(rows: string): readonly string[] {
  return rows.trim().split('\n');
}
