import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/message.ts';
import { fundsAsked } from '../../src/questionnaire/funds-asked.ts';
import type { Value } from '../../src/questionnaire/question.ts';
import { readAnswer } from '../../src/questionnaire/read-answer.ts';
import type { Asked, Setting } from '../../src/questionnaire/steps.ts';
import { warningsAt } from '../../src/questionnaire/warnings-at.ts';
import { askedAt } from './until.ts';

const day = '2026-01-15';
const setting: Setting = { base: {}, asOf: parseDay(day) ?? expect.fail(), law: lawOn(day) ?? expect.fail() };

function warnings(value: Value, asked: Asked): readonly string[] {
  return warningsAt(value, asked, setting).map((warning) => say(en, warning));
}

/** What is said of an answer as it is typed: why it is refused, or what is worth knowing of it. */
function saidOf(key: string, text: string, given: Readonly<Record<string, Value>> = {}): readonly string[] {
  const asked = askedAt(key, given, setting);
  const read = readAnswer(text, asked, setting, en);
  return 'value' in read ? warnings(read.value, asked) : [`refused: ${say(en, read.finding.problem)}`];
}

const degree = { 'education.0.level': 'bachelor', 'education.0.country': 'IN' };
const assessed = { ...degree, 'education.0.completed': '2018-06-30' };
const ielts = { 'languageTests.0.test': 'ielts-gt' };
const job = { 'work.0.noc': '21231', 'work.0.country': 'CA' };
const ended = { ...job, 'work.0.start': '2022-03-01', 'work.0.still': false };
const born = { dateOfBirth: '1996-05-14' };

describe('a paper that is over or ends within 90 days', () => {
  // R75(2)(d): results less than two years old; R75(2)(e): an assessment less than five years old.
  test.each([
    ['2024-01-16', 'count until 2026-01-15, today'],
    ['2024-01-15', 'counted until 2026-01-14'],
    ['2022-05-01', 'counted until 2024-04-30'],
    ['2024-04-15', 'count until 2026-04-14, for 89 more days'],
    ['2024-04-16', 'count until 2026-04-15, for 90 more days'],
  ])('a test of %s', (date, said) => {
    expect(saidOf('languageTests.0.date', date, ielts)).toEqual([expect.stringContaining(said)]);
  });

  test.each(['2024-04-17', '2025-09-12'])('nothing of a test of %s', (date) => {
    expect(saidOf('languageTests.0.date', date, ielts)).toEqual([]);
  });

  test.each([
    ['2021-01-15', 'counted until 2026-01-14'],
    ['2021-03-01', 'counts until 2026-02-28, for 44 more days'],
  ])('an assessment of %s', (date, said) => {
    expect(saidOf('education.0.eca.issued', date, assessed)).toEqual([expect.stringContaining(said)]);
  });

  test('a permit', () => {
    const still = { ...job, 'work.0.start': '2022-03-01', 'work.0.still': true };
    expect(saidOf('permitUntil', '2025-12-31', still)).toEqual([expect.stringContaining('ended on 2025-12-31')]);
    expect(saidOf('permitUntil', '2026-12-31', still)).toEqual([]);
  });
});

test('a relative who is no adult', () => {
  // R83(5)(a)(ii), (iii): 18 years of age or older.
  const sibling = { 'any?': 'relativesInCanada', 'relativesInCanada.0.relation': 'sibling' };
  expect(saidOf('relativesInCanada.0.age', '1', sibling)).toEqual([
    expect.stringContaining('1 year old: a relative counts from the age of 18 on'),
  ]);
  expect(saidOf('relativesInCanada.0.age', '17', sibling)).toEqual([expect.stringContaining('17 years old')]);
  expect(saidOf('relativesInCanada.0.age', '18', sibling)).toEqual([]);
});

