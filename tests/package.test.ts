import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

// The package as others get it: packed, unpacked beside its declared dependencies, run and imported.

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crs-package-'));
const installed = join(folder, 'node_modules', 'express-entry-crs');

const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ filename, files }] = JSON.parse(packed);
mkdirSync(installed, { recursive: true });
execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
for (const name of ['immutable-json-patch', 'leven', 'minisearch', 'yaml', 'zod'])
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));

afterAll(() => rmSync(folder, { recursive: true }));

test('holds what is needed and nothing more', () => {
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toContain('bin/crs.js');
  expect(paths).toContain('dist/cli.cjs');
  for (const shell of ['bash', 'zsh', 'fish']) expect(paths).toContain(`dist/crs.${shell}`);
  expect(paths).toContain('dist/man/crs.1');
  expect(paths).toContain('dist/man/fr/man1/crs.1');
  expect(paths).toContain('dist/index.js');
  expect(paths).toContain('dist/types/index.d.ts');
  expect(paths).toContain('dist/THIRD-PARTY-LICENSES.txt');
  expect(paths.filter((path: string) => /^(src|tests)\/|\.cache$/.test(path))).toEqual([]);
});

test('the program runs', () => {
  const profile = join(installed, 'profiles', 'minimal.yaml');
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(installed, 'bin', 'crs.js'), 'score', '--as-of', '2026-01-15', profile],
    { encoding: 'utf8', cwd: folder },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('minimal.yaml · 2026-01-15 · CRS 457\n');
});

test('the program is called by the name of the package, as CI does', () => {
  // What npm makes of the only command of a package that is installed.
  const commands = join(folder, 'node_modules', '.bin');
  mkdirSync(commands);
  symlinkSync(join('..', 'express-entry-crs', 'bin', 'crs.js'), join(commands, 'crs'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const profile = join(installed, 'profiles', 'minimal.yaml');
  const args = ['--no', '--offline', 'express-entry-crs', 'score', '--as-of', '2026-01-15', profile];
  const { status, stdout } = spawnSync('npx', args, { encoding: 'utf8', cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('minimal.yaml · 2026-01-15 · CRS 457\n');
});

test('the library is imported by name', () => {
  const script = join(folder, 'use.mjs');
  writeFileSync(
    script,
    `import { assess, lawOn, parseDay, readProfile } from 'express-entry-crs';
     const asOf = parseDay('2026-01-15');
     const profile = readProfile('age: 29\\nwork: []\\n', { file: 'x.yaml', asOf });
     console.log(assess(profile, asOf, lawOn('2026-01-15')).crs.points);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('110\n');
});

test('the library finds occupations', () => {
  const script = join(folder, 'find.mjs');
  writeFileSync(
    script,
    `import { searchOccupations } from 'express-entry-crs';
     console.log((await searchOccupations('software developer', 1))[0].code);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('21232\n');
});
