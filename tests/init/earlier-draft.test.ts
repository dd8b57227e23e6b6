import { expect, test } from 'vitest';
import { lawOn } from '../../src/law/law.ts';
import { fromEarlierDraft } from '../../src/questionnaire/earlier-draft.ts';
import { next, resume } from '../../src/questionnaire/engine.ts';
import { asOf } from './people.ts';

const law = lawOn('2026-01-15') ?? expect.fail();
const setting = { base: {}, asOf, law };

/** Where a draft is gone on with that was made while each of these was asked by itself. */
function goOn(values: Readonly<Record<string, string | number | boolean>>) {
  const answers = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
  return next(resume({ answers: fromEarlierDraft(answers), earlier: {} }, setting), setting);
}

const you = {
  name: 'Amara',
  dateOfBirth: '1996-05-14',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
};
const studies = {
  'education?': true,
  'education.0.level': 'bachelor',
  'education.0.country': 'NG',
  'education.0.completed': '2018-07-31',
  'education.0.eca?': true,
  'education.0.eca.issuer': 'WES',
  'education.0.eca.issued': '2025-02-11',
  'education.1?': false,
};
const english = { 'languageTests?': true, 'languageTests.0.test': 'ielts-gt', 'languageTests.0.date': '2025-06-07' };

test('a draft of the questions one by one is gone on with, and says what it said', () => {
  const { asked, facts } = goOn({
    ...you,
    ...studies,
    ...english,
    'languageTests.0.listening': 8,
    'languageTests.0.reading': 7,
  });
  expect(asked?.key).toBe('languageTests.0.writing');
  expect(facts).toMatchObject({
    ...you,
    education: [{ level: 'bachelor', completed: '2018-07-31', eca: { issuer: 'WES', issued: '2025-02-11' } }],
  });
});

test('that there is none stays so', () => {
  const { asked, facts } = goOn({ ...you, 'education?': false, 'languageTests?': false, 'work?': false });
  expect(asked?.key).toBe('any?');
  expect(facts).toMatchObject({ education: [], languageTests: [], work: [] });
});

test('a job is gone on with at its next condition', () => {
  const job = { 'work?': true, 'work.0.noc': '21231', 'work.0.country': 'NG', 'work.0.start': '2019-09-02' };
  const none = { 'education?': false, 'languageTests?': false };
  const { asked } = goOn({ ...you, ...none, ...job, 'work.0.still': true, 'work.0.hoursPerWeek': 37.5 });
  expect(asked?.key).toBe('work.0.matchesNoc');
});

test('what was asked one by one at the end', () => {
  const { asked, facts } = goOn({
    ...you,
    ...studies,
    'languageTests?': false,
    'work?': false,
    'relativesInCanada?': false,
    'provincialNomination?': true,
    'provincialNomination.province': 'NS',
    'jobOffer?': false,
    'expressEntryProfile?': false,
    'admissibility?': false,
  });
  expect(asked?.key).toBe('provincialNomination.kind');
  expect(facts.relativesInCanada).toEqual([]);
});
