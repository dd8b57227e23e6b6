import { byte, type Cursor, firstBytes, type Texts } from './cursor.ts';

export interface TextRule {
  /** Not that of another rule of the same texts. */
  readonly number: number;
  /** The text to use for one that was read, `undefined` where it may not be right; always the same for the same text. */
  readonly accept: (text: string) => string | undefined;
}

const places = 1 << 13;

/** Words of four bytes; a longer text is not kept. */
const mostWords = 8;

export function makeTexts(): Texts {
  return {
    words: new Int32Array(places * mostWords),
    labels: new Int32Array(places),
    texts: new Array(places).fill(undefined),
  };
}

export function readText(cursor: Cursor, rule: TextRule): string | undefined {
  const { bytes, view, at, texts: kept } = cursor;
  if (bytes[at] !== byte.quote) return undefined;
  const start = at + 1;
  let hash = rule.number;
  let word = view.getInt32(start, true);
  let count = 0;
  let found = quoteIn(word);
  while (found === 0) {
    if (++count === mostWords) return readAnew(cursor, rule);
    hash = mixed(hash, word);
    word = view.getInt32(start + 4 * count, true);
    found = quoteIn(word);
  }
  // The lowest bit found is that of the quote.
  const rest = (31 - Math.clz32(found & -found)) >> 3;
  const last = rest === 0 ? 0 : word & firstBytes(rest);
  const place = mixed(hash, last) & (places - 1);
  const length = 4 * count + rest;
  const label = (rule.number << 8) | length;
  const first = place * mostWords;
  if (kept.labels[place] === label && kept.words[first + count] === last) {
    let same = 0;
    while (same < count && kept.words[first + same] === view.getInt32(start + 4 * same, true)) same++;
    if (same === count) {
      const known = kept.texts[place];
      if (known !== undefined) {
        cursor.at = start + length + 1;
        return known;
      }
      const again = readAnew(cursor, rule);
      kept.texts[place] = again;
      return again;
    }
  }
  const text = readAnew(cursor, rule);
  // A text goes on behind a quote that is escaped: its first bytes alone do not tell which one it is.
  if (text === undefined || cursor.at !== start + length + 1) return text;
  for (let index = 0; index < count; index++) kept.words[first + index] = view.getInt32(start + 4 * index, true);
  kept.words[first + count] = last;
  kept.labels[place] = label;
  kept.texts[place] = undefined;
  return text;
}

/** Not zero where one of four bytes is a quote; then the lowest bit set stands in the first of them. */
function quoteIn(word: number): number {
  const other = word ^ 0x22222222;
  return (other - 0x01010101) & ~other & 0x80808080;
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x2c1b3c6d);
  return product ^ (product >>> 15);
}

function readAnew(cursor: Cursor, { accept }: TextRule): string | undefined {
  const { bytes } = cursor;
  const start = cursor.at + 1;
  let at = start;
  let isEscaped = false;
  for (let code = bytes[at]; code !== byte.quote; code = bytes[++at]) {
    if (code === byte.backslash) {
      isEscaped = true;
      // Whatever it is: no quote that ends the text.
      code = bytes[++at];
    }
    if (code === undefined || code < byte.space) return undefined;
  }
  cursor.at = at + 1;
  const text = isEscaped ? unescaped(decode(bytes, start - 1, at + 1)) : decode(bytes, start, at);
  return text === undefined ? undefined : accept(text);
}

/** What a JSON text in its quotes means, where it is one. */
function unescaped(literal: string): string | undefined {
  try {
    return JSON.parse(literal);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function decode(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
