import { wordsOf } from '../profile/scan/cursor.ts';

/** Text in UTF-8 that is written piece by piece, and taken as bytes. */
export interface TextBytes {
  /** How many bytes were written since the last `clear`. */
  readonly length: () => number;
  readonly text: (text: string) => void;
  readonly piece: (piece: Piece) => void;
  /** A number as `String` writes it. */
  readonly number: (value: number) => void;
  /** A text as JSON writes it. */
  readonly json: (text: string) => void;
  /** What was written from one place to another; it stays only until more is written. */
  readonly slice: (from: number, to: number) => Uint8Array;
  readonly clear: () => void;
}

/** A text that is written again and again, four bytes at a time. */
export interface Piece {
  readonly words: readonly number[];
  /** In bytes. */
  readonly length: number;
}

const encoder = new TextEncoder();

export function pieceOf(text: string): Piece {
  return { words: [...wordsOf(text)], length: encoder.encode(text).length };
}

/** Numbers below a thousand as words, and how they are written after other digits. */
const figures = wordsUpTo(1000, String);
const lastFigures = wordsUpTo(1000, (value) => String(value).padStart(3, '0'));

function wordsUpTo(end: number, write: (value: number) => string): Int32Array {
  return Int32Array.from({ length: end }, (_, value) => wordsOf(write(value))[0] ?? 0);
}

/** Of a unit of a text in UTF-8. */
const mostBytes = 3;
const code = { space: 32, quote: 34, backslash: 92, tilde: 126 } as const;

export function textBytes(): TextBytes {
  let bytes = new Uint8Array(2 ** 16);
  let view = new DataView(bytes.buffer);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(2 * (length + more));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
    view = new DataView(bytes.buffer);
  };
  const text = (given: string) => {
    makeRoom(mostBytes * given.length);
    length += encoder.encodeInto(given, bytes.subarray(length)).written;
  };
  const piece = (given: Piece) => {
    const { words } = given;
    makeRoom(4 * words.length);
    for (let index = 0; index < words.length; index++) view.setInt32(length + 4 * index, words[index] ?? 0, true);
    length += given.length;
  };
  /** Writes a text that is the same in JSON but for quotes. @returns false for another, of which nothing counts as written */
  const plain = (given: string) => {
    let at = length;
    bytes[at++] = code.quote;
    for (let index = 0; index < given.length; index++) {
      const unit = given.charCodeAt(index);
      if (unit < code.space || unit > code.tilde || unit === code.quote || unit === code.backslash) return false;
      bytes[at++] = unit;
    }
    bytes[at++] = code.quote;
    length = at;
    return true;
  };
  const figure = (word: number, digits: number) => {
    makeRoom(4);
    view.setInt32(length, word, true);
    length += digits;
  };
  const number = (value: number) => {
    if (!(Number.isSafeInteger(value) && value >= 0)) text(String(value));
    else if (value < 1000) figure(figures[value] ?? 0, value < 10 ? 1 : value < 100 ? 2 : 3);
    else {
      const thousands = Math.floor(value / 1000);
      number(thousands);
      figure(lastFigures[value - 1000 * thousands] ?? 0, 3);
    }
  };
  return {
    length: () => length,
    text,
    piece,
    number,
    json: (given) => {
      makeRoom(given.length + 2);
      if (!plain(given)) text(JSON.stringify(given));
    },
    slice: (from, to) => bytes.subarray(from, to),
    clear: () => {
      length = 0;
    },
  };
}
