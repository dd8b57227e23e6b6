import { describe, expect, test } from 'vitest';
import {
  type Evaluation,
  evaluate,
  type LanguageChoice,
  otherChoices,
  withoutLoss,
} from '../../src/assess/evaluate.ts';
import type { Answer } from '../../src/base/answer.ts';
import { parseDay } from '../../src/base/day.ts';
import type { DoubtKind } from '../../src/facts/settling.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';

// The person decides which official language is first and which test stands in the profile (CRS reference 2.4). With R75(2)(d),
// R79(1), R87.1(2)(d) and R87.2(3)(a) that may open or close a program.

type Answers = readonly [fsw: Answer, cec: Answer, fst: Answer, ...categories: Answer[]];

/** A choice as far as it is compared. */
function choice(points: number, answers: Answers, first?: 'english' | 'french'): LanguageChoice {
  const told = (ids: readonly string[], all: readonly Answer[]) =>
    all.map((eligible, index) => ({ id: ids[index], eligible, requirements: [] }));
  const categories = told(['french', 'stem'], answers.slice(3));
  return {
    languages: { first: first && { language: first }, second: undefined },
    programs: told(['fsw', 'cec', 'fst'], answers.slice(0, 3)),
    grid: { points: 0 },
    crs: { points },
    categories: () => categories,
  } as unknown as LanguageChoice;
}

/** A reading whose best choice is the first. */
function reading(...choices: readonly [LanguageChoice, ...LanguageChoice[]]): Evaluation {
  return { ...choices[0], settled: { candidate: {} }, candidate: {}, choices } as unknown as Evaluation;
}

describe('under another reading nobody takes a choice that pays more and closes what stands open', () => {
  const pointsOf = (base: Evaluation, other: Evaluation) => withoutLoss(base, other).crs.points;

  test('more points, and a program less', () => {
    const base = reading(choice(400, ['yes', 'no', 'no']), choice(390, ['no', 'no', 'yes']));
    const other = reading(choice(450, ['no', 'no', 'yes']), choice(420, ['yes', 'no', 'no']));
    expect(pointsOf(base, other)).toBe(420);
  });

  test('the best of those that close nothing', () => {
    const base = reading(choice(400, ['yes', 'no', 'no']));
    const other = reading(
      choice(450, ['no', 'yes', 'no']),
      choice(420, ['yes', 'no', 'no']),
      choice(430, ['yes', 'yes', 'no']),
      choice(410, ['yes', 'no', 'no']),
    );
    expect(pointsOf(base, other)).toBe(430);
    expect(withoutLoss(base, other).choices).toBe(other.choices);
    expect(withoutLoss(base, other).settled).toBe(other.settled);
  });

  test('more points, and a category less', () => {
    const base = reading(choice(400, ['yes', 'no', 'no', 'yes']));
    const other = reading(choice(450, ['yes', 'no', 'no', 'no']), choice(420, ['yes', 'no', 'no', 'yes']));
    expect(pointsOf(base, other)).toBe(420);
  });

  test('what may be open is kept as such', () => {
    const base = reading(choice(400, ['unknown', 'no', 'yes', 'unknown']));
    const other = reading(
      choice(450, ['no', 'no', 'yes', 'unknown']),
      choice(440, ['unknown', 'no', 'yes', 'no']),
      choice(430, ['unknown', 'no', 'yes', 'unknown']),
      choice(420, ['yes', 'no', 'yes', 'yes']),
    );
    expect(pointsOf(base, other)).toBe(430);
  });

  test('the best choice closes nothing', () => {
    const base = reading(choice(400, ['yes', 'no', 'no', 'no']));
    const other = reading(choice(450, ['yes', 'unknown', 'no', 'yes']), choice(500, ['yes', 'no', 'no', 'no']));
    expect(withoutLoss(base, other)).toBe(other);
  });

  test('a program that the reading closes under every choice is no loss of a choice', () => {
    const base = reading(choice(400, ['yes', 'yes', 'no']));
    const other = reading(choice(450, ['no', 'no', 'no']), choice(420, ['no', 'yes', 'no']));
    expect(pointsOf(base, other)).toBe(420);
    const closed = reading(choice(450, ['no', 'yes', 'no']), choice(420, ['no', 'yes', 'no']));
    expect(pointsOf(base, closed)).toBe(450);
  });

  test('a program that the reading leaves open at most is no loss of a choice that leaves it open', () => {
    const base = reading(choice(400, ['yes', 'no', 'no']));
    const other = reading(choice(450, ['no', 'no', 'yes']), choice(420, ['unknown', 'no', 'no']));
    expect(pointsOf(base, other)).toBe(420);
  });

  test('no choice keeps everything', () => {
    const base = reading(choice(400, ['yes', 'yes', 'no']));
    const other = reading(choice(450, ['yes', 'no', 'no']), choice(420, ['no', 'yes', 'no']));
    expect(withoutLoss(base, other)).toBe(other);
  });

  test('categories that were taken over are not worked out to be compared', () => {
    const categories = () => expect.fail();
    const one = { ...choice(450, ['yes', 'no', 'no']), categories };
    const other = reading(one, choice(420, ['yes', 'no', 'no']));
    expect(withoutLoss(reading({ ...one }, choice(390, ['no', 'no', 'no'])), other)).toBe(other);
  });

  test('one choice is none', () => {
    const other = reading(choice(450, ['no', 'no', 'no']));
    expect(withoutLoss(reading(choice(400, ['yes', 'no', 'no'])), other)).toBe(other);
  });
});

