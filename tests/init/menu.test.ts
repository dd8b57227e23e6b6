import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { effectOf } from '../../src/cli/init/effect.ts';
import { windowAround } from '../../src/cli/init/window.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { lookUp } from '../../src/noc/look-up.ts';
import type { ProfileData } from '../../src/profile/profile-data.ts';
import { readProfile } from '../../src/profile/read.ts';
import type { SectionId } from '../../src/questionnaire/question.ts';
import { toldOf } from '../../src/questionnaire/told.ts';
import { wrongInParts } from '../../src/questionnaire/wrong-in-part.ts';
import { asOf } from './people.ts';
import { keys, noTerminal, Terminal } from './terminal.ts';

const law = lawOn('2026-01-15') ?? expect.fail();
const setting = { base: {}, asOf, law };
const telling = { words: en, asOf, titleOf: (code: string) => lookUp(code)[0]?.title };
const example = (name: string) => readFileSync(new URL(`../../profiles/${name}.yaml`, import.meta.url), 'utf8');
const facts = (name: string) => ({ ...readProfile(example(name), { file: name, asOf }) });

describe('what a file says, in names', () => {
  const couple = facts('couple-partner-counted');

  test.each([
    [
      'you',
      [
        'Priya and Daniel, born 1991-11-03 (34), Married, with a partner who comes along, 1 dependent child, British Columbia',
      ],
    ],
    [
      'education',
      [
        "Bachelor's degree, or any program of three years or more, Pharmacy, India, finished 2012-06-15, assessed by WES on 2024-09-30",
        'Program of one year, Clinical research, India, finished 2013-07-31, assessed by WES on 2024-09-30',
      ],
    ],
    ['partnerEducation', ['Program of two years, Hospitality, India, finished 2011-05-30, not assessed']],
    ['partnerLanguages', ['IELTS General Training, 2025-03-15, 6.5 6 6 6.5']],
    ['partnerWork', ['Food service supervisors (62020), India, from 2014-01-06 to 2024-08-30']],
    ['papers', ['Brother or sister in Canada', 'funds: 30,000 CAD']],
  ] as const)('%s', (part, lines) => expect(toldOf(part, couple, telling)).toEqual(lines));

  test('that there is none is said, and what is not known is not', () => {
    expect(toldOf('education', { education: [] }, telling)).toEqual(['None']);
    expect(toldOf('education', {}, telling)).toEqual([]);
    expect(toldOf('work', { work: [{ noc: '21231', country: 'CA', years: 1 }] }, telling)).toEqual([
      'Software engineers and designers (21231), Canada, 1 year',
    ]);
  });

  test('what does not count and what is over stand by their part, those of a partner by theirs', () => {
    const texts = (file: ProfileData, part: SectionId) =>
      wrongInParts(file, setting, telling)
        .get(part)
        ?.map(({ text, kind }) => `${kind}: ${text}`)
        .join();
    expect(texts(couple, 'partnerEducation')).toContain('assessment');
    const old = {
      ...couple,
      languageTests: [{ test: 'pte-core', date: '2024-01-02', listening: 83, reading: 80, writing: 89, speaking: 86 }],
    };
    expect(texts(old, 'languages')).toMatch(/^wrong: .*less than 2 years old/);
  });

  test('things are called by their names, and only what does not count is told as wrong', () => {
    const job = { noc: '21231', country: 'IN', start: '2010-03-01' };
    const degree = { level: 'bachelor', field: 'CS', country: 'IN', completed: '2009-06-30' };
    const trainee = { noc: '65201', country: 'CA', start: '2024-03-01', end: '2024-09-01' };
    const relative = { relation: 'sibling', of: 'self', status: 'citizen', age: 1 };
    const said = wrongInParts(
      {
        ...couple,
        education: [{ ...degree, eca: { assessed: false } }],
        work: [job, trainee],
        relativesInCanada: [relative],
      },
      setting,
      telling,
    );
    expect(said.get('education')).toContainEqual({
      text: "Bachelor's degree, India does not count: a foreign credential needs an assessment (ECA).",
      kind: 'wrong',
    });
    expect(said.get('work')).toContainEqual({
      text: 'Software engineers and designers (21231), India: only the part since 2016-01-15 counts, 10 years back.',
      kind: 'counts',
    });
    expect(said.get('work')?.map(({ kind, text }) => `${kind} ${text}`)).toContainEqual(
      expect.stringMatching(/^wrong Food counter attendants.* \(65201\), Canada is not skilled work/),
    );
    expect(said.get('papers')).toContainEqual({
      text: 'Brother or sister does not count: 1 year old, 18 or more are needed.',
      kind: 'wrong',
    });
    const { funds: _, ...unstated } = couple;
    expect(wrongInParts(unstated, setting, telling).get('papers')).toContainEqual({
      text: expect.stringContaining('Funds are not stated'),
      kind: 'open',
    });
  });
});

test('what changes do to the score and to the programs', () => {
  const before = facts('single-abroad');
  const { languageTests: _, ...without } = before;
  expect(effectOf(before, { ...before, name: 'Zoë' }, setting)).toEqual(['CRS: 438, as before']);
  expect(effectOf(before, { ...without, languageTests: [] }, setting)).toEqual([
    'CRS: 438 before, 230 after these changes',
    'Federal Skilled Worker: yes before, no after',
  ]);
});

