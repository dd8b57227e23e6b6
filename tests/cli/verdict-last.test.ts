import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsOn } from '../../src/report/wrap.ts';
import { crs } from './run.ts';

const profile = 'profiles/single-abroad.yaml';
const on = ['--as-of', '2026-10-15'];
const heading = 'Amara Okafor · 2026-10-15 · CRS 433\n';
const lastLines = `\
  Last safe day for an invitation: 2027-04-07, with 60 days to apply before
  2027-06-07 (Test IELTS General Training of 2025-06-07 is 2 years old and
  counts no more; CRS 219 then). Take the test again before.
`;

test.each(['score', 'timeline', 'improve', 'rounds', 'checklist'])(
  'crs %s: in a terminal that is too small for the answer the verdict is what is seen last',
  async (command) => {
    const { code, stdout } = await crs([command, profile, ...on], { rows: 12 });
    expect(code).toBe(0);
    expect(stdout.slice(stdout.lastIndexOf('-'.repeat(80)))).toBe(
      `${'-'.repeat(80)}\n${stdout.slice(stdout.lastIndexOf(heading))}`,
    );
    expect(stdout.endsWith(lastLines)).toBe(true);
    // Once where all of it can be seen, and in what is no table or goes elsewhere.
    const { stdout: large } = await crs([command, profile, ...on], { rows: 1000 });
    const { stdout: piped } = await crs([command, profile, ...on]);
    expect(stdout.startsWith(piped)).toBe(true);
    expect(large).toBe(piped);
    const { stdout: data } = await crs([command, profile, ...on, '--format', 'json'], { rows: 12 });
    expect(() => JSON.parse(data)).not.toThrow();
  },
);

test('a line that the terminal breaks by itself takes more than one row', () => {
  expect(rowsOn('a\n'.repeat(3), 80)).toBe(4);
  expect(rowsOn(`${'a'.repeat(80)}\nb`, 80)).toBe(2);
  expect(rowsOn(`${'a'.repeat(81)}\nb`, 80)).toBe(3);
  expect(rowsOn(`\u001B[1m${'a'.repeat(161)}\u001B[22m`, 80)).toBe(3);
});

test('an answer with a long name is longer than its lines', async () => {
  // The name stands unbroken in the heading: three rows at 80 columns.
  const text = readFileSync(profile, 'utf8').replace(/^name: .*$/m, `name: ${'A'.repeat(200)}`);
  const { stdout: whole } = await crs(['rounds', '-', ...on], { input: text });
  const rows = whole.split('\n').length;
  expect((await crs(['rounds', '-', ...on], { input: text, rows: rows + 1 })).stdout).not.toBe(whole);
  expect((await crs(['rounds', '-', ...on], { input: text, rows: rows + 10 })).stdout).toBe(whole);
});

test('crs check: what is seen last is whether each file is valid', async () => {
  const files = [profile, 'profiles/not-eligible.yaml'];
  const { stdout: piped } = await crs(['check', ...files, ...on]);
  const { stdout } = await crs(['check', ...files, ...on], { rows: 5 });
  const data = JSON.parse((await crs(['check', ...files, ...on, '--format', 'json'])).stdout);
  const last = data.map(
    ({ file, notes, unknowns }: { file: string; notes: readonly object[]; unknowns: readonly object[] }) =>
      new RegExp(`^${file}: valid, ${notes.length} notes?, ${unknowns.length} unknowns?$`),
  );
  expect(stdout.startsWith(`${piped}${'-'.repeat(80)}\n`)).toBe(true);
  const [first, second, ...rest] = stdout.slice(piped.length).trimEnd().split('\n').slice(1);
  expect([first, second, rest]).toEqual([...last.map((line: RegExp) => expect.stringMatching(line)), []]);
  expect((await crs(['check', ...files, ...on], { rows: 1000 })).stdout).toBe(piped);
});
