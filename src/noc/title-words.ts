import { stem } from '../base/fold.ts';

/** A word as it is written, folded, and its stem with a mark that no word has. */
export interface Word {
  readonly written: string;
  readonly stem: string;
}

export const stemMark = '~';

export function wordOf(written: string): Word {
  return { written, stem: `${stemMark}${stem(written)}` };
}

/** What a title excepts is not what it is. */
export function withoutExceptions(title: string): string {
  return title.replace(/\((?:except|sauf)[^)]*\)/i, '');
}
