import { immutableJSONPatch } from 'immutable-json-patch';
import { type Document, isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import type { Change } from './lever.ts';

/**
 * The text of a profile with a patch applied. JSON stays JSON, with its indentation; in YAML comments, order and the
 * notation of everything else stay.
 * @param text a profile that was read without problems
 */
export function writeChanges(text: string, changes: readonly Change[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const written = patched(text.slice(mark.length).replaceAll('\r\n', '\n'), changes);
  return mark + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);
}

function patched(content: string, changes: readonly Change[]): string {
  const json = jsonOf(content);
  if (json !== undefined) {
    const value = immutableJSONPatch(json.value, [...changes]);
    const indent = /^\{\n([ \t]+)/.exec(content.trimStart())?.[1] ?? 2;
    return `${JSON.stringify(value, null, content.trim().includes('\n') ? indent : undefined)}\n`;
  }
  const document = parseDocument(content, { version: '1.2' });
  visit(document, {
    Scalar: (_, scalar) => {
      // A code such as 00012 is read as a text; the writer would write the number 12.
      if (typeof scalar.value !== 'number' || !/^0\d/.test(scalar.source ?? '')) return;
      scalar.value = scalar.source;
      scalar.type = 'QUOTE_DOUBLE';
    },
  });
  for (const change of changes) apply(document, change);
  // `{a: 1}` or `{ a: 1 }`: as most of the file has it.
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  const flowCollectionPadding = count(/\{ +\S/g) >= count(/\{[^\s{}]/g);
  return asDense(document.toString({ lineWidth: 0, flowCollectionPadding }), content);
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function apply(document: Document, change: Change): void {
  const path = change.path.slice(1).split('/').map(stepOf);
  if (change.op === 'remove') {
    document.deleteIn(path);
    return;
  }
  const value = document.createNode(change.value);
  const list = document.getIn(path.slice(0, -1));
  if (path.at(-1) === '-' && isSeq(list)) {
    // A list of one-line maps goes on in one-line maps.
    if (isMap(value) && list.items.some((item) => isMap(item) && item.flow === true)) value.flow = true;
    list.items.push(value);
    return;
  }
  if (isMap(value) && value.items.every((pair) => !isMap(pair.value) && !isSeq(pair.value))) value.flow = true;
  // A plain value takes the place of one, whose comment and quotes stay.
  document.setIn(path, isScalar(value) ? change.value : value);
}

/** Keys of profiles hold no `~` and no `/`; digits are places in a list. */
function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

/** `[{ a: 1 }]` where the file writes lists of maps like that: the writer would put spaces between all brackets. */
function asDense(written: string, before: string): string {
  if (!/\[\{/.test(before)) return written;
  const dense = written.replaceAll('[ {', '[{').replaceAll('} ]', '}]');
  return JSON.stringify(parse(dense)) === JSON.stringify(parse(written)) ? dense : written;
}
