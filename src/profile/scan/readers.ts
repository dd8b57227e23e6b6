import type { Predicate } from '../predicates.ts';
import { byte, type Cursor, skipBlanks } from './cursor.ts';

/** Reads the value at the cursor and moves behind it; `undefined`, wherever the cursor is by then, decides nothing. */
export type Reader = (cursor: Cursor) => unknown;

export const never: Reader = () => undefined;

/** The first option that reads. Options are values without parts of their own. */
export function oneOfReader(options: readonly Reader[]): Reader {
  return (cursor) => {
    const { at } = cursor;
    for (const option of options) {
      cursor.at = at;
      const found = option(cursor);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

export function listReader(item: Reader, holds: readonly Predicate[]): Reader {
  return (cursor) => {
    const { bytes, stack, top: base } = cursor;
    if (bytes[cursor.at] !== byte.openList) return undefined;
    cursor.at = skipBlanks(bytes, cursor.at + 1);
    if (bytes[cursor.at] === byte.closeList) cursor.at++;
    else {
      for (;;) {
        const value = item(cursor);
        if (value === undefined || cursor.top === stack.length) return undefined;
        stack[cursor.top++] = value;
        cursor.at = skipBlanks(bytes, cursor.at);
        const code = bytes[cursor.at++];
        if (code === byte.closeList) break;
        if (code !== byte.comma) return undefined;
        cursor.at = skipBlanks(bytes, cursor.at);
      }
    }
    const made = stack.slice(base, cursor.top);
    while (cursor.top > base) stack[--cursor.top] = undefined;
    for (const check of holds) if (!check(made)) return undefined;
    return made;
  };
}
