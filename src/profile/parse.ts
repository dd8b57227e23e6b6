import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { InputProblem } from './input-error.ts';
import { maxProfileLength } from './limits.ts';
import type { Problem } from './problem.ts';

/** Keys whose values are texts even where they look like numbers: `noc: 00012` keeps its zeros. */
export const textKeys: ReadonlySet<string> = new Set(['noc', 'id', 'name', 'title', 'field', 'issuer']);

export interface Parsed {
  /** Plain values: maps as objects, sequences as arrays. `undefined` when the text could not be read at all. */
  readonly value: unknown;
  readonly problems: readonly Located[];
  /** Where a field is written, as far as its path exists. */
  readonly locate: (path: readonly PropertyKey[], key?: string) => Place;
}

export interface Place {
  readonly line?: number;
  readonly column?: number;
  /** The text of the value in the file. */
  readonly source?: string;
}

type Located = Omit<InputProblem, 'file'>;

/** Reads YAML, and so JSON, into plain values; never throws. */
export function parseText(text: string): Parsed {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const nowhere = () => ({});
  const fail = (problem: Problem, place: Place = {}): Parsed => ({
    value: undefined,
    problems: [{ field: '', problem, ...lineOf(place) }],
    locate: nowhere,
  });
  if (content.length > maxProfileLength) {
    return fail({ id: 'input.tooLarge', values: { length: content.length, most: maxProfileLength } });
  }
  if (content.includes('\u0000')) return fail({ id: 'input.binary', values: {} });
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(content, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
      // It holds every key against every other; `plain` finds those that stand twice in one pass.
      uniqueKeys: false,
    });
  } catch {
    // The parser recurses: a file of nothing but opening brackets exhausts the stack.
    return fail({ id: 'input.tooDeep', values: {} });
  }
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    if (document.errors.some(({ message }) => message.includes('call stack'))) {
      return fail({ id: 'input.tooDeep', values: {} });
    }
    // One broken line brings a trail of errors after it.
    const problems = document.errors.slice(0, 5).map((error) => ({
      field: '',
      problem: syntaxProblem(error.code, error.message),
      ...lineOf(place(error.pos[0])),
    }));
    return { value: undefined, problems, locate: nowhere };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail({ id: 'input.empty', values: {} });
  }
  if (!isMap(document.contents)) return fail({ id: 'input.notMapping', values: {} }, place(document.contents.range[0]));
  const root = document.contents;
  const problems: Located[] = [];
  const value = plain(root, '', (node, problem) =>
    problems.push({ field: '', problem, ...lineOf(place(node.range?.[0] ?? 0)) }),
  );
  return { value, problems, locate: (path, key) => locate(root, path, key, place, content) };
}

function lineOf({ line, column }: Place): Pick<Located, 'line' | 'column'> {
  return line === undefined || column === undefined ? {} : { line, column };
}

function syntaxProblem(code: string, message: string): Problem {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { id: 'input.tabs', values: {} };
    case 'MULTIPLE_DOCS':
      return { id: 'input.severalDocuments', values: {} };
    default:
      return { id: 'input.notYaml', values: { message: message.split('\n')[0] ?? '' } };
  }
}

/** Plain values of a node. Keys without a value are left out: a fact not stated. */
function plain(node: unknown, key: string, refuse: (node: Node, problem: Problem) => void): unknown {
  if (isMap(node)) {
    const object = {};
    const names = new Set<string>();
    for (const pair of node.items) {
      const name = keyText(pair.key);
      if (names.has(name) && isScalar(pair.key)) {
        refuse(pair.key, { id: 'input.duplicateKey', values: { key: name } });
        continue;
      }
      names.add(name);
      const value = plain(pair.value, name, refuse);
      // Defined, not assigned, so that `__proto__` is a key like any other (and refused as unknown).
      if (value !== undefined)
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return object;
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, key, refuse) ?? null);
  if (isAlias(node)) {
    refuse(node, { id: 'input.alias', values: { name: node.source } });
    return undefined;
  }
  if (!isScalar(node) || node.value === null) return undefined;
  if (textKeys.has(key) && typeof node.value === 'number') return node.source ?? String(node.value);
  return node.value;
}

function locate(
  root: Node,
  path: readonly PropertyKey[],
  key: string | undefined,
  place: (offset: number) => Place,
  content: string,
): Place {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  let exact = true;
  for (const step of path) {
    const next = entry(node, step);
    if (!next) {
      exact = false;
      break;
    }
    node = next.value;
    offset = rangeOf(next.value)?.[0] ?? rangeOf(next.key)?.[0] ?? offset;
  }
  if (key !== undefined) {
    const unknown = entry(node, key);
    offset = rangeOf(unknown?.key)?.[0] ?? offset;
    return place(offset);
  }
  const range = exact ? rangeOf(node) : undefined;
  const source = range && isScalar(node) ? content.slice(range[0], range[1]).trim() : undefined;
  return { ...place(offset), ...(source !== undefined && { source }) };
}

function entry(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step < node.items.length ? { value: node.items[step] } : undefined;
  return isMap(node) ? pairsOf(node).get(String(step)) : undefined;
}

type Pairs = ReadonlyMap<string, { readonly key: unknown; readonly value: unknown }>;
const pairsByMap = new WeakMap<YAMLMap, Pairs>();

/** The pairs of a map by key, gathered once: a hostile file has a hundred thousand wrong ones to find. */
function pairsOf(map: YAMLMap): Pairs {
  const known = pairsByMap.get(map);
  if (known) return known;
  const pairs: Pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[keyText(pair.key), pair]] : [])));
  pairsByMap.set(map, pairs);
  return pairs;
}

/** A key as it is written: `00012` keeps its zeros. */
function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return typeof key.value === 'number' ? (key.source ?? String(key.value)) : String(key.value);
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range ?? undefined) : undefined;
}
