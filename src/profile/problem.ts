import type { Among, MessageAmong } from '../messages/message.ts';

/** A message about input: what is wrong with one field. */
export type Problem = MessageAmong<Among<'input'>>;
