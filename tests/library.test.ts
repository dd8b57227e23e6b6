import { describe, expect, test } from 'vitest';
import * as crs from '../src/index.ts';
import { dayOf } from './day.ts';

const asOf = dayOf('2026-10-01');
const law = crs.lawOn('2026-10-01') ?? expect.fail();
const profile = crs.checkProfile({ age: 30, work: [] }, { file: 'p', asOf });
const candidate = crs.settle(profile, asOf, law);

/** What no types hold back: a caller in JavaScript, or a value that a cast let through. */
const wild = <T>(value: unknown): T => value as T;

const noDay: crs.Day = wild(Number.NaN);
const dayBefore = dayOf('2026-09-30');

const clb = (level: unknown) => ({
  age: 30,
  languageTests: [{ test: 'clb', language: 'english', listening: level, reading: 9, writing: 9, speaking: 9 }],
});
const results = { listening: 7, reading: 7, writing: 7, speaking: 7 };
const sitting = { language: 'english', test: 'clb', levels: { ...results, reading: 99 } };

describe('what a function of the library is given', () => {
  const calls: readonly (readonly [name: string, call: () => unknown])[] = [
    ['lawOn: a day without zeros', () => crs.lawOn('2025-2-1')],
    ['lawOn: a day that does not exist', () => crs.lawOn('2025-02-30')],
    ['lawOn: nothing', () => crs.lawOn(wild(undefined))],
    ['feesOn', () => crs.feesOn('tomorrow')],
    ['streamStatus', () => crs.streamStatus(crs.streams[0] ?? expect.fail(), '2026/10/01')],
    ['parseFeed', () => crs.parseFeed('[]', '2026-13-01')],
    ['fundsNeeded: no family', () => crs.fundsNeeded(crs.fundsTables[0] ?? expect.fail(), 0)],
    ['fundsNeeded: half a person', () => crs.fundsNeeded(crs.fundsTables[0] ?? expect.fail(), 2.5)],
    ['formatDay', () => crs.formatDay(noDay)],
    ['formatDay: of a text', () => crs.formatDay(wild('2026-10-01'))],
    ['addYears', () => crs.addYears(noDay, 1)],
    ['addYears: half a year', () => crs.addYears(asOf, 0.5)],
    ['wholeYears', () => crs.wholeYears(asOf, noDay)],
    ['readProfile: no day', () => crs.readProfile('age: 30', { file: 'f', asOf: noDay })],
    ['checkProfile: no day', () => crs.checkProfile({}, { file: 'f', asOf: wild(undefined) })],
    ['assess: no day', () => crs.assess(profile, wild(undefined), law)],
    ['assess: half a day', () => crs.assess(profile, wild(asOf + 0.5), law)],
    ['assess: no law', () => crs.assess(profile, asOf, wild(undefined))],
    ['assess: a level that is no number', () => crs.assess(wild(clb(Number.NaN)), asOf, law)],
    ['assess: a level of 99', () => crs.assess(wild(clb(99)), asOf, law)],
    [
      'assess: a test that does not exist',
      () => crs.assess({ languageTests: [{ test: 'ieltz', ...results }] }, asOf, law),
    ],
    ['assess: a key that does not exist', () => crs.assess(wild({ ages: 30 }), asOf, law)],
    ['assess: somebody not born yet', () => crs.assess({ dateOfBirth: '2026-10-02' }, asOf, law)],
    ['settle', () => crs.settle(wild(clb(99)), asOf, law)],
    ['improve', () => crs.improve(wild(clb(99)), asOf, law, [])],
    ['timelineOf', () => crs.timelineOf(wild(clb(99)), crs.heldStill(asOf, asOf, law))],
    ['heldStill', () => crs.heldStill(asOf, noDay, law)],
    ['asTheRulesMove', () => crs.asTheRulesMove(asOf, noDay)],
    ['makeChecklist', () => crs.makeChecklist(wild(clb(99)), { asOf, lawOf: () => law })],
    ['makeChecklist: no day', () => crs.makeChecklist(profile, { asOf, invited: noDay, lawOf: () => law })],
    [
      'replayRounds',
      () =>
        crs.replayRounds(profile, crs.bundledRounds(), { asOf: noDay, choose: (all) => all, inCategory: () => 'no' }),
    ],
    ['assess: a law that is none', () => crs.assess(profile, asOf, wild({}))],
    ['assess: a law that is a day', () => crs.assess(profile, asOf, wild('2026-10-01'))],
    ['assess: a law without parts', () => crs.assess(profile, asOf, wild({ day: '2026-10-01', crs: {} }))],
    ['improve: no rounds', () => crs.improve(profile, asOf, law, wild(undefined))],
    ['readProfile: no options', () => crs.readProfile('age: 30', wild(undefined))],
    ['readProfile: no text', () => crs.readProfile(wild(undefined), { file: 'f', asOf })],
    ['readProfile: no name', () => crs.readProfile('age: 30', wild({ asOf }))],
    ['checkProfile: no options', () => crs.checkProfile({}, wild(undefined))],
    ['makeChecklist: no options', () => crs.makeChecklist(profile, wild(undefined))],
    ['makeChecklist: no rules', () => crs.makeChecklist(profile, wild({ asOf }))],
    ['replayRounds: no options', () => crs.replayRounds(profile, crs.bundledRounds(), wild(undefined))],
    ['replayRounds: no rounds', () => crs.replayRounds(profile, wild(undefined), wild({ asOf }))],
    ['timelineOf: no days', () => crs.timelineOf(profile, wild(undefined))],
    [
      'timelineOf: to before from',
      () => crs.timelineOf(profile, { from: asOf, to: dayBefore, lawOf: () => law, lawDays: [] }),
    ],
    ['heldStill: to before from', () => crs.heldStill(asOf, dayBefore, law)],
    ['asTheRulesMove: to before from', () => crs.asTheRulesMove(asOf, dayBefore)],
    ['parseFeed: no text', () => crs.parseFeed(wild(undefined), '2026-10-01')],
    ['fundsNeeded: no table', () => crs.fundsNeeded(wild(undefined), 1)],
    ['streamStatus: no stream', () => crs.streamStatus(wild(undefined), '2026-10-01')],
    ['languageLevels: no results', () => crs.languageLevels('ielts-gt', wild(undefined))],
    ['scoreCrs: no candidate', () => crs.scoreCrs(wild(undefined), wild(undefined), law.crs.tables)],
    ['scoreArrangements: no tables', () => crs.scoreArrangements(candidate, wild(undefined))],
    ['reach: no improvement', () => crs.reach(wild(undefined), [], 500, new Map())],
    ['a value without a text', () => crs.lawOn(wild(Object.create(null)))],
    ['reach', () => crs.reach(crs.improve(profile, asOf, law, []), [], noDay, new Map())],
    ['levelFor: a test that does not exist', () => crs.levelFor(wild('ieltz'), 'listening', 7)],
    ['levelFor: an ability that does not exist', () => crs.levelFor('ielts-gt', wild('singing'), 7)],
    ['levelFor: a result that IELTS does not give', () => crs.levelFor('ielts-gt', 'listening', 7.3)],
    ['levelFor: no number', () => crs.levelFor('ielts-gt', 'listening', Number.NaN)],
    ['levelFor: 99', () => crs.levelFor('celpip-g', 'listening', 99)],
    ['levelFor: M is of CELPIP alone', () => crs.levelFor('pte-core', 'listening', 'M')],
    ['languageLevels: a test that does not exist', () => crs.languageLevels(wild('ieltz'), results)],
    ['languageLevels: a result left out', () => crs.languageLevels('ielts-gt', wild({ listening: 7 }))],
    ['languageLevels: a result as a text', () => crs.languageLevels('ielts-gt', wild({ ...results, reading: '7' }))],
    ['scoreCrs', () => crs.scoreCrs(candidate, wild({ first: sitting, second: undefined }), law.crs.tables)],
    [
      'scoreArrangements',
      () =>
        crs.scoreArrangements(wild({ ...candidate, languages: { english: [sitting], french: [] } }), law.crs.tables),
    ],
  ];

  test.each(calls)('%s is refused with a sentence', (_, call) => {
    expect(call).toThrow(crs.InputError);
    // Words, what was found or expected, and no id of a message.
    expect(call).toThrow(/^(?!.*\binput\.)[^:]+: .+ .+/);
  });

  test.each([[undefined], [null], [7], ['welder', 0], ['welder', Number.NaN]])(
    'searchOccupations(%j, %j) rejects with a sentence',
    async (text, limit?: number) => {
      await expect(crs.searchOccupations(wild(text), limit)).rejects.toThrow(crs.InputError);
    },
  );

  test('parseDay gives nothing for what is no day', () => {
    for (const value of [null, undefined, 20_000, new Date(), [], Array.from('2026-10-01')]) {
      expect(crs.parseDay(wild(value))).toBeUndefined();
    }
  });

  test('is taken where the program would take it', () => {
    expect(crs.lawOn('2014-12-31')).toBeUndefined();
    expect(crs.parseDay('2025-2-1')).toBeUndefined();
    expect(crs.formatDay(crs.addYears(asOf, -1))).toBe('2025-10-01');
    expect(crs.levelFor('celpip-g', 'listening', 'M')).toBe(0);
    // CRS reference, age without a partner: 105 at 30.
    expect(crs.findNode(crs.assess(profile, asOf, law).crs, 'core.age')?.points).toBe(105);
  });
});

