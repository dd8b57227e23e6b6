import type { Holds } from '../holds.ts';
import { byte, type Cursor, type Scan, skipBlanks } from './cursor.ts';

export function listScan(cursor: Cursor, item: Scan, most: number, holds: readonly Holds[]): Scan {
  return () => {
    const { bytes, stack, top: base } = cursor;
    if (bytes[cursor.at] !== byte.openList) return undefined;
    cursor.at = skipBlanks(bytes, cursor.at + 1);
    if (bytes[cursor.at] === byte.closeList) cursor.at++;
    else {
      for (;;) {
        const value = item();
        if (value === undefined || cursor.top - base === most) return undefined;
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
