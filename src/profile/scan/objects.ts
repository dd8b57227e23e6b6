import type { Holds } from '../holds.ts';
import { byte, type Cursor, firstBytes, type Scan, skipBlanks, wordsOf } from './cursor.ts';
import { isNullAt } from './literals.ts';
import { makerOf } from './maker.ts';

export interface Key {
  readonly name: string;
  readonly isRequired: boolean;
  readonly scan: Scan;
}

/** Objects of these keys and no others, at most `mostKeys`. */
export function objectScan(cursor: Cursor, given: readonly Key[], holds: readonly Holds[]): Scan {
  const keys = given.map(placed);
  const make = makerOf(given.map(({ name }) => name));
  const required = keys.reduce((bits, { isRequired, bit }) => bits | (isRequired ? bit : 0), 0);
  /** Which key came last after this one, for people write theirs in the same order; the first is that of the start. */
  const next = keys.map(({ index }) => Math.min(index + 1, keys.length - 1));
  next.unshift(0);
  return () => {
    const { bytes, view, stack, top: base } = cursor;
    if (bytes[cursor.at] !== byte.openObject) return undefined;
    cursor.top = base + keys.length;
    let seen = 0;
    let stated = 0;
    let before = 0;
    let at = cursor.at + 1;
    if (bytes[at] !== byte.quote) at = skipBlanks(bytes, at);
    if (bytes[at] === byte.closeObject) at++;
    else {
      for (;;) {
        if (bytes[at++] !== byte.quote) return undefined;
        let key = keys[next[before] ?? 0];
        if (key === undefined || !isAt(key, view, at)) {
          key = keys.find((one) => isAt(one, view, at));
          if (key === undefined) return undefined;
          next[before] = key.index;
        }
        const { bit, index } = key;
        if ((seen & bit) !== 0) return undefined;
        seen |= bit;
        before = index + 1;
        at += key.length;
        if (bytes[at] !== byte.colon) {
          at = skipBlanks(bytes, at);
          if (bytes[at] !== byte.colon) return undefined;
        }
        at = skipBlanks(bytes, at + 1);
        if (isNullAt(cursor, at)) at += 4;
        else {
          cursor.at = at;
          const value = key.scan();
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
    if ((stated & required) !== required) return undefined;
    cursor.at = at;
    const made = make(stack, base);
    for (let place = base + keys.length; place > base; ) stack[--place] = undefined;
    cursor.top = base;
    for (const check of holds) if (!check(made)) return undefined;
    return made;
  };
}

/** A bit each. */
export const mostKeys = 31;

interface PlacedKey extends Key {
  readonly index: number;
  readonly bit: number;
  /** The name with the quote that ends it. */
  readonly words: Int32Array;
  readonly length: number;
  readonly last: number;
  readonly lastMask: number;
}

function placed({ name, isRequired, scan }: Key, index: number): PlacedKey {
  const words = wordsOf(`${name}"`);
  const length = name.length + 1;
  const last = words.length - 1;
  return { name, isRequired, scan, index, bit: 1 << index, words, length, last, lastMask: firstBytes(length % 4) };
}

function isAt({ words, last, lastMask }: PlacedKey, view: DataView, at: number): boolean {
  for (let word = 0; word < last; word++) {
    if (view.getInt32(at + 4 * word, true) !== words[word]) return false;
  }
  return (view.getInt32(at + 4 * last, true) & lastMask) === words[last];
}
