import { lineReader } from '../profile/read-line.ts';
import { byte } from '../profile/scan/cursor.ts';
import { profileScan } from '../profile/scan/profile-scan.ts';
import type { BatchJob, Chunk, Line } from './job.ts';

/** The lines of newline-delimited JSON; empty ones are passed over, and counted. */
export function jsonLines({ asOf, file }: BatchJob): (chunk: Chunk) => Iterable<Line> {
  const scan = profileScan(asOf);
  const reader = lineReader(asOf);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return function* ({ bytes: lines, line: first }) {
    const bytes = scan.load(lines);
    let line = first;
    for (let start = first === 1 ? markLength(bytes) : 0; start < bytes.length; line++) {
      const profile = scan.read(start);
      if (profile) {
        start = scan.end() + 1;
        yield { line, read: () => profile, id: noName };
        continue;
      }
      const found = bytes.indexOf(byte.feed, start);
      const end = found === -1 ? bytes.length : found;
      const to = end > start && bytes[end - 1] === byte.carriageReturn ? end - 1 : end;
      const text = decoder.decode(bytes.subarray(start, to));
      start = end + 1;
      if (text.trim() !== '') yield { line, read: () => reader.read(text, file), id: () => nameIn(reader.value()) };
    }
  };
}

/** A line that is a profile has a name of its own. */
const noName = () => null;

/** The length of the byte order mark at the start of some input. */
function markLength([a, b, c]: Uint8Array): number {
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

/** The `id`, else the `name`, of what is not a profile. */
function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'name' in value && typeof value.name === 'string' ? value.name : null;
}
