import { isDay } from '../../base/day.ts';
import { byte, type Cursor } from './cursor.ts';
import { decode, readText, type TextRule } from './texts.ts';

const firstYear = 1930;
const years = 130;

/** A place for each day of these years; texts of days that were met. */
export function makeDays(): (string | undefined)[] {
  return new Array(years * 12 * 31).fill(undefined);
}

/** Reads the text of a day; `rule`, which takes days alone, has those of other years. */
export function readDay(cursor: Cursor, rule: TextRule): string | undefined {
  const { bytes, view, at, days } = cursor;
  if (bytes[at] !== byte.quote || bytes[at + 11] !== byte.quote) return undefined;
  if (bytes[at + 5] !== byte.hyphen || bytes[at + 8] !== byte.hyphen) return undefined;
  const year = view.getInt32(at + 1, true) ^ zeros;
  // Month and date, without the hyphen between them.
  const rest = (view.getUint16(at + 6, true) | (view.getUint16(at + 9, true) << 16)) ^ zeros;
  if (!areDigits(year) || !areDigits(rest)) return undefined;
  const since = (year & 15) * 1000 + ((year >> 8) & 15) * 100 + ((year >> 16) & 15) * 10 + (year >> 24) - firstYear;
  const month = (rest & 15) * 10 + ((rest >> 8) & 15) - 1;
  const date = ((rest >> 16) & 15) * 10 + (rest >> 24) - 1;
  if (since < 0 || since >= years) return readText(cursor, rule);
  if (month < 0 || month > 11 || date < 0 || date > 30) return undefined;
  const place = (since * 12 + month) * 31 + date;
  let text = days[place];
  if (text === undefined) {
    text = decode(bytes, at + 1, at + 11);
    if (!isDay(text)) return undefined;
    days[place] = text;
  }
  cursor.at = at + 12;
  return text;
}

/** The digit zero, four times. */
const zeros = 0x30303030;

/** Whether four bytes, with those of zeros taken off, are digits. */
function areDigits(word: number): boolean {
  return ((word | (word + 0x06060606)) & 0xf0f0f0f0) === 0;
}
