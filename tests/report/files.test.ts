import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crs } from '../cli/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crs-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const minimal = 'profiles/minimal.yaml';
const report = (...args: readonly string[]) => crs(['report', '--as-of', '2026-06-01', ...args]);

/** A profile in the folder. @returns its path */
function profile(name: string, text = 'age: 30\n'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('one profile', () => {
  test('to standard output, a file, or a folder', async () => {
    const [file, pages] = [join(folder, 'me.html'), join(folder, 'pages')];
    mkdirSync(pages);
    const { stdout } = await report(minimal);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(await report(minimal, '--output', file)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    const { stderr } = await report(minimal, '--output', pages);
    expect(stderr).toBe(`crs: written: ${join(pages, 'minimal.html')}\n`);
    expect(readFileSync(join(pages, 'minimal.html'), 'utf8')).toBe(stdout);
  });

  test('the usual one where none is named, and standard input', async () => {
    const { stdout } = await crs(['report', '--as-of', '2026-06-01', '-'], { input: 'name: Ann\nage: 30\n' });
    expect(stdout).toContain('<h1 dir="auto">Ann</h1>');
  });

  test('that cannot be used: nothing is written', async () => {
    const bad = profile('bad.yaml', 'age: thirty\n');
    const file = join(folder, 'me.html');
    const { code, stdout, stderr } = await report(bad, '--output', file);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bad.yaml:1');
    expect(existsSync(file)).toBe(false);
  });
});

describe('several profiles', () => {
  test('a page each, named apart', async () => {
    const files = [profile('a/me.yaml'), profile('b/me.json', '{"age": 31}'), profile('c/ME.yaml')];
    const pages = join(folder, 'pages');
    const { code } = await report(...files, '--output', pages);
    expect(code).toBe(0);
    expect(readdirSync(pages).sort()).toEqual(['ME-3.html', 'me-2.html', 'me.html']);
  });

  test('those that can be used are written, the others are told', async () => {
    const pages = join(folder, 'pages');
    const bad = [profile('a/bad.yaml', 'age: thirty\n'), profile('b/bad.yaml', 'agee: 30\n')];
    const { code, stderr } = await report(...bad, minimal, '--output', pages);
    expect(code).toBe(1);
    for (const file of bad) expect(stderr).toContain(`${file}:1`);
    expect(readdirSync(pages)).toEqual(['minimal.html']);
  });

  test('of a folder', async () => {
    const pages = join(folder, 'pages');
    profile('people/me.yaml');
    const { code } = await report(join(folder, 'people'), '--output', pages);
    expect([code, readdirSync(pages)]).toEqual([0, ['me.html']]);
    expect((await report(join(folder, 'people'))).code).toBe(2);
  });

  test('none that can be used: no folder is made', async () => {
    const pages = join(folder, 'pages');
    const { code } = await report(profile('a.yaml', '[]'), join(folder, 'none.yaml'), '--output', pages);
    expect([code, existsSync(pages)]).toEqual([2, false]);
  });

  test('without a folder', async () => {
    expect(await report(minimal, 'profiles/nominee.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'crs: report: several profiles, and those of a folder, have a page each: name a folder for the pages, such as --output pages\n',
    });
    const file = profile('page.html', 'kept');
    const { code, stderr } = await report(minimal, 'profiles/nominee.yaml', '--output', file);
    expect([code, stderr]).toEqual([
      2,
      `crs: --output ${file}: a file; the pages of several profiles, or of those of a folder, need a folder\n`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });
});

describe('nothing that is read is lost', () => {
  test('a profile as the output', async () => {
    const file = profile('me.yaml');
    const { code, stderr } = await report(file, '--output', file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'age: 30\n']);
    expect(stderr).toContain('is also read');
  });

  test('a profile in the folder, called like a page', async () => {
    const files = [profile('me.yaml'), profile('me.html', 'age: 31\n')];
    const { code, stderr } = await report(...files, '--output', folder);
    expect([code, readFileSync(join(folder, 'me.html'), 'utf8')]).toEqual([2, 'age: 31\n']);
    expect(stderr).toContain('is also read');
  });
});

describe('--pdf', () => {
  test('needs a file', async () => {
    const { code, stderr } = await report('--pdf', minimal);
    expect([code, stderr]).toEqual([2, 'crs: report --pdf: name a file or a folder, such as --output report.pdf\n']);
  });

  test.each([
    ['no browser on the path', { PATH: '/nonexistent', CHROME_PATH: '' }],
    ['CHROME_PATH names none', { CHROME_PATH: '/nonexistent/chromium' }],
  ])('without a browser: %s', async (_, env) => {
    const file = join(folder, 'me.pdf');
    const args = ['report', '--as-of', '2026-06-01', '--pdf', minimal, '--output', file];
    const { code, stderr } = await crs(args, { env });
    expect(code).toBe(2);
    expect(stderr).toContain('no Chromium, Chrome or Edge was found');
    expect(existsSync(file)).toBe(false);
  });

  test('a browser that prints nothing', async () => {
    const file = join(folder, 'me.pdf');
    const args = ['report', '--as-of', '2026-06-01', '--pdf', minimal, '--output', file];
    const { code, stderr } = await crs(args, { env: { CHROME_PATH: '/bin/false' } });
    expect(code).toBe(2);
    expect(stderr).toContain('--pdf: /bin/false printed nothing');
    expect(existsSync(file)).toBe(false);
  });
});
