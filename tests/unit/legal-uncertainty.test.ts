import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assess/assess.ts';
import { endOfProfile } from '../../src/assess/ended.ts';
import type { Evaluation } from '../../src/assess/evaluate.ts';
import { legalUncertainties } from '../../src/assess/legal-uncertainty.ts';
import { firstInvitedUnder, isAboutNomination, isNominee } from '../../src/assess/nominee.ts';
import type { Answer } from '../../src/base/answer.ts';
import { parseDay } from '../../src/base/day.ts';
import { type Law, lawOn } from '../../src/law/law.ts';

interface Facts {
  /** What is not met for sure; what is not named is met. */
  readonly met?: Readonly<Record<string, Answer>>;
  readonly recent?: readonly (readonly [noc: string, hours: number])[];
  readonly admissibility?: Readonly<Record<string, unknown>>;
  readonly have?: string;
  readonly categories?: readonly object[];
}

function base({ met = {}, recent = [], admissibility, have = 'have.notStated', categories = [] }: Facts): Evaluation {
  const program = (id: string, ids: readonly string[]) => ({
    id,
    requirements: ids.map((one) => ({ id: `${id}.${one}`, met: met[`${id}.${one}`] ?? 'yes', have: { id: have } })),
  });
  return {
    candidate: { admissibility, work: { recentCanadian: recent.map(([noc, hours]) => ({ noc, hours })) } },
    programs: [
      program('fsw', ['destination', 'funds', 'admissibility']),
      program('cec', ['language', 'admissibility']),
      program('fst', ['language', 'funds']),
    ],
    categories: () => categories,
  } as unknown as Evaluation;
}

const on = (day: string): Law => lawOn(day) ?? expect.fail(day);

function told(day: string, facts: Facts = {}, law: Law = on(day)) {
  return legalUncertainties(law, parseDay(day) ?? expect.fail(day), base(facts)).map(({ id, values }) => [id, values]);
}

const openFunds = { met: { 'fsw.funds': 'unknown' } } as const;

describe('what the law leaves open on a day', () => {
  test('nothing on a day whose law is known', () => {
    expect(told('2026-01-15')).toEqual([]);
    expect(told('2026-01-15', openFunds)).toEqual([]);
    expect(told('2023-06-01')).toEqual([]);
  });

  // No table of before 2018 was found; trades before 2022-11-16 were listed in NOC 2011 and 2016.
  test('the funds before 2018, where they are asked for', () => {
    const noc = ['law.olderNoc', {}];
    const unknown = ['law.fundsUnknown', {}];
    expect(told('2017-12-31')).toEqual([noc]);
    expect(told('2017-12-31', openFunds)).toEqual([unknown, noc]);
    expect(told('2017-12-31', { met: { 'fst.funds': 'unknown' } })).toEqual([unknown, noc]);
    expect(told('2017-12-31', { met: { 'fsw.funds': 'no', 'fst.funds': 'no' } })).toEqual([noc]);
    expect(told('2017-12-31', { met: { 'fsw.destination': 'unknown', 'fst.language': 'unknown' } })).toEqual([noc]);
  });

  test('amounts that rest on one source, where they decide', () => {
    const noc = ['law.olderNoc', {}];
    expect(told('2018-01-01')).toEqual([noc]);
    expect(told('2018-01-01', openFunds)).toEqual([['law.fundsUnconfirmed', { table: '2018-01-01' }], noc]);
    expect(told('2019-12-31', openFunds)).toEqual([['law.fundsUnconfirmed', { table: '2019-01-01' }], noc]);
  });

  test('a first day of funds that is not certain', () => {
    expect(told('2020-01-01')).toEqual([
      ['law.fundsStartUncertain', { table: '2020-01-01' }],
      ['law.olderNoc', {}],
    ]);
    expect(told('2022-06-08')).toEqual([
      ['law.fundsStartUncertain', { table: '2021-07-15' }],
      ['law.olderNoc', {}],
    ]);
  });

  test('trades listed in an older NOC', () => {
    expect(told('2022-11-15')).toEqual([['law.olderNoc', {}]]);
    expect(told('2022-11-16')).toEqual([]);
  });

  // Last read on these days.
  const programs = ['law.programsCarriedForward', { verified: '2026-06-14' }];
  const funds = ['law.fundsCarriedForward', { table: '2025-07-07', lastShown: '2026-09-30' }];
  const categories = ['law.categoriesCarriedForward', { version: '2026-02-18', verified: '2026-09-30' }];

  test('rules carried forward from the day on which they were last read', () => {
    expect(told('2026-06-14')).toEqual([]);
    expect(told('2026-06-15')).toEqual([programs]);
    expect(told('2026-09-30')).toEqual([programs]);
    expect(told('2026-10-01')).toEqual([programs, funds, categories]);
  });

  test('of older rules nothing is carried forward', () => {
    expect(told('2026-10-01', {}, on('2023-01-01'))).toEqual([]);
    expect(told('2026-10-01', {}, on('2025-12-31'))).toEqual([programs, funds]);
    expect(told('2026-10-01', {}, { ...on('2026-10-01'), categories: undefined })).toEqual([programs, funds]);
  });

  test('rules that were copied are the same', () => {
    expect(told('2026-10-01', {}, structuredClone(on('2026-10-01')))).toEqual([programs, funds, categories]);
  });

  test('points reported to have changed on 2026-11-03', () => {
    expect(told('2026-11-02')).toEqual([programs, funds, categories]);
    expect(told('2026-11-03')).toEqual([
      ['law.crsIncomplete', { used: '2025-03-25', missing: '2026-11-03' }],
      programs,
      funds,
      categories,
    ]);
  });
});

