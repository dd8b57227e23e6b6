import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { tool } from '../src/base/tool.ts';

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
  expect(paths.filter((path: string) => /^(src|tests|scripts|docs\/api|dist\/types\/cli)\//.test(path))).toEqual([]);
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
    `import { assess, day, readProfile } from 'express-entry-crs';
     const asOf = day('2026-01-15');
     const profile = readProfile('age: 29\\nwork: []\\n', { asOf });
     console.log(assess(profile, { asOf }).crs.points);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('110\n');
});

test('the library finds occupations', () => {
  const script = join(folder, 'find.mjs');
  writeFileSync(
    script,
    `import { day } from 'express-entry-crs/day';
     import { findOccupations } from 'express-entry-crs/noc';
     console.log((await findOccupations('software developer', { asOf: day('2026-01-15'), limit: 1 }))[0].code);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('21232\n');
});

test('types of every part are found by those who import it', () => {
  // Without a network: types that others publish for a package are not asked for.
  const require = createRequire(import.meta.url);
  const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js');
  const args = [attw, join(folder, filename), '--profile', 'esm-only', '--no-definitely-typed'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  const { exports: parts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const part of Object.keys(parts)) expect(stdout).toContain(`"${join('express-entry-crs', part)}"`);
});

test('names itself as package.json does', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(tool.version).toBe(version);
});

describe('what a page has to load', () => {
  const sizeOf = async (code: string) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    return outputFiles[0]?.contents ?? expect.fail();
  };

  test('nothing, where nothing is used', async () => {
    expect(await sizeOf("import 'express-entry-crs';")).toHaveLength(0);
  });

  test.each(['express-entry-crs', 'express-entry-crs/language'])('language levels of %s alone', async (from) => {
    const code = await sizeOf(`import { languageLevels } from '${from}'; console.log(languageLevels);`);
    expect(code.length).toBeLessThan(15_000);
  });

  test('a score from JSON: no parser of YAML, no rounds, no titles', async () => {
    const code = await sizeOf(
      "import { assess, checkProfile, day } from 'express-entry-crs/score'; console.log(assess, checkProfile, day);",
    );
    expect(gzipSync(code).length).toBeLessThan(62_000);
  });
});

test('every TypeScript block of README and docs compiles, and the types of every part, without what the package is developed with', () => {
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    skipLibCheck: false,
    types: [],
    lib: ['es2023', 'dom'],
  };
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const blocks = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code = '']) => [page, code] as const,
    ),
  );
  for (const [index, [page, code]] of blocks.entries()) {
    writeFileSync(join(folder, `${page.replace(/\W/g, '-')}-${index}.mts`), code);
  }
  expect(blocks.length).toBeGreaterThan(3);
  const { exports: parts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const typed = Object.keys(parts).filter((part) => parts[part].types);
  expect(typed.length).toBeGreaterThan(15);
  const imports = typed.map(
    (part, at) => `export type Part${at} = typeof import('${join('express-entry-crs', part)}');`,
  );
  writeFileSync(join(folder, 'parts.mts'), imports.join('\n'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
