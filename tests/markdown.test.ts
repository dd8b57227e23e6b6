import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { crs } from './cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const profile = join(folder, 'hostile.json');
const other = join(folder, 'other.json');
const amendment = join(folder, 'amendment.yaml');

/** What mentions a person, opens a tag, parts a cell, opens code, or ends a line. */
const hostile = '@name <b>bold</b> | `code` *star*\n# heading';
const day = ['--as-of', '2026-01-15'];

function write(file: string, name: string): void {
  const facts = {
    schema: 1,
    name,
    dateOfBirth: '1990-01-01',
    maritalStatus: 'married',
    partner: { name: hostile, accompanying: true, citizenOrPermanentResident: false },
    education: [{ level: 'bachelor', field: hostile, country: 'IN', eca: { issuer: hostile, issued: '2024-01-01' } }],
    languageTests: [{ test: 'ielts-gt', date: '2025-05-01', listening: 8, reading: 7, writing: 7, speaking: 7 }],
    work: [{ noc: '21231', title: hostile, country: 'IN', years: 4 }],
    certificateOfQualification: { noc: '72310', issuer: hostile },
    dependentChildren: 1,
    dependents: [{ name: hostile, dateOfBirth: '2016-09-12', accompanying: true }],
  };
  writeFileSync(file, JSON.stringify(facts));
}
write(profile, hostile);
write(other, `another ${hostile}`);
writeFileSync(
  amendment,
  JSON.stringify({
    extends: '2025-03-25',
    id: 'hostile',
    title: hostile,
    effective: '2026-01-01',
    verified: '2026-01-01',
    sources: [{ title: hostile, seen: hostile }],
    changes: { additional: { sibling: 7 } },
  }),
);

/** Uses of every command that writes Markdown. */
const uses: readonly (readonly [command: string, ...rest: string[]])[] = [
  ['score', profile, '--explain'],
  ['demo'],
  ['score', profile, '--rules', amendment],
  ['rounds', profile],
  ['noc', 'cook'],
  ['diff', profile, other, '--from', '2020-10-20'],
  ['diff', profile, '--to', amendment],
  ['diff', profile, '--to', '2026-04-federal-high-skilled'],
  ['compare', profile, other],
  ['improve', profile],
  ['overview', profile, other],
  ['timeline', profile],
  ['rules', 'list', '--rules', amendment],
  ['rules', 'show', amendment],
  ['checklist', profile],
  ['schema', '--columns'],
];

test('every command that writes Markdown is here', () => {
  const writing = commands
    .filter((one) => one.options.some((option) => option === 'format' || option === 'formatOrHtml'))
    .map(({ name }) => name);
  expect(new Set(uses.map(([command]) => command))).toEqual(new Set(writing));
});

test.each(uses)('no text of a file is Markdown in crs %s %s %s', async (...args) => {
  const { code, stdout, stderr } = await crs([
    ...args,
    ...(args[0] === 'rules' || args[0] === 'schema' ? [] : day),
    '--format',
    'markdown',
  ]);
  expect(code, stderr).toBeLessThan(2);
  const markup = stdout.replace(/\\./g, '').replaceAll('<br>', '').replace(/\*\*/g, '');
  expect(markup).not.toMatch(/[@<`*]/);
  expect(markup).not.toMatch(/^# /m);
  for (const table of markup.split(/\n\n+/)) {
    const widths = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(new Set(widths).size, table).toBeLessThanOrEqual(1);
  }
});
