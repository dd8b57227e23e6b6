import { maxProfileLength } from '../profile/limits.ts';
import { lineReader } from '../profile/read-line.ts';
import type { BatchJob, Chunk, Line } from './job.ts';

const carriageReturn = 13;

/** The lines of newline-delimited JSON; empty ones are passed over, and counted. */
export function jsonLines({ asOf, file }: BatchJob): (chunk: Chunk) => Iterable<Line> {
  const readLine = lineReader(asOf);
  return function* ({ text, line: first }) {
    let line = first;
    for (let start = 0; start < text.length; line++) {
      const feed = text.indexOf('\n', start);
      const end = feed === -1 ? text.length : feed;
      const content = text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
      start = end + 1;
      if (content.trim() === '') continue;
      yield { line, text: content, read: () => readLine(content, file), id: () => nameIn(content) };
    }
  };
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
