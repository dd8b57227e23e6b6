import { isCollection, isNode, isPair, isScalar, type Pair, type YAMLSeq } from 'yaml';

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a line ends, before its line end. */
export function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed === -1 ? text.length : feed;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** What stands before a place on its line, as blanks. */
export function indentAt(text: string, at: number): string {
  return ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
}

/** The blanks that the line of a place begins with. */
export function lineIndent(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
}

/** Where a value stands; nothing where it has no text. */
export function stretchOf(node: unknown, text: string): Stretch | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [from, end] = node.range;
  if (isScalar(node)) {
    // A folded or literal text takes the line end with it.
    const to = from + text.slice(from, end).trimEnd().length;
    return to > from ? { from, to } : undefined;
  }
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    const inside = isPair(last) ? pairStretch(last, text) : stretchOf(last, text);
    return { from, to: endOfLine(text, inside?.to ?? from) };
  }
  return { from, to: end };
}

/** Where a key with its value stands. */
export function pairStretch(pair: Pair, text: string): Stretch {
  const key = stretchOf(pair.key, text) ?? { from: 0, to: 0 };
  const value = stretchOf(pair.value, text);
  return { from: key.from, to: value?.to ?? colonOf(pair)?.to ?? key.to };
}

/** The colon behind a key. */
export function colonOf({ srcToken }: Pair): Stretch | undefined {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && { from: colon.offset, to: colon.offset + 1 };
}

/** The dash in front of an item of a list. */
export function dashOf({ srcToken }: YAMLSeq, index: number): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
