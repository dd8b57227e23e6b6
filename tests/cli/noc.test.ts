import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { crs } from './run.ts';

const day = ['--as-of', '2026-06-01'];

describe('crs noc', () => {
  test('a job title, as a table', async () => {
    const { code, stdout, stderr } = await crs(['noc', 'buthcer', '--limit', '1', ...day]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        '63201  Butchers - retail and wholesale',
        '       Bouchers/bouchères - commerce de gros et de détail',
        '       TEER 3, skilled; Federal Skilled Trades list; categories: Trades',
        '       found as "butcher"',
        '',
        'Rules of 2026-06-01. Titles do not decide, duties do: the job must match the',
        'lead statement and the main duties of the entry (noc.esdc.gc.ca).',
        '',
      ].join('\n'),
    );
  });

  test('JSON: an array, best first', async () => {
    const { stdout } = await crs(['noc', 'software', 'developer', '--format', 'json', ...day]);
    const found = JSON.parse(stdout);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toEqual({
      code: '21232',
      teer: 1,
      title: 'Software developers and programmers',
      titleFr: 'Développeurs/développeuses et programmeurs/programmeuses de logiciels',
      skilled: true,
      fst: false,
      categories: [],
      matched: 'software developer',
    });
  });

  test('one match is an array too, and so is none', async () => {
    expect(JSON.parse((await crs(['noc', '31102', '--format', 'json', ...day])).stdout)).toMatchObject([
      { code: '31102', categories: ['healthcare', 'physicians'], matched: '31102' },
    ]);
    expect(await crs(['noc', '软件', '--format', 'json', ...day])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect((await crs(['noc', '软件', ...day])).stdout).toContain('Nothing was found');
  });

  test('JSON and YAML hold the same', async () => {
    const json = JSON.parse((await crs(['noc', 'infirmière', '--format', 'json', ...day])).stdout);
    expect(parse((await crs(['noc', 'infirmière', '--format', 'yaml', ...day])).stdout)).toEqual(json);
  });

  test('CSV and Markdown: a line an occupation, categories in one cell', async () => {
    expect((await crs(['noc', '31102', '--format', 'csv', ...day])).stdout).toBe(
      [
        'code,teer,title,titleFr,skilled,fst,categories,matched',
        '31102,1,General practitioners and family physicians,Omnipraticiens/omnipraticiennes et médecins en médecine familiale,true,false,healthcare physicians,31102',
        '',
      ].join('\n'),
    );
    expect((await crs(['noc', '72106', '--format', 'csv', '--as-of', '2022-11-15'])).stdout).toMatch(
      /,true,,,72106\n$/,
    );
    expect((await crs(['noc', '31102', '--format', 'markdown', ...day])).stdout).toMatch(
      /^\| code \| teer \| title .*\n.*\n\| 31102 \| 1 \| General practitioners/,
    );
  });

  test('the beginning of a code finds all under it', async () => {
    const found = JSON.parse((await crs(['noc', '2123', '--format', 'json', ...day])).stdout);
    expect(found.map(({ code }: { code: string }) => code)).toEqual(['21230', '21231', '21232', '21233', '21234']);
    expect(JSON.parse((await crs(['noc', '72', '--format', 'json', ...day])).stdout).length).toBeGreaterThan(40);
    expect(JSON.parse((await crs(['noc', '72', '--limit', '2', '--format', 'json', ...day])).stdout)).toHaveLength(2);
  });

  test('fits 40 columns', async () => {
    const { stdout } = await crs(['noc', 'industrial butcher', ...day], { columns: 40 });
    expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });

  test.each([
    [['99999'], 'no unit group of NOC 2021 has this code or begins with it'],
    [['21239'], 'did you mean'],
    [['213110'], 'found'],
    [[''], 'expected     a job title'],
    [['-'], 'expected     a job title'],
    [['cook', '--limit', '0'], '--limit: found "0"'],
    [['cook', '--limit', 'ten'], '--limit: found "ten"'],
    [['cook', '--as-of', '2014-01-01'], 'Express Entry started on 2015-01-01'],
    [['cook', '--as-of', 'today'], '--as-of: found "today"'],
    [['cook', '--format', 'xml'], 'Allowed choices are table, json, yaml, csv, markdown'],
    [[], "missing required argument 'text'"],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await crs(['noc', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('categories in crs score', () => {
  const nurse = [
    'schema: 1',
    'destination: ON',
    'languageTests: []',
    'work: [{ noc: "31301", country: PH, start: 2025-10-01 }]',
  ].join('\n');

  test('months so far and the day on which they will be enough', async () => {
    const { stdout } = await crs(['score', '--details', ...day, '-'], { input: nurse });
    // 243 days at 30 hours a week are 1,041 hours; 364 days are full on 2026-09-30.
    expect(stdout).toContain(
      [
        'Categories',
        'no        Healthcare and social       1,041 h (8 months) in NOC 31301 in the',
        '          services                    last 3 years; 12 months (1,560 h) are',
        '                                      needed; enough on 2026-09-30 if the job',
        '                                      goes on',
      ].join('\n'),
    );
  });

  test('a day before there were categories says nothing of them', async () => {
    const args = ['score', '--details', '--as-of', '2023-05-30'];
    expect((await crs([...args, '-'], { input: nurse })).stdout).not.toContain('Categories');
    expect((await crs([...args, '--format', 'markdown', '-'], { input: nurse })).stdout).not.toContain('Categories');
    const report = JSON.parse((await crs([...args, '--format', 'json', '-'], { input: nurse })).stdout);
    expect(report.categories).toEqual([]);
    expect(report.rules.categories).toBeUndefined();
  });

  test('a doubt names the categories that it decides', async () => {
    const input = 'schema: 1\nwork: [{ noc: "72310", country: CA, start: 2025-01-01, selfEmployed: true }]\n';
    const report = JSON.parse((await crs(['score', ...day, '--format', 'json', '-'], { input })).stdout);
    const trades = report.categories.find(({ id }: { id: string }) => id === 'trades');
    expect(trades).toMatchObject({ eligible: 'unknown', months: 17, noc: '72310', needed: 12 });
    const doubt = report.unknowns.find(({ id }: { id: string }) => id === 'work.selfEmployedInCanada');
    expect(doubt.otherwise.categories).toEqual([{ id: 'trades', eligible: 'yes' }]);
  });
});
