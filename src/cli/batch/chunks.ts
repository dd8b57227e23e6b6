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
 * Cuts a stream of bytes between lines. At most one part of the stream and one line are held at a time.
 * @param quoted whether line feeds between double quotes belong to the line, as in CSV
 */
export async function* chunksOf(stream: AsyncIterable<Uint8Array>, quoted: boolean): AsyncGenerator<RawChunk> {
  let pending: Uint8Array[] = [];
  let held = 0;
  let line = 1;
  let inQuotes = false;
  const take = (last: Uint8Array): RawChunk => {
    const bytes = joined([...pending, last]);
    const chunk = { bytes, line, lines: countFeeds(bytes) };
    pending = [];
    held = 0;
    line += chunk.lines;
    return chunk;
  };
  for await (const part of stream) {
    const cut: Cut = quoted ? cutOutsideQuotes(part, inQuotes) : { end: part.lastIndexOf(feed), open: false };
    const { end } = cut;
    inQuotes = cut.open;
    if (end !== -1) yield take(part.subarray(0, end + 1));
    const rest = part.subarray(end + 1);
    if (rest.length === 0 || held > mostPending) continue;
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
  /** Where the last line feed stands that ends a line; -1 for none. */
  readonly end: number;
  /** Whether the part ends inside of quotes. */
  readonly open: boolean;
}

/** The last line feed outside of quotes, and whether the part ends inside of them. A doubled quote opens and closes at once. */
function cutOutsideQuotes(part: Uint8Array, open: boolean): Cut {
  let end = -1;
  let inside = open;
  let from = 0;
  while (from <= part.length) {
    const next = part.indexOf(quote, from);
    const until = next === -1 ? part.length : next;
    if (!inside && until > from) {
      const last = part.subarray(from, until).lastIndexOf(feed);
      if (last !== -1) end = from + last;
    }
    if (next === -1) break;
    inside = !inside;
    from = next + 1;
  }
  return { end, open: inside };
}
