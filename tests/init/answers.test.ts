import { describe, expect, test } from 'vitest';
import { findCountries, onlyCountry } from '../../src/base/countries.ts';
import { formatDay } from '../../src/base/day.ts';
import { commandOf } from '../../src/cli/init/front-end.ts';
import { sentence, viewOf } from '../../src/cli/init/view.ts';
import { speak, speaking } from '../../src/cli/words.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import type { Words } from '../../src/messages/message.ts';
import { lookUp } from '../../src/noc/look-up.ts';
import { searchOccupations } from '../../src/noc/search.ts';
import { nearestCountry } from '../../src/profile/nearest.ts';
import { answer, next, type State, skip, start } from '../../src/questionnaire/engine.ts';
import { parseDate } from '../../src/questionnaire/parse-date.ts';
import type { Value } from '../../src/questionnaire/question.ts';
import { readAnswer } from '../../src/questionnaire/read-answer.ts';
import type { Setting } from '../../src/questionnaire/steps.ts';
import { understoodAs } from '../../src/questionnaire/understood-as.ts';
import { dayOf } from '../day.ts';

const asOf = dayOf('2026-01-15');
const law = lawOn('2026-01-15');
if (!law) throw new Error('no law');
const setting: Setting = { base: {}, asOf, law };

describe('days', () => {
  const read = (text: string, month?: 'first' | 'last') => {
    const found = parseDate(text, month);
    return 'day' in found ? formatDay(found.day) : found.problem.id;
  };

  test.each([
    '2023-04-17',
    '2023/4/17',
    '2023.04.17',
    'April 17 2023',
    'april 17, 2023',
    'Apr. 17th, 2023',
    '17 April 2023',
    '17-Apr-2023',
    '17 avril 2023',
    'le 17 avr. 2023',
    '17/04/2023',
    '04/17/2023',
    '2023 April 17',
  ])('%s', (text) => expect(read(text)).toBe('2023-04-17'));

  test.each([
    ['1er août 2024', '2024-08-01'],
    ['29 février 2024', '2024-02-29'],
    ['DÉCEMBRE 3, 2021', '2021-12-03'],
    ['décembre 3 2021', '2021-12-03'],
    ['05/05/2023', '2023-05-05'],
    ['04/05/2023', 'input.ambiguousDay'],
    ['29/02/2023', 'input.noSuchDay'],
    ['2023-13-01', 'input.noSuchDay'],
    ['32 May 2023', 'input.noSuchDay'],
    ['April 2023', 'input.dayNeeded'],
    ['2023', 'input.yearOnly'],
    ['ju 3 2023', 'input.notDay'],
    ['17 Ma 2023', 'input.notDay'],
    ['17/04/23', 'input.notDay'],
    ['soon', 'input.notDay'],
    ['', 'input.notDay'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['févr. 2023', '2023-02-01', '2023-02-28'],
    ['12/2023', '2023-12-01', '2023-12-31'],
  ])('the month %s is its first or its last day', (text, first, last) => {
    expect(read(text, 'first')).toBe(first);
    expect(read(text, 'last')).toBe(last);
  });
});

describe('countries', () => {
  test.each(['USA', 'CHN', 'Holland', 'Deutschland', 'kazak', 'Untied Kingdom'])(
    'what the questionnaire takes %s for, a file is told as well',
    (text) => expect(nearestCountry(text)).toBe(onlyCountry(text) ?? 'GB'),
  );

  test.each([
    ['India', 'IN'],
    ['inde', 'IN'],
    ['ca', 'CA'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['cote d ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['UK', 'GB'],
    ['usa', 'US'],
    ['États-Unis', 'US'],
    ['the philippines', 'PH'],
    ['Allemagne', 'DE'],
    ['Corée du Sud', 'KR'],
    ['Niger', 'NE'],
    ['kazak', 'KZ'],
    ['CHN', 'CN'],
    ['southkorea', 'KR'],
  ])('%s is %s', (text, code) => expect(onlyCountry(text)).toBe(code));

  test.each(['', 'Atlantis', 'guin', '???'])('%j is no country for sure', (text) =>
    expect(onlyCountry(text)).toBeUndefined(),
  );

  test('several are offered, the most likely first', () => {
    expect(findCountries('niger').map(({ code }) => code)).toEqual(['NE', 'NG']);
    expect(findCountries('kor').map(({ code }) => code)).toEqual(['KR', 'KP']);
  });
});

/** Answers and skips until a question, by key. */
function until(key: string, some: Readonly<Record<string, Value>>, on: Setting = setting): State {
  const given: Readonly<Record<string, Value>> = { 'more?': true, ...some };
  let state = start;
  for (;;) {
    const { asked } = next(state, on);
    if (!asked || asked.key === key) return state;
    const value = Object.hasOwn(given, asked.key) ? given[asked.key] : undefined;
    state = value === undefined ? skip(state, asked) : answer(state, asked, value);
  }
}

function read(key: string, text: string, given: Readonly<Record<string, Value>> = {}, words: Words = en) {
  const { asked } = next(until(key, given), setting);
  if (asked?.key !== key) throw new Error(`${key} is not asked`);
  const found = readAnswer(text, asked, setting, words);
  return 'value' in found ? found.value : found.finding.problem.id;
}

describe('what a person types', () => {
  const job = {
    'work.0.noc': '21231',
    'work.0.country': 'CA',
    'work.0.start': '2022-03-01',
    'work.0.usualWork': false,
  };
  const celpip = {
    'languageTests.0.test': 'celpip-g',
    'languageTests.0.date': '2025-09-12',
    'languageTests.0.results': '',
  };
  const degree = { 'education.0.level': 'twoYear', 'education.0.country': 'CA', 'education.0.usualStudy': false };

  test.each([
    ['maritalStatus', '2', {}, 'married'],
    ['maritalStatus', 'Common-law', {}, 'commonLaw'],
    ['maritalStatus', 'single', {}, 'neverMarried'],
    ['maritalStatus', 'engaged', {}, 'input.noChoice'],
    ['destination', 'edward', {}, 'PE'],
    ['destination', 'new', {}, 'input.noChoice'],
    ['destination', 'nfld', {}, 'NL'],
    ['education.0.level', 'PhD', {}, 'doctoral'],
    ['maritalStatus', 'célibataire', {}, 'neverMarried'],
    ['maritalStatus', 'wife', {}, 'input.whichOf'],
    ['destination', 'Québec', {}, 'QC'],
    ['destination', 'Ont.', {}, 'ON'],
    ['education.0.level', 'Bachelor of Science', {}, 'bachelor'],
    ['education.0.level', 'high school', {}, 'secondary'],
    ['education.0.level', '2-year diploma', {}, 'twoYear'],
    ['education.0.level', 'college diploma', {}, 'input.whichOf'],
    ['education.0.level', 'bac', {}, 'input.whichOf'],
    ['languageTests.0.test', 'ielts', {}, 'ielts-gt'],
    ['languageTests.0.test', 'IELTS General', {}, 'ielts-gt'],
    ['languageTests.0.test', 'celpip', {}, 'celpip-g'],
    ['languageTests.0.test', 'pte', {}, 'pte-core'],
    ['languageTests.0.test', 'tef', {}, 'tef-canada'],
    ['languageTests.0.test', 'TCF', {}, 'tcf-canada'],
    ['languageTests.0.test', 'IELTS Academic', {}, 'input.refusedTest'],
    ['languageTests.0.test', 'TCF Québec', {}, 'input.refusedTest'],
    ['dateOfBirth', '2026-02-01', {}, 'input.futureBirth'],
    ['dependentChildren', 'none', {}, 0],
    ['dependentChildren', '1.5', {}, 'input.invalid'],
    ['name', 'M\uFFFDller', {}, 'input.unreadable'],
    ['name', 'x'.repeat(201), {}, 'input.invalid'],
    ['languageTests.0.listening', 'm', celpip, 'M'],
    ['languageTests.0.listening', '12', celpip, 12],
    ['languageTests.0.listening', '12.5', celpip, 'input.result'],
    ['languageTests.0.test', 'TOEFL', {}, 'input.refusedTest'],
    ['languageTests.0.test', 'TEF Canada', {}, 'tef-canada'],
    ['languageTests.0.date', '2023-06-01', { 'languageTests.0.test': 'pte-core' }, '2023-06-01'],
    ['languageTests.0.listening', '450', { ...celpip, 'languageTests.0.test': 'tef-canada' }, 'input.tefScale'],
    ['languageTests.0.listening', '7,5', { ...celpip, 'languageTests.0.test': 'ielts-gt' }, 7.5],
    ['languageTests.0.date', '2026-01-16', { 'languageTests.0.test': 'pte-core' }, 'input.notYet'],
    ['work.0.start', 'May 2032', { 'work.0.noc': '21231', 'work.0.country': 'CA' }, 'input.notYet'],
    ['education.0.completed', 'May 2032', { ...degree, 'education.0.country': 'IN' }, '2032-05-31'],
    ['expressEntryProfile.submitted', '2026-02-01', { 'any?': 'expressEntryProfile' }, 'input.notYet'],
    ['work.0.noc', 'NOC 21231', {}, '21231'],
    ['work.0.noc', '21239', {}, 'input.noSuchCode'],
    ['work.0.noc', 'engineer', {}, 'input.noOccupation'],
    ['work.0.end', 'Feb 2022', { ...job, 'work.0.still': false }, 'input.before'],
    ['work.0.hoursPerWeek', '0', { ...job, 'work.0.still': true }, 'input.invalid'],
    ['work.0.hoursPerWeek', '169', { ...job, 'work.0.still': true }, 'input.invalid'],
    ['education.0.languageStudyShare', '25 %', degree, 0.25],
    ['education.0.languageStudyShare', '101', degree, 'input.notPercent'],
    ['funds.amount', '25,000 CAD', {}, 25000],
    ['funds.amount', '25 000,50 $', {}, 25000.5],
    ['funds.amount', '-1', {}, 'input.invalid'],
    [
      'expressEntryProfile.submitted',
      '2026-02-01T15:04:05Z',
      { 'any?': 'expressEntryProfile' },
      '2026-02-01T15:04:05Z',
    ],
    ['expressEntryProfile.submitted', '2026-02-01 15:04', { 'any?': 'expressEntryProfile' }, 'input.invalid'],
  ])('%s: %j', (key, text, given, expected) => expect(read(key, text, given)).toBe(expected));
});

describe('either language is understood, whichever is spoken', () => {
  const canadian = { 'education.0.level': 'twoYear', 'education.0.country': 'CA', 'education.0.usualStudy': false };
  const job = {
    'work.0.noc': '21231',
    'work.0.country': 'CA',
    'work.0.start': '2022-03-01',
    'work.0.usualWork': false,
    'work.0.still': true,
  };
  const ielts = {
    'languageTests.0.test': 'ielts-gt',
    'languageTests.0.date': '2025-09-12',
  };

  test.each([
    ['dateOfBirth', '15 mars 1995', {}, '1995-03-15'],
    ['dateOfBirth', 'March 15, 1995', {}, '1995-03-15'],
    ['maritalStatus', 'married', {}, 'married'],
    ['maritalStatus', 'mariée', {}, 'married'],
    ['maritalStatus', 'Never married', {}, 'neverMarried'],
    ['maritalStatus', 'union de fait', {}, 'commonLaw'],
    ['partner.accompanying', 'yes', { maritalStatus: 'married' }, true],
    ['partner.accompanying', 'oui', { maritalStatus: 'married' }, true],
    ['partner.accompanying', 'no', { maritalStatus: 'married' }, false],
    ['partner.accompanying', 'non', { maritalStatus: 'married' }, false],
    ['dependentChildren', 'aucun', {}, 0],
    ['dependentChildren', 'none', {}, 0],
    ['destination', 'Colombie-Britannique', {}, 'BC'],
    ['destination', 'British Columbia', {}, 'BC'],
    ['education.0.level', 'maîtrise', {}, 'master'],
    ['education.0.level', "master's degree", {}, 'master'],
    ['education.0.languageStudyShare', '12,5 %', canadian, 0.125],
    ['education.0.languageStudyShare', 'aucune', canadian, 0],
    ['languageTests.0.results', '8,5 7 6,5 7', ielts, '8.5 7 6.5 7'],
    ['work.0.noc', 'none', {}, 'none'],
    ['work.0.noc', 'Aucun', {}, 'none'],
    ['education.0.eca.issued', 'aucune', { 'education.0.level': 'master', 'education.0.country': 'SN' }, 'none'],
    ['work.0.hoursPerWeek', '37,5', job, 37.5],
    ['work.0.hoursPerWeek', 'changé', job, 'changed'],
    ['work.0.hoursPerWeek', 'changed', job, 'changed'],
    ['funds.amount', '1 234,5', {}, 1234.5],
    ['funds.amount', '25\u00A0000 dollars canadiens', {}, 25000],
  ])('%s: %j', (key, text, given, expected) => {
    expect(read(key, text, given, fr)).toBe(expected);
    expect(read(key, text, given, en)).toBe(expected);
  });

  test.each([
    ['back', 'retour'],
    ['skip', 'passer'],
    ['help', 'aide'],
    ['quit', 'quitter'],
  ])('%s is %s', (word, french) => {
    expect(commandOf(word)).toBe(word);
    expect(commandOf(french)).toBe(word);
  });
});

test.each([
  ['dateOfBirth', '1994-02-31', {}, '1994-02-31 does not exist: did you mean 1994-02-28?'],
  ['dependentChildren', 'two', {}, 'Not a number. Expected: a whole number from 0 to 30, such as 1.'],
  ['dependentChildren', '31', {}, 'Expected: a whole number from 0 to 30, such as 1.'],
  [
    'languageTests.0.listening',
    'good',
    { 'languageTests.0.test': 'ielts-gt', 'languageTests.0.date': '2025-09-12', 'languageTests.0.results': '' },
    'Not a result that IELTS General Training gives in listening. Expected: 0 to 9, in steps of 0.5, such as 8.',
  ],
  [
    'education.0.level',
    'certificate',
    {},
    '"certificate" can be "Program of one year" or "Another program after secondary school, of less than a year": say which one.',
  ],
  ['work.0.noc', '21239', {}, 'No occupation has this code in NOC 2021. Did you mean 21230?'],
  [
    'education.0.languageStudyShare',
    '101',
    { 'education.0.level': 'twoYear', 'education.0.country': 'CA', 'education.0.usualStudy': false },
    'Not a share: give percent from 0 to 100, such as 25.',
  ],
])('%s: %j is refused with what is expected and an example', (key, text, given, expected) => {
  const { asked } = next(until(key, given), setting);
  if (!asked) throw new Error(`${key} is not asked`);
  const found = readAnswer(text, asked, setting, en);
  expect('finding' in found && sentence(found.finding)).toBe(expected);
});

test('Enter keeps a part of a file', () => {
  const changing: Setting = { ...setting, base: { name: 'Noor' } };
  const { asked } = next(start, changing);
  const none = () => [];
  expect(asked && viewOf(asked, start, changing, { search: none, lookUp: none }).offered).toBe('keep');
});

test('occupations and countries are offered and told by their French names where French is spoken', async () => {
  const shown = await speaking(async () => {
    await speak('fr', true);
    return ['work.0.noc', 'work.0.country'].map((key) => {
      const state = until(key, { 'work.0.noc': '21231' });
      const { asked } = next(state, setting);
      if (!asked) throw new Error(`${key} is not asked`);
      const view = viewOf(asked, state, setting, { search: searchOccupations, lookUp });
      const [first] = view.suggest?.(key === 'work.0.noc' ? '21231' : 'sénégal') ?? [];
      return [first?.label, first && view.echo(first.value)];
    });
  });
  const title = 'Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel';
  expect(shown).toEqual([
    [`21231 ${title}, FEER\u00A01`, `21231 ${title}\u00A0: FEER\u00A01, profession qualifiée`],
    ['Sénégal (SN)', 'Sénégal (SN)'],
  ]);
});

test.each([
  [37.5, en, '37.5'],
  [37.5, fr, '37,5'],
  ['changed', en, 'changed'],
  ['changed', fr, 'changé'],
])('hours of %s are echoed as they are written', (value, words, expected) => {
  const job = {
    'work.0.noc': '21231',
    'work.0.country': 'IN',
    'work.0.start': '2022-03-01',
    'work.0.usualWork': false,
  };
  const { asked } = next(until('work.0.hoursPerWeek', { ...job, 'work.0.still': true }), setting);
  expect(asked && understoodAs(value, asked, { words, occupation: () => undefined })).toBe(expected);
});

describe('what is asked', () => {
  const asks = (given: Readonly<Record<string, Value>>) => {
    const state = until('', given);
    return next(state, setting).trail.map(({ key }) => key);
  };
  const started = (keys: readonly string[], prefix: string) => keys.filter((key) => key.startsWith(prefix));

  test('nothing about a partner of a single person, or of one who is not counted', () => {
    expect(started(asks({ maritalStatus: 'divorced' }), 'partner')).toEqual([]);
    const canadian = asks({ maritalStatus: 'married', 'partner.citizenOrPermanentResident': true });
    const asked = ['partner.citizenOrPermanentResident', 'partner.citizen', 'partner.accompanying'];
    expect(started(canadian, 'partner')).toEqual(asked);
  });

  test('where a partner lives who is a permanent resident, and the studies of one who lives abroad', () => {
    const resident = {
      maritalStatus: 'married',
      'partner.citizenOrPermanentResident': true,
      'partner.citizen': false,
    };
    expect(started(asks(resident), 'partner.')).toContain('partner.residesInCanada');
    expect(started(asks({ ...resident, 'partner.citizen': true }), 'partner.')).not.toContain(
      'partner.residesInCanada',
    );
    const studies = (residesInCanada: boolean) =>
      started(
        asks({ ...resident, 'partner.residesInCanada': residesInCanada, 'partner.accompanying': true }),
        'partner.',
      );
    expect(studies(false)).toContain('partner.education.0.level');
    expect(studies(true)).not.toContain('partner.education.0.level');
  });

  test('what the day of a misrepresentation is', () => {
    const found = { 'any?': 'admissibility', 'admissibility.misrepresented': true };
    expect(started(asks(found), 'admissibility.')).not.toContain('admissibility.misrepresentationBasis');
    const dated = asks({ ...found, 'admissibility.misrepresentation': '2020-01-15' });
    expect(started(dated, 'admissibility.')).toContain('admissibility.misrepresentationBasis');
  });

  test('what a partner has only where a partner is counted', () => {
    const asked = (given: Readonly<Record<string, Value>>) => {
      const { asked } = next(until('any?', given), setting);
      return asked && en[asked.question.ask](asked.at.about);
    };
    expect(asked({ maritalStatus: 'neverMarried' })).toBe('Does any of this apply to you?');
    expect(asked({ maritalStatus: 'married', 'partner.accompanying': true })).toBe(
      'Does any of this apply to you or your partner?',
    );
    expect(asked({ maritalStatus: 'married', 'partner.accompanying': false })).not.toContain('partner');
  });

  test('no conditions of work that matches no occupation', () => {
    const work = { 'work.0.noc': '72310', 'work.0.country': 'CA', 'work.0.years': 2, 'work.0.usualWork': false };
    expect(started(asks(work), 'work.0.')).toContain('work.0.selfEmployed');
    expect(started(asks({ ...work, 'work.0.matchesNoc': false }), 'work.0.').at(-1)).toBe('work.0.matchesNoc');
  });

  test('status and employer of work in Canada only, a trade of those in one only', () => {
    const questions = (noc: string, country: string) =>
      started(
        asks({ 'work.0.noc': noc, 'work.0.country': country, 'work.0.years': 2, 'work.0.usualWork': false }),
        'work.0.',
      );
    const canadian = ['work.0.status', 'work.0.employerCountry'];
    const ofTrade = ['work.0.meetsEmploymentRequirements', 'work.0.qualifiedSince'];
    expect(questions('21231', 'CA')).toEqual(expect.arrayContaining(canadian));
    expect(questions('21231', 'IN').filter((key) => [...canadian, ...ofTrade].includes(key))).toEqual([]);
    expect(questions('21231', 'CA').filter((key) => ofTrade.includes(key))).toEqual([]);
    expect(questions('72310', 'IN')).toEqual(expect.arrayContaining(ofTrade));
    const job = { 'work.0.noc': '72310', 'work.0.country': 'CA', 'work.0.years': 2, 'work.0.usualWork': false };
    expect(asks({ ...job, 'work.0.authorized': false })).not.toContain('work.0.status');
    expect(asks({ ...job, 'work.0.selfEmployed': true })).not.toContain('work.0.employerCountry');
    expect(asks({ ...job, 'work.0.meetsEmploymentRequirements': false })).not.toContain('work.0.qualifiedSince');
  });

  test('that it was not beside full-time study is written of a student, and else meant', () => {
    const job = { 'work.0.noc': '21231', 'work.0.country': 'CA', 'work.0.years': 2, 'work.0.usualWork': false };
    const written = (status: string) =>
      next(until('work.1?', { ...job, 'work.0.status': status, 'work.0.whileFullTimeStudent': false }), setting).facts
        .work;
    expect(written('student')).toEqual([
      { noc: '21231', country: 'CA', years: 2, status: 'student', whileFullTimeStudent: false },
    ]);
    expect(written('worker')).toEqual([{ noc: '21231', country: 'CA', years: 2 }]);
  });

  test('no nomination of Quebec, no credential that is none', () => {
    const { asked } = next(until('provincialNomination.province', { 'any?': 'provincialNomination' }), setting);
    const { kind } = asked?.question ?? {};
    expect(kind?.of === 'choice' && kind.choices.map(({ value }) => value)).not.toContain('QC');
    expect(read('education.1.level', 'none', { 'education.0.level': 'master', 'education.1?': true })).toBe(
      'input.noChoice',
    );
  });

  test('what stands behind each of what was picked, and of nothing else', () => {
    const picked = asks({ 'any?': 'certificateOfQualification' });
    expect(started(picked, 'certificateOfQualification.')).toContain('certificateOfQualification.issuer');
    expect(picked.filter((key) => /^(jobOffer|relatives|provincial|admissibility|expressEntry)/.test(key))).toEqual([]);
    const { facts } = next(until('', {}), setting);
    expect(facts).not.toHaveProperty('relativesInCanada');
    expect(next(until('', { 'any?': '' }), setting).facts.relativesInCanada).toEqual([]);
  });

  test('conditions of study in Canada of Canadian credentials only, an assessment of foreign ones only', () => {
    const studied = (country: string) =>
      asks({ 'education.0.level': 'bachelor', 'education.0.country': country, 'education.0.usualStudy': false });
    expect(studied('CA')).toContain('education.0.obligedToReturn');
    expect(studied('CA')).not.toContain('education.0.eca.issued');
    expect(studied('IN')).toContain('education.0.eca.issued');
    expect(studied('IN')).not.toContain('education.0.fullTimeMonths');
  });

  test('no funds of someone whom only the Canadian Experience Class is open to', () => {
    const clb = { 'languageTests.0.test': 'clb', 'languageTests.0.language': 'english' };
    const fives = { 'languageTests.0.results': '5 5 5 5' };
    const job = { 'work.0.noc': '62020', 'work.0.country': 'CA', 'work.0.years': 2 };
    expect(asks({ ...clb, ...fives, ...job })).not.toContain('funds.amount');
    expect(asks(clb)).toContain('funds.amount');
  });

  test('funds of someone to whom the skilled worker program may still open', () => {
    const nines = { 'languageTests.0.results': '9 9 9 9' };
    const able = {
      dateOfBirth: '1993-04-17',
      'languageTests.0.test': 'clb',
      'languageTests.0.language': 'english',
      ...nines,
      'education.0.level': 'bachelor',
      'education.0.country': 'IN',
      'work.0.noc': '21231',
      'work.0.country': 'IN',
      'work.0.years': 3,
    };
    expect(asks(able)).toContain('funds.amount');
    // Not assessed yet: the report may come.
    expect(asks({ ...able, 'education.0.eca.issued': 'none' })).toContain('funds.amount');
    expect(asks({ ...able, 'languageTests.0.test': 'none' })).toContain('funds.amount');
    expect(asks({ ...able, destination: 'QC' })).not.toContain('funds.amount');
  });

  test('military service with an offer in an occupation of the Canadian Armed Forces only', () => {
    const offered = (noc: string) => ({ 'any?': 'jobOffer', 'jobOffer.noc': noc });
    const on = { ...setting, asOf: dayOf('2026-06-01'), law: lawOn('2026-06-01') ?? law };
    const asksThen = (given: Readonly<Record<string, Value>>) =>
      next(until('', given, on), on).trail.map(({ key }) => key);
    expect(asksThen(offered('21231'))).not.toContain('militaryService?');
    expect(asksThen(offered('43204'))).toContain('jobOffer.canadianForces');
    expect(asksThen(offered('43204'))).toContain('militaryService?');
    // Before the category there is nothing to ask.
    expect(asks(offered('43204'))).not.toContain('militaryService?');
  });

  test('whether a child is dependent of older or married children only', () => {
    expect(asks({ dependentChildren: 0 })).not.toContain('dependents?');
    const older = { dependentChildren: 2, 'dependents?': true };
    const asked = started(asks({ ...older, 'dependents.0.dateOfBirth': '2001-06-30' }), 'dependents.0.');
    expect(asked).toEqual(['dependents.0.dateOfBirth', 'dependents.0.dependentByCondition']);
    const married = started(asks({ ...older, 'dependents.0.dateOfBirth': '2007-06-30' }), 'dependents.0.');
    expect(married).toEqual(['dependents.0.dateOfBirth', 'dependents.0.hasSpouseOrPartner']);
    const written = (answers: Readonly<Record<string, Value>>) => next(until('', answers), setting).facts.dependents;
    expect(written({ dependentChildren: 2, 'dependents?': false })).toBeUndefined();
    expect(
      written({ ...older, 'dependents.0.dateOfBirth': '2001-06-30', 'dependents.0.dependentByCondition': true }),
    ).toEqual([{ dateOfBirth: '2001-06-30', dependentByCondition: true }]);
  });

  test('that there is no assessment is a fact of its own', () => {
    const degree = { 'education.0.level': 'bachelor', 'education.0.country': 'IN' };
    const written = (answers: Readonly<Record<string, Value>>) =>
      next(until('', { ...degree, ...answers }), setting).facts.education;
    expect(written({})).toEqual([{ level: 'bachelor', country: 'IN' }]);
    expect(written({ 'education.0.eca.issued': 'none' })).toEqual([
      { level: 'bachelor', country: 'IN', eca: { assessed: false } },
    ]);
    expect(written({ 'education.0.eca.issued': '2024-03-10' })).toEqual([
      { level: 'bachelor', country: 'IN', eca: { issued: '2024-03-10' } },
    ]);
  });

  test('a job that cannot be written leaves no empty list, which would say that there is none', () => {
    const { facts, unknown } = next(until('', { 'work.0.noc': '21231' }), setting);
    expect(facts.work).toBeUndefined();
    expect(unknown.filter(({ dropped }) => dropped).map(({ key }) => key)).toEqual(['work.0.country']);
  });
});
