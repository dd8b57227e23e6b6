import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { parseDay } from '../../src/base/day.ts';
import { type Law, lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { findNode } from '../../src/score-tree/node.ts';

// A version of the hours, of validity or of the charts reaches the answers through the law of the day.

const day = parseDay('2026-06-01') ?? expect.fail();
const today = lawOn('2026-06-01') ?? expect.fail();

const profile = checkProfile(
  {
    dateOfBirth: '1995-03-15',
    maritalStatus: 'neverMarried',
    languageTests: [{ test: 'pte-core', date: '2024-03-01', listening: 89, reading: 88, writing: 90, speaking: 89 }],
    work: [{ noc: '21231', country: 'CA', start: '2024-06-01', hoursPerWeek: 24 }],
  },
  { file: 'test', asOf: day },
);

function points(law: Law, id: 'core.firstLanguage' | 'core.canadianWork'): number {
  return findNode(assess(profile, day, law).crs, id)?.points ?? expect.fail();
}

test('a test of two years and three months counts where tests hold three years', () => {
  const { validity } = today;
  expect(points(today, 'core.firstLanguage')).toBe(0);
  expect(
    points({ ...today, validity: { ...validity, tables: { ...validity.tables, testYears: 3 } } }, 'core.firstLanguage'),
  ).toBe(136);
});

test('two years of 24 hours are one full year, and two where 24 hours are full time', () => {
  // 104 weeks of 24 hours are 2,496 hours: one time 1,560, two times 1,248 (52 weeks of 24).
  const workHours = { ...today.workHours, tables: { fullTimePerWeek: 24, perYear: 1248 } };
  expect(points(today, 'core.canadianWork')).toBe(40);
  expect(points({ ...today, workHours }, 'core.canadianWork')).toBe(53);
});

test('a chart is that of the law', () => {
  const fresh = checkProfile(
    {
      dateOfBirth: '1995-03-15',
      maritalStatus: 'neverMarried',
      languageTests: [{ test: 'pte-core', date: '2026-03-01', listening: 89, reading: 88, writing: 90, speaking: 89 }],
    },
    { file: 'test', asOf: day },
  );
  const { tables } = today.languageTests;
  const chart = tables.charts['pte-core'] ?? expect.fail();
  const stricter = { ...chart, lowest: { ...chart.lowest, speaking: [42, 51, 59, 68, 76, 84, 90] } };
  const law = {
    ...today,
    languageTests: { ...today.languageTests, tables: { charts: { ...tables.charts, 'pte-core': stricter } } },
  };
  const speaking = (under: Law) => findNode(assess(fresh, day, under).crs, 'core.firstLanguage.speaking')?.points;
  expect(speaking(today)).toBe(34);
  expect(speaking(law)).toBe(31);
});
