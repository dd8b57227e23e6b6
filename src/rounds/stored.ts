import { isPlainObject } from '../base/plain-object.ts';
import type { Known } from './bundled.ts';
import { type Feed, type NotFeed, own, parseBody, poolCount, readRecords } from './feed.ts';
import { readDate } from './feed-dates.ts';
import type { PoolCount, RoundRecord } from './round.ts';

/** What `crs rounds update` keeps: records that the bundled data does not have, or has otherwise. */
export interface Stored {
  /** The day of the newest update, `YYYY-MM-DD`. */
  readonly updated: string;
  readonly rounds: readonly RoundRecord[];
  readonly pools: readonly PoolCount[];
}

/** The records of `known` that differ from the bundled ones. */
export function toStore(known: Known, bundled: Known, updated: string): Stored {
  const same = new Set([...bundled.rounds, ...bundled.pools].map((item) => JSON.stringify(item)));
  return {
    updated,
    rounds: known.rounds.filter((round) => !same.has(JSON.stringify(round))),
    pools: known.pools.filter((count) => !same.has(JSON.stringify(count))),
  };
}

/** Reads what was kept, as strictly as the feed itself: a file can be edited, cut off or written by someone else. */
export function readStored(text: string, lastDay: string): (Stored & Pick<Feed, 'unreadable'>) | NotFeed {
  const value = parseBody(text);
  if (typeof value === 'string') return value;
  const { parsed } = value;
  const records = isPlainObject(parsed) && own(parsed, 'schema') === 1 ? own(parsed, 'rounds') : undefined;
  const updated = isPlainObject(parsed) ? own(parsed, 'updated') : undefined;
  const day = typeof updated === 'string' ? readDate(updated) : undefined;
  if (!isPlainObject(parsed) || !Array.isArray(records) || day === undefined) return 'notRounds';
  const { rounds, unreadable } = readRecords(records, lastDay);
  const pools = own(parsed, 'pools');
  return { updated: day, rounds, pools: Array.isArray(pools) ? pools.flatMap(storedPool) : [], unreadable };
}

function storedPool(value: unknown): readonly PoolCount[] {
  if (!isPlainObject(value)) return [];
  const asOf = own(value, 'asOf');
  const counts = own(value, 'counts');
  const day = typeof asOf === 'string' ? readDate(asOf) : undefined;
  const count = day === undefined || !Array.isArray(counts) ? undefined : poolCount(day, counts.map(String));
  return count ? [count] : [];
}

/** The file's text, in the shape of the official feed, so that one reader guards both. */
export function writeStored({ updated, rounds, pools }: Stored): string {
  const records = rounds.map(({ number, date, name, invitations, crs, tieBreak, unreadTieBreak }) => ({
    drawNumber: number,
    drawDate: date,
    drawName: name,
    drawSize: String(invitations),
    drawCRS: String(crs),
    drawCutOff: tieBreak ?? unreadTieBreak ?? '',
  }));
  return `${JSON.stringify({ schema: 1, updated, rounds: records, pools }, null, 1)}\n`;
}
