import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bash } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-lang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// Enough of them for threads.
for (let count = 1; count <= 40; count++) cpSync('profiles/single-abroad.yaml', join(folder, `${count}.yaml`));

test.each([
  ['score profiles/minimal.yaml', 'Capital humain'],
  [`overview ${folder}`, 'profils au 2026-01-15'],
  [`improve ${folder}`, 'levier'],
])('bundles and threads speak French: crs %s', (line, said) => {
  const { code, stdout, stderr } = bash(`node bin/crs.js ${line} --as-of 2026-01-15`, { CRS_LANG: 'fr' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(said);
  expect(stdout).not.toMatch(/\b(?:the|with|not)\b/);
});

test('threads of a batch speak French', () => {
  const { code, stdout } = bash(`printf '{"aeg":30}\\n' | node bin/crs.js batch --jobs 2`, { CRS_LANG: 'fr' });
  expect(code).toBe(1);
  expect(stdout).toContain('clé inconnue');
});
