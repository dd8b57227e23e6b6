import { describe, expect, test } from 'vitest';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { contradicts, mergeRounds } from '../../src/rounds/merge.ts';
import type { RoundRecord } from '../../src/rounds/round.ts';
import { readStored, toStore, writeStored } from '../../src/rounds/stored.ts';

const bundled = bundledRounds();
const next: RoundRecord = {
  number: '448',
  date: '2026-10-06',
  name: 'Provincial Nominee Program',
  invitations: 500,
  crs: 720,
  tieBreak: '2026-09-11T14:55:49Z',
};
const record = (number: string, change: Partial<RoundRecord> = {}): RoundRecord => {
  const found = bundled.rounds.find((round) => round.number === number);
  if (!found) throw new Error(number);
  const { kind: _kind, category: _category, ...published } = found;
  return { ...published, ...change };
};
const merge = (rounds: readonly RoundRecord[], newer = true) => mergeRounds(bundled, { rounds, pools: [] }, newer);

describe('joining a feed to what is known', () => {
  test('adds what is new and drops nothing', () => {
    const { known, added, changed } = merge([next]);
    expect(added.map(({ number, category }) => [number, category])).toEqual([['448', 'pnp']]);
    expect(changed).toEqual([]);
    expect(known.rounds).toHaveLength(449);
    expect(known.rounds.at(-1)?.number).toBe('448');
  });

  test('a newer feed corrects, an older one does not; both are told', () => {
    const change = [{ number: '447', field: 'crs', known: '476', found: '477' }];
    const newer = merge([record('447', { crs: 477 })]);
    expect(newer.changed).toEqual(change);
    expect(newer.known.rounds.at(-1)?.crs).toBe(477);
    const older = merge([record('447', { crs: 477 })], false);
    expect(older.changed).toEqual(change);
    expect(older.known.rounds.at(-1)?.crs).toBe(476);
  });

  test('a name that is new wording of the old is told and stays classified', () => {
    const { known, changed } = merge([record('447', { name: 'Trade occupations (2026-3)' })]);
    expect(changed.map(({ field }) => field)).toEqual(['name']);
    expect(known.rounds.at(-1)?.category).toBe('trades');
  });

  test('a tie-break that is no longer given stays', () => {
    const { known, changed } = merge([record('447', { tieBreak: null })]);
    expect(changed).toEqual([]);
    expect(known.rounds.at(-1)?.tieBreak).toBe('2026-05-28T16:55:23Z');
  });

  test('a tie-break without a zone is kept without one, until one is published, and takes away none that is known', () => {
    const first = merge([{ ...next, tieBreak: '2026-09-11T14:55:49' }]).known;
    const kept = readStored(writeStored(toStore(first, bundled, '2026-11-25')), '2026-11-25');
    if (typeof kept === 'string') throw new Error(kept);
    expect(kept.rounds).toEqual([{ ...next, tieBreak: '2026-09-11T14:55:49' }]);
    const later = mergeRounds(first, { rounds: [next], pools: [] }, true);
    expect(later.changed.map(({ field }) => field)).toEqual(['tieBreak']);
    expect(later.known.rounds.at(-1)?.tieBreak).toBe(next.tieBreak);
    const without = merge([record('447', { tieBreak: '2026-05-28T16:55:23' })]);
    expect(without.changed).toEqual([]);
    expect(without.known.rounds.at(-1)?.tieBreak).toBe('2026-05-28T16:55:23Z');
    const other = merge([record('447', { tieBreak: '2026-05-28T12:55:23' })]);
    expect(other.known.rounds.at(-1)?.tieBreak).toBe('2026-05-28T12:55:23');
  });

  test('a tie-break that cannot be read is kept as published, until one can be', () => {
    const unread = { ...next, tieBreak: null, unreadTieBreak: 'noon' };
    const first = merge([unread]).known;
    const kept = readStored(writeStored(toStore(first, bundled, '2026-11-25')), '2026-11-25');
    if (typeof kept === 'string') throw new Error(kept);
    expect(kept.rounds).toEqual([unread]);
    const later = (change: Partial<RoundRecord>) =>
      mergeRounds(first, { rounds: [{ ...next, ...change }], pools: [] }, true).known.rounds.at(-1);
    expect(later({ tieBreak: null })).toMatchObject({ tieBreak: null, unreadTieBreak: 'noon' });
    expect(later({ tieBreak: null, unreadTieBreak: 'at noon' })).toMatchObject({ unreadTieBreak: 'at noon' });
    expect(later({})).toMatchObject({ tieBreak: next.tieBreak });
    expect(later({})).not.toHaveProperty('unreadTieBreak');
    const known = merge([record('447', { tieBreak: null, unreadTieBreak: 'noon' })]).known.rounds.at(-1);
    expect(known).toMatchObject({ tieBreak: '2026-05-28T16:55:23Z' });
    expect(known).not.toHaveProperty('unreadTieBreak');
  });

  test('round 208 of the feed is the corrected one; a later correction of the feed wins', () => {
    expect(merge([record('208', { invitations: 681 })]).changed).toEqual([]);
    expect(merge([record('208', { invitations: 890 })]).changed).toEqual([
      { number: '208', field: 'invitations', known: '888', found: '890' },
    ]);
  });

  test('91 without its letter is two rounds and neither', () => {
    const { known, ambiguous } = merge([{ ...next, number: '91' }]);
    expect(ambiguous).toEqual(['91']);
    expect(known.rounds).toHaveLength(448);
  });

  test('a feed that contradicts ten rounds is not the official one; one that renames them may be', () => {
    const of = (count: number, change: Partial<RoundRecord>) =>
      merge(Array.from({ length: count }, (_, index) => record(String(index + 300), change)));
    expect(contradicts(of(10, { crs: 491 }))).toBe(true);
    expect(contradicts(of(9, { crs: 491 }))).toBe(false);
    expect(contradicts(of(50, { name: 'General' }))).toBe(false);
    // Times printed as UTC may be Eastern (rounds reference): a correction of all of them is no contradiction.
    expect(contradicts(of(50, { tieBreak: '2026-01-01T05:00:00Z' }))).toBe(false);
  });

  test('counts of the pool are joined by day', () => {
    const [pool] = bundled.pools.slice(-1);
    if (!pool) throw new Error('no pool');
    const later = { asOf: '2026-10-11', counts: pool.counts };
    const other = { asOf: pool.asOf, counts: pool.counts.map((count) => count + 1) };
    const found = { rounds: [], pools: [other, later] };
    expect(mergeRounds(bundled, found, true).known.pools.slice(-2)).toEqual([other, later]);
    expect(mergeRounds(bundled, found, false).known.pools.slice(-2)).toEqual([pool, later]);
  });
});

