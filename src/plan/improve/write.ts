import { existsIn, immutableJSONPatch, parseJSONPointer } from 'immutable-json-patch';
import { isPlainObject } from '../../base/plain-object.ts';
import { editText } from '../../profile/edit/edit-text.ts';
import { parseText } from '../../profile/parse.ts';
import { inputError } from '../../profile/tell-problems.ts';
import type { Change } from './lever.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The text of a profile with a patch applied. Only lines of what changes are touched, but that a code such as 00012 gets
 * quotes, which other readers need to keep its zeros. JSON stays JSON.
 * @param text a profile that was read without problems
 * @throws {InputError} where it is no profile's, and for changes of another one
 */
export function writeChanges(text: string, changes: readonly Change[]): string {
  const quoted = text.replace(/^(\s*(?:- +)?noc: +)(0\d{4})(?=\s*(?:#.*)?$)/gm, '$1"$2"');
  const { value, problems } = parseText(quoted);
  if (!isPlainObject(value) || problems.length > 0)
    throw inputError(problems.map((problem) => ({ file: '', ...problem })));
  return editText(quoted, value, changes.reduce(changed, value), () => undefined);
}

/** The package passes over what replaces nothing, and fails somewhere inside itself on other paths that lead nowhere. */
function changed(facts: Facts, change: Change): Facts {
  const steps = parseJSONPointer(change.path);
  if (!existsIn(facts, change.op === 'add' ? steps.slice(0, -1) : steps)) {
    const problem = { id: 'input.argument', values: {} } as const;
    const expected = 'a place in the profile of the text';
    throw inputError([{ file: 'writeChanges', field: 'changes.path', problem, found: change.path, expected }]);
  }
  return immutableJSONPatch(facts, [change]);
}
