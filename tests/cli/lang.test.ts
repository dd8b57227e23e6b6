import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crs, type RunOptions } from './run.ts';

const file = join(mkdtempSync(join(tmpdir(), 'crs-lang-')), 'crs.yaml');
writeFileSync(file, 'lang: fr\n');
const score = ['score', 'profiles/minimal.yaml', '--as-of', '2026-01-15'];
const none = { CRS_LANG: undefined, LC_ALL: undefined, LC_MESSAGES: undefined, LANG: undefined };

async function spoken(args: readonly string[], env: RunOptions['env'] = {}): Promise<string> {
  const { code, stdout } = await crs(args, { env: { ...none, ...env } });
  expect(code).toBe(0);
  return stdout.includes('Capital humain') ? 'fr' : stdout.includes('Core  ') ? 'en' : stdout;
}

describe('the language', () => {
  test.each<[env: RunOptions['env'], lang: string]>([
    [{}, 'en'],
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'frp' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_CA', LC_ALL: 'en_CA.UTF-8' }, 'en'],
    [{ LANG: 'fr_CA', LC_ALL: '' }, 'fr'],
    [{ CRS_LANG: 'fr', LC_ALL: 'en_CA' }, 'fr'],
    [{ CRS_LANG: 'en', LANG: 'fr_CA' }, 'en'],
  ])('of %j', async (env, lang) => {
    expect(await spoken(score, env)).toBe(lang);
  });

  test('--lang goes before all of them, wherever it stands', async () => {
    expect(await spoken([...score, '--lang', 'fr'], { CRS_LANG: 'en' })).toBe('fr');
    expect(await spoken(['--lang=en', ...score], { LANG: 'fr_CA' })).toBe('en');
  });

  test('crs.yaml goes before the system, after --lang and CRS_LANG', async () => {
    const configured = [...score, '--config', file];
    expect(await spoken(configured, { LANG: 'en_CA' })).toBe('fr');
    expect(await spoken(configured, { CRS_LANG: 'en' })).toBe('en');
    expect(await spoken([...configured, '--lang', 'en'])).toBe('en');
  });

  test.each([
    [['--lang', 'de'], 'crs: --lang: expected en or fr, such as --lang fr\n'],
    [['--lang'], 'crs: --lang: expected en or fr, such as --lang fr\n'],
    [['--lang', 'en', '--lang', 'en'], 'crs: --lang: given more than once, expected one value\n'],
    [['--lang', 'fr', '--lang', 'de'], 'crs: --lang\u00A0: attendu en ou fr, par exemple --lang fr\n'],
  ])('%j is refused', async (asked, stderr) => {
    expect(await crs([...score, ...asked])).toEqual({ code: 2, stdout: '', stderr });
  });

  test('runs that share a process do not share it', async () => {
    const both = await Promise.all([
      spoken([...score, '--lang', 'fr']),
      spoken(score),
      spoken([...score, '--lang', 'fr']),
    ]);
    expect(both).toEqual(['fr', 'en', 'fr']);
  });

  test('is that of sentences in data, whose keys stay', async () => {
    const json = [...score, '--format', 'json'];
    const [english, french] = [(await crs(json)).stdout, (await crs([...json, '--lang', 'fr'])).stdout];
    const keys = (text: string) => text.match(/"\w+":/g);
    expect(french).not.toBe(english);
    expect(keys(french)).toEqual(keys(english));
  });

  test('records of a batch: figures and ids are the same, errors and whole assessments are French', async () => {
    const batch = (input: string, ...options: string[]) =>
      crs(['batch', '--as-of', '2026-01-15', ...options], { input, env: none });
    const lines = '{"id":"a","age":30}\n';
    expect((await batch(lines, '--lang', 'fr')).stdout).toBe((await batch(lines)).stdout);
    const bad = await batch('{"aeg":30}\n', '--lang', 'fr');
    expect(bad.stdout).toContain('"line":1,"id":null,"errors":[{"field":"aeg","text":"clé inconnue');
    expect(bad.stderr).toContain('1\u00A0ligne n’a pas pu être utilisée');
    const [english, french] = [await batch(lines, '--full'), await batch(lines, '--full', '--lang', 'fr')];
    expect(JSON.parse(french.stdout).total).toBe(JSON.parse(english.stdout).total);
    expect(JSON.parse(french.stdout).rules.crs.title).toBe('Points pour une offre d’emploi supprimés');
  });

  test('help, terms and errors', async () => {
    expect((await crs(['--lang', 'fr'])).stdout).toContain('Se renseigner');
    expect((await crs(['help', 'eca', '--lang', 'fr'])).stdout).toContain('Évaluation des diplômes d’études');
    expect((await crs(['help', 'score', '--lang', 'fr'])).stdout).toMatch(/^Usage\u00A0: /);
    expect((await crs(['score', 'none.yaml', '--lang', 'fr'])).stderr).toBe(
      'none.yaml\u00A0: ce fichier n’existe pas\n',
    );
  });
});
