import { isDay } from '../../day.ts';
import { byte, type Cursor, type Scan } from './cursor.ts';
import type { Texts } from './texts.ts';

const firstYear = 1930;
const years = 130;

/** A text for each day that was met; days of other years go with the other texts. */
export function makeDays(cursor: Cursor, texts: Texts): Scan {
  const known: (string | undefined)[] = new Array(years * 12 * 31).fill(undefined);
  const other = texts.scan((text) => (isDay(text) ? text : undefined));
  return () => {
    const { bytes, view, at } = cursor;
    if (bytes[at] !== byte.quote || bytes[at + 11] !== byte.quote) return undefined;
    if (bytes[at + 5] !== byte.hyphen || bytes[at + 8] !== byte.hyphen) return undefined;
    const year = view.getInt32(at + 1, true) ^ zeros;
    // Month and date, without the hyphen between them.
    const rest = ((view.getUint16(at + 6, true) | (view.getUint16(at + 9, true) << 16)) ^ zeros) | 0;
    if (!areDigits(year) || !areDigits(rest)) return undefined;
    const since = (year & 15) * 1000 + ((year >> 8) & 15) * 100 + ((year >> 16) & 15) * 10 + (year >> 24) - firstYear;
    const month = (rest & 15) * 10 + ((rest >> 8) & 15) - 1;
    const date = ((rest >> 16) & 15) * 10 + (rest >> 24) - 1;
    if (month < 0 || month > 11 || date < 0 || date > 30) return undefined;
    if (since < 0 || since >= years) return other();
    const place = (since * 12 + month) * 31 + date;
    let text = known[place];
    if (text === undefined) {
      text = texts.decode(at + 1, at + 11);
      if (!isDay(text)) return undefined;
      known[place] = text;
    }
    cursor.at = at + 12;
    return text;
  };
}

/** The digit zero, four times. */
const zeros = 0x30303030;

/** Whether four bytes, with those of zeros taken off, are digits. */
function areDigits(word: number): boolean {
  return ((word | (word + 0x06060606)) & 0xf0f0f0f0) === 0;
}
