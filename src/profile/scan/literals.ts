import { type Cursor, wordsOf } from './cursor.ts';

const [trueWord, falseWord, nullWord] = ['true', 'fals', 'null'].map((word) => wordsOf(word)[0]);
const lastOfFalse = 101;

export function readFlag(cursor: Cursor): boolean | undefined {
  const { bytes, view, at } = cursor;
  const word = view.getInt32(at, true);
  if (word === trueWord) {
    cursor.at = at + 4;
    return true;
  }
  if (word !== falseWord || bytes[at + 4] !== lastOfFalse) return undefined;
  cursor.at = at + 5;
  return false;
}

export function isNull(view: DataView, at: number): boolean {
  return view.getInt32(at, true) === nullWord;
}
