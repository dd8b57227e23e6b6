import type * as z from 'zod/mini';
import { byte, type Cursor, margin, skipBlanks } from './cursor.ts';
import { makeDays } from './days.ts';
import { readerOf } from './plan.ts';
import { makeTexts } from './texts.ts';

/** Reads lines of JSON from bytes. */
export interface LineScan {
  /** Takes the lines to be read next. @returns a copy, to be read until others are taken */
  readonly load: (lines: Uint8Array) => Uint8Array;
  /** The value of the line that begins at a place of what was loaded; `undefined` decides nothing. */
  readonly read: (from: number) => unknown;
  /** Where the line feed of the line that was read stands, or would stand at the end of all. */
  readonly end: () => number;
}

/** More items than wait anywhere in a profile for the end of their lists; more is not plain. */
const stackSize = 1024;

export function lineScan(schema: z.core.$ZodType): LineScan {
  const bytes = new Uint8Array(0);
  const stack = new Array(stackSize).fill(undefined);
  const view = new DataView(bytes.buffer);
  const cursor: Cursor = { bytes, view, at: 0, stack, top: 0, texts: makeTexts(), days: makeDays() };
  const readValue = readerOf(schema);
  return {
    load: (lines) => {
      const { length } = lines;
      if (cursor.bytes.length < length + margin) {
        cursor.bytes = new Uint8Array(length + margin);
        cursor.view = new DataView(cursor.bytes.buffer);
      }
      cursor.bytes.set(lines);
      cursor.bytes.fill(byte.feed, length, length + margin);
      return cursor.bytes.subarray(0, length);
    },
    read: (from) => {
      cursor.at = skipBlanks(cursor.bytes, from);
      const found = readValue(cursor);
      if (found !== undefined) {
        cursor.at = skipBlanks(cursor.bytes, cursor.at);
        if (cursor.bytes[cursor.at] === byte.feed) return found;
      }
      stack.fill(undefined);
      cursor.top = 0;
      return undefined;
    },
    end: () => cursor.at,
  };
}
