import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { isPlainObject } from '../../base/plain-object.ts';
import { type JoinedPart, joinedBlock, joinedFlow } from './join.ts';
import { rankOf } from './key-order.ts';
import { colonOf, dashOf, endOfLine, indentAt, lineIndent, pairStretch, type Stretch, stretchOf } from './places.ts';
import { isSame, matched } from './same.ts';
import type { Source } from './source.ts';
import { type Form, flowText, itemText, keyText, pairText, scalarText } from './written.ts';

export interface Edited extends Stretch {
  readonly text: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** The text that takes the place of a collection; the kinds before and after are those of the node. */
export function editValue(whole: Source, node: YAMLMap | YAMLSeq, before: unknown, after: unknown): Edited {
  const { from = 0, to = 0 } = stretchOf(node, whole.text) ?? {};
  // What stands on one line goes on there.
  const isSpread = whole.form.isSpread && whole.text.slice(from, to).includes('\n');
  const source = { ...whole, form: { ...whole.form, isSpread } };
  if (isMap(node) && isPlainObject(before) && isPlainObject(after)) {
    return { from, to, text: editMap(source, node, { from, to }, before, after) };
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    return { from, to, text: editList(source, node, { from, to }, before, after) };
  }
  throw new Error('a collection stays of its kind');
}

/** Whether a node can be edited from one value to another, rather than written anew. */
function staysOfKind(node: unknown, before: unknown, after: unknown): node is YAMLMap | YAMLSeq {
  if (isMap(node)) return isPlainObject(before) && isPlainObject(after) && node.items.length > 0;
  return isSeq(node) && Array.isArray(before) && Array.isArray(after) && node.items.length > 0 && after.length > 0;
}

function editMap(source: Source, map: YAMLMap, at: Stretch, before: Facts, after: Facts): string {
  const { text, form } = source;
  const isFlow = map.flow === true;
  const places = map.items.map((pair) => upToLineEnd(pairStretch(pair, text), isFlow, text));
  const names = map.items.map(nameOf);
  const parts: (JoinedPart & { readonly name: string })[] = [];
  map.items.forEach((pair, old) => {
    const name = names[old] ?? '';
    const place = places[old];
    if (!place || (before[name] !== undefined && after[name] === undefined)) return;
    const edited = isSame(before[name], after[name])
      ? text.slice(place.from, place.to)
      : editPair(source, pair, place, isFlow, before[name], after[name]);
    parts.push({ old, name, text: edited });
  });
  const indent = isFlow ? lineIndent(text, places[0]?.from ?? at.from) : indentAt(text, places[0]?.from ?? at.from);
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined || names.includes(name)) continue;
    const made = isFlow
      ? `${keyText(name, form)}:${form.space}${flowText(value, name, form, indent)}`
      : pairText(name, value, indent, form);
    // A new key stands after those that a new file would have before it.
    const last = parts.findLastIndex((part) => rankOf(part.name) < rankOf(name));
    parts.splice(last === -1 ? parts.length : last + 1, 0, { name, text: made });
  }
  if (parts.length === 0) return '{}';
  return isFlow ? joinedFlow(source, at, places, parts) : joinedBlock(source, places, parts, indent);
}

