import { immutableJSONPatch } from 'immutable-json-patch';
import { isPlainObject } from '../../base/plain-object.ts';
import { editText } from '../../profile/edit/edit-text.ts';
import { parseText } from '../../profile/parse.ts';
import { inputError } from '../../profile/tell-problems.ts';
import type { Change } from './lever.ts';

/**
 * The text of a profile with a patch applied. Only lines of what changes are touched, but that a code such as 00012 gets
 * quotes, which other readers need to keep its zeros. JSON stays JSON.
 * @param text a profile that was read without problems
 * @throws {InputError} where it is no profile's
 */
export function writeChanges(text: string, changes: readonly Change[]): string {
  const quoted = text.replace(/^(\s*(?:- +)?noc: +)(0\d{4})(?=\s*(?:#.*)?$)/gm, '$1"$2"');
  const { value, problems } = parseText(quoted);
  if (!isPlainObject(value) || problems.length > 0)
    throw inputError(problems.map((problem) => ({ file: '', ...problem })));
  return editText(quoted, value, immutableJSONPatch(value, [...changes]), () => undefined);
}
