import type { Lang } from '../lang.ts';
import type { Asked } from './arguments.ts';

/** Whose facts a tool is asked about. */
export interface Person {
  /** Path of the file, or `-` for facts that are given as an object. */
  readonly file: string;
  /** Facts that are given as an object, as JSON. */
  readonly facts: string;
  /** What the file is called where it is spoken of. */
  readonly called: string;
}

/** A call of a tool, as a thread is given it. */
export type Call = Asked & { readonly person: Person | undefined; readonly lang: Lang };

/** What a thread answers: data and the text of it, or what is wrong with what was given. */
export type Answered =
  | { readonly data: Readonly<Record<string, unknown>>; readonly text: string }
  | { readonly wrong: string; readonly errors: readonly object[] };
