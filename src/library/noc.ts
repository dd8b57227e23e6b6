/**
 * Occupations of NOC 2021 by title or code.
 *
 *     import { findOccupations } from 'express-entry-crs/noc';
 *
 * @module express-entry-crs/noc
 */

import { codeOf } from '../noc/code-of.ts';
import * as search from '../noc/load-search.ts';
import { type Occupation, occupationOf } from '../noc/occupation.ts';
import type { Match } from '../noc/search.ts';
import { aText, refuse, whole } from './arguments.ts';
import { type On, whenOf } from './on.ts';

export { isNocCode, nocCodes } from '../noc/codes.ts';
export type { Occupation } from '../noc/occupation.ts';

/** How occupations are looked for. */
export interface OccupationOptions extends On {
  /** The most that are given, from 1 to 1,000,000; left out: ten by title, all by code. */
  readonly limit?: number;
}

/**
 * Unit groups of NOC 2021 by job title, in English or French, best first; or by one to five digits of a code, in order. Each
 * with what the law of the day says of it. Titles and index are loaded by the first call.
 * @returns none where nothing fits: duties decide, not titles
 * @throws {InputError} (as a rejection) for what is no text, for a text without a letter or digit, and for a limit below 1
 * @example await findOccupations('software developer', { asOf: day('2026-01-15'), limit: 3 })
 */
export async function findOccupations(text: string, options: OccupationOptions): Promise<readonly Occupation[]> {
  const by = 'findOccupations';
  aText(by, 'text', text);
  const { law } = whenOf(by, options);
  const { limit } = options;
  if (limit !== undefined) whole(by, 'limit', limit, 1, 1e6);
  if (!/[\p{L}\p{N}]/u.test(text)) refuse(by, 'text', text, 'a job title, or one to five digits of a code');
  const digits = codeOf(text.trim());
  const found: readonly Match[] =
    digits === undefined
      ? await search.searchOccupations(text, limit)
      : (await import('../noc/look-up.ts')).lookUp(digits).slice(0, limit);
  return found.map((match) => occupationOf(match, law));
}
