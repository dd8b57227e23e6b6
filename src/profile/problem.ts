import type { Among, MessageAmong } from '../messages/message.ts';

/** What is taken where something else was found. */
export type Expected = MessageAmong<Among<'expected'>>;

/** A message about input: what is wrong with one field. */
export type Problem = MessageAmong<Among<'input'>>;
