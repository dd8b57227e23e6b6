import { en as sentences } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';

export type { Among, CoreMessageId, MessageAmong, MessageOf, Values as MessageValues } from '../messages/message.ts';
export { type Message, type MessageId, say, type Words } from '../messages/message.ts';

/** Every sentence in English, by message id. The id of a node, a requirement or a program is the id of its label. */
export const en: Words = sentences;