describe('other choices that are told', () => {
  const best = choice(400, ['yes', 'no', 'no', 'no', 'yes'], 'english');
  const told = (...others: readonly LanguageChoice[]) => otherChoices(reading(best, ...others));
  const message = (first: string, total: number, ...changes: readonly object[]) => ({
    id: 'language.otherChoice',
    values: { first, total, changes },
  });

  test('none that pays as much and opens nothing', () => {
    expect(told()).toEqual([]);
    expect(told(choice(400, ['yes', 'no', 'no', 'no', 'yes'], 'french'))).toEqual([]);
    expect(told(choice(390, ['no', 'no', 'no', 'no', 'no'], 'french'))).toEqual([]);
  });

  test('more points, with all that changes', () => {
    expect(told(choice(401, ['no', 'no', 'no', 'no', 'yes'], 'french'))).toEqual([
      message('french', 401, { id: 'fsw', eligible: 'no' }),
    ]);
    expect(told(choice(401, ['yes', 'no', 'no', 'no', 'yes'], 'english'))).toEqual([message('english', 401)]);
  });

  test('a program or a category that it opens, also halfway', () => {
    expect(told(choice(300, ['no', 'no', 'unknown', 'no', 'yes'], 'french'))).toEqual([
      message('french', 300, { id: 'fsw', eligible: 'no' }, { id: 'fst', eligible: 'unknown' }),
    ]);
    expect(told(choice(300, ['yes', 'no', 'no', 'yes', 'no'], 'french'))).toEqual([
      message('french', 300, { id: 'french', eligible: 'yes' }, { id: 'stem', eligible: 'no' }),
    ]);
  });

  test('most points first', () => {
    const more = (points: number) => choice(points, ['yes', 'no', 'no', 'no', 'yes'], 'french');
    expect(told(more(410), more(430), more(420)).map(({ values }) => values)).toMatchObject([
      { total: 430 },
      { total: 420 },
      { total: 410 },
    ]);
  });

  test('none without a first language', () => {
    expect(told(choice(410, ['yes', 'yes', 'yes', 'yes', 'yes']))).toEqual([]);
  });
});

