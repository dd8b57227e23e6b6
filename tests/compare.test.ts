import { readFileSync } from 'node:fs';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { readProfile } from '../src/profile/read.ts';
import { compareProfiles, comparisonSheets } from '../src/report/compare.ts';
import { renderSheets } from '../src/report/sheet-table.ts';
import { dayOf } from './day.ts';

const asOf = dayOf('2026-01-15');
const law = lawOn('2026-01-15');
if (!law) throw new Error('no law');
const files = ['single-abroad', 'canadian-graduate', 'nominee', 'minimal', 'not-eligible', 'french-first'];
const compared = files.map((name) => {
  const file = new URL(`../profiles/${name}.yaml`, import.meta.url);
  const profile = readProfile(readFileSync(file, 'utf8'), { file: name, asOf });
  return { label: profile.name ?? name, assessment: assess(profile, asOf, law) };
});

function shown(count: number, width: number): string {
  const comparison = compareProfiles(compared.slice(0, count), en);
  return renderSheets(comparisonSheets(comparison, width, en), { width, colors: createColors(false), words: en });
}

test.each([2, 3, 6].flatMap((count) => [40, 80, 100].map((width) => [count, width] as const)))(
  '%i profiles at %i columns: tables that fit, with every total in order',
  (count, width) => {
    const lines = shown(count, width).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    const totals = lines.filter((line) => line.startsWith('* CRS score')).flatMap((line) => line.match(/\d+/g) ?? []);
    expect(totals).toEqual(compared.slice(0, count).map(({ assessment }) => String(assessment.crs.points)));
  },
);

test('names stand above the columns where they fit; else letters, with the names beside them', () => {
  expect(shown(2, 80)).toMatch(/Amara Okafor +Mei Tanaka/);
  expect(shown(6, 80)).toMatch(/^A {2}Amara Okafor\nB {2}Mei Tanaka$/m);
  expect(shown(6, 80)).toMatch(/factor +A +B +C +D +E +F$/m);
});

test('a row that differs is marked in every table, also where its part of the profiles agree', () => {
  const lines = shown(6, 40).split('\n');
  const marks = lines.filter((line) => /^[* ] Core: Canadian work/.test(line)).map((line) => line[0]);
  expect(marks.length).toBeGreaterThan(1);
  expect(new Set(marks)).toEqual(new Set(['*']));
});
