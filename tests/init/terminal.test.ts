import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../src/profile/read.ts';
import { dayOf } from '../day.ts';
import { keys, noTerminal, Terminal } from './terminal.ts';

const why = noTerminal();
if (why !== undefined) console.warn(`tests of the questionnaire are skipped: ${why}`);

const asOf = dayOf('2026-01-15');
const onDay = ['--as-of', '2026-01-15'];
const profileIn = (folder: string, file = 'profile.yaml') =>
  readProfile(readFileSync(join(folder, file), 'utf8'), { file, asOf });

/** Birth to destination of somebody who lives alone. */
async function aloneInOntario(terminal: Terminal): Promise<void> {
  await terminal.answer('When were you born?', '14 May 1996');
  await terminal.answer('What is your marital status?', '');
  await terminal.answer('How many dependent children', '');
  await terminal.answer('In which province', 'ontario');
}

// A machine that does much else may let a screen be late: a test here may be tried again.
describe.skipIf(why !== undefined).concurrent('in a terminal', { retry: 2 }, () => {
  test('a single person, key by key', async () => {
    const terminal = new Terminal(onDay);
    await aloneInOntario(terminal);
    await terminal.see('-- Part 2 of 5: Your studies --');
    await terminal.type('What is the highest diploma', keys.down.repeat(3) + keys.enter);
    await terminal.answer('In which country was the school?', 'nigeria');
    await terminal.answer('Which date is on its assessment report', 'Feb 11, 2025');
    await terminal.answer('Is there another diploma', '');
    await terminal.see('CRS so far: ');
    await terminal.answer('Have you taken an English or French test', '');
    await terminal.answer('Which day did the test take place?', '2025-06-07');
    await terminal.type('Which results in listening', '8.5 8 7 7.5');
    await terminal.glimpse('CLB: listening 10 or more, reading 10 or more, writing 9, speaking 10 or more');
    terminal.write(keys.enter);
    await terminal.answer('Is there another test', '');
    await terminal.type('What is your job', 'software engin');
    await terminal.glimpse('21231 Software engineers and designers, TEER 1');
    terminal.write(keys.enter);
    await terminal.answer('In which country were you', 'NG');
    await terminal.answer('When did this job start?', '2019-09-02');
    await terminal.answer('Do you still work there?', '');
    await terminal.answer('Was it paid work of 30 hours', '');
    await terminal.answer('Is there another job?', '');
    await terminal.answer('Does any of this apply to you?', '');
    await terminal.answer('How much money', '21,500 $');
    await terminal.answer('a few more questions?', 'y');
    await terminal.answer('What should we call you?', 'Amara');
    await terminal.answer('When was it finished', '2018-07');
    await terminal.answer('Which organization assessed it?', 'WES');
    await terminal.see('Amara · 2026-01-15 · CRS 438');
    await terminal.see('What to do next');
    expect(await terminal.ended()).toBe(0);
    expect(profileIn(terminal.folder)).toEqual({
      schema: 1,
      name: 'Amara',
      dateOfBirth: '1996-05-14',
      maritalStatus: 'neverMarried',
      dependentChildren: 0,
      destination: 'ON',
      education: [
        { level: 'bachelor', country: 'NG', completed: '2018-07-31', eca: { issuer: 'WES', issued: '2025-02-11' } },
      ],
      languageTests: [{ test: 'ielts-gt', date: '2025-06-07', listening: 8.5, reading: 8, writing: 7, speaking: 7.5 }],
      work: [{ noc: '21231', country: 'NG', start: '2019-09-02' }],
      relativesInCanada: [],
      funds: { amount: 21500 },
    });
    expect(statSync(join(terminal.folder, 'profile.yaml')).mode & 0o777).toBe(0o600);
  });

  test('after a refused answer the next one is typed anew, and ? shows the help', async () => {
    const terminal = new Terminal(onDay);
    await terminal.answer('When were you born?', '29/02/1994');
    await terminal.glimpse('does not exist');
    await terminal.glimpse('> 29/02/1994 (Up: take it again)');
    terminal.write(`?${keys.enter}`);
    await terminal.see('Write it as 2023-04-17');
    await terminal.answer('When were you born?', '29/02/1994?');
    await terminal.see('Write it as 2023-04-17');
    await terminal.answer('When were you born?', '29/02/1994');
    await terminal.glimpse('does not exist');
    terminal.write(`${keys.up}${keys.backspace}6${keys.enter}`);
    await terminal.see('Thursday, 29 February 1996');
    terminal.hangUp();
  });

  test('a couple, with wrong answers, a way back, help and things not known', async () => {
    const terminal = new Terminal([...onDay, 'couple.yaml']);
    await terminal.answer('When were you born?', '04/05/1991');
    await terminal.glimpse('Could be 1991-05-04 or 1991-04-05');
    terminal.write(`${keys.backspace.repeat(10)}2031-01-01${keys.enter}`);
    await terminal.glimpse('Born after the day of the assessment (2026-01-15)');
    terminal.write(`${keys.backspace.repeat(10)}3 nov. 1991${keys.enter}`);
    await terminal.glimpse('Sunday, 3 November 1991');
    await terminal.type('What is your marital status?', `${keys.down}${keys.enter}`);
    await terminal.answer('a Canadian citizen or permanent resident?', '');
    await terminal.answer('come to Canada with you?', '?');
    await terminal.see('Coming along means');
    await terminal.answer('come to Canada with you?', '');
    await terminal.answer('How many dependent children', 'two');
    await terminal.glimpse('Not a number');
    terminal.write(`${keys.backspace.repeat(3)}31${keys.enter}`);
    await terminal.glimpse('Expected: a whole number from 0 to 30');
    terminal.write(`${keys.backspace.repeat(2)}1${keys.enter}`);
    await terminal.type('Is any of these children 22 or older', keys.escape);
    await terminal.type('How many dependent children', '');
    await terminal.glimpse('(Enter: 1)');
    terminal.write(keys.enter);
    await terminal.answer('Is any of these children 22 or older', 'no');
    await terminal.answer('In which province', 'bc');
    await terminal.see('-- Part 2 of 8: Your studies --');
    await terminal.answer('What is the highest diploma', 'none');
    await terminal.answer('Have you taken an English or French test', 'IELTS Academic');
    await terminal.glimpse('IELTS Academic is not accepted, IELTS General Training (ielts-gt) is');
    terminal.write(`${keys.backspace.repeat(14)}pte core${keys.enter}`);
    await terminal.answer('Which day did the test take place?', '2 April 2025');
    await terminal.type('Which results in listening', '83 95 89');
    await terminal.glimpse('reading 95 is no result of this test, writing 9; you are asked for the rest');
    terminal.write(keys.enter);
    await terminal.answer('Result in reading?', '95');
    await terminal.glimpse('Not a result that PTE Core gives in reading. Expected: 10 to 90, whole numbers');
    terminal.write(`${keys.backspace.repeat(2)}80${keys.enter}`);
    await terminal.answer('Result in speaking?', '86');
    await terminal.answer('Is there another test', '');
    await terminal.answer('What is your job', '21120');
    await terminal.answer('In which country were you', "cote d'iv");
    await terminal.answer('When did this job start?', 'skip');
    await terminal.answer('About how many years', 'back');
    await terminal.answer('When did this job start?', '2014-02');
    await terminal.answer('Do you still work there?', 'n');
    await terminal.answer('What was the last day?', '2013-12');
    await terminal.glimpse('End is before start (2014-02-01)');
    terminal.write(`${keys.backspace.repeat(7)}2025-01${keys.enter}`);
    await terminal.answer('Was it paid work of 30 hours', 'n');
    await terminal.answer('How many paid hours a week?', '37,5');
    await terminal.answer('Do your duties match', 'skip');
    await terminal.answer('Is there another job?', '');
    await terminal.see("-- Part 5 of 8: Your partner's studies --");
    await terminal.answer('What is the highest diploma', '3');
    await terminal.answer('In which country was the school?', 'Canada');
    await terminal.answer('How many months of full-time study', '16');
    await terminal.answer('Was your partner in Canada', '');
    await terminal.answer('Is there another diploma', '');
    await terminal.answer('Has your partner taken an English or French test', 'skip');
    await terminal.answer('Which paid job has your partner had in Canada', 'food service supervisor');
    await terminal.answer('When did this job start?', '2024-01-08');
    await terminal.answer('Does your partner still work there?', '');
    await terminal.answer('Was it paid work of 30 hours', '');
    await terminal.answer('Is there another job?', '');
    await terminal.type('Does any of this apply to you or your partner?', ' ');
    await terminal.glimpse('> 1. [x] A close relative lives in Canada');
    // Down to the pool, and what was picked is seen.
    terminal.write(`${keys.down} ${keys.down}${keys.down}${keys.down} ${keys.down} ${keys.enter}`);
    await terminal.see(
      '* A close relative lives in Canada; A province or territory has nominated me; My Express Entry',
    );
    await terminal.answer('How is this person related?', 'brother');
    await terminal.answer('Whose relative is it?', '2');
    await terminal.answer('What is their status', '');
    await terminal.answer('How old are they?', '38');
    await terminal.answer('Is there another relative', '');
    await terminal.answer('Which province or territory nominated you?', 'skip');
    await terminal.answer('Which kind of nomination', 'base');
    await terminal.answer('Which date is on the nomination?', 'skip');
    await terminal.answer('When was it submitted?', '2025-12-01');
    await terminal.answer('found that you gave false information?', '');
    await terminal.answer('A criminal conviction', 'y');
    for (const ground of ['Organized crime?', 'Reasons of security', 'human or international rights?'])
      await terminal.answer(ground, '');
    for (const ground of ['A condition that', 'No means', 'An overstay', 'A family member whom'])
      await terminal.answer(ground, '');
    // Without studies the skilled worker program is closed, and no trade is told of: funds do not matter.
    await terminal.answer('a few more questions?', '');
    await terminal.see('Not known yet');
    await terminal.see('Your work, 1: Do your duties match that occupation?');
    await terminal.see("Your partner's language tests: Has your partner taken an English or French test");
    expect(await terminal.ended()).toBe(0);
    expect(profileIn(terminal.folder, 'couple.yaml')).toEqual({
      schema: 1,
      dateOfBirth: '1991-11-03',
      maritalStatus: 'married',
      dependentChildren: 1,
      destination: 'BC',
      education: [],
      languageTests: [{ test: 'pte-core', date: '2025-04-02', listening: 83, reading: 80, writing: 89, speaking: 86 }],
      work: [{ noc: '21120', country: 'CI', start: '2014-02-01', end: '2025-01-31', hoursPerWeek: 37.5 }],
      partner: {
        citizenOrPermanentResident: false,
        accompanying: true,
        education: [{ level: 'twoYear', country: 'CA', fullTimeMonths: 16, inPerson: true }],
        work: [{ noc: '62020', country: 'CA', start: '2024-01-08' }],
      },
      relativesInCanada: [{ relation: 'sibling', of: 'partner', status: 'citizen', age: 38 }],
      provincialNomination: { kind: 'base' },
      expressEntryProfile: { submitted: '2025-12-01' },
      admissibility: { criminality: true },
    });
  });

  test('an interrupt loses nothing', async () => {
    const first = new Terminal(onDay);
    await aloneInOntario(first);
    await first.answer('What is the highest diploma', 'back');
    await first.type('In which province', keys.interrupt);
    await first.see('Nothing is lost: go on with node ');
    await first.see('bin/crs.js init profile.yaml');
    expect(await first.ended()).toBe(130);
    expect(statSync(join(first.folder, '.profile.yaml.draft')).mode & 0o777).toBe(0o600);

    const second = new Terminal(onDay, { folder: first.folder });
    await second.answer('from an earlier time were found.', '');
    await second.type('In which province', '');
    await second.glimpse('> 9. Ontario');
    await second.glimpse('(4 more above)');
    second.write(keys.enter);
    await second.type('What is the highest diploma', '');
    second.hangUp();
    await second.ended();

    const third = new Terminal([...onDay, '--plain'], { folder: first.folder });
    await third.answer('from an earlier time were found.', '1');
    await third.answer('What is the highest diploma', 'quit');
    await third.see('bin/crs.js init profile.yaml --plain');
    expect(await third.ended()).toBe(130);
    expect(existsSync(join(first.folder, 'profile.yaml'))).toBe(false);
  });

  test('what an answer costs is said at once, and the entry of an occupation is a link', async () => {
    const terminal = new Terminal(onDay);
    await terminal.answer('When were you born?', '?');
    await terminal.see('Take it from your passport');
    await terminal.answer('When were you born?', '1996-05-14');
    await terminal.answer('What is your marital status?', 'célibataire');
    await terminal.answer('How many dependent children', '0');
    await terminal.answer('In which province', 'quebec');
    await terminal.see('! Express Entry does not select people who mean to live in Quebec');
    await terminal.answer('What is the highest diploma', 'none');
    await terminal.answer('Have you taken an English or French test', 'ielts');
    await terminal.answer('Which day did the test take place?', '2024-03-01');
    await terminal.see('! The results of this test count until 2026-02-28, for 44 more days.');
    await terminal.answer('Which results in listening', '8,5 8,5 8,5 8,5');
    await terminal.answer('Is there another test', 'no');
    await terminal.answer('What is your job', '21231');
    await terminal.see('Duties decide, not titles: the lead statement');
    await terminal.type('In which country were you', '');
    const page = 'https://noc.esdc.gc.ca/Structure/NOCProfile?GocTemplateCulture=en-CA&code=21231&version=2021.0';
    expect(terminal.raw).toContain(`\u001B]8;;${page}\u001B\\${page}\u001B]8;;\u001B\\`);
    terminal.write(keys.interrupt);
    expect(await terminal.ended()).toBe(130);
  });

  test('in plain lines, without moving, colours or UTF-8', async () => {
    const terminal = new Terminal([...onDay, '--plain'], { env: { LANG: 'C' } });
    await terminal.answer('When were you born?', '1991');
    await terminal.see('A year alone is not enough');
    await terminal.answer('', 'skip');
    await terminal.see('1. Never married');
    await terminal.answer('Type a number from 1 to 8.', '9');
    await terminal.see('Choose one of the list');
    await terminal.answer('', 'help');
    await terminal.see('Common-law means');
    await terminal.answer('Type a number from 1 to 8.', '1');
    await terminal.answer('How many dependent children', 'back');
    await terminal.answer('What is your marital status?', '');
    await terminal.see('= Never married');
    await terminal.answer('How many dependent children', '0');
    await terminal.answer('In which province', '?');
    await terminal.see('Express Entry: The system by which Canada chooses');
    await terminal.answer('In which province', 'QC');
    await terminal.see('! Express Entry does not select people who mean to live in Quebec');
    await terminal.answer('What is the highest diploma', 'back');
    await terminal.answer('In which province', '9');
    await terminal.answer('What is the highest diploma', '4');
    await terminal.answer('In which country was the school?', 'ivoire');
    await terminal.see("= Cote d'Ivoire (CI)");
    await terminal.answer('Which date is on its assessment report', 'none');
    await terminal.see('= None');
    await terminal.answer('Is there another diploma', 'no');
    await terminal.answer('Have you taken an English or French test', 'skip');
    await terminal.answer('What is your job', 'plumber');
    await terminal.see('1. 72300 Plumbers');
    await terminal.answer('Type its number, or other words.', '1');
    await terminal.see('= 72300 Plumbers: TEER 2, skilled, a trade');
    await terminal.see('code=72300&version=2021.0');
    await terminal.answer('In which country were you', 'CI');
    await terminal.answer('When did this job start?', '2020-02');
    await terminal.answer('Do you still work there?', 'y');
    await terminal.see('(Enter: Yes)');
    await terminal.answer('', '');
    await terminal.see('= Yes');
    await terminal.answer('Is there another job?', '');
    await terminal.see('6. Something may bar me');
    await terminal.see('(Enter: None of these)');
    await terminal.answer('Type the numbers from 1 to 6 that apply', '3, 9');
    await terminal.see('Choose one of the list');
    await terminal.answer('', '1 4');
    await terminal.see(
      '= A close relative lives in Canada; I hold a Canadian certificate of qualification in my trade',
    );
    await terminal.see('How is this person related?');
    terminal.write(keys.interrupt);
    expect(await terminal.ended()).toBe(130);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing but lines of plain letters is written
    expect(terminal.raw).not.toMatch(/\u001B|[^\u0000-\u007F]/);
  });

  test('on a terminal made narrow, without colours or UTF-8', async () => {
    const terminal = new Terminal(onDay, { env: { NO_COLOR: '1', LANG: 'C', LC_ALL: 'C' } });
    await terminal.answer('When were you born?', '1996-05-14');
    terminal.resize(40);
    await terminal.type('What is your marital status?', keys.down.repeat(7) + keys.down + keys.enter);
    await terminal.answer('How many dependent children', '0');
    await terminal.answer('In which province', 'NL');
    await terminal.answer('What is the highest diploma', 'bachelor');
    await terminal.type('In which country was the school?', 'cote');
    await terminal.glimpse("Cote d'Ivoire (CI)");
    terminal.write(keys.interrupt);
    expect(await terminal.ended()).toBe(130);
    const narrow = terminal
      .lines()
      .slice(terminal.lines().findIndex((line) => line.startsWith('What is your marital')));
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(terminal.lines().filter((line) => line.startsWith('* '))).toContain('* Never married (single)');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what must not be there
    expect(terminal.raw).not.toMatch(/\u001B\[[0-9;]*m|[^\u0000-\u007F]/);
  });

  test('a file is changed, its comments and order kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crs-init-'));
    const text = readFileSync(new URL('../../profiles/single-abroad.yaml', import.meta.url), 'utf8');
    writeFileSync(join(folder, 'me.yaml'), text);
    const terminal = new Terminal([...onDay, 'me.yaml'], { folder });
    await terminal.see('2. Your studies Bachelor');
    await terminal.see('Nigeria, finished 2018-07-20, assessed by WES on 2025-02-11');
    await terminal.see('Software engineers and designers (21231), Nigeria, since 2019-09-02');
    await terminal.answer('Which part should be changed?', '4');
    await terminal.see('-- Your work --');
    await terminal.see('Job 1 in the file: Software engineers and designers (21231), Nigeria, since 2019-09-02.');
    await terminal.answer('What should happen to it?', '2');
    await terminal.answer('What is or was the job?', '');
    await terminal.answer('In which country were you', '');
    await terminal.answer('When did this job start?', '');
    await terminal.answer('Do you still work there?', 'no');
    await terminal.answer('What was the last day?', '2025-12-31');
    await terminal.answer('Was it paid work of 30 hours', '');
    await terminal.answer('Is there another job?', '');
    await terminal.see('from 2019-09-02 to 2025-12-31');
    // A part that was opened by mistake is left again.
    await terminal.answer('Which part should be changed?', 'Your studies');
    await terminal.type('-- Your studies --', keys.escape);
    await terminal.answer('Which part should be changed?', '');
    await terminal.see('CRS: ');
    await terminal.answer('Write these changes to me.yaml?', '');
    expect(await terminal.ended()).toBe(0);
    expect(readFileSync(join(folder, 'me.yaml'), 'utf8')).toBe(
      text.replace('    hoursPerWeek: 40\n', '    hoursPerWeek: 40\n    end: 2025-12-31\n'),
    );
  });
});
