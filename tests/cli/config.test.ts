import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConfig } from '../../src/cli/config/find-config.ts';
import { crs } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-config-'));
const profile = 'profiles/minimal.yaml';

function put(text: string, name = 'crs.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('defaults of a file', () => {
  test('are taken, named, and weaker than what is given', async () => {
    const file = put('# ours\nas-of: 2026-01-15\nrules: 2025-03-25\nformat: json\nlang: en\n');
    const { code, stdout, stderr } = await crs(['score', '--config', file, profile]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `crs: ${file}: --as-of 2026-01-15, --rules 2025-03-25, --format json\n`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2026-01-15', rules: { crs: { id: '2025-03-25' } } });
    const given = ['--as-of', '2024-06-01', '--rules', '2022-11-16', '--format', 'json'];
    const told = await crs(['score', '--config', file, ...given, profile]);
    expect(told).toEqual({ ...(await crs(['score', ...given, profile])), stderr: '' });
  });

  test('only those that a command has, in a form that it knows', async () => {
    const file = put('as-of: 2026-01-15\nrules: 2025-03-25\nformat: csv\ncost: { language: 2 }\n');
    const said = async (...args: string[]) => {
      const { code, stderr } = await crs([...args, '--config', file], { input: '{"age":30}\n' });
      return [code, stderr.replace(file, 'FILE')];
    };
    expect(await said('check', profile)).toEqual([0, 'crs: FILE: --as-of 2026-01-15, --rules 2025-03-25\n']);
    expect(await said('language', 'ielts-gt', '8', '7', '7', '7')).toEqual([0, '']);
    expect(await said('rounds', 'streams')).toEqual([0, 'crs: FILE: --as-of 2026-01-15, --format csv\n']);
    expect((await said('rounds'))[1]).toContain('crs: FILE: --as-of 2026-01-15, --format csv\n');
    expect((await said('rounds', profile))[1]).toContain('--rules 2025-03-25');
    expect((await said('rounds', 'update', '--from', 'none.json'))[1]).not.toContain('--format');
    expect((await said('rules', 'show', '2025-03-25'))[0]).toBe(0);
    expect((await said('rules', 'template'))[0]).toBe(0);
    expect(await said('batch')).toEqual([0, 'crs: FILE: --as-of 2026-01-15, --rules 2025-03-25, --format csv\n']);
    expect(await said('batch', '--full')).toEqual([0, 'crs: FILE: --as-of 2026-01-15, --rules 2025-03-25\n']);
    expect((await said('diff', profile))[1]).toContain('--as-of 2026-01-15');
    expect(await said('demo', '--list')).toEqual([0, '']);
    expect(await said('init', '--template')).toEqual([0, '']);
    expect((await said('improve', profile))[1]).not.toContain('--cost');
    expect((await said('improve', '--target', '400', profile))[1]).toContain('--cost language=2');
    expect((await said('improve', '--write', 'sibling', profile))[1]).not.toContain('--format');
  });

  test('costs are those of --cost', async () => {
    const options = ['improve', '--as-of', '2026-01-15', '--target', '400', '--format', 'json', profile];
    const typed = await crs([...options, '--cost', 'language=2,work.canada=12.5']);
    for (const cost of ['{ language: 2, work.canada: 12.5 }', '"language=2,work.canada=12.5"']) {
      const told = await crs([...options, '--config', put(`cost: ${cost}\n`)]);
      expect(told.code, told.stderr).toBe(0);
      expect(told.stdout).toBe(typed.stdout);
    }
  });

  test('a file of rules is looked for beside it, and is never overwritten', async () => {
    const amendment = (await crs(['rules', 'template'])).stdout;
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const rules = put(amendment, 'sub/amendment.yaml');
    const file = put('rules: ./amendment.yaml\n', 'sub/crs.yaml');
    const typed = await crs(['score', '--as-of', '2026-01-15', '--rules', rules, profile]);
    const told = await crs(['score', '--as-of', '2026-01-15', '--config', file, profile]);
    expect(told.stderr).toContain(`--rules ${relative('', rules)}`);
    expect(told.stdout).toBe(typed.stdout);
    for (const output of [rules, file]) {
      const before = readFileSync(output, 'utf8');
      const refused = await crs(['score', '--config', file, '--output', output, profile]);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('is also read');
      expect(readFileSync(output, 'utf8')).toBe(before);
    }
  });

  test('comments alone are without effect, a language is spoken', async () => {
    const score = ['score', '--as-of', '2026-01-15', profile];
    const bare = await crs(score);
    expect(await crs([...score, '--config', put('# nothing\n\n')])).toEqual(bare);
    expect(await crs([...score, '--config', put('lang: en\n')])).toEqual(bare);
    expect(await crs([...score, '--no-config'])).toEqual(bare);
    const french = await crs([...score, '--config', put('lang: fr\n')], { env: { CRS_LANG: undefined, LC_ALL: 'C' } });
    expect(french.stdout).toContain('Capital humain');
    expect(french.stderr).toMatch(/--lang fr\n$/);
  });

  test.each<[text: string, ...told: string[]]>([
    ['as_of: 2026-01-15', ':1:1: as_of: unknown key "as_of"', 'did you mean as-of'],
    ['format: json\ncosts: { work: 2 }', ':2:1: costs: unknown key', 'did you mean cost'],
    ['as-of: 15/01/2026', ':1:8: as-of: ', 'found        15/01/2026', 'did you mean 2026-01-15'],
    ['format: jsn', ':1:9: format: ', 'expected     one of table, json', 'did you mean json'],
    ['rules: yesterday', ':1:8: rules: ', 'expected     a day'],
    ['lang: de', ':1:7: lang: ', 'expected     en or fr'],
    ['cost: { langage: 2 }', ':1:9: cost.langage: unknown key', 'did you mean language'],
    ['cost: { work: soon }', ':1:15: cost.work: ', 'expected     months, from 0 to 999'],
    ['cost: language', ':1:7: cost: ', 'expected     months by kind'],
    ['- format', ':1:1: '],
    ['__proto__: 1', ':1:1: __proto__: unknown key'],
  ])('%j is refused', async (text, ...told) => {
    const file = put(text);
    const { code, stdout, stderr } = await crs(['score', '--config', file, profile]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const flat = stderr.replaceAll(/did you mean +/g, 'did you mean ');
    for (const part of told) expect(flat).toContain(part.startsWith(':') ? `${file}${part}` : part);
  });

  test('hostile text commands no terminal', async () => {
    const { code, stderr } = await crs(['score', '--config', put('rules: "a/\\e[2J.yaml"\n'), profile]);
    expect(code).toBe(2);
    expect(stderr).not.toContain('\u001b');
  });

  test('one that is not there', async () => {
    const { code, stderr } = await crs(['score', '--config', join(folder, 'none.yaml'), profile]);
    expect(code).toBe(2);
    expect(stderr).toContain('none.yaml: ');
  });
});

describe('the nearest file', () => {
  const home = mkdtempSync(join(tmpdir(), 'crs-home-'));
  const inside = join(home, 'a', 'b');
  const at = (...path: string[]) => join(...path, 'crs.yaml');
  mkdirSync(inside, { recursive: true });

  test('is that of the folder, or of one above', () => {
    expect(findConfig(inside, home)).toBeUndefined();
    writeFileSync(at(home), '');
    expect(findConfig(inside, home)).toBe(at(home));
    writeFileSync(at(home, 'a'), '');
    expect(findConfig(inside, home)).toBe(at(home, 'a'));
    mkdirSync(at(inside));
    expect(findConfig(inside, home)).toBe(at(home, 'a'));
    expect(findConfig(home, home)).toBe(at(home));
  });

  test('is none beyond the own folder, in the root, or where everybody writes', () => {
    expect(findConfig(inside, join(home, 'a', 'b'))).toBeUndefined();
    const shared = join(home, 'shared');
    mkdirSync(join(shared, 'mine'), { recursive: true });
    writeFileSync(at(shared), '');
    expect(findConfig(join(shared, 'mine'), '/nowhere')).toBe(at(shared));
    if (process.platform === 'win32') return;
    chmodSync(shared, 0o777);
    expect(findConfig(join(shared, 'mine'), '/nowhere')).toBeUndefined();
    expect(findConfig(shared, '/nowhere')).toBe(at(shared));
  });
});
