import { lineReader } from '../profile/read-line.ts';
import { byte } from '../profile/scan/cursor.ts';
import { profileScan } from '../profile/scan/profile-scan.ts';
import type { BatchJob, Chunk, LineVisitor } from './job.ts';

/** Goes through lines of newline-delimited JSON; empty ones are passed over, and counted. */
export function jsonLines({ asOf, file }: BatchJob): (chunk: Chunk, visit: LineVisitor) => void {
  const scan = profileScan(asOf);
  const reader = lineReader(asOf);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return ({ bytes: lines, line: first }, visit) => {
    const bytes = scan.load(lines);
    let line = first;
    for (let start = first === 1 ? markLength(bytes) : 0; start < bytes.length; line++) {
      const profile = scan.read(start);
      if (profile) {
        start = scan.end() + 1;
        visit.profile(line, profile);
        continue;
      }
      const found = bytes.indexOf(byte.feed, start);
      const end = found === -1 ? bytes.length : found;
      const to = end > start && bytes[end - 1] === byte.carriageReturn ? end - 1 : end;
      const text = decoder.decode(bytes.subarray(start, to));
      start = end + 1;
      if (text.trim() === '') continue;
      if (!visit.other({ line, read: () => reader.read(text, file), id: () => nameIn(reader.value()) })) return;
    }
  };
}

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