test('other words for a value count as the value does', () => {
  const person = (test: string, maritalStatus: string, level: string) =>
    wild<crs.Profile>({
      age: 30,
      maritalStatus,
      education: [{ level, country: 'CA' }],
      languageTests: [{ test, date: '2026-06-07', ...results }],
    });
  const typed = crs.assess(person('IELTS', 'single', "Master's"), asOf, law);
  expect(typed).toEqual(crs.assess(person('ielts-gt', 'neverMarried', 'master'), asOf, law));
  expect(typed.crs.points).toBeGreaterThan(300);
});

describe('the message of an InputError', () => {
  const message = (text: string) => {
    try {
      crs.readProfile(text, { file: 'me.yaml', asOf });
      return expect.fail();
    } catch (error) {
      return error instanceof Error ? error.message : expect.fail();
    }
  };

  test('says where, what is wrong, what was found and what would do', () => {
    expect(message('age: 30\ndestination: Ontaro\n')).toBe(
      'me.yaml:2:14: destination: not a value that this field takes (found Ontaro; expected one of AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT; did you mean ON?)',
    );
    expect(message('')).toContain('me.yaml: the file is empty');
  });

  test('tells the first problems, and how many more there are', () => {
    const lines = message('a: 1\nb: 1\nc: 1\nd: 1\ne: 1\n').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^me\.yaml:1:1: a: unknown key "a"/);
    expect(lines[3]).toBe('... and 2 more');
  });

  test('is never empty', () => {
    expect(new crs.InputError([]).message).toBe('the input cannot be used');
  });

  test('prints nothing that commands a terminal', () => {
    expect(message('destination: "\\e[31m"\n')).not.toContain('\u001B');
  });
});
