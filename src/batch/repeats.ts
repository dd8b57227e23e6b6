/**
 * What was made of lines that are the same but for what they are called. Tables made by counting or by varying a few
 * facts hold the same person many times over; such a line is neither read nor scored again.
 */
export interface Repeats {
  /** The line as something that may have been seen; `undefined` the first time, and where its names are
   * not plainly at its start. */
  readonly look: (line: string) => Look | undefined;
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
    // A copy: a part of a text keeps the whole text in memory.
    newer.set(Buffer.from(key).toString(), made);
  };
  return {
    look: (line) => {
      const match = line.length > longest ? null : start.exec(line);
      if (!match) return undefined;
      const [begun, id = null, name = null] = match;
      const number = numberOf(line, begun.length);
      const place = number & (remembered - 1);
      if (seen[place] !== number) {
        seen[place] = number;
        return undefined;
      }
      const key = `${begun.includes('"schema"')}${id !== null}${name !== null}${line.slice(begun.length)}`;
      return { id, name, known: newer.get(key) ?? older.get(key), keep: (made) => keep(key, made) };
    },
  };
}

/** The same for the same text from a place on, and rarely for another (FNV-1a). */
function numberOf(line: string, from: number): number {
  let number = 0x811c9dc5 | 0;
  for (let at = from; at < line.length; at++) number = Math.imul(number ^ line.charCodeAt(at), 0x01000193);
  return number;
}
