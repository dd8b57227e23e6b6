import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crs } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-words-'));
const day = ['--as-of', '2026-01-15'];

describe('options take the words that people use', () => {
  test.each([
    [
      ['rounds', '--category', 'Canadian Experience Class'],
      ['rounds', '--category', 'cec'],
    ],
    [
      ['rounds', '--category', 'FSW'],
      ['rounds', '--category', 'fsw'],
    ],
    [
      ['rounds', '--category', 'Français'],
      ['rounds', '--category', 'french'],
    ],
    [
      ['rounds', '--kind', 'Nominees'],
      ['rounds', '--kind', 'pnp'],
    ],
    [
      ['rounds', 'streams', '--province', 'Ontario'],
      ['rounds', 'streams', '--province', 'ON'],
    ],
    [
      ['rounds', 'streams', '--province', 'nouveau-brunswick'],
      ['rounds', 'streams', '--province', 'NB'],
    ],
    [
      ['score', 'profiles/minimal.yaml', '--require', 'Federal Skilled Worker'],
      ['score', 'profiles/minimal.yaml', '--require', 'fsw'],
    ],
    [
      ['checklist', 'profiles/minimal.yaml', '--program', 'skilled trades'],
      ['checklist', 'profiles/minimal.yaml', '--program', 'fst'],
    ],
    [
      ['score', 'profiles/minimal.yaml', '--format', 'JSON'],
      ['score', 'profiles/minimal.yaml', '--format', 'json'],
    ],
  ])('%j', async (typed, meant) => {
    const asked = await crs([...typed, ...day]);
    expect(asked).toEqual(await crs([...meant, ...day]));
    expect(asked.stdout).not.toBe('');
  });

  test.each([
    [['rounds', 'streams', '--province', 'Ontaro'], 'did you mean ON'],
    [['score', 'profiles/minimal.yaml', '--require', 'workers'], 'Allowed choices are fsw, cec, fst, any'],
  ])('%j is refused', async (typed, said) => {
    const { code, stderr } = await crs([...typed, ...day]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('a batch takes them as a file does', () => {
  const results = { listening: 8, reading: 7, writing: 7, speaking: 7 };
  const person = (level: string, country: string, test: string, maritalStatus: string) => ({
    age: 30,
    maritalStatus,
    education: [{ level, country, eca: { issued: '2024-03-10' } }],
    languageTests: [{ test, date: '2025-06-07', ...results }],
  });
  const typed = person("Bachelor's degree", 'Inde', 'IELTS', 'célibataire');
  const meant = person('bachelor', 'IN', 'ielts-gt', 'neverMarried');
  const recordsOf = async (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const { stdout } = await crs(['batch', file, ...day]);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), line: 0 }));
  };

  test('of lines of JSON', async () => {
    const [first, second] = await recordsOf('a.ndjson', `${JSON.stringify(typed)}\n${JSON.stringify(meant)}\n`);
    expect(first).toEqual(second);
    expect(first.total).toBeGreaterThan(300);
  });

  test('of a table', async () => {
    const header =
      'age,maritalStatus,education.1.level,education.1.country,education.1.eca.issued,languageTests.1.test,languageTests.1.date,languageTests.1.listening,languageTests.1.reading,languageTests.1.writing,languageTests.1.speaking';
    const rest = (test: string) => `2024-03-10,${test},2025-06-07,8,7,7,7`;
    const [first, second] = await recordsOf(
      'a.csv',
      `${header}\n30,célibataire,Bachelor's degree,Inde,${rest('IELTS')}\n30,neverMarried,bachelor,IN,${rest('ielts-gt')}\n`,
    );
    expect(first).toEqual(second);
    expect(first.total).toBeGreaterThan(300);
  });

  test('and refuses what may be several', async () => {
    const [refused] = await recordsOf('b.ndjson', `${JSON.stringify(person('diploma', 'IN', 'IELTS', 'single'))}\n`);
    expect(refused.errors).toEqual([
      expect.objectContaining({ text: 'diploma can be oneYear, twoYear or bachelor: say which one' }),
    ]);
  });
});
