import { firstBytes, wordsOf } from './cursor.ts';
import type { Part } from './read-part.ts';

/** A key of an object. Its name is compared four bytes at a time. */
export interface Key {
  readonly part: Part;
  readonly index: number;
  readonly bit: number;
  /** Bytes of the name with the quote that ends it, and the first two words of them. */
  readonly length: number;
  readonly first: number;
  readonly firstMask: number;
  readonly second: number;
  readonly secondMask: number;
  /** All words, for longer names. */
  readonly words: Int32Array;
  readonly count: number;
  readonly lastMask: number;
  /** Which key came after this one last: people write theirs in the same order. */
  next: Key | undefined;
}

export function keyOf(name: string, index: number, part: Part): Key {
  const length = name.length + 1;
  const words = wordsOf(`${name}"`);
  const count = words.length;
  const lastMask = firstBytes(length % 4);
  const [first = 0, second = 0] = words;
  const firstMask = count === 1 ? lastMask : -1;
  const secondMask = count === 1 ? 0 : count === 2 ? lastMask : -1;
  const bit = 1 << index;
  return { part, index, bit, length, first, firstMask, second, secondMask, words, count, lastMask, next: undefined };
}

/** The key whose name stands at a place behind its first quote. */
export function keyAt(keys: readonly Key[], view: DataView, at: number): Key | undefined {
  for (const key of keys) if (isAt(key, view, at)) return key;
  return undefined;
}

export function isAt(key: Key, view: DataView, at: number): boolean {
  if ((view.getInt32(at, true) & key.firstMask) !== key.first) return false;
  if ((view.getInt32(at + 4, true) & key.secondMask) !== key.second) return false;
  return key.count <= 2 || isRestAt(key, view, at);
}

function isRestAt({ words, count, lastMask }: Key, view: DataView, at: number): boolean {
  const last = count - 1;
  for (let word = 2; word < last; word++) {
    if (view.getInt32(at + 4 * word, true) !== words[word]) return false;
  }
  return (view.getInt32(at + 4 * last, true) & lastMask) === words[last];
}
