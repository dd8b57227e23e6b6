import { describe, expect, test } from 'vitest';
import { lawOn, parseDay } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { helpAt } from '../../src/questionnaire/help-at.ts';
import type { List, Question, Step, Value } from '../../src/questionnaire/question.ts';
import { sections } from '../../src/questionnaire/sections.ts';
import type { Setting } from '../../src/questionnaire/steps.ts';
import { askedAt } from './until.ts';

const day = '2026-01-15';
const law = lawOn(day) ?? expect.fail();
const setting: Setting = { base: {}, asOf: parseDay(day) ?? expect.fail(), law };

/** Every question that can be asked, each once. */
function questionsOf(steps: readonly Step[]): readonly Question[] {
  return steps.flatMap((step) => {
    if (step.step === 'question') return [step];
    const gates = [...(step.gate ? [step.gate] : []), ...('first' in step && step.first ? [step.first] : [])];
    return step.step === 'block'
      ? [...gates, ...questionsOf(step.steps)]
      : [...gates, step.more, keepOf(step), ...questionsOf(step.steps)];
  });
}

function keepOf({ keep, more }: List): Question {
  return { ...more, ask: keep };
}

const questions = new Map(
  [...questionsOf(sections.flatMap(({ steps }) => steps))].map((question) => [question.ask, question] as const),
);

function helpOf(question: Question) {
  const [section] = sections;
  const at = {
    here: {},
    root: {},
    known: {},
    about: { partner: false, couple: false, position: 1, barYears: 5 },
    steer: () => undefined,
    asOf: setting.asOf,
    law,
  };
  if (!section) throw new Error('no section');
  return helpAt({ key: question.id, question, section, at, path: undefined, stated: undefined, later: false }, en);
}

describe('help at every question', () => {
  test.each([...questions.values()].map((question) => [question.ask, question] as const))('%s', (ask, question) => {
    const [first = '', ...more] = helpOf(question).paragraphs;
    expect(first.length).toBeGreaterThan(25);
    expect(first).toMatch(/^[A-Z].*[.?]$/);
    for (const text of [first, ...more]) expect(text).not.toMatch(/undefined|NaN|\[object|\s\s/);
    // It says something that neither the question nor the reason below it says.
    const about = { partner: false, couple: false, position: 1, barYears: 5 };
    const shown = [en[ask](about), ...(question.why ? [en[question.why](about)] : [])].join(' ');
    expect(shown).not.toContain(first);
  });

  test('no two questions have the same', () => {
    const said = [...questions.values()].map((question) => helpOf(question).paragraphs[0]);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThan(90);
  });

  test('how a day is written is said wherever one is asked for', () => {
    const days = [...questions.values()].filter(({ kind, ask }) => kind.of === 'date' && ask !== 'ask.permitUntil');
    for (const question of days.filter(({ help }) => help === 'explain.date'))
      expect(helpOf(question).paragraphs.join(' ')).toContain('2023-04-17');
    expect(days.length).toBeGreaterThan(10);
  });

  test('a term is explained as crs help explains it, which is named', () => {
    const [, ...more] = helpAt(askedAt('education.0.eca.issuer', assessed, setting), en).paragraphs;
    expect(more.at(-1)).toMatch(/^Educational credential assessment \(ECA\): .* \(crs help eca\)$/);
  });
});

const assessed = {
  'education.0.level': 'bachelor',
  'education.0.country': 'IN',
  'education.0.completed': '2018-06-30',
  'education.0.eca.issued': '2024-03-10',
};

describe('the entry of an occupation', () => {
  const job: Readonly<Record<string, Value>> = {
    'work.0.noc': '72310',
    'work.0.country': 'IN',
    'work.0.start': '2022-03-01',
    'work.0.still': true,
    'work.0.usualWork': false,
  };

  test('what a lead statement is, before the occupation is known', () => {
    const { paragraphs, page } = helpAt(askedAt('work.0.noc', {}, setting), en);
    expect(paragraphs[0]).toContain('lead statement');
    expect(page).toBe('https://noc.esdc.gc.ca');
  });

  test.each(['work.0.matchesNoc', 'work.0.meetsEmploymentRequirements'])('%s: the page of the code', (key) => {
    expect(helpAt(askedAt(key, job, setting), en).page).toMatch(
      /^https:\/\/noc\.esdc\.gc\.ca\/.*code=72310&version=2021\.0$/,
    );
  });
});
