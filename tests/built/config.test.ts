import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bash } from './start.ts';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'crs-config-')));
const folder = join(home, 'clients');
const root = process.cwd();
const here = (line: string) => bash(`cd ${folder} && HOME=${home} node ${root}/bin/crs.js ${line}`);

mkdirSync(folder);
cpSync('profiles/minimal.yaml', join(folder, 'me.yaml'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('crs.yaml of the folder above is used, told, and can be left out', () => {
  const bare = here('score --as-of 2026-01-15 me.yaml');
  writeFileSync(join(home, 'crs.yaml'), 'as-of: 2026-01-15\n');
  const { code, stdout, stderr } = here('score me.yaml');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'crs: ../crs.yaml: --as-of 2026-01-15\n' });
  expect(stdout).toBe(bare.stdout);
  expect(here('score --as-of 2026-01-15 me.yaml').stderr).toBe('');
  expect(here('score --no-config me.yaml').stderr).toBe('');
});

test('what scores nothing does not mind one that is wrong', () => {
  writeFileSync(join(home, 'crs.yaml'), 'nonsense: 1\n');
  for (const line of [
    '--help',
    'score --help',
    '--version',
    'help score',
    'completion bash',
    'schema',
    'init --template',
  ]) {
    expect(here(line).code, line).toBe(0);
  }
  expect(here('complete -- score --').code).toBe(0);
  expect(here('score me.yaml').code).toBe(2);
});

test('a profile of that name is one', () => {
  rmSync(join(home, 'crs.yaml'));
  cpSync(join(folder, 'me.yaml'), join(folder, 'crs.yaml'));
  expect(here('score crs.yaml').code).toBe(0);
});
