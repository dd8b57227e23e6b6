import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crs } from './run.ts';

const names = readdirSync('profiles').map((file) => file.replace('.yaml', ''));
const asOf = ['--as-of', '2026-01-15'];

test('crs demo scores an example, names it and says how to write one of your own', async () => {
  const { code, stdout, stderr } = await crs(['demo', ...asOf]);
  expect(code).toBe(0);
  expect(stdout).toBe((await crs(['score', ...asOf, 'profiles/single-abroad.yaml'])).stdout);
  expect(stderr).toBe(
    'crs: this is the example single-abroad (profiles/single-abroad.yaml); the others: crs demo --list\n' +
      'crs: your own: crs init asks and writes profile.yaml, then crs score reads it\n',
  );
});

test.each(names)('crs demo %s', async (name) => {
  const { code, stdout } = await crs(['demo', name, ...asOf, '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).total).toBeGreaterThan(0);
});

test('crs demo --list names every example with what it shows', async () => {
  const { code, stdout } = await crs(['demo', '--list']);
  expect(code).toBe(0);
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S.{20}`, 'm'));
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('an example that there is not', async () => {
  expect(await crs(['demo', 'nomine'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `crs: demo: no example "nomine"; did you mean nominee?\n  there are: ${names.join(', ')}\n`,
  });
});
