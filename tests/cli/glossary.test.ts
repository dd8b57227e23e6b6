import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { complete } from '../../src/cli/completion/complete.ts';
import { flagOf, options } from '../../src/cli/options.ts';
import { firstDay, lawOn } from '../../src/law/law.ts';
import { glossary } from '../../src/messages/en/glossary.ts';
import { findTerm, namesOf } from '../../src/messages/find-term.ts';
import { termIds } from '../../src/messages/terms.ts';
import { crs } from './run.ts';

const options20260115 = { now: () => new Date(2026, 0, 15) };
const help = (...asked: readonly string[]) => crs(['help', ...asked], options20260115);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('every entry of the glossary', () => {
  test.each(termIds)('%s: two to five sentences, on every day of Express Entry', (id) => {
    for (const day of [firstDay, '2026-01-15', '2026-11-28']) {
      const law = lawOn(day);
      if (!law) throw new Error(day);
      const said = glossary[id].says(law);
      expect(said).not.toMatch(/undefined|NaN|\[object|\s\s/);
      const sentences = said.match(/[.](?= [A-Z0-9]|$)/g) ?? [];
      expect(sentences.length, said).toBeGreaterThanOrEqual(2);
      expect(sentences.length, said).toBeLessThanOrEqual(5);
    }
  });

  test.each(termIds)('%s: commands that the program takes', (id) => {
    expect(glossary[id].commands.length).toBeGreaterThan(0);
    for (const line of glossary[id].commands) {
      const [, name = '', rest = ''] = /^crs (\S+)(.*)$/.exec(line) ?? [];
      if (name === 'help') expect(findTerm(rest), line).toBeDefined();
      else {
        const own = commands.find((command) => command.name === name)?.options.map((each) => flagOf(options[each]));
        for (const [flag] of rest.matchAll(/--[\w-]+/g)) expect(own, line).toContain(flag);
        expect(own, line).toBeDefined();
      }
    }
  });

  test.each(termIds)('%s: an official page, where there is one', (id) => {
    const { page } = glossary[id];
    if (page !== undefined)
      expect(page).toMatch(/^https:\/\/(www\.canada\.ca|laws-lois\.justice\.gc\.ca|noc\.esdc\.gc\.ca)/);
  });

  test('no name is that of two', () => {
    for (const id of termIds) for (const name of namesOf(id)) expect(findTerm(name), name).toBe(id);
  });
});

describe('crs help TERM', () => {
  test('says what the word means, with the official page and commands', async () => {
    const { code, stdout, stderr } = await help('eca');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // R75(2)(e)(ii): less than five years old.
    expect(flat(stdout)).toContain('It counts for 5 years');
    expect(stdout).toMatch(/^Educational credential assessment \(ECA\)\n/);
    expect(stdout).toContain('https://www.canada.ca/');
    expect(stdout).toContain('  $ crs check profile.yaml\n');
  });

  test.each([
    ['ECA', 'Educational credential assessment'],
    ['cutoff', 'Cut-off of a round'],
    ['draws', 'Round of invitations'],
    ['medical exam', 'Medical exam'],
    ['foreign credentials', 'Foreign credential'],
    ['spouse', 'Spouse or common-law partner'],
    ['dependent child', 'Dependent child'],
    ['Provincial nomination', 'Provincial nominee program'],
    ['niveaux de compétence linguistique canadiens', 'Niveaux de compétence'],
    ['open', 'Open work permit'],
    ['closed', 'Closed work permit'],
  ])('%s', async (asked, title) => {
    const { code, stdout } = await help(...asked.split(' '));
    expect(code).toBe(0);
    expect(stdout.startsWith(title), stdout).toBe(true);
  });

  test('figures are those of the law in force', async () => {
    // MI, invitations from 2021-06-29 on: 60 days. MI s. 15(5): 1,560 hours. MI s. 12(3): two years.
    expect(flat((await help('ita')).stdout)).toContain('You have 60 days');
    expect(flat((await help('full-time')).stdout)).toContain('A year is 1,560 hours');
    expect(flat((await help('language-test')).stdout)).toContain('Results count for 2 years');
    // R76(2): 67 points. R2: under 22.
    expect(flat((await help('grid')).stdout)).toContain('67 of 100 points');
    expect(flat((await help('child')).stdout)).toContain('under 22');
    const before = await crs(['help', 'child'], { now: () => new Date(2016, 0, 15) });
    expect(flat(before.stdout)).toContain('under 19');
  });

  test('a word that is a command as well: its help, then its meaning', async () => {
    const { stdout } = await help('noc');
    expect(stdout).toMatch(/^Usage: crs noc /);
    expect(stdout).toContain('\n\nNational Occupational Classification (NOC)\n\n');
  });

  test('fits the terminal', async () => {
    const { stdout } = await crs(['help', 'pnp'], { ...options20260115, columns: 40 });
    for (const line of stdout.split('\n')) if (!line.startsWith('  $')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test.each([
    ['ecaa', '\n(Did you mean eca?)'],
    ['biometrcs', '\n(Did you mean biometrics?)'],
    ['zzzzzzz', ''],
  ])('a word that is not known: %s', async (asked, near) => {
    const stderr = `crs: no command and no term ${JSON.stringify(asked)}${near}\n  all of them: crs help\n`;
    expect(await help(asked)).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('crs help names the terms', async () => {
  const { stdout } = await help();
  for (const id of termIds) expect(flat(stdout)).toContain(` ${id}`);
});

test('the shell completes them', () => {
  const { choices } = complete(['help', ''], { commands, options, today: '2026-01-15' });
  expect(choices).toContainEqual({ value: 'eca', means: 'Educational credential assessment (ECA)' });
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
});