describe('what is kept', () => {
  test('is only what is not bundled, and reads back as it was', () => {
    const counts = bundled.pools.at(-1)?.counts ?? [];
    const found = { rounds: [next, record('447', { crs: 477 })], pools: [{ asOf: '2026-10-04', counts }] };
    const { known } = mergeRounds(bundled, found, true);
    const stored = toStore(known, bundled, '2026-11-23');
    expect(stored.rounds.map(({ number }) => number)).toEqual(['447', '448']);
    const read = readStored(writeStored(stored), '2026-11-24');
    if (typeof read === 'string') throw new Error(read);
    expect(read.unreadable).toEqual([]);
    expect(read.updated).toBe('2026-11-23');
    expect(mergeRounds(bundled, read, true).known).toEqual(known);
  });

  test.each([
    ['notRounds', '{"schema": 2, "updated": "2026-11-23", "rounds": []}'],
    ['notRounds', '{"schema": 1, "updated": "yesterday", "rounds": []}'],
    ['notRounds', '[]'],
    ['notJson', '{"schema": 1,'],
    ['html', '<html>'],
    ['empty', ''],
  ])('is refused as %s: %s', (why, text) => expect(readStored(text, '2026-11-24')).toBe(why));

  test('is read as strictly as the feed', () => {
    const text = JSON.stringify({
      schema: 1,
      updated: '2026-11-23',
      rounds: [{ drawNumber: '448', drawDate: '2026-10-06', drawName: 'x', drawSize: '1', drawCRS: '9999' }, 3],
      pools: [{ asOf: '2026-10-04', counts: [1] }, null, { asOf: '2026-10-04', counts: 'x' }],
    });
    expect(readStored(text, '2026-11-24')).toMatchObject({ rounds: [], pools: [], unreadable: { length: 2 } });
  });
});
