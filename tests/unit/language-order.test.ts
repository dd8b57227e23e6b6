import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { languageOrders as arrangements } from '../../src/crs/language-order.ts';
import { scoreLanguageOrders as scoreArrangements } from '../../src/crs/score.ts';
import { settle } from '../../src/facts/settle.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';

// CRS reference 2.4: the candidate decides which official language is first; R75(2)(d), R79(1): results of one test in each.

const asOf = parseDay('2026-01-15') ?? expect.fail();
const law = lawOn('2026-01-15') ?? expect.fail();
const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;
type Levels = readonly [number, number, number, number];

const sitting = (language: 'english' | 'french', levels: Levels) => ({
  test: 'clb',
  language,
  ...Object.fromEntries(abilities.map((ability, index) => [ability, levels[index]])),
});
const english = (...levels: Levels) => sitting('english', levels);
const french = (...levels: Levels) => sitting('french', levels);

function candidateOf(languageTests: readonly object[], more: object = {}) {
  const profile = { maritalStatus: 'neverMarried', languageTests, ...more };
  return settle(checkProfile(profile, { file: 'orders', asOf }), asOf, law);
}

/** Each order as the language and the levels of its first and of its second sitting. */
function orders(languageTests: readonly object[], more?: object) {
  const told = (one: ReturnType<typeof arrangements>[number]['first']) =>
    one && `${one.language} ${abilities.map((ability) => one.levels[ability]).join(' ')}`;
  return arrangements(candidateOf(languageTests, more)).map(({ first, second }) => [told(first), told(second)]);
}

describe('orders in which valid tests can be named', () => {
  test('no test', () => {
    expect(arrangements(candidateOf([]))).toStrictEqual([{ first: undefined, second: undefined }]);
  });

  test('one language', () => {
    expect(orders([english(9, 9, 9, 9)])).toEqual([['english 9 9 9 9', undefined]]);
    expect(orders([french(9, 9, 9, 9)])).toEqual([['french 9 9 9 9', undefined]]);
  });

  const both = [french(8, 8, 8, 8), english(9, 9, 9, 9)];
  const englishFirst = ['english 9 9 9 9', 'french 8 8 8 8'];
  const frenchFirst = ['french 8 8 8 8', 'english 9 9 9 9'];

  test('two languages, English first before French first', () => {
    expect(orders(both)).toEqual([englishFirst, frenchFirst]);
  });

  test('the first official language is stated', () => {
    expect(orders(both, { firstOfficialLanguage: 'french' })).toEqual([frenchFirst]);
    expect(orders(both, { firstOfficialLanguage: 'english' })).toEqual([englishFirst]);
  });

  test('the stated one has no valid test: the other is second', () => {
    expect(orders([english(9, 9, 9, 9)], { firstOfficialLanguage: 'french' })).toEqual([
      [undefined, 'english 9 9 9 9'],
    ]);
    expect(orders([french(9, 9, 9, 9)], { firstOfficialLanguage: 'english' })).toEqual([[undefined, 'french 9 9 9 9']]);
  });

  test('each of several tests that are better in some ability', () => {
    const tests = [english(10, 9, 9, 6), english(7, 7, 7, 7), french(5, 5, 5, 5)];
    expect(orders(tests)).toEqual([
      ['english 10 9 9 6', 'french 5 5 5 5'],
      ['english 7 7 7 7', 'french 5 5 5 5'],
      ['french 5 5 5 5', 'english 10 9 9 6'],
      ['french 5 5 5 5', 'english 7 7 7 7'],
    ]);
  });

  test('none that another reaches in all four, before it or after it in the file', () => {
    expect(orders([english(9, 9, 9, 8), english(9, 9, 9, 9)])).toEqual([['english 9 9 9 9', undefined]]);
    expect(orders([english(9, 9, 9, 9), english(9, 8, 9, 9)])).toEqual([['english 9 9 9 9', undefined]]);
    expect(orders([english(8, 8, 8, 8), english(9, 9, 9, 9), english(10, 7, 7, 7)])).toEqual([
      ['english 9 9 9 9', undefined],
      ['english 10 7 7 7', undefined],
    ]);
  });

  test('of those that are paid alike the first: 10 and more, 3 and less', () => {
    expect(orders([english(12, 9, 9, 3), english(10, 9, 9, 0)])).toEqual([['english 12 9 9 3', undefined]]);
    expect(orders([english(10, 9, 9, 0), english(12, 9, 9, 3)])).toEqual([['english 10 9 9 0', undefined]]);
    expect(orders([french(9, 9, 9, 9), french(9, 9, 9, 9), french(9, 9, 9, 9)])).toHaveLength(1);
  });
});

describe('orders with their points', () => {
  const first = (languageTests: readonly object[]) =>
    scoreArrangements(candidateOf(languageTests), law.crs.tables).map(({ languages, crs }) => [
      languages.first?.language,
      crs.points,
    ]);

  test('most points first', () => {
    // French 9 first: 4 x 31, English 5 second: 4 x 1, and 50; English first: 4 x 6, 4 x 6 and 50.
    expect(first([english(5, 5, 5, 5), french(9, 9, 9, 9)])).toEqual([
      ['french', 178],
      ['english', 98],
    ]);
  });

  test('English first of two that pay alike', () => {
    // 4 x 31, 4 x 6 and 50.
    expect(first([french(9, 9, 9, 9), english(9, 9, 9, 9)])).toEqual([
      ['english', 198],
      ['french', 198],
    ]);
  });
});
