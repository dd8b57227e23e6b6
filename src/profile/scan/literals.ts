import { type Cursor, type Scan, wordsOf } from './cursor.ts';

const [trueWord, falseWord, nullWord] = ['true', 'fals', 'null'].map((word) => wordsOf(word)[0]);

export function flagScan(cursor: Cursor): Scan {
  return () => {
    const word = cursor.view.getInt32(cursor.at, true);
    if (word === trueWord) {
      cursor.at += 4;
      return true;
    }
    if (word !== falseWord || cursor.bytes[cursor.at + 4] !== lastOfFalse) return undefined;
    cursor.at += 5;
    return false;
  };
}

const lastOfFalse = 101;

export function isNullAt({ view }: Cursor, at: number): boolean {
  return view.getInt32(at, true) === nullWord;
}
