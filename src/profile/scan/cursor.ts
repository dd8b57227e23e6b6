import type { Texts } from './texts.ts';

/**
 * Where a scan stands. The bytes end in a line feed that is none of theirs, and there is room to read on behind it: no JSON
 * of one line holds one, so that whatever looks for something stops there without counting.
 */
export interface Cursor {
  bytes: Uint8Array;
  view: DataView;
  at: number;
  /** Values that are not in an object or a list yet; everything from `top` on is `undefined`. */
  readonly stack: unknown[];
  top: number;
  readonly texts: Texts;
  readonly days: (string | undefined)[];
}

export const byte = {
  tab: 9,
  feed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  comma: 44,
  hyphen: 45,
  dot: 46,
  zero: 48,
  colon: 58,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const;

/** How far behind its end a line is read at most. */
export const margin = 64;

/** The first place from `at` on without the white space of JSON. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isBlank(bytes[next])) next++;
  return next;
}

function isBlank(code: number | undefined): boolean {
  return code === byte.space || code === byte.tab || code === byte.carriageReturn;
}

/** ASCII letters as the words of four bytes that `DataView` reads; the last one is filled up with zeros. */
export function wordsOf(ascii: string): Int32Array {
  const words = new Int32Array(Math.ceil(ascii.length / 4));
  for (let at = 0; at < ascii.length; at++) {
    words[at >> 2] = (words[at >> 2] ?? 0) | (ascii.charCodeAt(at) << (8 * (at & 3)));
  }
  return words;
}

/** What of a word is kept where only its first bytes count; of none, all four. */
export function firstBytes(count: number): number {
  return count === 0 ? -1 : (1 << (8 * count)) - 1;
}
