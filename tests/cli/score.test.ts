import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { crs } from './run.ts';

// The built program, whole outputs. Figures in the expected files were worked out by hand from the reference tables.

const day = ['--as-of', '2026-01-15'];
const profiles = readdirSync(new URL('../../profiles/', import.meta.url)).sort();

describe('every example', () => {
  test.each(profiles)('%s', async (file) => {
    const { code, stdout, stderr } = await crs(['score', ...day, `profiles/${file}`]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`expected/${file.replace('.yaml', '.txt')}`);
  });

  test.each(profiles)('%s fits 40 columns', async (file) => {
    const { stdout } = await crs(['score', '--explain', ...day, `profiles/${file}`], { columns: 40 });
    const long = stdout.split('\n').filter((line) => line.length > 40 && !line.includes('https://'));
    expect(long).toEqual([]);
    expect(stdout).not.toContain('…');
  });
});

describe('formats', () => {
  const file = 'profiles/couple-partner-counted.yaml';

  test.each(['json', 'yaml', 'csv', 'markdown'])('%s', async (format) => {
    const { code, stdout, stderr } = await crs(['score', ...day, '--format', format, file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`expected/couple.${format}`);
  });

  test('--explain, at 80 columns', async () => {
    await expect((await crs(['score', ...day, '--explain', file])).stdout).toMatchFileSnapshot(
      'expected/couple.explain.txt',
    );
  });

  test('JSON and YAML hold the same', async () => {
    const json = JSON.parse((await crs(['score', ...day, '--format', 'json', file])).stdout);
    expect(parse((await crs(['score', ...day, '--format', 'yaml', file])).stdout)).toEqual(json);
  });

  test('several profiles: an array in the order given', async () => {
    const files = ['profiles/nominee.yaml', 'profiles/minimal.yaml'];
    const reports = JSON.parse((await crs(['score', ...day, '--format', 'json', ...files])).stdout);
    expect(reports.map(({ profile }: { profile: string }) => profile)).toEqual(['Carlos Mendoza', 'minimal.yaml']);
  });

  test('the same bytes twice', async () => {
    const once = (await crs(['score', ...day, '--format', 'json', file])).stdout;
    expect((await crs(['score', ...day, '--format', 'json', file])).stdout).toBe(once);
  });

  test('standard input', async () => {
    const { code, stdout } = await crs(['score', ...day, '-'], { input: 'schema: 1\nage: 30\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('standard input · 2026-01-15 · CRS 105\n');
  });

  test('--output writes the file and prints nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crs-'));
    const output = join(folder, 'score.json');
    const { code, stdout } = await crs(['score', ...day, '--format', 'json', '--output', output, file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(output, 'utf8')).total).toBe(437);
    expect(statSync(folder).isDirectory() && readdirSync(folder)).toEqual(['score.json']);
    rmSync(folder, { recursive: true });
  });
});

describe('checks', () => {
  const file = 'profiles/single-abroad.yaml';

  test.each([
    [['--min', '438'], 0, ''],
    [['--min', '439'], 1, 'crs: Amara Okafor: a total of 438 is below --min 439\n'],
    [['--require', 'fsw'], 0, ''],
    [['--require', 'any'], 0, ''],
    [['--require', 'cec'], 1, 'crs: Amara Okafor: not eligible as --require cec asks (fsw yes, cec no, fst no)\n'],
    // Given twice, both must hold, whichever stands last.
    [['--require', 'cec', '--require', 'fsw'], 1, expect.stringContaining('--require cec asks')],
    [['--require', 'fsw', '--require', 'cec'], 1, expect.stringContaining('--require cec asks')],
    [['--require', 'fsw', '--require', 'any'], 0, ''],
    [['--require', 'fsw', '--require', 'fws'], 2, expect.stringContaining('Allowed choices are fsw, cec, fst, any')],
    [['--min', '439', '--min', '400'], 1, 'crs: Amara Okafor: a total of 438 is below --min 439\n'],
    [['--min', '400', '--min', '438'], 0, ''],
    [['--min', 'many'], 2, 'crs: --min: found "many", expected points from 0 to 1200, such as --min 470\n'],
    [
      ['--rules', 'tomorrow'],
      2,
      'crs: --rules: found "tomorrow", expected a day (YYYY-MM-DD), an amendment file (.yaml, .json) or 2026-04-federal-high-skilled\n',
    ],
  ])('%j', async (options, code, stderr) => {
    const ran = await crs(['score', ...day, ...options, file]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code, stderr });
  });
});

describe('a day after the reported change of the CRS', () => {
  const args = ['score', '--as-of', '2026-11-23', 'profiles/single-abroad.yaml'];

  test('the total is printed with a notice that cannot be missed', async () => {
    const { code, stdout } = await crs(args);
    expect(code).toBe(0);
    expect(stdout).toContain('NOT COMPLETE');
    expect(stdout).toContain('! The CRS is reported changed since 2026-11-03 (high-wage occupations)');
    // Nobody is asked to write a file of rules.
    expect(stdout).not.toContain('--rules');
  });

  test('complete is false in JSON, and the notice is talk', async () => {
    const { stdout, stderr } = await crs([...args, '--format', 'json']);
    const { rules } = JSON.parse(stdout);
    expect(rules.crs).toMatchObject({ id: '2025-03-25', status: 'enacted', complete: false });
    expect(rules.crs.notice).toContain('2026-11-03');
    expect(stderr).toContain('NOT COMPLETE');
  });

  test('--strict exits 2', async () => {
    expect((await crs([...args, '--strict'])).code).toBe(2);
    expect((await crs(['score', '--strict', ...day, 'profiles/single-abroad.yaml'])).code).toBe(0);
  });

  test('rules chosen by name are complete', async () => {
    const { stdout } = await crs([...args, '--rules', '2025-03-25', '--format', 'json']);
    expect(JSON.parse(stdout).rules.crs.complete).toBe(true);
  });
});
