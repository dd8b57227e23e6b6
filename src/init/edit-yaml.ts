import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type ToStringOptions,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Facts, isFacts } from './facts.ts';
import { rankOf } from './order.ts';
import { layOut, toText, type Writing } from './write-yaml.ts';

/**
 * The text of a file with the facts that changed put into it. Comments, order and form of everything else stay.
 * @param text valid YAML of a profile
 * @param before its facts
 */
export function editYaml(text: string, before: Facts, after: Facts, titleOf: Writing['titleOf']): string {
  if (isSame(before, after)) return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { version: '1.2', keepSourceTokens: true });
  if (isMap(document.contents)) editMap({ document, titleOf }, document.contents, before, after);
  const edited = toText(document, formOf(text));
  return lineEnd === '\n' ? edited : edited.replace(/\r?\n/g, lineEnd);
}

/** How the file is laid out, as far as the writer can be told. */
function formOf(text: string): ToStringOptions {
  const indent = /^[^\s#-][^\n]*:[^\n]*\n( {1,8})(?=[^\s#-])/m.exec(text)?.[1]?.length;
  return {
    ...(indent !== undefined && { indent }),
    indentSeq: !/^[^\s#-][^\n]*:\s*(?:#[^\n]*)?\n- /m.test(text),
    flowCollectionPadding: !/\{[^\s}]/.test(text),
  };
}

interface Editing {
  readonly document: Document;
  readonly titleOf: Writing['titleOf'];
}

function editMap(editing: Editing, map: YAMLMap, before: Facts, after: Facts): void {
  for (const key of Object.keys(before)) if (after[key] === undefined) map.delete(key);
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined || isSame(before[key], value)) continue;
    const node: unknown = map.get(key, true);
    if (isMap(node) && isFacts(value) && isFacts(before[key])) editMap(editing, node, before[key], value);
    else if (isSeq(node) && Array.isArray(value) && Array.isArray(before[key]))
      editList(editing, node, before[key], value);
    else if (isScalar(node) && !isFacts(value) && !Array.isArray(value)) {
      node.value = value;
      delete node.format;
      delete node.minFractionDigits;
      // The title of another occupation.
      if (key === 'noc') node.comment = null;
    } else if (node === undefined) insert(map, editing.document.createPair(key, made(editing, value)));
    else map.set(key, made(editing, value));
  }
}

/** A new key stands after those that a new file would have before it. */
function insert(map: YAMLMap, pair: Pair): void {
  const rankOfPair = ({ key }: Pair) => rankOf(isScalar(key) ? String(key.value) : '');
  const before = map.items.findLastIndex((one) => rankOfPair(one) < rankOfPair(pair));
  map.items.splice(before === -1 ? map.items.length : before + 1, 0, pair);
}

/** Each thing keeps its own node, and so its comments; new ones follow. */
function editList(editing: Editing, list: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): void {
  const free = new Set(before.keys());
  const take = (fits: (index: number) => boolean) => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = after.map((item) => take((index) => isSame(before[index], item)));
  const alike = after.map((item, index) => same[index] ?? take((old) => isAlike(before[old], item)));
  const nodes = [...list.items];
  list.items = after.map((item, index) => {
    const old = alike[index] ?? take(() => true);
    const node = old === undefined ? undefined : nodes[old];
    const was = old === undefined ? undefined : before[old];
    if (!isMap(node) || !isFacts(item) || !isFacts(was)) return made(editing, item);
    editMap(editing, node, was, item);
    return node;
  });
  if (list.items.length > 0 && nodes.length === 0) list.flow = false;
  const [first] = list.items;
  if (first !== nodes[0] && isMap(first)) first.spaceBefore = false;
}

/** The facts that make a thing the same thing. */
function isAlike(one: unknown, other: unknown): boolean {
  const keys = ['noc', 'level', 'test', 'relation'];
  return isFacts(one) && isFacts(other) && keys.every((key) => one[key] === other[key]);
}

function made({ document, titleOf }: Editing, value: unknown) {
  const node = document.createNode(value);
  layOut(node, titleOf);
  return node;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isFacts(one) || !isFacts(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
