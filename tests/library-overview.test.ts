import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as crs from '../src/index.ts';
import { fr } from '../src/library/words-fr.ts';
import { crs as runCrs } from './cli/run.ts';

const { day, en } = crs;
const asOf = day('2026-01-15');
const folder = mkdtempSync(join(tmpdir(), 'crs-library-overview-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bad = join(folder, 'bad.yaml');
writeFileSync(bad, 'age: old\n');
const files = [...readdirSync('profiles').map((name) => join('profiles', name)), bad];

/** Whoever a file is about, as a caller reads them. */
function personOf(file: string): crs.NamedFile | crs.UnreadableFile {
  try {
    const profile = crs.readProfile(readFileSync(file, 'utf8'), { file, asOf });
    return { file, profile, name: profile.id ?? profile.name ?? basename(file) };
  } catch (error) {
    return error instanceof crs.InputError ? { file, error } : expect.fail();
  }
}

const people = files.map(personOf);

describe('the overview is that of the command', () => {
  const stored = join(folder, 'scores.json');
  const asked: readonly (readonly [args: string, options: () => Partial<crs.OverviewOptions>])[] = [
    ['', () => ({})],
    ['--within 300', () => ({ within: 300 })],
    ['--rules 2020-10-20', () => ({ law: crs.lawOn(day('2020-10-20')) })],
    ['--lang fr', () => ({ words: fr })],
    [
      `--changed ${stored}`,
      () => ({ changed: { scores: crs.readScores(readFileSync(stored, 'utf8')), file: stored } }),
    ],
  ];

  test.each(asked)('crs overview %s', async (args, options) => {
    const scored = ['score', '--format', 'json', '--as-of', '2025-01-15', ...files.slice(0, -1)];
    writeFileSync(stored, (await runCrs(scored)).stdout);
    const report = crs.overviewReport(people, { asOf, words: en, ...options() });
    const given = ['overview', ...files, '--as-of', '2026-01-15', ...args.split(' ').filter((arg) => arg !== '')];
    for (const format of ['table', 'json', 'yaml', 'csv', 'markdown'] as const) {
      const { stdout } = await runCrs([...given, '--format', format]);
      expect(await report.render(format)).toBe(stdout);
    }
    expect(await report.renderPage()).toBe((await runCrs([...given, '--format', 'html'])).stdout);
    expect(report.data).toEqual(crs.overview(people, { asOf, words: en, ...options() }));
  });
});

test('a row leads to the page of its person', async () => {
  const [file = ''] = files;
  const page = await crs.overviewReport(people, { asOf, words: en }).renderPage(new Map([[file, 'a b.html']]));
  expect(page).toContain('<a href="a%20b.html">');
});

describe('what it is given', () => {
  const on = { asOf, words: en };
  const refused: readonly (readonly [what: string, people: unknown, options: object, message: RegExp])[] = [
    ['no list', undefined, on, /^overview: people: /],
    ['nobody where somebody stands', [undefined], on, /^overview: people: /],
    ['a person without a name', [{ profile: {} }], on, /^overview: people\.name: /],
    ['no profile', [{ name: 'a', profile: { ages: 1 } }], on, /^overview: ages: /],
    ['an error that is of something else', [{ file: 'a', error: new Error('a') }], on, /^overview: people\.error: /],
    ['no words', people, { asOf }, /^overview: words: /],
    ['no day', people, { words: en }, /^overview: asOf: /],
    ['more days than are looked ahead', people, { ...on, within: 366 }, /^overview: within: /],
    ['scores that are none', people, { ...on, changed: { scores: {}, file: 'a' } }, /^overview: changed\.scores: /],
  ];
  test.each(refused)('is refused where it is %s', (_, given, options, message) => {
    // @ts-expect-error No types hold back a caller in JavaScript.
    expect(() => crs.overview(given, options)).toThrow(message);
  });
});
