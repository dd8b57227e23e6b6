import { byte, type Cursor, firstBytes, type Scan } from './cursor.ts';

/** The text to use for one that was read, or `undefined` where the schema may refuse it. */
export type Accept = (text: string) => string | undefined;

/** Texts of a profile come again and again: with those of the last lines at hand, few are made or checked anew. */
export interface Texts {
  /** A reader of texts that pass `accept`, which always gives the same for the same text. */
  readonly scan: (accept: Accept) => Scan;
  readonly decode: (from: number, to: number) => string;
}

/** How many texts are kept, each in the one place that its bytes lead to. */
const places = 1 << 13;

/** Words of four bytes; a longer text is not kept. */
const mostWords = 8;

export function makeTexts(cursor: Cursor): Texts {
  const words = new Int32Array(places * mostWords);
  /** Length of the text there, and whose it is. */
  const labels = new Int32Array(places);
  const texts: string[] = new Array(places).fill('');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let readers = 0;

  const decode = (from: number, to: number) => decoder.decode(cursor.bytes.subarray(from, to));

  /** Reads a text byte by byte. */
  const readPlain = (start: number, accept: Accept) => {
    const { bytes } = cursor;
    let at = start;
    for (let code = bytes[at]; code !== byte.quote; code = bytes[++at]) {
      if (code === undefined || code < byte.space || code === byte.backslash) return undefined;
    }
    cursor.at = at + 1;
    return accept(decode(start, at));
  };

  const scan = (accept: Accept): Scan => {
    const reader = ++readers;
    return () => {
      const { view } = cursor;
      if (cursor.bytes[cursor.at] !== byte.quote) return undefined;
      const start = cursor.at + 1;
      let hash = reader;
      let word = view.getInt32(start, true);
      let count = 0;
      let found = quoteIn(word);
      while (found === 0) {
        if (++count === mostWords) return readPlain(start, accept);
        hash = Math.imul(hash ^ word, 0x2c1b3c6d);
        hash ^= hash >>> 15;
        word = view.getInt32(start + 4 * count, true);
        found = quoteIn(word);
      }
      // The lowest bit found is that of the quote.
      const rest = (31 - Math.clz32(found & -found)) >> 3;
      const last = rest === 0 ? 0 : word & firstBytes(rest);
      hash = Math.imul(hash ^ last, 0x2c1b3c6d);
      const place = (hash ^ (hash >>> 15)) & (places - 1);
      const length = 4 * count + rest;
      const label = (reader << 8) | length;
      const first = place * mostWords;
      if (labels[place] === label && words[first + count] === last) {
        let at = 0;
        while (at < count && words[first + at] === view.getInt32(start + 4 * at, true)) at++;
        if (at === count) {
          cursor.at = start + length + 1;
          return texts[place];
        }
      }
      const text = readPlain(start, accept);
      if (text === undefined) return undefined;
      for (let at = 0; at < count; at++) words[first + at] = view.getInt32(start + 4 * at, true);
      words[first + count] = last;
      labels[place] = label;
      texts[place] = text;
      return text;
    };
  };
  return { scan, decode };
}

/** Not zero where one of four bytes is a quote; then the lowest bit set stands in the first of them. */
function quoteIn(word: number): number {
  const other = word ^ 0x22222222;
  return (other - 0x01010101) & ~other & 0x80808080;
}
