import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

// The packed package as npm installs it, run by each release of Node that it is for, and refused by one that is too old.

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crs-installed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const installed = join(folder, 'node_modules', 'express-entry-crs');
const program = join(installed, 'bin', 'crs.js');

/** A release of Node, where `.ci/run` put one. */
function nodeOf(major: string): string | undefined {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const file = join(root, '.nodes', major, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(file)) return file;
  console.warn(`installed: Node ${major} is not in .nodes, so the package was not tried on it`);
  return undefined;
}

/** With the versions of package-lock.json, which the cache of npm has since they were installed here. */
function install(): void {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', packing, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const dependencies = { 'express-entry-crs': `file:${filename}` };
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.fromEntries(
    Object.entries<{ readonly dev?: true }>(locked).filter(([path, { dev }]) => path !== '' && dev !== true),
  );
  const own = { version, resolved: dependencies['express-entry-crs'], dependencies: locked[''].dependencies };
  const lock = {
    lockfileVersion: 3,
    packages: { '': { dependencies }, ...packages, 'node_modules/express-entry-crs': own },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  writeFileSync(join(folder, 'import.mjs'), importing);
}

const parts = Object.keys(exports).filter((name) => !/\.json$|\*/.test(name));

/** Imports every part by its name, tells what each has, and works with some. */
const importing = `
  import { readFileSync } from 'node:fs';
  const parts = {};
  for (const name of ${JSON.stringify(parts)}) {
    parts[name] = Object.keys(await import(\`express-entry-crs/\${name}\`.replace('/.', '')));
  }
  const { assess, day, readProfile } = await import('express-entry-crs');
  const { batch } = await import('express-entry-crs/batch');
  const { scoreReport } = await import('express-entry-crs/report');
  const { fr } = await import('express-entry-crs/words/fr');
  const asOf = day('2026-01-15');
  const profile = readProfile('age: 30\\nwork: []\\n', { asOf });
  const text = batch({ asOf, words: fr, fields: ['core.age'] }).text('{"age":30}');
  const example = import.meta.resolve('express-entry-crs/profiles/minimal.yaml');
  const minimal = readProfile(readFileSync(new URL(example), 'utf8'), { asOf });
  console.log(JSON.stringify({ parts, minimal: assess(minimal, { asOf }).crs.points, points: assess(profile, { asOf }).crs.points, text }));
  console.log(await scoreReport(profile, { asOf, words: fr }).render('markdown'));
`;

install();

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(node: string, ...args: readonly string[]): Ran {
  const env = { ...process.env, CRS_LANG: 'en', NO_COLOR: '1', COLUMNS: '80' };
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

/** What each release has to say alike. */
function runsOf(node: string): Readonly<Record<'version' | 'score' | 'language' | 'imported', Ran>> {
  const profile = join(installed, 'profiles', 'couple-partner-counted.yaml');
  return {
    version: run(node, program, '--version'),
    score: run(node, program, 'score', '--as-of', '2026-01-15', '--explain', profile),
    language: run(node, program, 'language', 'ielts-gt', '8', '7', '6.5', '7'),
    imported: run(node, join(folder, 'import.mjs')),
  };
}

describe('the installed package', () => {
  const here = runsOf(process.execPath);

  test('runs on the Node of this machine', () => {
    for (const { status, stderr } of Object.values(here)) expect([status, stderr]).toEqual([0, '']);
    expect(here.version.stdout).toBe(`${version}\n`);
    // IELTS General Training in the chart of IRCC: 8.0 in listening is CLB 9, 6.5 in writing is CLB 8.
    expect(here.language.stdout).toMatch(/^listening +8 +9 .*\n.*\nwriting +6\.5 +8 /m);
    const [first = ''] = here.imported.stdout.split('\n');
    // CRS reference, age without a partner: 105 at 30.
    expect(JSON.parse(first)).toMatchObject({
      minimal: 457,
      points: 105,
      text: '{"line":1,"id":null,"core.age":105}\n',
    });
    expect(Object.keys(JSON.parse(first).parts)).toEqual(parts);
    expect(Object.values<string[]>(JSON.parse(first).parts).filter((names) => names.length === 0)).toEqual([]);
  });

  for (const major of ['20', '22', '24']) {
    const node = nodeOf(major);
    test.skipIf(node === undefined)(`says the same on Node ${major}`, () => {
      expect(runsOf(node ?? '')).toEqual(here);
    });
  }

  const old = nodeOf('18');
  test.skipIf(old === undefined)('is refused by Node 18 with a sentence', () => {
    const { status, stdout, stderr } = run(old ?? '', program, 'score');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^crs needs Node 20\.19, or 22\.12 or later, not v18\..*\n$/);
  });

  test('is not built where it is installed', () => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'prepare'], { cwd: installed, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(run(process.execPath, program, '--version')).toEqual(here.version);
  });
});