describe('what the law leaves open for a person', () => {
  const openLanguage = { 'cec.language': 'unknown' } as const;

  // R87.1(2)(e): the level of the occupation in which most of the experience was gained.
  test('Canadian work that is equal in two occupations', () => {
    const tie = [['law.cecTie', { nocs: ['72310', '21231'] }]];
    expect(
      told('2026-01-15', {
        met: openLanguage,
        recent: [
          ['72310', 800],
          ['21231', 800],
        ],
      }),
    ).toEqual(tie);
    expect(
      told('2026-01-15', {
        met: openLanguage,
        recent: [
          ['72310', 800],
          ['21231', 800],
          ['1', 1],
        ],
      }),
    ).toEqual(tie);
    expect(
      told('2026-01-15', {
        met: openLanguage,
        recent: [
          ['72310', 800],
          ['21231', 799],
        ],
      }),
    ).toEqual([]);
    expect(told('2026-01-15', { met: openLanguage, recent: [['72310', 800]] })).toEqual([]);
    expect(told('2026-01-15', { met: openLanguage })).toEqual([]);
    expect(
      told('2026-01-15', {
        recent: [
          ['72310', 800],
          ['21231', 800],
        ],
      }),
    ).toEqual([]);
    expect(
      told('2026-01-15', {
        met: { 'cec.language': 'no' },
        recent: [
          ['72310', 800],
          ['21231', 800],
        ],
      }),
    ).toEqual([]);
  });

  // IRPA 34 to 42: an officer decides; IRPA 40(2)(a): five years.
  const open = { 'fsw.admissibility': 'unknown' } as const;

  test('grounds on which an officer decides', () => {
    const grounds = { criminality: true, medical: false, security: true };
    expect(told('2026-01-15', { met: open, admissibility: grounds })).toEqual([
      ['law.officer', { grounds: ['criminality', 'security'] }],
    ]);
    expect(told('2026-01-15', { met: open, admissibility: { criminality: false } })).toEqual([]);
    expect(told('2026-01-15', { met: open })).toEqual([]);
    expect(told('2026-01-15', { admissibility: grounds })).toEqual([]);
    expect(told('2026-01-15', { met: { 'fsw.admissibility': 'no' }, admissibility: grounds })).toEqual([]);
  });

  test('a bar for misrepresentation that may be over', () => {
    const admissibility = { misrepresentation: '2020-01-01' };
    // IRPA 40(2): five years.
    const bar = ['law.misrepresentation', { years: 5 }];
    const have = 'have.misrepresentationOpen';
    expect(told('2026-01-15', { met: open, admissibility, have })).toEqual([bar]);
    expect(told('2026-01-15', { met: open, admissibility: { ...admissibility, criminality: true }, have })).toEqual([
      ['law.officer', { grounds: ['criminality'] }],
      bar,
    ]);
    expect(told('2026-01-15', { met: open, admissibility, have: 'have.misrepresentation' })).toEqual([]);
  });

  test('months of a category whose hours are not in its text', () => {
    const values = { noc: '31301', hours: 775, months: 5.9, needed: 6 };
    const category = (id: string, because: string) => ({ id, eligible: 'unknown', because: { id: because, values } });
    const categories = [category('healthcare', 'categories.monthsOpen'), category('stem', 'categories.experience')];
    expect(told('2025-12-01', { categories })).toEqual([
      ['law.categoryMonths', { category: 'healthcare', noc: '31301', hours: 775, needed: 6 }],
    ]);
  });
});

describe('nominees', () => {
  const crs = (points?: number) =>
    ({
      id: 'crs',
      points: 500,
      parts: points === undefined ? [] : [{ id: 'additional.nomination', points }],
    }) as unknown as Assessment['crs'];
  const about = (...ids: readonly string[]) =>
    ids.map((id) => ({ message: { id, values: {} } })) as unknown as Assessment['unknowns'];
  const assessment = (points: number | undefined, ...ids: readonly string[]) =>
    ({
      crs: crs(points),
      unknowns: about(...ids),
      programs: [
        { id: 'fsw', eligible: 'yes' },
        { id: 'cec', eligible: 'no' },
        { id: 'fst', eligible: 'yes' },
      ],
    }) as unknown as Assessment;

  test('by points, else by a doubt about the nomination', () => {
    expect(isNominee(assessment(600))).toBe('yes');
    expect(isNominee(assessment(600, 'nomination.enhancedNotStated'))).toBe('yes');
    expect(isNominee(assessment(0, 'age.notStated', 'nomination.enhancedNotStated'))).toBe('unknown');
    expect(isNominee(assessment(0, 'age.notStated'))).toBe('no');
    expect(isNominee(assessment(0))).toBe('no');
    expect(isNominee(assessment(undefined))).toBe('no');
  });

  test('what a doubt is about', () => {
    const asked = ['nomination.enhancedNotStated', 'age.notStated', 'not.nomination.'];
    expect(about(...asked).map(isAboutNomination)).toEqual([true, false, false]);
  });

  // IRPA 10.1(1.1); IRCC help centre, question 1294: CEC before FSW before FST.
  test('are invited as nominees, others under the first program', () => {
    expect(firstInvitedUnder(assessment(600))).toBeUndefined();
    expect(firstInvitedUnder(assessment(0))).toBe('fsw');
    expect(firstInvitedUnder(assessment(0, 'nomination.enhancedNotStated'))).toBe('fsw');
  });
});

test('the end of a profile is told by its note', () => {
  const ended = { id: 'profile.ended', values: { end: '2026-01-01', months: 12 } } as const;
  const other = { id: 'partner.none', values: {} } as const;
  expect(endOfProfile({ notes: [other, ended] })).toBe(ended);
  expect(endOfProfile({ notes: [other] })).toBeUndefined();
});
