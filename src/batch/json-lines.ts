import { isUtf8 } from 'node:buffer';
import { lineReader } from '../profile/read-line.ts';
import { byte } from '../profile/scan/cursor.ts';
import { profileScan } from '../profile/scan/profile-scan.ts';
import { inputError } from '../profile/tell-problems.ts';
import type { BatchJob, Chunk, LineVisitor } from './job.ts';

/**
 * Goes through lines of newline-delimited JSON; empty ones are passed over, and counted. Besides LF and CR LF a CR alone ends a
 * line: no JSON of one line holds one.
 */
export function jsonLines({ asOf, file }: BatchJob): (chunk: Chunk, visit: LineVisitor) => void {
  const scan = profileScan(asOf);
  const reader = lineReader(asOf);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return ({ bytes: lines, line: first }, visit) => {
    const bytes = scan.load(lines);
    // The scan looks at neither: it takes a CR for a blank, and any byte for a letter.
    const isPlain = isUtf8(bytes) && !hasLoneReturn(bytes);
    const isPlainLine = (start: number) => {
      const end = endFrom(bytes, start);
      return !isLoneReturn(bytes, end) && isUtf8(bytes.subarray(start, end));
    };
    let line = first;
    for (let start = first === 1 ? markLength(bytes) : 0; start < bytes.length; line++) {
      const profile = isPlain || isPlainLine(start) ? scan.read(start) : undefined;
      if (profile) {
        start = scan.end() + 1;
        visit.profile(line, profile);
        continue;
      }
      const end = isPlain ? feedFrom(bytes, start) : endFrom(bytes, start);
      const to = end > start && bytes[end - 1] === byte.carriageReturn ? end - 1 : end;
      const whole = bytes.subarray(start, to);
      start = bytes[end] === byte.carriageReturn && bytes[end + 1] === byte.feed ? end + 2 : end + 1;
      const text = decoder.decode(whole);
      if (text.trim() === '') continue;
      const isText = isPlain || isUtf8(whole);
      const read = () => {
        if (isText) return reader.read(text, file);
        throw inputError([{ file, field: '', problem: { id: 'input.notUtf8', values: {} } }]);
      };
      if (!visit.other({ line, read, id: () => (isText ? nameIn(reader.value()) : null) })) return;
    }
  };
}

/** Whether some CR ends a line by itself. */
function hasLoneReturn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(byte.carriageReturn); at !== -1; at = bytes.indexOf(byte.carriageReturn, at + 1)) {
    if (isLoneReturn(bytes, at)) return true;
  }
  return false;
}

function isLoneReturn(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === byte.carriageReturn && bytes[at + 1] !== byte.feed;
}

function feedFrom(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(byte.feed, start);
  return found === -1 ? bytes.length : found;
}

function endFrom(bytes: Uint8Array, start: number): number {
  const end = feedFrom(bytes, start);
  const found = bytes.subarray(start, end).indexOf(byte.carriageReturn);
  return found === -1 ? end : start + found;
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
