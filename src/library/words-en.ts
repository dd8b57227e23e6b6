/**
 * Every sentence in English.
 *
 *     import { en } from 'express-entry-crs/words/en';
 *
 * @module express-entry-crs/words/en
 */

import { en as sentences } from '../messages/en.ts';
import { type MessageId, type MessageOf, say as sentence, type Words } from '../messages/message.ts';
import { anObject, refuse } from './arguments.ts';

export type {
  Among,
  CoreMessageId,
  Message,
  MessageAmong,
  MessageId,
  MessageOf,
  Values as MessageValues,
  Words,
} from '../messages/message.ts';

/** Every sentence in English, by message id. The id of a node, a requirement or a program is the id of its label. */
export const en: Words = sentences;

/**
 * The sentence of a message, by words that have at least that one.
 * @throws {InputError} for what is no words or no message
 * @example say(en, assess(profile, { asOf }).crs.because)
 */
export function say<Id extends MessageId>(words: Pick<Words, Id>, message: MessageOf<Id>): string {
  const { id } = anObject('say', 'message', message, 'id and values');
  if (typeof anObject('say', 'words', words, 'en of words/en, or fr of words/fr')[id] !== 'function')
    return refuse('say', 'message.id', id, 'the id of a sentence that these words have');
  return sentence(words, message);
}