describe('the choice of a reading', () => {
  const asOf = parseDay('2026-01-15') ?? expect.fail();
  const law = lawOn('2026-01-15') ?? expect.fail();
  const test4 = (language: 'english' | 'french', level: number) => ({
    test: 'clb',
    language,
    listening: level,
    reading: level,
    writing: level,
    speaking: level,
  });
  const read = (profile: object, ...readings: readonly DoubtKind[]) =>
    evaluate(
      checkProfile({ maritalStatus: 'neverMarried', ...profile }, { file: 'f', asOf }),
      asOf,
      law,
      new Set(readings),
    );

  // R87.2(3)(a) and R75(2)(d) ask for the test of either language, R79(1) names the first by its results: an order moves no program.
  test('the order that pays more', () => {
    const { languages, crs, choices } = read({ languageTests: [test4('english', 5), test4('french', 9)] });
    // 4 x 31, 4 x 1 and 50.
    expect([languages.first?.language, crs.points]).toEqual(['french', 178]);
    expect(choices.map((one) => one.languages.first?.language)).toEqual(['english', 'french']);
  });

  test('English first of two that pay alike', () => {
    const { languages } = read({ languageTests: [test4('french', 9), test4('english', 9)] });
    expect(languages.first?.language).toBe('english');
  });

  test('what is worked out later is worked out once', () => {
    const { choices, categories } = read({ languageTests: [test4('french', 9), test4('english', 9)] });
    expect(categories()).toBe(categories());
    for (const one of choices) {
      expect(one.categories()).toBe(one.categories());
      expect(one.categories()[0]).toMatchObject({ id: 'french', eligible: 'yes' });
    }
  });

  // The CEC and trades take a test in either language, whichever is first: answered once for two orders of the same tests.
  test.each([
    [[test4('english', 9), test4('french', 8)], [true]],
    [
      [test4('english', 9), { ...test4('english', 8), speaking: 10 }, test4('french', 8)],
      [false, false, false],
    ],
    [
      [test4('english', 9), test4('french', 9), { ...test4('french', 8), speaking: 10 }],
      [false, false, false],
    ],
    [[test4('english', 9), { ...test4('english', 8), speaking: 10 }], [false]],
  ])('orders of the same tests', (languageTests, same) => {
    const { choices } = read({ languageTests });
    for (const index of [1, 2]) {
      const answers = choices.map(({ programs }) => programs[index]);
      expect(answers.slice(1).map((one, place) => one === answers[place])).toEqual(same);
    }
  });

  // R87.1(2)(d)(i): CLB 7 for TEER 0 and 1. The CEC takes a test in either language, each by its four abilities.
  const cec = {
    destination: 'ON',
    work: [{ noc: '21231', country: 'CA', start: '2024-06-01' }],
  };

  test('fewer points that open a program before more that open none', () => {
    const abilities = ['listening', 'reading', 'writing', 'speaking'];
    const uneven = { ...test4('english', 10), writing: 6 };
    const other = read({ ...cec, languageTests: [uneven] });
    const tests = [uneven, test4('english', 7)];
    for (const languageTests of [tests, tests.toReversed()]) {
      const { crs, languages, programs } = read({ ...cec, languageTests });
      expect(abilities.map((one) => languages.first?.levels[one as 'reading'])).toEqual([7, 7, 7, 7]);
      expect(programs.find(({ id }) => id === 'cec')?.eligible).toBe('yes');
      expect(other.crs.points).toBeGreaterThan(crs.points);
    }
  });

  test('fewer points that leave one open before more that open none', () => {
    const uneven = { ...test4('english', 10), writing: 6 };
    const { languages, programs } = read({
      ...cec,
      destination: undefined,
      languageTests: [uneven, test4('english', 7)],
    });
    expect(languages.first?.lowest).toBe(7);
    expect(programs.find(({ id }) => id === 'cec')?.eligible).toBe('unknown');
  });
});

