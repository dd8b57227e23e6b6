import { type Ability, abilities, isTestId } from '../law/language-tests/ids.ts';
import { charts, statedLevels } from '../law/language-tests/index.ts';
import type { ProfileData } from '../profile/profile-data.ts';
import type { Value } from './question.ts';

/** One of the results that were written in one line. */
export interface WrittenResult {
  readonly ability: Ability;
  readonly text: string;
  /** Left out where the test does not give such a result: it is asked by itself. */
  readonly value?: number | 'M';
}

/** The results of one line, `8 7 7,5 7`, in the order of the abilities; `undefined` where there are more than four. */
export function writtenResults(text: string, { test }: ProfileData): readonly WrittenResult[] | undefined {
  const parts = text.trim().split(/[\s;/]+/);
  // A comma stands before a fraction as well: alone between figures it parts four of them.
  const [only = ''] = parts;
  const texts = parts.length === 1 && /^[^,]+(,[^,]+){3}$/.test(only) ? only.split(',') : parts.map(withoutComma);
  if (texts.length > abilities.length) return undefined;
  return texts.map((one, index): WrittenResult => {
    const ability = abilities[index] ?? 'speaking';
    const value = resultIn(one);
    return { ability, text: one, ...(value !== undefined && isResult(value, ability, test) && { value }) };
  });
}

function withoutComma(text: string): string {
  return text.replace(/,$/, '');
}

function resultIn(text: string): number | 'M' | undefined {
  if (/^m$/i.test(text)) return 'M';
  return /^\d{1,3}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function isResult(value: number | 'M', ability: Ability, test: unknown): boolean {
  if (value === 'M') return test === 'celpip-g';
  const scale = typeof test === 'string' && isTestId(test) ? charts[test].scales[ability] : statedLevels;
  return value >= scale.min && value <= scale.max && Number.isInteger((value - scale.min) / scale.step);
}

/** The facts of an answer that tells all results at once. */
export function possibleResults(value: Value, here: ProfileData): ProfileData {
  const results = writtenResults(String(value), here) ?? [];
  return Object.fromEntries(results.flatMap((one) => (one.value === undefined ? [] : [[one.ability, one.value]])));
}

/** The results of a test as one line, as far as it has them. */
export function resultsOf(here: ProfileData): string | undefined {
  const first = abilities.findIndex((ability) => here[ability] === undefined);
  const told = abilities.slice(0, first === -1 ? abilities.length : first).map((ability) => here[ability]);
  return told.length === 0 ? undefined : told.join(' ');
}
