import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fold, stem, wordsOf } from '../../src/base/fold.ts';
import { lawOn } from '../../src/law/law.ts';
import { aliases } from '../../src/noc/aliases.ts';
import { codeOf } from '../../src/noc/code-of.ts';
import { isNocCode, nocCodes } from '../../src/noc/codes.ts';
import { searchOccupations as searchLater } from '../../src/noc/load-search.ts';
import { lookUp } from '../../src/noc/look-up.ts';
import { occupationOf } from '../../src/noc/occupation.ts';
import { searchOccupations } from '../../src/noc/search.ts';
import { titles } from '../../src/noc/titles.ts';

const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
  readFileSync(new URL('../noc-queries.yaml', import.meta.url), 'utf8'),
);
const all = Object.values(queries).flatMap((group) => Object.entries(group));
const listed = aliases
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 5), texts: line.slice(6).split('|') }));

const searched = new Map<string, readonly string[]>();

/** The codes found first, each text searched once. */
function codesOf(text: string, most: number): readonly string[] {
  const codes = searched.get(text) ?? searchOccupations(text, 5).map(({ code }) => code);
  searched.set(text, codes);
  return codes.slice(0, most);
}

/** Of the processor, so that a busy machine changes nothing. */
function seconds(): number {
  return process.cpuUsage().user / 1e6;
}

describe('the search', () => {
  test('is measured with many queries of every kind', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(([, code]) => !isNocCode(code))).toEqual([]);
    expect(new Set(all.map(([, code]) => code[0])).size).toBe(10);
  });

  describe.each(Object.entries(queries))('%s', (_, group) => {
    test.each(Object.entries(group))('%s: %s among the first three', (text, code) => {
      expect(codesOf(text, 3)).toContain(code);
    });
  });

  test('the best is the first, nearly always', () => {
    const first = all.filter(([text, code]) => codesOf(text, 1)[0] === code);
    expect(first.length / all.length).toBeGreaterThan(0.95);
  });

  test('keeps up with typing', () => {
    const typed = all.filter((_, position) => position % 10 === 0).map(([text]) => text);
    const started = seconds();
    for (const text of typed) for (let end = 1; end <= text.length; end++) searchOccupations(text.slice(0, end));
    const keystrokes = typed.reduce((sum, text) => sum + text.length, 0);
    expect((seconds() - started) / keystrokes).toBeLessThan(0.02);
  });

  test.each([
    '',
    '   ',
    '🙂',
    '--',
    '软件工程师',
    'x'.repeat(100_000),
    'software developer '.repeat(5000),
    `${'dela'.repeat(10)} `.repeat(20),
  ])('takes %j without harm', (text) => {
    const started = seconds();
    expect(searchOccupations(text).length).toBeLessThanOrEqual(10);
    expect(seconds() - started).toBeLessThan(0.5);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a word like any other', (text) => {
    expect(() => searchOccupations(text)).not.toThrow();
  });

  test('each unit group once, as many as asked, the same every time', () => {
    const codes = searchOccupations('engineer', 20).map(({ code }) => code);
    expect(codes).toHaveLength(20);
    expect(new Set(codes).size).toBe(20);
    expect(searchOccupations('engineer', 20).map(({ code }) => code)).toEqual(codes);
  });

  test('case, accents, ligatures and order do not matter', async () => {
    const codes = (text: string) => searchOccupations(text, 5).map(({ code }) => code);
    expect(codes('INFIRMIERE AUTORISEE')).toEqual(codes('infirmière autorisée'));
    expect(codes('manœuvre')).toEqual(codes('manoeuvre'));
    expect(codes('Developer, Software')).toEqual(codes('software developer'));
    expect(await searchLater('software developer', 5)).toEqual(searchOccupations('software developer', 5));
  });

  test('the first search, which fills a part of the index, finds what later ones do', async () => {
    const some = all.filter((_, at) => at % 20 === 0).map(([text]) => text);
    expect(some.length).toBeGreaterThan(15);
    for (const text of some) {
      vi.resetModules();
      const { searchOccupations: fresh } = await import('../../src/noc/search.ts');
      const first = fresh(text, 1000);
      expect(fresh(text, 1000), text).toEqual(first);
    }
  });

  test('every official title finds its unit group, in both languages', () => {
    for (const [code, en, fr] of titles) {
      expect(codesOf(en, 1), en).toEqual([code]);
      expect(codesOf(fr, 3), fr).toContain(code);
    }
  });

  test('every job title of ours finds its unit group', () => {
    const missing = listed.flatMap(({ code, texts }) => texts.filter((text) => !codesOf(text, 5).includes(code)));
    expect(missing).toEqual([]);
  });
});