describe('what another reading does not touch is taken over', () => {
  const base = {
    maritalStatus: 'neverMarried',
    dateOfBirth: '1993-05-05',
    dependentChildren: 0,
    destination: 'ON',
    funds: { amount: 100000 },
    education: [{ level: 'bachelor', country: 'CA', completed: '2014-06-30', started: '2010-09-01' }],
    languageTests: [
      { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 },
      { test: 'clb', language: 'french', listening: 8, reading: 8, writing: 8, speaking: 8 },
    ],
    work: [],
  };
  const partner = { accompanying: true, citizenOrPermanentResident: false, education: [], languageTests: [] };
  const soldier = {
    jobOffer: { noc: '43204', fullTime: true, months: 36, canadianForces: true, lmia: false, workPermit: 'none' },
    militaryService: { country: 'FR', noc: '43204', start: '2010-01-01', recognized: true },
  };
  const bachelorFrom = (country: string) => [{ level: 'bachelor', country, completed: '2014-06-30' }];
  const job = (noc: string, country: string, start: string, more: object = {}) => ({ noc, country, start, ...more });
  type Part = 'fsw' | 'grid' | 'cec' | 'fst' | 'crs' | 'categories';
  const all: readonly Part[] = ['fsw', 'grid', 'cec', 'fst', 'crs', 'categories'];

  // What is asked anew: the program, grid or points of whose section the fact is.
  const rows: readonly (readonly [kind: DoubtKind, anew: readonly Part[], facts: object])[] = [
    ['family.spouseIsNone', ['fsw', 'grid', 'cec', 'fst', 'crs'], { maritalStatus: 'separated' }],
    ['work.selfEmployedInCanada', all, { work: [job('21231', 'CA', '2022-01-01', { selfEmployed: true })] }],
    ['education.assessed', ['fsw', 'grid', 'crs'], { education: bachelorFrom('IN') }],
    ['relative.qualifies', ['fsw', 'grid', 'crs'], { relativesInCanada: [{ relation: 'sibling', of: 'self' }] }],
    [
      'partner.workWithoutExclusions',
      ['fsw', 'grid', 'crs'],
      {
        maritalStatus: 'married',
        partner: { ...partner, work: [job('21231', 'CA', '2022-01-01', { selfEmployed: true })] },
      },
    ],
    [
      'certificate.issuer',
      ['fsw', 'grid', 'fst', 'crs'],
      { certificateOfQualification: { noc: '72310', issuer: 'Berlin', issued: '2024-01-01' } },
    ],
    ['offer.stated', ['fsw', 'grid', 'fst', 'crs'], { jobOffer: { noc: '21231', fullTime: true, months: 24 } }],
    [
      'work.qualifiedSince',
      ['fst'],
      {
        certificateOfQualification: { noc: '72310', issuer: 'AB', issued: '2025-05-01' },
        work: [job('72310', 'PL', '2020-01-01')],
      },
    ],
    [
      'work.severalForeignOccupations',
      ['crs'],
      {
        work: [
          job('21231', 'IN', '2020-01-01', { end: '2020-08-01' }),
          job('21232', 'IN', '2021-01-01', { end: '2021-08-01' }),
        ],
      },
    ],
    ['nomination.enhanced', ['crs'], { provincialNomination: { province: 'ON' } }],
    ['study.conditionsMet', ['crs'], {}],
    [
      'study.monthsEnough',
      ['fsw', 'grid'],
      { education: [{ level: 'twoYear', country: 'CA', completed: '2014-06-30' }] },
    ],
    [
      'french.mixedEnglishPaysHigher',
      ['crs'],
      {
        languageTests: [
          { test: 'clb', language: 'english', listening: 5, reading: 5, writing: 5, speaking: 4 },
          { test: 'clb', language: 'french', listening: 8, reading: 8, writing: 8, speaking: 8 },
        ],
      },
    ],
    [
      'military.served',
      ['categories'],
      { ...soldier, militaryService: { ...soldier.militaryService, end: '2025-01-01' } },
    ],
    ['education.assessed', ['fsw', 'grid', 'crs', 'categories'], { ...soldier, education: bachelorFrom('FR') }],
    ['nomination.enhanced', ['crs'], { ...soldier, provincialNomination: { province: 'ON' } }],
    [
      'offer.stated',
      ['fsw', 'grid', 'fst', 'crs', 'categories'],
      { ...soldier, jobOffer: { ...soldier.jobOffer, lmia: undefined, workPermit: undefined } },
    ],
  ];

  test.each(rows)('%s', (kind, anew, facts) => {
    const day = parseDay('2026-06-01') ?? expect.fail();
    const law = lawOn('2026-06-01') ?? expect.fail();
    const profile = checkProfile({ ...base, ...facts }, { file: 'f', asOf: day });
    const first = evaluate(profile, day, law, new Set());
    expect(first.candidate.doubts.map((one) => one.kind)).toContain(kind);
    const again = evaluate(profile, day, law, new Set([kind]), first);
    expect(again.choices).toHaveLength(2);
    again.choices.forEach((choice, index) => {
      const before = first.choices[index] ?? expect.fail();
      expect(choice.languages).toBe(before.languages);
      const parts = ({ programs: [fsw, cec, fst], grid, crs, categories }: LanguageChoice) =>
        ({ fsw, grid, cec, fst, crs, categories }) as const;
      const [was, is] = [parts(before), parts(choice)];
      expect(all.filter((part) => is[part] !== was[part])).toEqual(all.filter((part) => anew.includes(part)));
      expect(choice.programs === before.programs).toBe(!anew.some((part) => ['fsw', 'cec', 'fst'].includes(part)));
    });
    const scratch = evaluate(profile, day, law, new Set([kind]));
    const plain = ({ programs, grid, crs, categories }: Evaluation) => ({
      programs,
      grid,
      crs,
      categories: categories(),
    });
    expect(plain(again)).toEqual(plain(scratch));
  });

  // Sources differ on whether TCF Canada was accepted in November 2018 (CRS reference, section 4): with it there are two orders.
  test('no choice, where a test is in doubt', () => {
    const day = parseDay('2018-11-15') ?? expect.fail();
    const law = lawOn('2018-11-15') ?? expect.fail();
    const tcf = { test: 'tcf-canada', date: '2018-10-20', listening: 530, reading: 530, writing: 14, speaking: 14 };
    const languageTests = [
      { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 },
      tcf,
    ];
    const profile = checkProfile({ ...base, languageTests }, { file: 'f', asOf: day });
    const first = evaluate(profile, day, law, new Set());
    const again = evaluate(profile, day, law, new Set(['language.accepted']), first);
    const orders = ({ choices }: Evaluation) => choices.map(({ languages }) => languages.first?.language);
    expect([orders(first), orders(again)]).toEqual([['english'], ['english', 'french']]);
  });

  test('every choice, where no doubt is of the kind', () => {
    const asOf = parseDay('2026-06-01') ?? expect.fail();
    const law = lawOn('2026-06-01') ?? expect.fail();
    const profile = checkProfile(base, { file: 'f', asOf });
    const first = evaluate(profile, asOf, law, new Set());
    expect(evaluate(profile, asOf, law, new Set(['military.served']), first).choices).toBe(first.choices);
  });
});
