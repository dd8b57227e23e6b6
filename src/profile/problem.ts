import type { input } from '../messages/en/input.ts';
import type { Among, MessageAmong } from '../messages/message.ts';

/** What is taken where something else was found. */
export type Expected = MessageAmong<Among<'expected'>>;

/** The ids of what can be wrong with input. @useDeclaredType */
export type ProblemId = keyof typeof input;

/** A message about input: what is wrong with one field. */
export type Problem = MessageAmong<ProblemId>;
