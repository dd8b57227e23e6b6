/**
 * Where a scan stands. The bytes end in a line feed that is none of theirs, and there is room to read on behind it: no JSON
 * of one line holds one, so that whatever looks for something stops there without counting.
 */
export interface Cursor {
  bytes: Uint8Array;
  view: DataView;
  at: number;
  /** Items of lists that are not whole yet; everything from `top` on is `undefined`. */
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

const encoder = new TextEncoder();

/** A text in UTF-8 as the words of four bytes that `DataView` reads; the last one is filled up with zeros. */
export function wordsOf(text: string): Int32Array {
  const bytes = encoder.encode(text);
  const words = new Int32Array(Math.ceil(bytes.length / 4));
  bytes.forEach((one, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (one << (8 * (at & 3)));
  });
  return words;
}

/** What of a word is kept where only its first bytes count; of none, all four. */
export function firstBytes(count: number): number {
  return count === 0 ? -1 : (1 << (8 * count)) - 1;
}

/**
 * Texts of profiles come again and again: with those of the last lines at hand, few are made or checked anew. Each has the one
 * place that its bytes lead to; two that lead to the same take turns.
 */
export interface Texts {
  readonly words: Int32Array;
  /** Length of the text at a place, and the rule that it passed. */
  readonly labels: Int32Array;
  readonly texts: (string | undefined)[];
}
