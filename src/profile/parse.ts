import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { InputProblem } from './input-error.ts';
import { maxProfileLength } from './limits.ts';
import { isOwnKey } from './own-keys.ts';
import type { Problem } from './problem.ts';
import { textKeys } from './text-keys.ts';
import { mayPartThousands } from './written-number.ts';

export interface Parsed {
  /** Plain values: maps as objects, sequences as arrays. `undefined` when the text could not be read at all. */
  readonly value: unknown;
  readonly problems: readonly Located[];
  /** Keys without a value, which are not in `value`: facts not stated where the key is known. */
  readonly blanks: readonly Path[];
  /** Numbers in which a comma ended the value. */
  readonly commas: readonly CommaInNumber[];
  /** Numbers in which a point may stand between thousands. */
  readonly points: readonly PointInNumber[];
  /** Where a field is written, as far as its path exists. */
  readonly locate: (path: readonly PropertyKey[], key?: string) => SourcePlace;
}

export interface SourcePlace {
  readonly line?: number;
  readonly column?: number;
  /** The text of the value in the file. */
  readonly source?: string;
}

type Located = Omit<InputProblem, 'file'>;
type Path = readonly (string | number)[];

/** `{ amount: 21,500 }`, which YAML reads as an amount of 21 and a key 500 without a value. */
export interface CommaInNumber {
  readonly path: Path;
  /** All that was meant as one number. */
  readonly written: string;
  /** Of the comma. */
  readonly line: number;
  readonly column: number;
}

/** `amount: 21.500`, which is 21.5 to YAML and 21500 to many people. */
export interface PointInNumber {
  readonly path: Path;
  readonly written: string;
}

/** A carriage return alone ends a line too (YAML 1.2, 5.4), which the parser would read on over. Every place stays where it is. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** Reads YAML, and so JSON, into plain values; never throws. */
export function parseText(text: string): Parsed {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const nowhere = () => ({});
  const fail = (problem: Problem, place: SourcePlace = {}): Parsed => ({
    value: undefined,
    problems: [{ field: '', problem, ...lineOf(place) }],
    blanks: [],
    commas: [],
    points: [],
    locate: nowhere,
  });
  if (content.length > maxProfileLength) {
    return fail({ id: 'input.tooLarge', values: { length: content.length, most: maxProfileLength } });
  }
  if (content.includes('\u0000')) return fail({ id: 'input.binary', values: {} });
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(withLineFeeds(content), {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      // Said by name, so that a line `%YAML 1.1` makes no days and no flags of texts.
      schema: 'core',
      logLevel: 'error',
      // It holds every key against every other; `plain` finds those that stand twice in one pass.
      uniqueKeys: false,
    });
  } catch {
    // The parser recurses: a file of nothing but opening brackets exhausts the stack.
    return fail({ id: 'input.tooDeep', values: {} });
  }
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    if (document.errors.some(({ message }) => message.includes('call stack'))) {
      return fail({ id: 'input.tooDeep', values: {} });
    }
    // One broken line brings a trail of errors after it.
    if (document.errors.some(({ message }) => message.startsWith('Missing directives-end'))) {
      return fail({ id: 'input.directive', values: {} }, place(content.search(/^%/m)));
    }
    const problems = document.errors.slice(0, 5).map((error) => ({
      field: '',
      problem: syntaxProblem(error.code, error.message, content.slice(error.pos[0])),
      ...lineOf(place(error.pos[0])),
    }));
    return { value: undefined, problems, blanks: [], commas: [], points: [], locate: nowhere };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return fail({ id: 'input.empty', values: {} });
  }
  if (!isMap(document.contents)) return fail({ id: 'input.notMapping', values: {} }, place(document.contents.range[0]));
  const root = document.contents;
  const problems: Located[] = [];
  const blanks: Path[] = [];
  const commas: CommaInNumber[] = [];
  const points: PointInNumber[] = [];
  const value = plain(root, [], {
    refuse: (node, problem) => problems.push({ field: '', problem, ...lineOf(place(node.range?.[0] ?? 0)) }),
    blank: (path) => blanks.push(path),
    comma: (path, from, to, at) => {
      const { line, column } = place(at);
      commas.push({ path, written: content.slice(from, to), line, column });
    },
    point: (path, written) => points.push({ path, written }),
    content,
  });
  return { value, problems, blanks, commas, points, locate: (path, key) => locate(root, path, key, place, content) };
}

