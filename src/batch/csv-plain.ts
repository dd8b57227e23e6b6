import { byte } from '../profile/scan/cursor.ts';
import type { CellKind } from './csv-cells.ts';

/** Where the cells of a line are put. */
export interface Cells {
  /** What parts them, of ASCII. */
  readonly parting: number;
  /** Places of the first byte of each, and of the first behind it, without quotes around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bytes of a line. */
  readonly most: number;
}

/**
 * Finds the cells of the line that begins at a place. @returns where the next one begins; 0 where there are not as many cells as
 * places for them, or quotes stand anywhere but around a whole cell of this line
 */
export function splitLine(bytes: Uint8Array, start: number, { parting, starts, ends, most }: Cells): number {
  const stop = Math.min(bytes.length, start + most);
  const last = starts.length - 1;
  let at = start;
  for (let cell = 0; ; cell++) {
    const isQuoted = bytes[at] === byte.quote;
    if (isQuoted) at++;
    starts[cell] = at;
    let code = bytes[at];
    if (isQuoted) {
      while (at < stop && code !== byte.quote && code !== byte.feed && code !== byte.carriageReturn) code = bytes[++at];
      ends[cell] = at;
      if (code !== byte.quote) return 0;
      code = bytes[++at];
      if (code !== parting && code !== byte.feed && code !== byte.carriageReturn) return 0;
    } else {
      while (at < stop && code !== parting && code !== byte.feed && code !== byte.carriageReturn) {
        if (code === byte.quote) return 0;
        code = bytes[++at];
      }
      ends[cell] = at;
    }
    // What has no line end is left to others, and so is a CR that may be half of one.
    if (at >= stop - 1 && code !== byte.feed) return 0;
    if (code !== parting)
      return cell === last ? at + (code === byte.carriageReturn && bytes[at + 1] === byte.feed ? 2 : 1) : 0;
    if (cell === last) return 0;
    at++;
  }
}

/** Whether a cell is a text that JSON takes in quotes as it is, and means what it says: no blanks around it, nothing to escape. */
export function isPlainText(bytes: Uint8Array, from: number, to: number, kind: CellKind): boolean {
  switch (kind) {
    case 'text':
      break;
    case 'noc':
      if (to - from !== 5 || !areDigits(bytes, from, to)) return false;
      break;
    case 'day':
      // Behind a day in full nothing stands, such as an hour.
      if (to - from !== 10) return false;
      break;
    case 'moment':
      if (!isWholeMoment(bytes, from, to)) return false;
      break;
    case 'number':
    case 'amount':
    case 'flag':
    case 'list':
      return false;
  }
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (code < byte.space || code === byte.quote || code === byte.backslash) return false;
  }
  return isLetter(bytes[from]) && isLetter(bytes[to - 1]);
}

/** Neither a blank nor a part of what may be one, as the space that does not break. */
function isLetter(code = 0): boolean {
  return code > byte.space && code < 128;
}

/** Whether a cell is a number or a flag that JSON takes as it is. */
export function isPlainValue(bytes: Uint8Array, from: number, to: number, kind: CellKind): boolean {
  switch (kind) {
    case 'number':
    case 'amount':
      return isPlainNumber(bytes, from, to);
    case 'flag':
      return isWord(bytes, from, to, trueWord) || isWord(bytes, from, to, falseWord);
    default:
      return false;
  }
}

const [trueWord, falseWord] = [Buffer.from('true'), Buffer.from('false')];

function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false;
  for (let index = 0; index < word.length; index++) if (bytes[from + index] !== word[index]) return false;
  return true;
}

/** Of digits, with one or two behind a point: three may be thousands. */
function isPlainNumber(bytes: Uint8Array, from: number, to: number): boolean {
  const point = bytes[to - 2] === byte.dot ? to - 2 : bytes[to - 3] === byte.dot ? to - 3 : to;
  if (point <= from || point - from > 12) return false;
  if (bytes[from] === byte.zero && point - from > 1) return false;
  return areDigits(bytes, from, point) && areDigits(bytes, point + 1, to);
}

function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - byte.zero;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** `2026-02-01T15:04:05Z`, by its length and its signs. */
function isWholeMoment(bytes: Uint8Array, from: number, to: number): boolean {
  return (
    to - from === 20 &&
    bytes[from + 10] === 84 &&
    bytes[from + 13] === byte.colon &&
    bytes[from + 16] === byte.colon &&
    bytes[to - 1] === 90
  );
}
