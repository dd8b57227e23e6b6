import { immutableJSONPatch } from 'immutable-json-patch';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { Change } from './lever.ts';

/**
 * The text of a profile with a patch applied. JSON stays JSON, with its indentation; in YAML comments, order and the
 * notation of everything else stay.
 * @param text a profile that was read without problems
 */
export function writeChanges(text: string, changes: readonly Change[]): string {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const json = jsonOf(content);
  if (json !== undefined) {
    const indent = /^[{[]\r?\n([ \t]+)/.exec(content.trimStart())?.[1];
    const oneLine = !content.trim().includes('\n');
    return `${JSON.stringify(immutableJSONPatch(json.value, [...changes]), null, oneLine ? undefined : (indent ?? 2))}\n`;
  }
  const document = parseDocument(content, { version: '1.2' });
  for (const change of changes) apply(document, change);
  return document.toString({ lineWidth: 0 });
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
  const list = document.getIn(path.slice(0, -1));
  if (path.at(-1) === '-' && isSeq(list)) {
    const value = document.createNode(change.value);
    // A list of one-line maps goes on in one-line maps.
    if (isMap(value) && list.items.some((item) => isMap(item) && item.flow === true)) value.flow = true;
    list.items.push(value);
    return;
  }
  document.setIn(path, document.createNode(change.value));
}

/** Keys of profiles hold no `~` and no `/`; digits are places in a list. */
function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
