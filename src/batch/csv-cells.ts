import { isNocCode } from '../noc/codes.ts';
import type { Problem } from '../profile/problem.ts';
import { mayPartThousands } from '../profile/written-number.ts';
import type { Separator } from './csv-records.ts';

/** What is said of a value that is not as the cell has it. */
export type CellNote = { readonly id: 'csv.nocZeros' | 'csv.noZone'; readonly found: string; readonly read: string };

/** A cell as a value of a profile. */
export interface Cell {
  /** What is not of the column's kind stays a text, which the profile's schema then refuses. */
  readonly value: unknown;
  readonly note?: CellNote;
  /** Why it is no value, where the schema could not say. */
  readonly problem?: Problem;
}

/**
 * What a column holds. A `list` says `none` for an empty one; a `moment` is a day or an instant; an `amount` is a number that
 * may be a thousand or more.
 */
export type CellKind = 'text' | 'number' | 'amount' | 'flag' | 'list' | 'noc' | 'day' | 'moment';

/** Reads a cell that is not empty, as people and spreadsheets write it. */
export function readCell(text: string, kind: CellKind, separator: Separator): Cell {
  switch (kind) {
    case 'text':
      return { value: text };
    case 'number':
      return readNumber(text, separator);
    case 'amount':
      return readAmount(text, separator);
    case 'flag':
      return { value: readFlag(text) };
    case 'list':
      return { value: text === 'none' ? [] : text };
    case 'noc':
      return readNoc(text, separator);
    case 'day':
      return { value: /^(\d{4}-\d{2}-\d{2})[T ]0?0:00(?::00(?:\.0+)?)?$/.exec(text)?.[1] ?? text };
    case 'moment':
      return readMoment(text);
  }
}

/** A comma is a decimal one where a semicolon parts the cells, unless it may as well part thousands. */
function readNumber(text: string, separator: Separator): Cell {
  // Where a comma is the decimal sign, a point may part thousands: 21.500 is 21500 there.
  if (separator === ';' && /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text)) {
    return { value: text, problem: { id: 'input.cellPoint', values: { digits: text.replaceAll('.', '') } } };
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (!/^-?\d+(,\d+)+$/.test(text)) return { value: text };
  const isDecimal = separator === ';' && /^-?\d+,\d+$/.test(text) && !/^-?[1-9]\d{0,2},\d{3}$/.test(text);
  if (isDecimal) return { value: Number(text.replace(',', '.')) };
  return { value: text, problem: { id: 'input.cellComma', values: commaFree(text) } };
}

/** `21.500` is 21500 to some, also where a comma parts the cells. */
function readAmount(text: string, separator: Separator): Cell {
  if (separator === ';' || !mayPartThousands(text)) return readNumber(text, separator);
  const values = { thousands: Number(text.replace('.', '')), decimal: Number(text) };
  return { value: text, problem: { id: 'input.point', values } };
}

/** What a number with commas may mean: 21,500 is no 21.5 that somebody wrote with two zeros. */
function commaFree(text: string): { readonly thousands: string | undefined; readonly decimal: string | undefined } {
  if (/^-?[1-9]\d{0,2}(,\d{3})+$/.test(text)) return { thousands: text.replaceAll(',', ''), decimal: undefined };
  return { thousands: undefined, decimal: /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined };
}

function readFlag(text: string): unknown {
  switch (text.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return text;
  }
}

/** `40011.0` is 40011; `11`, of which a spreadsheet took the zeros off, is 00011, the one code that it can be. */
function readNoc(text: string, separator: Separator): Cell {
  const digits = (separator === ';' ? /^(\d+)(?:[.,]0+)?$/ : /^(\d+)(?:\.0+)?$/).exec(text)?.[1];
  if (digits === undefined) return { value: text };
  // With some of its zeros it may be a code of the older NOC, which has four digits.
  const whole = digits.padStart(5, '0');
  if (digits.length === 5 || digits.startsWith('0') || !isNocCode(whole)) return { value: digits };
  return { value: whole, note: { id: 'csv.nocZeros', found: text, read: whole } };
}

/** An instant with a space instead of the T; without a zone, it is any instant of its day. */
function readMoment(text: string): Cell {
  const [, day, hour, rest, zone] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2})(:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  if (day === undefined || hour === undefined || rest === undefined) return { value: text };
  // An hour or a minute that does not exist is left to the schema, which refuses it.
  if (!/^([01]?\d|2[0-3])(:[0-5]\d)+(\.\d+)?$/.test(hour + rest)) return { value: text };
  if (zone === undefined) return { value: day, note: { id: 'csv.noZone', found: text, read: day } };
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase();
  return { value: `${day}T${hour.padStart(2, '0')}${rest}${offset}` };
}
