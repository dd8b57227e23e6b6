import type { Message } from '../words/message.ts';

/** A message about input: what is wrong with one field. */
export type Problem = Extract<Message, { id: `input.${string}` }>;