function editList(source: Source, list: YAMLSeq, at: Stretch, before: readonly unknown[], after: readonly unknown[]) {
  const { text, form } = source;
  const isFlow = list.flow === true;
  const nodes = list.items;
  const places = nodes.map((node, index) => {
    const { from, to } = upToLineEnd(stretchOf(node, text) ?? at, isFlow, text);
    return { from: (isFlow ? undefined : dashOf(list, index)) ?? from, to };
  });
  const [first = at] = places;
  const indent = isFlow ? lineIndent(text, first.from) : indentAt(text, first.from);
  const gap = isFlow ? '' : (/^- +(?=\S)/.exec(text.slice(first.from, first.to))?.[0].slice(1) ?? ' ');
  const onOneLine = nodes.some((node) => isMap(node) && node.flow === true);
  const olds = matched(before, after);
  const parts = after.map((item, index): JoinedPart => {
    const old = olds[index];
    const place = old === undefined ? undefined : places[old];
    if (old === undefined || !place) {
      if (isFlow) return { text: flowText(item, '', form, indent) };
      const inner = `${indent} ${gap}`;
      return { text: `-${gap}${onOneLine ? flowText(item, '', form) : itemText(item, inner, form)}` };
    }
    const node = nodes[old];
    if (isSame(before[old], item) || !staysOfKind(node, before[old], item)) {
      const isKept = isSame(before[old], item);
      return {
        old,
        text: isKept
          ? text.slice(place.from, place.to)
          : `${isFlow ? '' : `-${gap}`}${flowText(item, '', form, indent)}`,
      };
    }
    return { old, text: within(place, editValue(source, node, before[old], item), text) };
  });
  return isFlow ? joinedFlow(source, at, places, parts) : joinedBlock(source, places, parts, indent);
}

/** A key whose value changed. */
function editPair(
  source: Source,
  pair: Pair,
  place: Stretch,
  isFlow: boolean,
  before: unknown,
  after: unknown,
): string {
  const { text, form } = source;
  const { value } = pair;
  const name = nameOf(pair);
  if (staysOfKind(value, before, after)) return within(place, editValue(source, value, before, after), text);
  const was = stretchOf(value, text);
  const isPlain = typeof after !== 'object';
  // A plain value in the place of a list on lines of its own stands beside the key, not on those lines.
  const isOnLines = !isFlow && (isSeq(value) || isMap(value)) && value.flow !== true;
  const indent = isFlow ? lineIndent(text, place.from) : indentAt(text, place.from);
  if (isFlow || (isPlain && !isOnLines)) {
    const quotes = isScalar(value) ? quotesOf(value) : undefined;
    const made = isPlain ? scalarText(after, name, form, quotes) : flowText(after, name, form, indent);
    if (was) return beside(within(place, { ...was, text: made }, text), name, before, after, form);
    const colon = colonOf(pair);
    const empty = colon ?? { from: place.to, to: place.to };
    return within(place, { ...empty, text: `:${form.space}${made}` }, text);
  }
  const comment = /^[ \t]+#.*/.exec(text.slice(was?.to ?? colonOf(pair)?.to ?? place.to, place.to))?.[0] ?? '';
  const isOneLine = value === null || isScalar(value) || (isSeq(value) && value.flow) || (isMap(value) && value.flow);
  const made = pairText(name, after, indent, form);
  return isOneLine ? made.replace(/(?=\r?\n|$)/, comment) : made;
}

/** The title of another occupation beside its code. */
function beside(text: string, name: string, before: unknown, after: unknown, { titleOf }: Form): string {
  if (name !== 'noc' || typeof before !== 'string' || typeof after !== 'string') return text;
  const [old, title] = [titleOf(before), titleOf(after)];
  if (old === undefined || !text.trimEnd().endsWith(`# ${old}`)) return text;
  const code = text.slice(0, text.lastIndexOf(`# ${old}`));
  return title === undefined ? code.trimEnd() : `${code}# ${title}`;
}

/** A stretch with another text in a part of it. */
function within({ from, to }: Stretch, edited: Edited, text: string): string {
  return text.slice(from, edited.from) + edited.text + text.slice(edited.to, Math.max(to, edited.to));
}

/** In a block everything up to the end of the line belongs to what stands there. */
function upToLineEnd({ from, to }: Stretch, isFlow: boolean, text: string): Stretch {
  return { from, to: isFlow ? to : endOfLine(text, to) };
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function quotesOf({ type }: Scalar): '"' | "'" | undefined {
  if (type === 'QUOTE_DOUBLE') return '"';
  return type === 'QUOTE_SINGLE' ? "'" : undefined;
}
