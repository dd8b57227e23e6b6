import { type Separator, wholeRecords } from '../../batch/csv-records.ts';
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
const carriageReturn = 13;
/** A longer line is refused in any case (a letter takes up to four bytes): what goes beyond is not kept. */
const mostKept = 4 * maxProfileLength + 4096;
/** Before it is known how long lines are. */
const firstBytes = 16 * 1024;

export interface Cutting {
  /** Whether line ends within a quoted cell belong to the line, as in CSV. */
  readonly quoted: boolean;
  /** What parts the cells of CSV; a comma when left out. */
  readonly separator?: Separator;
  /** About how many lines a chunk has at most: where they are short, their records take more room than they do. */
  readonly mostLines: number;
  /** Number of the first line; 1 when left out. */
  readonly firstLine?: number;
}

/**
 * Cuts what is read between lines, which end in LF, CR LF or CR. A chunk is all lines that are whole after a reading; a line too
 * long to be a profile comes as a chunk of its own, without its end.
 */
export async function* chunksOf(
  source: Source,
  { quoted, separator = ',', mostLines, firstLine = 1 }: Cutting,
  places: Places,
): AsyncGenerator<RawChunk> {
  const whole = quoted
    ? (bytes: Buffer) => wholeRecords(bytes.toString('latin1'), separator, mostKept)
    : (bytes: Buffer, seen: number) => wholeLines(bytes, seen);
  let place = places.take(1);
  let filled = 0;
  /** How far line ends were looked for. */
  let seen = 0;
  let line = firstLine;
  let isTooLong = false;
  /** How many bytes are read at once. */
  let room = firstBytes;
  /** Takes the beginning off; what is left begins another place. */
  const take = (length: number): RawChunk => {
    const bytes = place.subarray(0, length);
    const left = place.subarray(length, filled);
    place = places.take(left.length + 1);
    place.set(left);
    filled = left.length;
    seen = 0;
    const chunk = { bytes, line, lines: countLines(bytes) };
    line += chunk.lines;
    // They grow, so that every thread has its part of a short input.
    room = Math.min(2 * room, Math.ceil(bytes.length / Math.max(1, chunk.lines)) * mostLines);
    return chunk;
  };
  for (;;) {
    if (seen === filled) {
      if (filled === place.length) place = widened(place, places);
      const read = await source.read(place.subarray(filled, filled + room));
      if (read === 0) break;
      filled += read;
    }
    if (isTooLong) {
      const end = firstEnd(place.subarray(0, filled), mostKept);
      if (end === -1) {
        // But for the last byte, which may be half of a line end.
        place.copyWithin(mostKept, filled - 1, filled);
        filled = mostKept + 1;
        seen = filled;
        continue;
      }
      place.copyWithin(mostKept, end, filled);
      filled -= end - mostKept;
      yield take(behindEnd(place, mostKept));
      isTooLong = false;
      continue;
    }
    const length = whole(place.subarray(0, filled), seen);
    if (length > 0) {
      yield take(length);
      continue;
    }
    isTooLong = filled > mostKept;
    if (!isTooLong) seen = filled;
  }
  if (filled > 0) yield take(filled);
  places.give(place);
}

function widened(place: Buffer, places: Places): Buffer {
  const wider = places.take(2 * place.length);
  wider.set(place);
  places.give(place);
  return wider;
}

/** How much is whole lines, of which none was seen in the beginning. A CR at the end may be half of a line end. */
function wholeLines(bytes: Buffer, seen: number): number {
  const from = Math.max(0, seen - 1);
  const last = bytes.subarray(from).lastIndexOf(feed);
  if (last !== -1) return from + last + 1;
  const end = bytes.subarray(from, -1).lastIndexOf(carriageReturn);
  return end === -1 ? 0 : from + end + 1;
}

/** Where the first line end from a place on is, if that is sure; else -1. */
function firstEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(feed, from);
  const found = bytes.subarray(from, end === -1 ? undefined : end).indexOf(carriageReturn);
  if (found === -1) return end;
  return from + found === bytes.length - 1 ? -1 : from + found;
}

function behindEnd(bytes: Buffer, end: number): number {
  return bytes[end] === carriageReturn && bytes[end + 1] === feed ? end + 2 : end + 1;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(feed); at !== -1; at = bytes.indexOf(feed, at + 1)) count++;
  for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, at + 1)) {
    if (bytes[at + 1] !== feed) count++;
  }
  return count;
}
