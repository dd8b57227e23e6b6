import type { input } from '../messages/en/input.ts';
import type { MessageAmong } from '../messages/message.ts';

/** A message about input: what is wrong with one field. */
export type Problem = MessageAmong<keyof typeof input>;
