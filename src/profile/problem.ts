import type { input } from '../messages/en/input.ts';
import type { taken } from '../messages/en/taken.ts';
import type { value } from '../messages/en/value.ts';
import type { Among, MessageAmong } from '../messages/message.ts';

/** What is taken where something else was found. */
export type Expected = MessageAmong<Among<'expected'>>;

/** The ids of what can be wrong with input. @useDeclaredType */
export type ProblemId = keyof typeof input;

/** A message about input: what is wrong with one field. */
export type Problem = MessageAmong<ProblemId>;

/** What a field takes. */
export type Taken = MessageAmong<keyof typeof taken>;

/** What can be wrong with a value that is checked against a schema. */
export type ValueProblem = MessageAmong<keyof typeof value>;