describe('the rows of a list that are shown', () => {
  test.each([
    ['all of a short one', 0, [1, 1, 1], { from: 0, to: 3 }],
    ['the first ones', 0, Array(12).fill(1), { from: 0, to: 8 }],
    ['those on both sides', 6, Array(12).fill(1), { from: 2, to: 10 }],
    ['the last ones', 11, Array(12).fill(1), { from: 4, to: 12 }],
    ['fewer where they are long', 1, [3, 3, 3, 3], { from: 0, to: 2 }],
    ['one that is longer than there is room', 1, [1, 9, 1], { from: 1, to: 2 }],
    ['none of an empty one', 0, [], { from: 0, to: 0 }],
  ])('%s', (_, active, heights, expected) => expect(windowAround(active, heights, 8)).toEqual(expected));
});

describe.skipIf(noTerminal() !== undefined).concurrent('the menu', { retry: 2 }, () => {
  const inFolder = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'crs-init-'));
    writeFileSync(join(folder, 'me.yaml'), text);
    return folder;
  };

  test('an unchanged file stays byte for byte, all parts gone through with Enter', async () => {
    const text = example('canadian-graduate');
    const folder = inFolder(text);
    const terminal = new Terminal(['me.yaml', '--plain', '--as-of', '2026-01-15'], { folder });
    const open = (part: string) => terminal.answer('Which part should be changed?', part);
    await open('1');
    for (const question of [
      'What should we call',
      'When were you',
      'What is your marital',
      'How many dep',
      'In which province',
    ])
      await terminal.answer(question, '');
    await open('2');
    for (const question of ['Credential 1', 'Credential 2', 'Is there another']) await terminal.answer(question, '');
    await open('3');
    for (const question of ['Test 1 in the file: CELPIP-General', 'Is there another'])
      await terminal.answer(question, '');
    await open('4');
    await terminal.answer('Job 1', '');
    await terminal.answer('Job 2 in the file: Financial auditors and accountants (11100), Canada', '2');
    for (const question of ['What was that job', 'In which country', 'When did this job start', 'Do you still'])
      await terminal.answer(question, '');
    await terminal.answer('Was it paid work', '');
    await terminal.answer('Is there another', '');
    await terminal.answer('What is the last day of your permit', 'skip');
    await open('5');
    await terminal.answer('Does any of this apply', '');
    await terminal.answer('How much money', '');
    await open('');
    await terminal.see('me.yaml says the same as before: nothing was written.');
    expect(await terminal.ended()).toBe(0);
    expect(readFileSync(join(folder, 'me.yaml'), 'utf8')).toBe(text);
  });

  test.each(['--plain', undefined])('parts are taken by name, and ? tells what there is to do (%s)', async (plain) => {
    const folder = inFolder(example('couple-partner-counted'));
    const terminal = new Terminal(['me.yaml', ...(plain ? [plain] : []), '--as-of', '2026-01-15'], { folder });
    const choose = (text: string) => terminal.answer('Which part should be changed?', text);
    await choose('?');
    await terminal.see('Type the number of a part, or a word of its name, such as work.');
    await choose('studies');
    await terminal.see('-- Your studies --');
    await terminal.answer('Credential 1', 'back');
    await choose('languages');
    await terminal.answer('Test 1', 'back');
    await choose("partner's studies");
    await terminal.see("-- Your partner's studies --");
    await terminal.answer('Credential 1', 'back');
    await choose('work');
    await terminal.see('-- Your work --');
    await terminal.answer('Job 1', 'back');
    await choose('partner');
    await terminal.glimpse('"partner" can be');
    terminal.write(`finish${keys.enter}`);
    await terminal.see('me.yaml says the same as before: nothing was written.');
    expect(await terminal.ended()).toBe(0);
  });

  test('a part that was begun is gone on with, and not where the file says something else by now', async () => {
    const folder = inFolder(example('single-abroad'));
    const onDay = ['me.yaml', '--plain', '--as-of', '2026-01-15'];
    const first = new Terminal(onDay, { folder });
    await first.answer('Which part should be changed?', '1');
    await first.answer('What should we call you?', 'Zoë');
    await first.answer('When were you born?', 'quit');
    expect(await first.ended()).toBe(130);

    const second = new Terminal(onDay, { folder });
    await second.answer('from an earlier time were found.', '1');
    await second.answer('When were you born?', '');
    await second.answer('What is your marital status?', '');
    await second.answer('How many dependent children', '');
    await second.answer('In which province', '');
    await second.see('Zoë, born 1996-05-14');
    await second.answer('Which part should be changed?', 'quit');
    expect(await second.ended()).toBe(130);

    writeFileSync(join(folder, 'me.yaml'), example('minimal'));
    const third = new Terminal(onDay, { folder });
    await third.see('me.yaml was changed since, so the answers of that time are left out.');
    await third.answer('Which part should be changed?', 'quit');
    expect(await third.ended()).toBe(130);
  });
});
