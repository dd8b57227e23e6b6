/**
 * Results of language tests as CLB and NCLC levels.
 *
 *     import { languageLevels } from 'express-entry-crs/language';
 *
 * @module express-entry-crs/language
 */

import { levelFor as levelOf } from '../facts/language.ts';
import { type AbilityLevel, languageLevels as levelsOf } from '../facts/language-levels.ts';
import { type Ability, abilities, isTestId, type TestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import { checkResult } from '../profile/test-result.ts';
import { anObject, argumentError, refuse } from './arguments.ts';

export type { AbilityLevel } from '../facts/language-levels.ts';
export { type Ability, abilities, type Language, type TestId } from '../law/language-tests/ids.ts';
export { charts } from '../law/language-tests/index.ts';
export type { Chart, LowestResults, Scale } from '../law/language-tests/tables.ts';
export { InputError } from '../profile/input-error.ts';

/**
 * The CLB (English) or NCLC (French) level of one result, 0 to 12. What is below level 4 is 0, but for CELPIP-General, whose
 * results are levels.
 * @param result as printed on the report; `M` of CELPIP-General counts as below level 4
 * @throws {InputError} for a test or a result that does not exist
 */
export function levelFor(test: TestId, ability: Ability, result: number | 'M'): number {
  return levelOf(aTest('levelFor', test), ability, aResult('levelFor', test, ability, result));
}

/**
 * Four results of a test as levels, in the order listening, reading, writing, speaking, each with what the next level takes:
 * 0 for below level 4, 10 for 10 and more, which the CRS pays alike.
 * @throws {InputError} for a test or a result that does not exist
 * @example languageLevels('ielts-gt', { listening: 8, reading: 7, writing: 6.5, speaking: 7 })
 */
export function languageLevels(
  test: TestId,
  results: Readonly<Record<Ability, number | 'M'>>,
): readonly AbilityLevel[] {
  aTest('languageLevels', test);
  anObject('languageLevels', 'results', results, `a result each in ${abilities.join(', ')}`);
  for (const ability of abilities) aResult('languageLevels', test, ability, results[ability]);
  return levelsOf(test, results);
}

function aTest(by: string, test: TestId): TestId {
  return isTestId(test) ? test : refuse(by, 'test', test, `one of ${Object.keys(charts).join(', ')}`);
}

function aResult(by: string, test: TestId, ability: Ability, result: number | 'M'): number | 'M' {
  if (!abilities.includes(ability)) return refuse(by, 'ability', ability, `one of ${abilities.join(', ')}`);
  if (typeof result !== 'number' && result !== 'M') return refuse(by, ability, result, 'a result as a number, or M');
  const finding = checkResult(test, ability, result);
  if (!finding) return result;
  throw argumentError({ file: by, field: ability, found: String(result), ...finding });
}
