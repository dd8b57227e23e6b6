/**
 * Every sentence in English.
 *
 *     import { en } from 'express-entry-crs/words/en';
 *
 * @module express-entry-crs/words/en
 */

import { en as sentences } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';

export {
  type Among,
  type CoreMessageId,
  type Message,
  type MessageAmong,
  type MessageId,
  type MessageOf,
  say,
  type Values as MessageValues,
  type Words,
} from '../messages/message.ts';

/** Every sentence in English, by message id. The id of a node, a requirement or a program is the id of its label. */
export const en: Words = sentences;
