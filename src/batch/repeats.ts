import type { RawLine } from './job.ts';

/**
 * What was made of lines that are the same but for what they are called. Tables made by counting or by varying a few
 * facts hold the same person many times over; such a line is neither read nor scored again.
 */
export interface Repeats {
  /** The line as something that may have been seen; `undefined` the first time, and where its names are
   * not plainly at its start. */
  readonly look: (line: RawLine) => Look | undefined;
}

export interface Look {
  readonly id: string | null;
  readonly name: string | null;
  /** What was kept of a line that says the same. */
  readonly known: string | undefined;
  /** Keeps what was made of this line, for as long as there is room. */
  readonly keep: (made: string) => void;
}

// Names without escapes alone: a line with any other start is read like every line.
const start =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings hold none; with one the line is not JSON.
  /^\{(?:"schema": ?1, ?)?(?:"id": ?"([^"\\\x00-\x1f]{1,200})", ?)?(?:"name": ?"([^"\\\x00-\x1f]{1,200})", ?)?/;

const longest = 8192;

/** More bytes than a start has. */
const longestStart = 500;

/** How many lines are remembered by a number alone, as a power of two. */
const remembered = 1 << 16;

/**
 * A line is kept when it comes the second time: until then a number made of its text is remembered, since keeping the texts of
 * lines that never come again takes longer than it saves.
 * @param most how many lines are kept, twice over: the newer half and the older
 */
export function makeRepeats(most = 1000): Repeats {
  const seen = new Int32Array(remembered);
  let newer = new Map<string, string>();
  let older: ReadonlyMap<string, string> = new Map();
  const keep = (key: string, made: string) => {
    if (newer.size >= most) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, made);
  };
  return {
    look: ({ bytes, from, to }) => {
      if (to - from > longest) return undefined;
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // A letter a byte, which leaves the bytes of other letters between the same quotes.
      const match = start.exec(buffer.toString('latin1', from, Math.min(to, from + longestStart)));
      if (!match) return undefined;
      const [begun, id, name] = match;
      const rest = from + begun.length;
      const number = numberOf(bytes, rest, to);
      const place = number & (remembered - 1);
      if (seen[place] !== number) {
        seen[place] = number;
        return undefined;
      }
      const stated = `${begun.includes('"schema"')}${id !== undefined}${name !== undefined}`;
      const key = stated + buffer.toString('latin1', rest, to);
      const known = newer.get(key) ?? older.get(key);
      return { id: decoded(id), name: decoded(name), known, keep: (made) => keep(key, made) };
    },
  };
}

/** The same for the same bytes, and rarely for others (FNV-1a). */
function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let number = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) number = Math.imul(number ^ (bytes[at] ?? 0), 0x01000193);
  return number;
}

/** A name that was read as one letter a byte. */
function decoded(name: string | undefined): string | null {
  return name === undefined ? null : Buffer.from(name, 'latin1').toString();
}
