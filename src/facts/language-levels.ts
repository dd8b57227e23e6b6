import { topLevel } from '../law/crs/tables.ts';
import { type Ability, abilities, type TestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import { firstChartLevel } from '../law/language-tests/tables.ts';
import { levelFor } from './language.ts';

/** One result as a level, and what the next level that pays more takes. */
export interface AbilityLevel {
  /** Listening, reading, writing or speaking. */
  readonly ability: Ability;
  /** The result as it was given. */
  readonly result: number | 'M';
  /** CLB or NCLC: 0 for below 4, 10 for 10 or more. */
  readonly level: number;
  /** Left out from level 10 on, which the CRS pays alike. */
  readonly next?: {
    /** The next CLB or NCLC level that pays more, 4 to 10. */
    readonly level: number;
    /** The lowest result for it, on the test's own scale. */
    readonly from: number;
    /** How much more than the result that is, on the same scale; `M` counts as 0. */
    readonly more: number;
  };
}

/** The levels of a sitting, ability by ability. Results must be possible on the scale of the test. */
export function languageLevels(
  test: TestId,
  results: Readonly<Record<Ability, number | 'M'>>,
): readonly AbilityLevel[] {
  return abilities.map((ability) => {
    const result = results[ability];
    const level = Math.min(levelFor(test, ability, result), topLevel);
    const nextLevel = Math.max(level + 1, firstChartLevel);
    const from = charts[test].lowest[ability][nextLevel - firstChartLevel];
    const base = { ability, result, level: level < firstChartLevel ? 0 : level };
    if (level >= topLevel || from === undefined) return base;
    return { ...base, next: { level: nextLevel, from, more: from - (result === 'M' ? 0 : result) } };
  });
}
