import { maxProfileLength } from '../../profile/limits.ts';

/** Whole lines as bytes. The buffer is theirs alone, so that it can be handed to a worker. */
export interface RawChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly lines: number;
}

const feed = 10;
const quote = 34;
/** A longer line is refused in any case (a letter takes up to four bytes): what goes beyond is not kept. */
const mostPending = 4 * maxProfileLength + 4096;

/**
 * Cuts a stream of bytes between lines. At most one part of the stream and one line are held at a time. A line too long to
 * be a profile comes as a chunk of its own, without its end.
 * @param quoted whether line feeds between double quotes belong to the line, as in CSV
 */
export async function* chunksOf(stream: AsyncIterable<Uint8Array>, quoted: boolean): AsyncGenerator<RawChunk> {
  let pending: Uint8Array[] = [];
  let held = 0;
  let line = 1;
  /** Line feeds in what was not kept. */
  let passed = 0;
  let inQuotes = false;
  const take = (last: Uint8Array): RawChunk => {
    const bytes = joined([...pending, last]);
    const chunk = { bytes, line, lines: countFeeds(bytes) + passed };
    pending = [];
    held = 0;
    passed = 0;
    line += chunk.lines;
    return chunk;
  };
  for await (const part of stream) {
    const cut: Cut = quoted
      ? cutOutsideQuotes(part, inQuotes)
      : { first: part.indexOf(feed), last: part.lastIndexOf(feed), open: false };
    inQuotes = cut.open;
    let from = 0;
    if (held > mostPending && cut.first !== -1) {
      passed += countFeeds(part.subarray(0, cut.first));
      from = cut.first + 1;
      yield take(part.subarray(cut.first, from));
    }
    if (cut.last >= from) {
      yield take(part.subarray(from, cut.last + 1));
      from = cut.last + 1;
    }
    const rest = part.subarray(from);
    if (rest.length === 0) continue;
    if (held > mostPending) {
      passed += countFeeds(rest);
      continue;
    }
    // A copy: the stream may use its memory again.
    pending.push(rest.slice());
    held += rest.length;
  }
  if (held > 0) yield take(new Uint8Array());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function countFeeds(bytes: Uint8Array): number {
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
function cutOutsideQuotes(part: Uint8Array, open: boolean): Cut {
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
