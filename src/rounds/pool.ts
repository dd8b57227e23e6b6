import type { PoolCount } from './round.ts';

/**
 * Bands of scores that do not overlap, highest first, by their place in dd1 to dd18. dd3 and dd9 are the sums of the bands
 * below them, dd18 is the total. The page of the rounds names the bands.
 */
const bands: readonly (readonly [from: number, place: number])[] = [
  [601, 0],
  [501, 1],
  [491, 3],
  [481, 4],
  [471, 5],
  [461, 6],
  [451, 7],
  [441, 9],
  [431, 10],
  [421, 11],
  [411, 12],
  [401, 13],
  [351, 14],
  [301, 15],
  [0, 16],
];

export const poolSize = 18;

const partsOf450 = [3, 4, 5, 6, 7];
const partsOf401 = [9, 10, 11, 12, 13];
const parts = [0, 1, 2, 8, 14, 15, 16];

/** Where a score stood among the people in the pool. */
export interface Bracket {
  /** The day as of which people were counted, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many people were in the pool. */
  readonly total: number;
  /** People whose score is above: at least, and at most. */
  readonly above: readonly [low: number, high: number];
}

/** Between which ranks a score stood: everyone in a higher band is above it, and perhaps others of its own band. */
export function bracket({ asOf, counts }: PoolCount, score: number): Bracket {
  let low = 0;
  for (const [from, place] of bands) {
    const inBand = counts[place] ?? 0;
    if (score >= from) return { asOf, total: counts[17] ?? 0, above: [low, low + inBand] };
    low += inBand;
  }
  return { asOf, total: counts[17] ?? 0, above: [low, low] };
}

/** The newest count on or before a day. */
export function poolOn(pools: readonly PoolCount[], day: string): PoolCount | undefined {
  return pools.findLast(({ asOf }) => asOf <= day);
}

/** Whether the sums that the feed prints are those of their parts. One count of 2023-04-26 is known to be misprinted. */
export function sumsHold({ counts }: PoolCount): boolean {
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + (counts[place] ?? 0), 0);
  return counts[2] === sum(partsOf450) && counts[8] === sum(partsOf401) && counts[17] === sum(parts);
}
