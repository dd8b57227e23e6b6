import { parseDay } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { monthFirstDay, readDate, readInstant, readWrittenDay } from './feed-dates.ts';
import { poolSize, sumsHold } from './pool.ts';
import { compareRounds, type PoolCount, type RoundRecord } from './round.ts';

/** The official feed of the page "Rounds of invitations". */
export const feedUrl = 'https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json';

/** The feed is about 700 kB. */
export const maxFeedBytes = 8_000_000;

export const maxRecords = 20_000;
const firstRound = '2015-01-31';
/** As much of a text that cannot be read as is kept and told. */
const longestText = 80;

/** What of a record cannot be read; `record`: the whole of it. */
export type FeedField = 'number' | 'date' | 'name' | 'invitations' | 'crs' | 'tieBreak' | 'record';

/** A record of the feed that is not taken, or a field of one that cannot be read. */
export interface Unreadable {
  /** As far as it could be told. */
  readonly number: string;
  /** The field that cannot be read; `record`: the whole record. */
  readonly field: FeedField;
  /** The text that stands there, at most its first 80 characters. */
  readonly found: string;
}

/** What a feed says, as far as it can be read. */
export interface Feed {
  /** Oldest first, one of each number. */
  readonly rounds: readonly RoundRecord[];
  /** Oldest first, one of each day. */
  readonly pools: readonly PoolCount[];
  /** Records that are not taken, with the field that cannot be read. */
  readonly unreadable: readonly Unreadable[];
  /** Records taken whose tie-break could not be read, or is after the round. */
  readonly doubtful: readonly Unreadable[];
  /** Days whose count does not add up; taken as printed. */
  readonly unequalSums: readonly string[];
}

/** Why a text is not the feed. */
export type NotFeed = 'empty' | 'tooLarge' | 'html' | 'notJson' | 'notRounds' | 'noRound';

/**
 * Reads the feed in any of its shapes: `{rounds: [...]}`, a bare array, `{rounds: {r1: {...}}}`. Every field is a text;
 * unknown fields are passed over; a record that cannot be read is reported, never guessed.
 * @param text what was fetched, hostile until read
 * @param lastDay the last day that a round can have, `YYYY-MM-DD`
 */
export function parseFeed(text: string, lastDay: string): Feed | NotFeed {
  const value = parseBody(text);
  if (typeof value === 'string') return value;
  const records = recordsOf(value.parsed);
  if (typeof records === 'string') return records;
  const feed = readRecords(records, lastDay);
  return feed.rounds.length === 0 ? 'noRound' : feed;
}

/** The JSON of a text, or why it is none. */
export function parseBody(text: string): { readonly parsed: unknown } | NotFeed {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return 'empty';
  if (body.length > maxFeedBytes) return 'tooLarge';
  if (body.startsWith('<')) return 'html';
  try {
    return { parsed: JSON.parse(body) };
  } catch {
    return 'notJson';
  }
}

function recordsOf(value: unknown): readonly unknown[] | NotFeed {
  const rounds = isPlainObject(value) ? own(value, 'rounds') : value;
  const records = Array.isArray(rounds) ? rounds : isPlainObject(rounds) ? Object.values(rounds) : undefined;
  if (records === undefined) return 'notRounds';
  return records.length > maxRecords ? 'tooLarge' : records;
}