describe('money', () => {
  // Proof of funds in force from 2025-07-07 (canada.ca): 15,263 for one, 28,362 for four.
  const alone = { maritalStatus: 'neverMarried', dependentChildren: 0, 'dependents?': false };
  const four = { maritalStatus: 'married', 'partner.accompanying': true, dependentChildren: 2, 'dependents?': false };
  const whyOf = (given: Readonly<Record<string, Value>>) => {
    const { at } = askedAt('funds.amount', given, setting);
    return en['why.funds']({ ...at.about, money: fundsAsked(at) });
  };

  test('the amount is said before it is asked for', () => {
    expect(whyOf(alone)).toContain('It is 15,263 CAD for one person.');
    expect(whyOf(four)).toContain('It is 28,362 CAD for a family of 4.');
    expect(whyOf({ maritalStatus: 'neverMarried' })).toContain('It is at least 15,263 CAD for one person.');
  });

  test.each([
    ['15262', alone, ['One person needs 15,263 CAD']],
    ['15,263', alone, []],
    ['20000', four, ['A family of 4 needs 28,362 CAD']],
    ['30000', four, []],
  ])('%s', (amount, given, said) => {
    expect(saidOf('funds.amount', amount, given)).toEqual(said.map((one) => expect.stringContaining(one)));
  });
});

test('Quebec, which Express Entry does not select for', () => {
  expect(saidOf('destination', 'Québec')).toEqual([
    expect.stringContaining('does not select people who mean to live in Quebec'),
  ]);
  expect(saidOf('destination', 'Ontario')).toEqual([]);
});

test('a foreign credential without an assessment', () => {
  const given = { ...degree, 'education.0.completed': '2018-06-30' };
  expect(saidOf('education.0.eca.issued', 'none', given)).toEqual([
    'Until there is an assessment (ECA), these studies give no CRS points and do not count for the Federal Skilled Worker program.',
  ]);
  expect(saidOf('education.0.eca.issued', '2025-03-01', given)).toEqual([]);
});

describe('a day that cannot be is refused, and one that hardly can is told', () => {
  test.each([
    ['dateOfBirth', '2026-02-01', {}, 'refused: born after'],
    ['dateOfBirth', '1899-01-01', {}, 'refused: born 127 years'],
    ['dateOfBirth', '1910-01-01', {}, 'That is 116 years ago'],
    ['languageTests.0.date', '2026-01-16', ielts, 'refused: a day still to come'],
    ['languageTests.0.date', '1990-01-16', { ...born, ...ielts }, 'refused: before the day of birth'],
    ['education.0.completed', '1990-06', { ...born, ...degree }, 'refused: before the day of birth'],
    ['education.0.completed', '2027-06', degree, 'before they are finished, on 2027-06-30'],
    ['education.0.eca.issued', '2026-02-01', assessed, 'refused: a day still to come'],
    [
      'education.0.completed',
      '2017-06',
      { ...degree, 'education.0.eca.issued': '2017-02-01' },
      'older than the studies',
    ],
    ['work.0.start', '2026-02-01', job, 'refused: a day still to come'],
    ['work.0.start', '1990-02-01', { ...born, ...job }, 'refused: before the day of birth'],
    ['work.0.start', '2005-02-01', { ...born, ...job }, 'work at the age of 8'],
    ['work.0.end', '2021-12-31', ended, 'refused: end is before start'],
    ['work.0.end', '2026-02-01', ended, 'refused: a day still to come'],
    [
      'dependents.0.dateOfBirth',
      '2026-02-01',
      { dependentChildren: 1, 'dependents?': true },
      'refused: a day still to come',
    ],
    [
      'dependents.0.dateOfBirth',
      '1990-02-01',
      { ...born, dependentChildren: 1, 'dependents?': true },
      'refused: a child born before',
    ],
    ['provincialNomination.issued', '2026-02-01', { 'any?': 'provincialNomination' }, 'refused: a day still to come'],
    ['expressEntryProfile.submitted', '2026-02-01', { 'any?': 'expressEntryProfile' }, 'refused: a day still to come'],
  ] as const)('%s: %s', (key, text, given, said) => {
    expect(saidOf(key, text, given)[0]).toContain(said);
  });

  test('work from the age of 10 on, and an age that people reach, are not', () => {
    expect(saidOf('work.0.start', '2006-05-14', { ...born, ...job })).toEqual([]);
    expect(saidOf('dateOfBirth', '1930-01-01')).toEqual([]);
  });
});
