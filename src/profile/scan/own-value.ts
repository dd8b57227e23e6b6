import { isJsonValue, isOwnKey } from '../own-keys.ts';
import { byte, type Cursor, skipBlanks } from './cursor.ts';
import { decode } from './texts.ts';

type Own = Record<string, unknown>;

/**
 * Reads a key of the person's own and its value, from behind the quote of the key on, and adds them to those before.
 * @returns `undefined`, wherever the cursor is by then, where it is another key, or a value that is not plain
 */
export function readOwn(cursor: Cursor, before: Own | undefined): Own | undefined {
  const { bytes } = cursor;
  const keyEnd = textEnd(bytes, cursor.at);
  if (keyEnd === undefined) return undefined;
  const key = decode(bytes, cursor.at, keyEnd);
  // What an escaped letter of a key means is left to the reader of texts.
  if (!isOwnKey(key) || key.includes('\\') || (before && Object.hasOwn(before, key))) return undefined;
  const colon = skipBlanks(bytes, keyEnd + 1);
  if (bytes[colon] !== byte.colon) return undefined;
  const from = skipBlanks(bytes, colon + 1);
  const to = valueEnd(bytes, from);
  const value = to === undefined ? undefined : parsed(decode(bytes, from, to));
  if (to === undefined || value === undefined) return undefined;
  cursor.at = to;
  const own = before ?? {};
  // A fact not stated, as in YAML.
  own[key] = value ?? undefined;
  return own;
}

/** The place of the quote that ends a text. @param at behind the one that begins it */
function textEnd(bytes: Uint8Array, at: number): number | undefined {
  let end = at;
  for (let code = bytes[end]; code !== byte.quote; code = bytes[++end]) {
    if (code === byte.backslash) code = bytes[++end];
    if (code === undefined || code < byte.space) return undefined;
  }
  return end;
}

/** Where a value ends: behind its last bracket or quote, else before what follows it. */
function valueEnd(bytes: Uint8Array, from: number): number | undefined {
  let depth = 0;
  for (let at = from; ; at++) {
    const code = bytes[at];
    if (code === undefined || code === byte.feed) return undefined;
    if (code === byte.quote) {
      const end = textEnd(bytes, at + 1);
      if (end === undefined) return undefined;
      at = end;
      if (depth === 0) return at + 1;
    } else if (code === byte.openObject || code === byte.openList) depth++;
    else if (code === byte.closeObject || code === byte.closeList) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === byte.comma || code <= byte.space)) return at;
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJsonValue(value)) return undefined;
    // Of a key that stands twice the parser keeps the last without a word; it is none that is written so.
    return typeof value !== 'object' || JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
