import { isMap, parseDocument, visit } from 'yaml';
import { isPlainObject } from '../../base/plain-object.ts';
import { parseText, withLineFeeds } from '../parse.ts';
import type { Profile } from '../schema.ts';
import { editValue } from './edit-value.ts';
import { isSame } from './same.ts';
import { type Form, formOf } from './written.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The text of a file with other facts put into it. Only lines of facts that changed are touched: everything else, comments,
 * white space, line ends and the form of values, stays byte for byte.
 * @param text valid YAML or JSON of a profile
 * @param was its facts
 * @param is the facts that it shall have
 */
export function editText(text: string, was: Facts | Profile, is: Facts | Profile, titleOf: Form['titleOf']): string {
  const [before, after]: readonly [Facts, Facts] = [{ ...was }, { ...is }];
  if (isSame(before, after)) return text;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const content = text.slice(mark.length);
  const form = formOf(content, isJson(content), titleOf);
  const document = parseDocument(withLineFeeds(content), { version: '1.2', schema: 'core', keepSourceTokens: true });
  const root = document.contents;
  if (!isMap(root)) throw new Error('a profile is keys and values');
  const edited = editValue({ text: content, form }, root, before, after);
  const written = content.slice(0, edited.from) + edited.text + content.slice(edited.to);
  return mark + withLastLineEnd(holds(written, after) ? written : anew(content, before, after), content, form);
}

function isJson(text: string): boolean {
  try {
    return isPlainObject(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Lines that are new at the end of a file end as lines do, and so does JSON of one line; a last line that was there stays as it is. */
function withLastLineEnd(written: string, before: string, { isJson: json, isSpread, lineEnd }: Form): string {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  if (written.endsWith('\n') || written.endsWith(last)) return written;
  const isLonger = written.split('\n').length > before.split('\n').length;
  return isLonger || (json && !isSpread) ? written + lineEnd : written;
}

/** Whether a text says the facts. */
function holds(text: string, facts: Facts): boolean {
  return isSame(parseText(text).value, facts);
}

/** Notations that are rare in profiles, such as keys with `?`: the whole is laid out anew. */
function anew(text: string, before: Facts, after: Facts): string {
  const document = parseDocument(withLineFeeds(text), { version: '1.2', schema: 'core' });
  visit(document, {
    Scalar(_, scalar) {
      // What is read as a text, as 00012 is, would lose its zeros.
      if (typeof scalar.value === 'number' && /^[-+]?0\d/.test(scalar.source ?? '')) scalar.value = scalar.source;
    },
  });
  for (const key of Object.keys({ ...before, ...after })) {
    if (isSame(before[key], after[key])) continue;
    if (after[key] === undefined) document.delete(key);
    else document.set(key, after[key]);
  }
  return document.toString({ lineWidth: 0 });
}
