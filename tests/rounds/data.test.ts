import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { overrides } from '../../src/rounds/overrides.ts';
import { bracket, sumsHold } from '../../src/rounds/pool.ts';
import { compareRounds } from '../../src/rounds/round.ts';

const { rounds, pools } = bundledRounds();
const hash = (lines: readonly string[]) =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
const find = (number: string) => rounds.find((round) => round.number === number);

// The hashes were made from rounds.csv and pool-distribution.csv of the reference by another program.
describe('the bundled rounds', () => {
  test('are those of the reference, figure for figure, but for round 208 and the zone of 258 and 383', () => {
    // rounds.csv prints these two as UTC, and rounds reference says that the feed has no zone there.
    const asUtc = (number: string, tieBreak: string) => (/^(258|383)$/.test(number) ? `${tieBreak}Z` : tieBreak);
    const lines = rounds.map(({ number, date, name, kind, category, invitations, crs, tieBreak }) =>
      [
        ...[number, date, name, kind, category],
        ...[number === '208' ? 681 : invitations, crs, asUtc(number, tieBreak ?? '')],
      ].join('|'),
    );
    expect(lines).toHaveLength(448);
    expect(hash(lines)).toBe('77c2ca4e1bea48049525588d747c83b02c3dd579f8c011936fd1c78fc7024b04');
  });

  test('sum to the invitations of each year (rounds reference; 2021 is the year-end report, with round 208 corrected)', () => {
    const sums: Record<string, number> = {};
    for (const { date, invitations } of rounds) sums[date.slice(0, 4)] = (sums[date.slice(0, 4)] ?? 0) + invitations;
    expect(sums).toEqual({
      2015: 31_063,
      2016: 33_782,
      2017: 86_023,
      2018: 89_800,
      2019: 85_300,
      2020: 107_350,
      2021: 114_431,
      2022: 46_539,
      2023: 110_266,
      2024: 98_903,
      2025: 113_998,
      2026: 135_215,
    });
  });

  test('hold 446 whole numbers, 91a and 91b, in order, each once', () => {
    const numbers = rounds.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(448);
    expect(numbers.filter((number) => /\D/.test(number))).toEqual(['91a', '91b']);
    expect([...rounds].sort(compareRounds)).toEqual(rounds);
    expect(rounds.every(({ date }) => parseDay(date) !== undefined)).toBe(true);
    expect([rounds[0]?.date, rounds.at(-1)?.number, rounds.at(-1)?.date]).toEqual(['2015-01-31', '447', '2026-10-01']);
  });

  test('count the kinds and categories of rounds reference', () => {
    const counts: Record<string, number> = {};
    for (const { category } of rounds) counts[category] = (counts[category] ?? 0) + 1;
    expect(counts).toEqual({
      general: 178,
      cec: 70,
      fst: 7,
      fsw: 1,
      pnp: 114,
      french: 36,
      healthcare: 16,
      trades: 7,
      transport: 4,
      stem: 3,
      agriculture: 3,
      physicians: 3,
      'senior-managers': 3,
      education: 2,
      military: 1,
    });
  });

  test('hold the odd ones', () => {
    expect(find('91a')).toMatchObject({ category: 'fst', invitations: 500, crs: 288 });
    expect(find('91b')).toMatchObject({ category: 'pnp', invitations: 200, crs: 902 });
    expect(find('176')).toMatchObject({ date: '2021-02-13', category: 'cec', invitations: 27_332, crs: 75 });
    expect(find('430')).toMatchObject({ category: 'military', invitations: 4, crs: 368 });
    expect(find('262')?.tieBreak).toBe('2023-07-04T19:36:18Z');
    expect(rounds.filter(({ tieBreak }) => tieBreak !== null && !tieBreak.endsWith('Z'))).toMatchObject([
      { number: '258', tieBreak: '2023-06-15T23:49:05' },
      { number: '383', tieBreak: '2025-03-05T05:10:48' },
    ]);
    expect(rounds.filter(({ tieBreak }) => tieBreak === null).map(({ number }) => number)).toEqual(
      Array.from({ length: 76 }, (_, index) => String(index + 1)),
    );
  });

  test('have one correction, with its reason', () => {
    expect(find('208')).toMatchObject({ date: '2021-10-27', invitations: 888 });
    expect(overrides.map(({ number, published, invitations }) => [number, published, invitations])).toEqual([
      ['208', 681, 888],
    ]);
    expect(overrides[0]?.reason).toMatch(/114,431/);
  });
});

describe('the counts of the pool', () => {
  test('are those of the reference', () => {
    expect(pools).toHaveLength(129);
    expect(hash(pools.map(({ asOf, counts }) => [asOf, ...counts].join('|')))).toBe(
      'dad3c9bc0a37580db1939f81ef0503f4f33179b3938f38b5f4d399e547116e98',
    );
  });

  test('add up on every day but the one that was misprinted', () => {
    expect(pools.filter((count) => !sumsHold(count)).map(({ asOf }) => asOf)).toEqual(['2023-04-26']);
  });

  // Counted by hand from the table of 2026-09-27 in rounds reference.
  test.each([
    [1200, 0, 728],
    [601, 0, 728],
    [600, 728, 21_798],
    [501, 728, 21_798],
    [500, 21_798, 34_543],
    [495, 21_798, 34_543],
    [491, 21_798, 34_543],
    [490, 34_543, 47_360],
    [451, 80_082, 94_929],
    [450, 94_929, 108_606],
    [401, 146_086, 157_540],
    [400, 157_540, 204_838],
    [301, 204_838, 222_197],
    [300, 222_197, 229_904],
    [0, 222_197, 229_904],
  ])('a score of %i stood between %i and %i', (score, low, high) => {
    const newest = pools.at(-1);
    expect(newest && bracket(newest, score)).toEqual({ asOf: '2026-09-27', total: 229_904, above: [low, high] });
  });
});
