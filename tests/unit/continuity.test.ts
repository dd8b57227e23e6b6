import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { parseDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { makeReport } from '../../src/report/make-report.ts';

// R75(2)(a), R82(2)(b)(iii) and the categories to 2026-02-17 ask for continuous work; programs reference 1.1: jobs back to
// back are continuous, a gap breaks the run.

function reportOf(facts: object, day: string) {
  const asOf = parseDay(day) ?? expect.fail();
  const law = lawOn(day) ?? expect.fail();
  const profile = checkProfile({ age: 30, maritalStatus: 'neverMarried', ...facts }, { file: 'person', asOf });
  return makeReport(assess(profile, asOf, law), { label: 'person', words: en, tool: { name: 'test', version: '0' } });
}

function workOf(jobs: readonly object[], day = '2026-01-15') {
  const { programs, notes } = reportOf({ work: jobs.map((job) => ({ noc: '21231', country: 'IN', ...job })) }, day);
  const fsw = programs.find(({ id }) => id === 'fsw') ?? expect.fail();
  const { met, have } = fsw.requirements.find(({ id }) => id === 'fsw.work') ?? expect.fail();
  return { met, have, notes: notes.map(({ text }) => text).join(' ') };
}

// 2024-05-17 is a Friday, 2024-05-20 a Monday and a holiday in Canada.
const before = { start: '2023-09-04', end: '2024-05-17' };

describe('the gap that broke the continuous year', () => {
  test('Friday to Tuesday, over a holiday', () => {
    const { met, have } = workOf([before, { start: '2024-05-21', end: '2025-01-10' }]);
    expect(met).toBe('no');
    expect(have).toContain(
      'no work in that occupation from 2024-05-18 to 2024-05-20 (3 days) between work 1 and work 2',
    );
  });

  test('a single working day, the jobs in any order in the file', () => {
    const { have } = workOf([
      { start: '2024-05-21', end: '2025-01-10' },
      { start: '2023-09-04', end: '2024-05-19' },
    ]);
    expect(have).toContain('no work in that occupation on 2024-05-20 (1 day) between work 2 and work 1');
  });

  test('on both sides of the longest stretch', () => {
    const { have } = workOf([
      before,
      { start: '2024-06-03', end: '2025-03-07' },
      { start: '2025-04-01', end: '2025-10-31' },
    ]);
    expect(have).toContain(
      'no work in that occupation from 2024-05-18 to 2024-06-02 (16 days) between work 1 and work 2',
    );
    expect(have).toContain(
      'no work in that occupation from 2025-03-08 to 2025-03-31 (24 days) between work 2 and work 3',
    );
  });

  test('in the occupation that has a year, not in the one with the longest stretch', () => {
    const { have } = workOf([
      before,
      { start: '2024-05-21', end: '2025-01-10' },
      { noc: '41200', start: '2015-01-05', end: '2016-01-01' },
      { noc: '31301', start: '2020-01-01', end: '2020-11-30' },
    ]);
    expect(have).toContain('in NOC 21231');
    expect(have).toContain('between work 1 and work 2');
  });

  test('none where less than a year was worked in all, nor where a year is unbroken', () => {
    expect(workOf([before, { start: '2024-05-21', end: '2024-07-05' }]).have).not.toContain('no job');
    expect(workOf([before, { start: '2024-05-21', end: '2025-12-31' }]).have).not.toContain('no job');
  });

  test('a weekend is none, and the answer says what it was taken as', () => {
    const { met, have, notes } = workOf([before, { start: '2024-05-20', end: '2025-01-10' }]);
    expect({ met, gap: have.includes('no job') }).toEqual({ met: 'yes', gap: false });
    expect(notes).toContain('Work 1, Work 2 (NOC 21231) are taken as one continuous year');
    expect(workOf([{ start: '2023-09-04', end: '2025-01-10' }]).notes).not.toContain('continuous year');
  });

  test('a leave is none', () => {
    const leaves = [{ start: '2024-05-18', end: '2024-08-31' }];
    expect(workOf([{ start: '2023-09-04', end: '2025-01-10', leaves }]).met).toBe('yes');
  });
});

test('the year of service for an exempt permit', () => {
  const jobs = [
    { noc: '21231', country: 'CA', start: '2023-01-02', end: '2024-12-31' },
    { noc: '21231', country: 'CA', start: '2025-06-02' },
  ];
  const jobOffer = { noc: '21231', fullTime: true, months: 24, lmia: false, workPermit: 'exempt204or205' };
  const text = JSON.stringify(reportOf({ work: jobs, jobOffer }, '2026-01-15'));
  expect(text).toContain(
    'no work in that occupation from 2025-01-01 to 2025-06-01 (152 days) between work 1 and work 2',
  );
});

test('six continuous months of a category', () => {
  const work = [
    { noc: '31301', country: 'PH', start: '2024-01-01', end: '2024-04-30' },
    { noc: '31301', country: 'PH', start: '2024-05-02', end: '2024-08-31' },
  ];
  const { categories } = reportOf({ work }, '2025-12-01');
  const healthcare = categories.find(({ id }) => id === 'healthcare') ?? expect.fail();
  expect(healthcare.eligible).toBe('no');
  expect(healthcare.because).toContain('no work in that occupation on 2024-05-01 (1 day) between work 1 and work 2');
});
