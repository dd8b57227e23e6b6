import type { Match } from './search.ts';
import { titles } from './titles.ts';

/** The digits of a text that is a code or the beginning of one: `21231`, `2123`, `NOC 21231`. */
export function codeOf(text: string): string | undefined {
  return /^\s*(?:(?:NOC|CNP)[\s:-]*)?(\d+)\s*$/i.exec(text)?.[1];
}

/** The unit groups whose code is or begins with some digits, in order. */
export function lookUp(digits: string): readonly Match[] {
  return titles
    .filter(([code]) => code.startsWith(digits))
    .map(([code, title, titleFr]) => ({ code, title, titleFr, matched: digits }));
}
