import { maxProfileLength } from '../profile/limits.ts';
import { lineReader } from '../profile/read-line.ts';
import { profileScan } from '../profile/scan/profile-scan.ts';
import type { BatchJob, Chunk, Line } from './job.ts';

const feed = 10;
const carriageReturn = 13;
const openObject = 123;

/** The lines of newline-delimited JSON; empty ones are passed over, and counted. */
export function jsonLines({ asOf, file }: BatchJob): (chunk: Chunk) => Iterable<Line> {
  const scan = profileScan(asOf);
  const readLine = lineReader(asOf);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return function* ({ bytes, line: first }) {
    scan.load(bytes);
    let line = first;
    for (let start = first === 1 ? markLength(bytes) : 0; start < bytes.length; line++) {
      const from = start;
      const found = bytes.indexOf(feed, from);
      const end = found === -1 ? bytes.length : found;
      const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
      start = end + 1;
      const text = () => decoder.decode(bytes.subarray(from, to));
      if (bytes[from] !== openObject && text().trim() === '') continue;
      yield {
        line,
        raw: { bytes, from, to },
        read: () => scan.read(from) ?? readLine(text(), file),
        id: () => nameIn(text()),
      };
    }
  };
}

/** The length of the byte order mark at the start of some input. */
function markLength([a, b, c]: Uint8Array): number {
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

/** The `id`, else the `name`, of a line that is not a profile. */
function nameIn(content: string): string | null {
  // Of a line that is too long not all was kept.
  if (content.length > maxProfileLength) return null;
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null) return null;
    if ('id' in value && typeof value.id === 'string') return value.id;
    return 'name' in value && typeof value.name === 'string' ? value.name : null;
  } catch {
    return null;
  }
}
