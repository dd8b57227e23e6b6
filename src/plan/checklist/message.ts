import type { Among, Message, MessageAmong } from '../../messages/message.ts';

/** What a checklist says: a sentence of its own, or one that the assessment says anyway. */
export type ChecklistMessage = MessageAmong<Among<'checklist'>> | Message;
