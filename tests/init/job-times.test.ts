import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { answer, next, offered, type State, skip, start } from '../../src/questionnaire/engine.ts';
import { readAnswer } from '../../src/questionnaire/read-answer.ts';
import type { Setting } from '../../src/questionnaire/steps.ts';

const asOf = parseDay('2026-01-15') ?? expect.fail();
const law = lawOn('2026-01-15') ?? expect.fail();

/** Answers in their order, as typed; every other question is skipped, but for those of the file, which are changed and kept. */
function told(base: object, answers: Readonly<Record<string, string>>) {
  const setting: Setting = { base: { ...base }, asOf, law };
  const asked: string[] = [];
  let state: State = start;
  for (;;) {
    const { asked: question, facts } = next(state, setting);
    if (!question) return { facts, asked };
    asked.push(question.key);
    const text = question.key === 'more?' ? 'yes' : answers[question.key];
    const read = text === undefined ? undefined : readAnswer(text, question, setting, en);
    if (read && 'finding' in read) expect.fail(`${question.key}: ${read.finding.problem.id}`);
    const value = read?.value ?? (question.key.endsWith('=') ? 'change' : offered(state, question));
    state = value === undefined ? skip(state, question) : answer(state, question, value);
  }
}

const nurse = {
  'work.0.usualWork': 'no',
  'work.0.noc': '31301',
  'work.0.country': 'PH',
  'work.0.start': '2023-09-04',
  'work.0.still': 'yes',
};

describe('leaves, and hours that changed', () => {
  test('nobody else is asked about them', () => {
    const { asked, facts } = told({}, { ...nurse, 'work.0.hoursPerWeek': '37.5' });
    expect(facts.work).toMatchObject([{ noc: '31301', start: '2023-09-04', hoursPerWeek: 37.5 }]);
    expect(asked.filter((key) => /leave|hours/.test(key))).toEqual(['work.0.hoursPerWeek']);
  });

  test('a leave, the hours the same all the time', () => {
    const { facts } = told(
      {},
      {
        ...nurse,
        'work.0.hoursPerWeek': 'Changed',
        'work.0.leaves?': 'yes',
        'work.0.leaves.0.start': '2024-06',
        'work.0.leaves.0.end': '2025-05',
        'work.0.leaves.1?': 'yes',
        'work.0.leaves.1.start': '2026-01-05',
        'work.0.hours?': 'no',
        'work.0.hours': '37.5',
      },
    );
    expect(facts.work).toMatchObject([
      { hoursPerWeek: 37.5, leaves: [{ start: '2024-06-01', end: '2025-05-31' }, { start: '2026-01-05' }] },
    ]);
  });

  test('other hours from a day on, and no leave', () => {
    const { facts } = told(
      {},
      {
        ...nurse,
        'work.0.hoursPerWeek': 'changed',
        'work.0.leaves?': 'no',
        'work.0.hours?': 'yes',
        'work.0.hoursPerWeek.0.hours': '26.25',
        'work.0.hoursPerWeek.1?': 'yes',
        'work.0.hoursPerWeek.1.from': '2024-01-08',
        'work.0.hoursPerWeek.1.hours': '0',
      },
    );
    expect(facts.work).toEqual([
      {
        noc: '31301',
        country: 'PH',
        start: '2023-09-04',
        hoursPerWeek: [{ hours: 26.25 }, { from: '2024-01-08', hours: 0 }],
      },
    ]);
  });

  test('a day outside the job is refused where it is asked for', () => {
    const outside = {
      'work.0.hoursPerWeek': 'changed',
      'work.0.leaves?': 'yes',
      'work.0.leaves.0.start': '2023-09-03',
    };
    expect(() => told({}, { ...nurse, ...outside })).toThrow('input.outsideJob');
  });

  const file = {
    work: [
      {
        noc: '31301',
        country: 'PH',
        start: '2023-09-04',
        hoursPerWeek: [
          { from: '2023-09-04', hours: 26.25 },
          { from: '2024-01-08', hours: 37.5 },
        ],
        leaves: [{ start: '2024-06-01', end: '2025-05-31', paid: true }],
      },
      { noc: '31301', country: 'AE', years: 2, mostRecent: false },
    ],
  };

  test('a file that has them stays as it is', () => {
    expect(told(file, {}).facts.work).toEqual(file.work);
  });

  test('with one number of hours, nothing of them is left', () => {
    const { facts } = told(file, { 'work.0.hoursPerWeek': '40' });
    expect(facts.work).toEqual([{ noc: '31301', country: 'PH', start: '2023-09-04', hoursPerWeek: 40 }, file.work[1]]);
  });
});

describe('which years came last', () => {
  test('is asked of years beside work in another country', () => {
    const { facts } = told(
      {},
      {
        ...nurse,
        'work.1?': 'yes',
        'work.1.noc': '31301',
        'work.1.country': 'CA',
        'work.1.years': '1',
        'work.1.mostRecent': 'yes',
      },
    );
    expect(facts.work).toMatchObject([{ country: 'PH' }, { country: 'CA', years: 1, mostRecent: true }]);
  });

  test('and of no others', () => {
    const years = { 'work?': 'yes', 'work.0.noc': '31301', 'work.0.country': 'PH', 'work.0.years': '3' };
    expect(told({}, years).asked).not.toContain('work.0.mostRecent');
  });
});

describe('the last day of the permit', () => {
  const inCanada = { ...nurse, 'work.0.country': 'CA' };

  test('is asked where work in Canada goes on, after the jobs; a month is enough', () => {
    const { asked, facts } = told({}, { ...inCanada, permitUntil: '2027-03' });
    expect(facts.permitUntil).toBe('2027-03-31');
    expect(asked.indexOf('permitUntil')).toBeGreaterThan(asked.indexOf('work.1?'));
  });

  test('may be skipped, which says nothing', () => {
    const { asked, facts } = told({}, inCanada);
    expect(asked).toContain('permitUntil');
    expect(facts).not.toHaveProperty('permitUntil');
  });

  test('is not asked of work abroad, and of work that has ended', () => {
    expect(told({}, nurse).asked).not.toContain('permitUntil');
    const over = { ...inCanada, 'work.0.still': 'no', 'work.0.end': '2025-06-30' };
    expect(told({}, over).asked).not.toContain('permitUntil');
  });

  test('stays in a file of which it is not asked', () => {
    expect(told({ permitUntil: '2027-03-31', work: [] }, {}).facts.permitUntil).toBe('2027-03-31');
  });
});