/** What is noticed on the way through a document. */
interface Noticed {
  readonly refuse: (node: Node, problem: Problem) => void;
  readonly blank: (path: Path) => void;
  /** With the offsets of a number's start and end, and of its first comma. */
  readonly comma: (path: Path, from: number, to: number, at: number) => void;
  readonly point: (path: Path, written: string) => void;
  readonly content: string;
}

function lineOf({ line, column }: SourcePlace): Pick<Located, 'line' | 'column'> {
  return line === undefined || column === undefined ? {} : { line, column };
}

/** @param rest the text from the place of the error on */
function syntaxProblem(code: string, message: string, rest: string): Problem {
  const joined = /^["']?([A-Za-z]\w*)["']?:[^\s:/]/.exec(rest)?.[1];
  if (joined !== undefined) return { id: 'input.noSpace', values: { key: joined } };
  switch (code) {
    case 'TAB_AS_INDENT':
      return { id: 'input.tabs', values: {} };
    case 'MULTIPLE_DOCS':
      return { id: 'input.severalDocuments', values: {} };
    default:
      return { id: 'input.notYaml', values: { message: message.split('\n')[0] ?? '' } };
  }
}

/** Plain values of a node. Keys without a value are left out. @param isOwn what stands below a key of the person's own, as it is */
function plain(node: unknown, path: Path, noticed: Noticed, isOwn = false): unknown {
  if (isMap(node)) return plainMap(node, path, noticed, isOwn);
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], noticed, isOwn) ?? null);
  if (isAlias(node)) {
    noticed.refuse(node, { id: 'input.alias', values: { name: node.source } });
    return undefined;
  }
  if (!isScalar(node) || node.value === null) return undefined;
  if (isOwn) return isExact(node) ? node.value : node.source;
  const isText = textKeys.has(String(path.findLast((step) => typeof step === 'string')));
  if (isText && typeof node.value === 'number') return node.source ?? String(node.value);
  if (node.source !== undefined && node.type === 'PLAIN' && mayPartThousands(node.source))
    noticed.point(path, node.source);
  return node.value;
}

/** Whether a value says all that is written: the zeros of a number such as 0017 would be lost, and JSON has no infinite one. */
function isExact({ value, source }: Scalar): boolean {
  return typeof value !== 'number' || source === undefined || (Number.isFinite(value) && !/^[-+]?0\d/.test(source));
}

function plainMap(map: YAMLMap, path: Path, noticed: Noticed, isOwn: boolean): object {
  const object = {};
  const names = new Set<string>();
  const rests = commasIn(map, path, noticed);
  for (const pair of map.items) {
    const name = keyText(pair.key);
    if (rests.has(pair)) continue;
    if (names.has(name) && isScalar(pair.key)) {
      noticed.refuse(pair.key, { id: 'input.duplicateKey', values: { key: name } });
      continue;
    }
    names.add(name);
    const isInOwn = isOwn || isOwnKey(name);
    const stated = plain(pair.value, [...path, name], noticed, isInOwn);
    const value = isOwn ? (stated ?? null) : stated;
    // Defined, not assigned, so that `__proto__` is a key like any other (and refused as unknown).
    if (value !== undefined)
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    else if (!isAlias(pair.value) && !isInOwn) noticed.blank([...path, name]);
  }
  return object;
}

/** Notices `21,500` in `{ amount: 21,500 }`. @returns the pairs that are the rest of a number */
function commasIn(map: YAMLMap, path: Path, { comma, content }: Noticed): ReadonlySet<unknown> {
  const rests = new Set<unknown>();
  if (map.flow !== true) return rests;
  let number: Pair | undefined;
  let [from, first, end] = [0, 0, 0];
  const close = () => {
    if (number && end > first) comma([...path, keyText(number.key)], from, end, content.indexOf(',', first));
    number = undefined;
  };
  for (const pair of map.items) {
    const key = rangeOf(pair.key);
    const isRest = number && isScalar(pair.key) && pair.key.type === 'PLAIN' && isBlank(pair.value) && key;
    if (isRest && /^\s*,\s*\d[\d.]*(?: .*)?$/.test(content.slice(end, key[1]))) {
      rests.add(pair);
      end = key[1] ?? end;
      continue;
    }
    close();
    const value = isScalar(pair.value) ? rangeOf(pair.value) : undefined;
    if (!value || !/\d$/.test(content.slice(value[0], value[1]))) continue;
    number = pair;
    from = value[0] ?? 0;
    end = first = value[1] ?? 0;
  }
  close();
  return rests;
}

function isBlank(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function locate(
  root: Node,
  path: readonly PropertyKey[],
  key: string | undefined,
  place: (offset: number) => SourcePlace,
  content: string,
): SourcePlace {
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
