export { en } from '../messages/en.ts';
export { type Message, type MessageId, say, type Words } from '../messages/message.ts';
