import type { Holds } from '../holds.ts';
import { byte, type Cursor, skipBlanks } from './cursor.ts';
import { readDay } from './days.ts';
import { isAt, type Key, keyAt } from './keys.ts';
import { isNull, readFlag } from './literals.ts';
import type { Maker } from './maker.ts';
import { readNumber } from './numbers.ts';
import { readText, type TextRule } from './texts.ts';

/** Numbers, since the engine compares them with less ado than texts. */
export const kind = { text: 0, number: 1, day: 2, flag: 3, object: 4, list: 5, oneOf: 6, never: 7 } as const;
type Kind = typeof kind;

/** What stands at some place of a profile, as its schema has it. */
export type Part =
  | { readonly kind: Kind['text'] | Kind['day']; readonly rule: TextRule }
  | { readonly kind: Kind['number']; readonly rule: readonly Holds[] }
  | { readonly kind: Kind['flag'] | Kind['never']; readonly rule: undefined }
  | { readonly kind: Kind['list']; readonly rule: List }
  | { readonly kind: Kind['object']; readonly rule: Shape }
  | { readonly kind: Kind['oneOf']; readonly rule: readonly Part[] };

export interface List {
  readonly item: Part;
  readonly holds: readonly Holds[];
}

/** An object of these keys and no others. */
export interface Shape {
  readonly keys: readonly Key[];
  /** The bits of keys that may not be left out. */
  readonly required: number;
  readonly make: Maker;
  readonly holds: readonly Holds[];
  /** Which key came first last. */
  first: Key | undefined;
}

/** Reads the value at the cursor and moves behind it; `undefined`, wherever the cursor is by then, decides nothing. */
export function readPart(cursor: Cursor, part: Part): unknown {
  switch (part.kind) {
    case kind.text:
      return readText(cursor, part.rule);
    case kind.number:
      return readNumber(cursor, part.rule);
    case kind.day:
      return readDay(cursor, part.rule);
    case kind.flag:
      return readFlag(cursor);
    case kind.object:
      return readObject(cursor, part.rule);
    case kind.list:
      return readList(cursor, part.rule);
    case kind.oneOf:
      return readOneOf(cursor, part.rule);
    case kind.never:
      return undefined;
  }
}

/** Options are values without parts of their own. */
function readOneOf(cursor: Cursor, options: readonly Part[]): unknown {
  const { at } = cursor;
  for (const option of options) {
    cursor.at = at;
    const found = readPart(cursor, option);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readList(cursor: Cursor, { item, holds }: List): unknown {
  const { bytes, stack, top: base } = cursor;
  if (bytes[cursor.at] !== byte.openList) return undefined;
  cursor.at = skipBlanks(bytes, cursor.at + 1);
  if (bytes[cursor.at] === byte.closeList) cursor.at++;
  else {
    for (;;) {
      const value = readPart(cursor, item);
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
}

function readObject(cursor: Cursor, shape: Shape): unknown {
  const { bytes, view, stack, top: base } = cursor;
  const { keys } = shape;
  let at = cursor.at;
  if (bytes[at++] !== byte.openObject || base + keys.length > stack.length) return undefined;
  cursor.top = base + keys.length;
  let seen = 0;
  let stated = 0;
  let before: Key | undefined;
  if (bytes[at] !== byte.quote) at = skipBlanks(bytes, at);
  if (bytes[at] === byte.closeObject) at++;
  else {
    for (;;) {
      if (bytes[at++] !== byte.quote) return undefined;
      let key = before === undefined ? shape.first : before.next;
      if (key === undefined || !isAt(key, view, at)) {
        key = keyAt(keys, view, at);
        if (key === undefined) return undefined;
        if (before === undefined) shape.first = key;
        else before.next = key;
      }
      before = key;
      const { bit, index } = key;
      if ((seen & bit) !== 0) return undefined;
      seen |= bit;
      at += key.length;
      if (bytes[at] !== byte.colon) {
        at = skipBlanks(bytes, at);
        if (bytes[at] !== byte.colon) return undefined;
      }
      at = skipBlanks(bytes, at + 1);
      // A fact not stated, as in YAML.
      if (isNull(view, at)) at += 4;
      else {
        cursor.at = at;
        const value = readPart(cursor, key.part);
        if (value === undefined) return undefined;
        stack[base + index] = value;
        stated |= bit;
        at = cursor.at;
      }
      let code = bytes[at++];
      if (code !== byte.comma && code !== byte.closeObject) {
        at = skipBlanks(bytes, at - 1);
        code = bytes[at++];
      }
      if (code === byte.closeObject) break;
      if (code !== byte.comma) return undefined;
      if (bytes[at] !== byte.quote) at = skipBlanks(bytes, at);
    }
  }
  if ((stated & shape.required) !== shape.required) return undefined;
  cursor.at = at;
  const made = shape.make(stack, base);
  for (let place = base + keys.length; place > base; ) stack[--place] = undefined;
  cursor.top = base;
  for (const check of shape.holds) if (!check(made)) return undefined;
  return made;
}