describe('job titles', () => {
  test('516 unit groups, in order, with two or more each', () => {
    expect(listed.map(({ code }) => code)).toEqual(nocCodes);
    expect(listed.filter(({ texts }) => texts.length < 2)).toEqual([]);
  });

  test('4,000 to 5,000, written plainly, none twice in a unit group', () => {
    const texts = listed.flatMap((one) => one.texts);
    expect(texts.length).toBeGreaterThanOrEqual(4000);
    expect(texts.length).toBeLessThanOrEqual(5000);
    expect(texts.filter((text) => !/^[\p{L}\d.][\p{L}\d .'&/+#-]*$/u.test(text) || text !== text.trim())).toEqual([]);
    for (const { texts: own } of listed) expect(new Set(own.map(fold)).size).toBe(own.length);
  });

  test('every broad category has many', () => {
    for (const digit of '0123456789') {
      const count = listed.filter(({ code }) => code[0] === digit).reduce((sum, { texts }) => sum + texts.length, 0);
      // Legislators and senior managers (0) are six unit groups.
      expect(count).toBeGreaterThan(digit === '0' ? 30 : 200);
    }
  });
});

describe('words', () => {
  test.each([
    ['Développeuse de logiciels', ['developpeuse', 'logiciels']],
    ["maître d'hôtel", ['maitre', 'hotel']],
    ['C++ / C# developer', ['c++', 'c#', 'developer']],
    ['Œuvre', ['oeuvre']],
    ['the of', ['the', 'of']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test.each([
    ['nurses', 'nurse'],
    ['infirmieres', 'infirmier'],
    ['infirmiere', 'infirmier'],
    ['vendeuse', 'vendeur'],
    ['directrice', 'directeur'],
    ['electricienne', 'electricien'],
    ['secretaries', 'secretary'],
    ['fishermen', 'fisherman'],
    ['welding', 'welder'],
  ])('%s has the stem of %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  test.each([
    ['officer', 'office'],
    ['engineer', 'engine'],
    ['boss', 'bos'],
  ])('%s has not the stem of %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe('codes', () => {
  test.each([
    ['21231', '21231'],
    ['2123', '2123'],
    [' NOC 21231 ', '21231'],
    ['cnp-00012', '00012'],
    ['software', undefined],
    ['2x', undefined],
  ])('%j is %j', (text, code) => expect(codeOf(text)).toBe(code));

  test('a code and the beginning of one', () => {
    expect(lookUp('2123').map(({ code }) => code)).toEqual(['21230', '21231', '21232', '21233', '21234']);
    expect(lookUp('00012').map(({ code }) => code)).toEqual(['00012']);
    expect(lookUp('99999')).toEqual([]);
  });
});

describe('the law of the day', () => {
  const of = (code: string, day: string) => {
    const law = lawOn(day);
    const [match] = lookUp(code);
    if (!law || !match) throw new Error(code);
    const { teer, skilled, fst, categories } = occupationOf(match, law);
    return { teer, skilled, fst, categories };
  };

  // programs reference (list of trades), categories reference (lists)
  test.each([
    ['72106', '2026-06-01', { teer: 2, skilled: true, fst: true, categories: ['trades'] }],
    ['72600', '2026-06-01', { teer: 2, skilled: true, fst: false, categories: ['transport'] }],
    ['31102', '2026-06-01', { teer: 1, skilled: true, fst: false, categories: ['healthcare', 'physicians'] }],
    ['31102', '2025-12-07', { teer: 1, skilled: true, fst: false, categories: ['healthcare'] }],
    ['63200', '2026-06-01', { teer: 3, skilled: true, fst: true, categories: [] }],
    ['63200', '2026-02-17', { teer: 3, skilled: true, fst: true, categories: ['trades'] }],
    ['85100', '2026-06-01', { teer: 5, skilled: false, fst: false, categories: [] }],
    ['21231', '2023-05-30', { teer: 1, skilled: true, fst: false, categories: [] }],
    ['21231', '2023-05-31', { teer: 1, skilled: true, fst: false, categories: ['stem'] }],
    ['73300', '2022-11-15', { teer: 3, skilled: false, fst: null, categories: [] }],
    ['72106', '2022-11-15', { teer: 2, skilled: true, fst: null, categories: [] }],
  ])('%s on %s', (code, day, expected) => expect(of(code, day)).toEqual(expected));
});
