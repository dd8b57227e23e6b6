import type { Day } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import * as checking from '../profile/check-profile.ts';
import type { Profile } from '../profile/schema.ts';
import { aDay, anObject, aText } from './arguments.ts';

export { InputError } from '../profile/input-error.ts';

/** How a profile is read. */
export interface ReadOptions {
  /** The day of the assessment: nobody is born after it, and tests are those accepted by then. */
  readonly asOf: Day;
  /** How errors name the text; left out: `profile`. */
  readonly file?: string;
}

/**
 * Validates a profile that is already plain values, such as what `JSON.parse` gives.
 * @throws {InputError} with every problem of the values, without lines and columns; and for what is no day
 */
export function checkProfile(value: unknown, options: ReadOptions): Profile {
  const by = 'checkProfile';
  const read = optionsOf(by, options);
  // What is no object at all the schema refuses, in the words of a text that is read.
  if (isPlainObject(value)) anObject(by, 'value', value, 'the facts of a person, such as JSON.parse gives');
  return checking.checkProfile(value, read);
}

export function optionsOf(by: string, options: ReadOptions): checking.ReadOptions {
  const { file = 'profile', asOf } = anObject(by, 'options', options, 'asOf, and file as errors name it');
  return { file: aText(by, 'file', file), asOf: aDay(by, 'asOf', asOf) };
}
