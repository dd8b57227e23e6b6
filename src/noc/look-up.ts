import type { Match } from './search.ts';
import { titles } from './titles.ts';

/** The unit groups whose code is or begins with some digits, in order. */
export function lookUp(digits: string): readonly Match[] {
  return titles
    .filter(([code]) => code.startsWith(digits))
    .map(([code, title, titleFr]) => ({ code, title, titleFr, matched: digits }));
}
