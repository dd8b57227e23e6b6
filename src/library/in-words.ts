import type { Words } from '../messages/message.ts';
import type { Profile } from '../profile/schema.ts';
import { anObject, aText, refuse } from './arguments.ts';

/** What a function takes whose answer has sentences. */
export interface InWords {
  /** The sentences: `en` of `express-entry-crs/words/en`, or `fr` of `express-entry-crs/words/fr`. */
  readonly words: Words;
  /** How the profile is named in the answer; left out: its `id`, else its `name`, else `profile`. */
  readonly name?: string;
}

/** @throws {InputError} for what is no sentences, and for a name that is no text */
export function checkWords(by: string, options: InWords, profile: Profile): string {
  const { words, name } = anObject(by, 'options', options, 'asOf and words');
  const { id, name: ownName } = anObject(by, 'profile', profile, 'the facts of a person');
  someWords(by, words);
  return aText(by, 'name', name ?? id ?? ownName ?? 'profile');
}

/** @throws {InputError} for what is no sentences, such as the module that has them */
export function someWords(by: string, words: Words): Words {
  const expected = 'en of words/en, or fr of words/fr';
  const { 'data.text': one } = anObject(by, 'words', words, expected);
  return typeof one === 'function' ? words : refuse(by, 'words', words, expected);
}
