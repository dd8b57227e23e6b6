import { byte } from '../profile/scan/cursor.ts';
import { readCell } from './csv-cells.ts';
import type { CsvColumn } from './csv-columns.ts';
import { isPlainText, isPlainValue, splitLine } from './csv-plain.ts';
import { type Part, partsOf } from './csv-profile.ts';
import type { Separator } from './csv-records.ts';

/** Writes lines of CSV as JSON from their bytes, without a text for each cell. */
export interface JsonWriter {
  /**
   * Writes the line that begins at a place. @returns where the next one begins; 0 where the line is not plainly a record that
   * says something as it is meant, which decides nothing
   */
  readonly write: (bytes: Uint8Array, start: number) => number;
  /** The line as JSON, until another is written. */
  readonly json: () => Uint8Array;
  /** A cell of the line, by its place among the columns. */
  readonly cell: (place: number) => string;
}

/** A part with what stands around its value in JSON: its key, where it has one, and brackets, where it has parts. */
interface JsonPart extends Pick<Part, 'place' | 'kind'> {
  readonly key: Uint8Array;
  readonly open: number;
  readonly close: number;
  readonly parts: readonly JsonPart[];
}

/** Longer lines are left to others. */
const mostBytes = 16 * 1024;
/** What a letter takes in JSON at most. */
const mostOfByte = 6;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @param separator of ASCII, and so no part of any letter in UTF-8 */
export function jsonWriter(columns: readonly CsvColumn[], separator: Separator): JsonWriter {
  const root = jsonPart(partsOf(columns), '');
  const parting = separator.charCodeAt(0);
  /** Where the cells of the line begin and end, within their quotes. */
  const starts = new Int32Array(columns.length);
  const ends = new Int32Array(columns.length);
  const json = new Uint8Array(lengthOf(root) + mostOfByte * mostBytes);
  let line: Uint8Array = json;
  let at = 0;

  const putBytes = (some: Uint8Array) => {
    for (let index = 0; index < some.length; index++) json[at++] = some[index] ?? 0;
  };

  const putCell = (from: number, to: number, kind: JsonPart['kind']): boolean => {
    const isText = isPlainText(line, from, to, kind);
    if (!isText && !isPlainValue(line, from, to, kind)) return putRead(from, to, kind);
    if (isText) json[at++] = byte.quote;
    for (let index = from; index < to; index++) json[at++] = line[index] ?? 0;
    if (isText) json[at++] = byte.quote;
    return true;
  };

  /** A cell that may be meant otherwise than it is written. */
  const putRead = (from: number, to: number, kind: JsonPart['kind']): boolean => {
    const text = decoder.decode(line.subarray(from, to)).trim();
    const { value, note, problem } = readCell(text, kind, separator);
    // Of blanks alone nothing comes, and of an infinite number no JSON.
    if (text === '' || note || problem || value === Number.POSITIVE_INFINITY) return false;
    at += encoder.encodeInto(JSON.stringify(value), json.subarray(at)).written;
    return true;
  };

  /** @returns whether all that a part says is written */
  const put = ({ place, kind, key, open, close, parts }: JsonPart): boolean => {
    const from = starts[place] ?? 0;
    const to = ends[place] ?? 0;
    if (parts.length === 0 && from === to) return true;
    const before = at;
    putBytes(key);
    if (parts.length > 0) {
      json[at++] = open;
      const inside = at;
      for (const part of parts) {
        const behind = at;
        if (!put(part)) return false;
        if (at > behind) json[at++] = byte.comma;
      }
      if (at > inside) {
        json[at - 1] = close;
        // Of a list with items, no cell of its own says anything.
        return from === to;
      }
      at = before;
      if (from === to) return true;
      putBytes(key);
    }
    return putCell(from, to, kind);
  };

  return {
    write: (bytes, start) => {
      const next = splitLine(bytes, start, { parting, starts, ends, most: mostBytes });
      line = bytes;
      at = 0;
      return next > 0 && put(root) && at > 0 ? next : 0;
    },
    json: () => json.subarray(0, at),
    cell: (place) => decoder.decode(line.subarray(starts[place], ends[place])),
  };
}

function jsonPart({ place, kind, parts }: Part, key: string): JsonPart {
  const isList = typeof parts[0]?.key === 'number';
  return {
    place,
    kind,
    key: encoder.encode(key),
    open: isList ? byte.openList : byte.openObject,
    close: isList ? byte.closeList : byte.closeObject,
    parts: parts.map((part) => jsonPart(part, typeof part.key === 'number' ? '' : `${JSON.stringify(part.key)}:`)),
  };
}

/** The most that keys, brackets and commas take. */
function lengthOf({ key, parts }: JsonPart): number {
  return key.length + 3 + parts.reduce((sum, part) => sum + lengthOf(part), 0);
}