/** Reads records in the shape of the feed. */
export function readRecords(records: readonly unknown[], lastDay: string): Feed {
  const rounds = new Map<string, RoundRecord>();
  const pools = new Map<string, PoolCount>();
  const unreadable: Unreadable[] = [];
  const doubtful: Unreadable[] = [];
  for (const record of records) {
    const round = readRound(record, lastDay);
    if ('field' in round) {
      unreadable.push(round);
      continue;
    }
    const same = rounds.get(round.number);
    if (same) {
      // Of two records with one number neither can be told to be right: the first stays, the feed being newest first.
      if (JSON.stringify(same) !== JSON.stringify(round))
        unreadable.push(problem(round.number, 'record', 'given twice'));
      continue;
    }
    rounds.set(round.number, round);
    doubtful.push(...doubts(record, round));
    const pool = readPool(record, lastDay);
    if (pool && !pools.has(pool.asOf)) pools.set(pool.asOf, pool);
  }
  const counts = [...pools.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return {
    rounds: [...rounds.values()].sort(compareRounds),
    pools: counts,
    unreadable,
    doubtful,
    unequalSums: counts.filter((count) => !sumsHold(count)).map(({ asOf }) => asOf),
  };
}

/** One record, or the first of its fields that cannot be read. */
function readRound(record: unknown, lastDay: string): RoundRecord | Unreadable {
  // It may be nested without end: its kind is told, not its content.
  if (!isPlainObject(record))
    return problem('?', 'record', Array.isArray(record) ? 'a list' : String(record).slice(0, 40));
  const number = field(record, 'drawNumber').trim().toLowerCase();
  if (!/^[1-9]\d{0,4}[a-z]?$/.test(number)) return problem(number, 'number', number);
  const date = dateOf(record);
  if (date === undefined || date < firstRound || date > lastDay) {
    return problem(number, 'date', field(record, 'drawDate') || field(record, 'drawDateFull'));
  }
  const name = field(record, 'drawName').normalize('NFC').replace(/\s+/g, ' ').trim();
  // A name is printed: markup, control characters and marks that turn the direction of text have no place in one.
  if (name === '' || name.length > 200 || /[<>\p{C}]/u.test(name)) return problem(number, 'name', name);
  const invitations = wholeNumber(field(record, 'drawSize'), 1, 1_000_000);
  if (invitations === undefined) return problem(number, 'invitations', field(record, 'drawSize'));
  const crs = wholeNumber(field(record, 'drawCRS'), 1, 1200);
  if (crs === undefined) return problem(number, 'crs', field(record, 'drawCRS'));
  const printed = field(record, 'drawCutOff').trim();
  const tieBreak = readInstant(printed, date);
  const round = { number, date, name, invitations, crs, tieBreak: tieBreak ?? null };
  return tieBreak === undefined ? { ...round, unreadTieBreak: printed.slice(0, longestText) } : round;
}

function dateOf(record: Readonly<Record<string, unknown>>): string | undefined {
  const date = field(record, 'drawDate');
  const written = readWrittenDay(field(record, 'drawDateFull'));
  if (date.trim() === '') return written;
  // Days before months, unless the day in words says that the month stands first.
  const isOther = written !== undefined && written !== readDate(date) && written === monthFirstDay(date);
  return isOther ? undefined : readDate(date);
}

function doubts(record: unknown, { number, date, tieBreak, unreadTieBreak }: RoundRecord): readonly Unreadable[] {
  if (unreadTieBreak !== undefined) return [problem(number, 'tieBreak', unreadTieBreak)];
  // A round of the evening is on the next day by UTC, and so may its tie-break be (139).
  const late = tieBreak !== null && (parseDay(tieBreak.slice(0, 10)) ?? 0) > (parseDay(date) ?? 0) + 1;
  return late && isPlainObject(record) ? [problem(number, 'tieBreak', field(record, 'drawCutOff'))] : [];
}

/** The count printed with a record; all zeros mean that there is none. */
function readPool(record: unknown, lastDay: string): PoolCount | undefined {
  if (!isPlainObject(record)) return undefined;
  const asOf = readWrittenDay(field(record, 'drawDistributionAsOn')) ?? readDate(field(record, 'drawDistributionAsOn'));
  if (asOf === undefined || asOf > lastDay) return undefined;
  return poolCount(
    asOf,
    Array.from({ length: poolSize }, (_, index) => field(record, `dd${index + 1}`)),
  );
}

/** A count of the pool from its figures as texts, or `undefined` when one cannot be read. */
export function poolCount(asOf: string, figures: readonly string[]): PoolCount | undefined {
  const counts = figures.flatMap((figure) => wholeNumber(figure, 0, 100_000_000) ?? []);
  const whole = counts.length === poolSize && figures.length === poolSize;
  return whole && counts.some((count) => count > 0) ? { asOf, counts } : undefined;
}

/** A number as the feed prints it: `5,000`, `5 000` with any space; `5,00` is none. */
function wholeNumber(text: string, least: number, most: number): number | undefined {
  const trimmed = text.trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?:[,\s]\d{3}){1,2})$/.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(/[,\s]/g, ''));
  return value >= least && value <= most ? value : undefined;
}

function field(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = own(record, key);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function problem(number: string, field: FeedField, found: string): Unreadable {
  return { number: number.slice(0, 20), field, found: found.slice(0, longestText) };
}
