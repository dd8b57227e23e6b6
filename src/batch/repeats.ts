/**
 * What was made of lines that are the same but for what they are called. Tables made by counting or by varying a few
 * facts hold the same person many times over; such a line is neither read nor scored again.
 */
export interface Repeats {
  /** The line as something that may have been seen; `undefined` where its names are not plainly at its start. */
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

/** @param most how many lines are kept, twice over: the newer half and the older */
export function makeRepeats(most = 1000): Repeats {
  let newer = new Map<string, string>();
  let older: ReadonlyMap<string, string> = new Map();
  return {
    look: (line) => {
      const match = start.exec(line);
      if (!match || line.length > longest) return undefined;
      const [begun, id = null, name = null] = match;
      const rest = line.slice(begun.length);
      const same = `${begun.includes('"schema"')}${id !== null}${name !== null}`;
      const key = same + rest;
      return {
        id,
        name,
        known: newer.get(key) ?? older.get(key),
        keep: (made) => {
          if (newer.size >= most) {
            older = newer;
            newer = new Map();
          }
          // A copy: a part of a text keeps the whole text in memory.
          newer.set(Buffer.from(key).toString(), made);
        },
      };
    },
  };
}
