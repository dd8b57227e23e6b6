import { maxProfileLength } from '../../profile/limits.ts';
import type { Places } from './places.ts';

/** Whole lines as bytes, in a place that is theirs until it is given back. */
export interface RawChunk {
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly lines: number;
}

/** Where bytes come from. */
export interface Source {
  /** Fills the beginning of a place with the bytes that come next. @returns how many; 0 at the end */
  readonly read: (into: Uint8Array) => Promise<number>;
}

const feed = 10;
const quote = 34;
/** A longer line is refused in any case (a letter takes up to four bytes): what goes beyond is not kept. */
const mostKept = 4 * maxProfileLength + 4096;
/** Before it is known how long lines are. */
const firstBytes = 16 * 1024;

export interface Cutting {
  /** Whether line feeds between double quotes belong to the line, as in CSV. */
  readonly quoted: boolean;
  /** About how many lines a chunk has at most: where they are short, their records take more room than they do. */
  readonly mostLines: number;
}

/**
 * Cuts what is read between lines. A chunk is all lines that are whole after a reading; a line too long to be a profile comes
 * as a chunk of its own, without its end.
 */
export async function* chunksOf(
  source: Source,
  { quoted, mostLines }: Cutting,
  places: Places,
): AsyncGenerator<RawChunk> {
  let place = places.take(1);
  let filled = 0;
  /** How far line ends were looked for, and whether that is inside of quotes. */
  let seen = 0;
  let inQuotes = false;
  let line = 1;
  let isTooLong = false;
  /** Line feeds in what was not kept. */
  let passed = 0;
  /** How many bytes are read at once. */
  let room = firstBytes;
  /** Takes the beginning off; what is left begins another place. */
  const take = (length: number): RawChunk => {
    const bytes = place.subarray(0, length);
    const left = place.subarray(length, filled);
    place = places.take(left.length + 1);
    place.set(left);
    filled = left.length;
    seen = filled;
    const chunk = { bytes, line, lines: countFeeds(bytes) + passed };
    line += chunk.lines;
    passed = 0;
    // They grow, so that every thread has its part of a short input.
    room = Math.min(2 * room, Math.ceil(bytes.length / chunk.lines) * mostLines);
    return chunk;
  };
  for (;;) {
    if (seen === filled) {
      if (filled === place.length) place = widened(place, places);
      const read = await source.read(place.subarray(filled, filled + room));
      if (read === 0) break;
      filled += read;
    }
    const part = place.subarray(seen, filled);
    const cut: Cut = quoted
      ? cutOutsideQuotes(part, inQuotes)
      : { first: part.indexOf(feed), last: part.lastIndexOf(feed), open: false };
    if (isTooLong && cut.first !== -1) {
      const end = seen + cut.first;
      passed += countFeeds(place.subarray(mostKept, end));
      place.copyWithin(mostKept, end, filled);
      filled -= end - mostKept;
      yield take(mostKept + 1);
      isTooLong = false;
      seen = 0;
      inQuotes = false;
      continue;
    }
    inQuotes = cut.open;
    if (cut.last !== -1) {
      yield take(seen + cut.last + 1);
      continue;
    }
    if (filled > mostKept) {
      isTooLong = true;
      passed += countFeeds(place.subarray(mostKept, filled));
      filled = mostKept;
    }
    seen = filled;
  }
  if (filled > 0) yield take(filled);
}

function widened(place: Buffer, places: Places): Buffer {
  const wider = places.take(2 * place.length);
  wider.set(place);
  places.give(place);
  return wider;
}

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(feed); at !== -1; at = bytes.indexOf(feed, at + 1)) count++;
  return count;
}

interface Cut {
  /** Where the first and the last line feed stand that end a line; -1 for none. */
  readonly first: number;
  readonly last: number;
  /** Whether the part ends inside of quotes. */
  readonly open: boolean;
}

/** The line feeds outside of quotes, and whether the part ends inside of them. A doubled quote opens and closes at once. */
function cutOutsideQuotes(part: Buffer, open: boolean): Cut {
  let first = -1;
  let last = -1;
  let inside = open;
  let from = 0;
  while (from <= part.length) {
    const next = part.indexOf(quote, from);
    const until = next === -1 ? part.length : next;
    if (!inside && until > from) {
      const between = part.subarray(from, until);
      const found = between.lastIndexOf(feed);
      if (found !== -1) {
        last = from + found;
        if (first === -1) first = from + between.indexOf(feed);
      }
    }
    if (next === -1) break;
    inside = !inside;
    from = next + 1;
  }
  return { first, last, open: inside };
}
