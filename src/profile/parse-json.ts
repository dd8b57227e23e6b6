import { isPlainObject } from '../base/plain-object.ts';
import { isOwnKey } from './own-keys.ts';
import type { Parsed, SourcePlace } from './parse.ts';
import { textKeys } from './text-keys.ts';

type Path = readonly (string | number)[];

/**
 * What `parseText` makes of JSON that is written as `JSON.stringify` writes it, many times faster; `undefined` of any other
 * text. A key that stands twice is never written so, nor is a number in another form: every offset follows from the values.
 */
export function parseCanonicalJson(text: string, value: unknown): Parsed | undefined {
  if (!isPlainObject(value) || !isCanonical(text, value)) return undefined;
  return {
    ...(isPlain(value, '') ? { value, blanks: [] } : plainJson(value)),
    problems: [],
    commas: [],
    points: [],
    locate: (path, key) => locate(value, path, key),
  };
}

function isCanonical(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch {
    // Nested too deeply to be written.
    return false;
  }
}

/** Whether `plain` would change nothing. */
function isPlain(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null || isPlain(item, key));
  if (!isPlainObject(value)) return typeof value !== 'number' || !textKeys.has(key);
  for (const name of Object.keys(value)) {
    if (value[name] === null || !(isOwnKey(name) || isPlain(value[name], name))) return false;
  }
  return true;
}

/** As in YAML: keys without a value are left out and told, and what is a text stays one where it looks like a number. */
export function plainJson(value: unknown): Pick<Parsed, 'value' | 'blanks'> {
  const blanks: Path[] = [];
  return { value: plain(value, [], blanks), blanks };
}

function plain(value: unknown, path: Path, blanks: Path[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => (item === null ? null : plain(item, [...path, index], blanks)));
  }
  if (!isPlainObject(value)) {
    const key = String(path.findLast((step) => typeof step === 'string'));
    return textKeys.has(key) && typeof value === 'number' ? String(value) : value;
  }
  const stated = Object.entries(value).filter(([name, part]) => {
    if (part === null && !isOwnKey(name)) blanks.push([...path, name]);
    return part !== null;
  });
  return Object.fromEntries(
    stated.map(([name, part]) => [name, isOwnKey(name) ? part : plain(part, [...path, name], blanks)]),
  );
}

function locate(root: unknown, path: readonly PropertyKey[], key: string | undefined): SourcePlace {
  let node = root;
  let offset = 0;
  let exact = true;
  for (const step of path) {
    const next = entry(node, step);
    if (!next) {
      exact = false;
      break;
    }
    node = next.value;
    offset += next.at;
  }
  if (key !== undefined) return { line: 1, column: offset + (entry(node, key)?.keyAt ?? 0) + 1 };
  const source = exact && (typeof node !== 'object' || node === null) ? JSON.stringify(node) : undefined;
  return { line: 1, column: offset + 1, ...(source !== undefined && { source }) };
}

interface Entry {
  readonly value: unknown;
  /** Where the value is written, counted from the start of what holds it, and where its key is. */
  readonly at: number;
  readonly keyAt: number;
}

function entry(node: unknown, step: PropertyKey): Entry | undefined {
  let at = 1;
  if (Array.isArray(node)) {
    for (const [index, value] of node.entries()) {
      if (index === step) return { value, at, keyAt: at };
      at += JSON.stringify(value).length + 1;
    }
    return undefined;
  }
  if (!isPlainObject(node)) return undefined;
  for (const [name, value] of Object.entries(node)) {
    const keyAt = at;
    at += JSON.stringify(name).length + 1;
    if (name === String(step)) return { value, at, keyAt };
    at += JSON.stringify(value).length + 1;
  }
  return undefined;
}
