// Tests of language: CRS reference 2.4 and 4.
import { yearsBefore } from './days.ts';
import { ACCEPTED_FROM, CHARTS, LANGUAGE } from './tables.ts';
import type { Ability, Language, OracleTest } from './types.ts';

export const ABILITIES: Ability[] = ['listening', 'reading', 'writing', 'speaking'];
export type Levels = Record<Ability, number>;

/** CLB or NCLC; 0 stands for everything below 4, 10 for everything above. */
function levelOf(test: OracleTest, ability: Ability): number {
  const score = test[ability];
  if (score === 'M') return 0;
  if (test.test === 'clb') return score < 4 ? 0 : Math.min(score, 10);
  const row = CHARTS[test.test][ability];
  let level = 0;
  for (let i = 0; i < 7; i += 1) if (score >= (row[i] ?? Infinity)) level = 4 + i;
  return level;
}

export const languageOf = (test: OracleTest): Language => {
  if (test.test === 'clb') return test.language ?? 'english';
  return test.test === 'tef-canada' || test.test === 'tcf-canada' ? 'french' : 'english';
};

/** Less than two years old, and of a kind that is accepted on the day; when it was taken is no matter. */
function isValid(test: OracleTest, asOf: string): boolean {
  if (test.date === undefined) return test.test === 'clb';
  if (test.test !== 'clb' && asOf < ACCEPTED_FROM[test.test]) return false;
  return test.date <= asOf && test.date > yearsBefore(asOf, 2);
}

/** The sittings of one language that may be used on the day. */
export const sittings = (tests: OracleTest[] | undefined, language: Language, asOf: string): Levels[] =>
  (tests ?? [])
    .filter((test) => languageOf(test) === language && isValid(test, asOf))
    .map((test) => ({
      listening: levelOf(test, 'listening'),
      reading: levelOf(test, 'reading'),
      writing: levelOf(test, 'writing'),
      speaking: levelOf(test, 'speaking'),
    }));

export const lowest = (levels: Levels | undefined): number =>
  levels === undefined ? 0 : Math.min(...ABILITIES.map((ability) => levels[ability]));

export const languageRow = (level: number): [number, number, number, number, number] =>
  LANGUAGE[level] ?? [0, 0, 0, 0, 0];
