import { fold } from '../base/fold.ts';

/** The letters and digits of a name, without case and accents: `Île-du-Prince-Édouard` as `ileduprinceedouard`. */
export function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
