import { describe, expect, test } from 'vitest';
import {
  type Evaluation,
  evaluate,
  type LanguageChoice,
  otherChoices,
  withoutLoss,
} from '../../src/assess/evaluate.ts';
import type { DoubtKind } from '../../src/facts/settling.ts';
import { type Answer, checkProfile, lawOn, parseDay } from '../../src/index.ts';

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
    for (const one of choices) expect(one.categories()).toBe(one.categories());
  });

  // R87.1(2)(d)(i): CLB 7 for TEER 0 and 1. The CEC takes a test in either language, each by its four abilities.
  const cec = {
    destination: 'ON',
    work: [{ noc: '21231', country: 'CA', start: '2024-06-01' }],
  };

  test('fewer points that open a program before more that open none', () => {
    const abilities = ['listening', 'reading', 'writing', 'speaking'];
    const uneven = { ...test4('english', 10), writing: 6 };
    const { crs, languages, programs } = read({ ...cec, languageTests: [uneven, test4('english', 7)] });
    expect(abilities.map((one) => languages.first?.levels[one as 'reading'])).toEqual([7, 7, 7, 7]);
    expect(programs.find(({ id }) => id === 'cec')?.eligible).toBe('yes');
    const other = read({ ...cec, languageTests: [uneven] });
    expect(other.crs.points).toBeGreaterThan(crs.points);
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
