import { describe, expect, test } from 'vitest';
import { type Day, formatDay } from '../../src/base/day.ts';
import { besideStudies, fullTimeStudies, withoutStudy } from '../../src/facts/work/beside-study.ts';
import { gapsBeside, longestOf } from '../../src/facts/work/gaps.ts';
import {
  fullTimeHoursIn,
  fullTimeStretches,
  hoursIfFullTime,
  hoursIn,
  timesTogether,
} from '../../src/facts/work/hours.ts';
import {
  isHeld,
  isWithin,
  type JobPeriod,
  jobPeriodOf,
  piecesOf,
  type Window,
  yearsBefore,
} from '../../src/facts/work/job-period.ts';
import { mostHours, spansOf } from '../../src/facts/work/spans.ts';
import { fullTimePeriods, longestRun, stretches } from '../../src/facts/work/stretches.ts';
import { roomBeside, roomsLeft } from '../../src/facts/work/years-that-fit.ts';
import { lawOn } from '../../src/law/law.ts';
import type { Credential, Job } from '../../src/profile/schema.ts';
import { dayOf } from '../day.ts';

// R73(2): 30 hours a week are full time, and a year is 1,560 of them. A week at 30 hours is 30, a day 30/7.

const law = lawOn('2026-01-15') ?? expect.fail();
const asOf = dayOf('2026-01-15');
const hoursOfLaw = law.workHours.tables;
const ten = yearsBefore(asOf, 10, hoursOfLaw);

/** The days from one to the day before another. */
const windowOf = (from: string, to: string): Window => ({
  from: dayOf(from),
  to: dayOf(to),
  years: 10,
  workHours: hoursOfLaw,
});
const jobOf = (job: object) => ({ noc: '21231', country: 'CA', ...job }) as Job;
const periodOf = (job: object, position = 1): JobPeriod => jobPeriodOf(jobOf(job), asOf, law, position);
const days = (list: readonly { from: Day; to: Day }[]) =>
  list.map(({ from, to }) => `${formatDay(from)} ${formatDay(to)}`);
const week = { start: '2024-01-01', end: '2024-01-07' };
const nextWeek = { start: '2024-01-08', end: '2024-01-14' };

describe('hours', () => {
  test('of a week, up to full time, full time only, as if full time', () => {
    const at = (hoursPerWeek: number) => {
      const one = [periodOf({ ...week, hoursPerWeek })];
      return [hoursIn(one, ten), fullTimeHoursIn(one, ten), hoursIfFullTime(one, ten)];
    };
    expect(at(15)).toEqual([15, 0, 30]);
    expect(at(30)).toEqual([30, 30, 30]);
    expect(at(40)).toEqual([30, 30, 30]);
  });

  test('as if full time, weeks without any work are none', () => {
    const one = [periodOf({ start: '2024-01-01', end: '2024-01-14', hoursPerWeek: 10, leaves: [nextWeek] })];
    expect(hoursIfFullTime(one, ten)).toBe(30);
  });

  test('outside a window are none', () => {
    const one = [periodOf(week)];
    expect(hoursIn(one, windowOf('2024-01-08', '2025-01-01'))).toBe(0);
    expect(hoursIn(one, windowOf('2024-02-08', '2025-01-01'))).toBe(0);
    expect(hoursIn(one, windowOf('2023-01-08', '2024-01-01'))).toBe(0);
    expect(hoursIn(one, windowOf('2022-01-08', '2023-01-01'))).toBe(0);
    expect(hoursIn(one, windowOf('2024-01-07', '2025-01-01'))).toBeCloseTo(30 / 7);
    expect(hoursIn(one, windowOf('2023-01-07', '2024-01-02'))).toBeCloseTo(30 / 7);
  });

  test('of jobs at once and one after the other, in any order', () => {
    const later = periodOf({ ...nextWeek, hoursPerWeek: 20 });
    const first = periodOf({ ...week, hoursPerWeek: 20 });
    const both = periodOf({ start: '2024-01-04', end: '2024-01-10', hoursPerWeek: 20 });
    expect(hoursIn([later, first], ten)).toBe(40);
    expect(fullTimeHoursIn([later, first], ten)).toBe(0);
    // 3 days at 20, 7 at 30, 4 at 20
    expect(hoursIn([later, both, first], ten)).toBeCloseTo((3 * 20 + 7 * 30 + 4 * 20) / 7);
    expect(fullTimeHoursIn([later, both, first], ten)).toBe(30);
    expect(timesTogether([later, both, first], ten).map(({ weekly }) => weekly)).toEqual([20, 40, 40, 20]);
    expect(days(timesTogether([later, both, first], ten))).toEqual([
      '2024-01-01 2024-01-04',
      '2024-01-04 2024-01-08',
      '2024-01-08 2024-01-11',
      '2024-01-11 2024-01-15',
    ]);
  });

  test('days on end that were full time', () => {
    const jobs = [
      periodOf({
        start: '2024-01-01',
        end: '2024-01-21',
        hoursPerWeek: [{ hours: 30 }, { from: '2024-01-15', hours: 29 }],
      }),
      periodOf({ ...nextWeek, hoursPerWeek: 10 }),
      periodOf({ start: '2024-02-05', end: '2024-02-11' }),
    ];
    const found = fullTimeStretches(jobs, ten);
    expect(days(found)).toEqual(['2024-01-01 2024-01-15', '2024-02-05 2024-02-12']);
    expect(found.map(({ hours }) => hours)).toEqual([60, 30]);
  });
});

describe('a job as time', () => {
  test('hours of its last day', () => {
    expect(periodOf(week)).toMatchObject({ weekly: 40, spans: undefined, lump: 0, position: 1 });
    expect(periodOf({ ...week, hoursPerWeek: 20, leaves: [] })).toMatchObject({ weekly: 20, spans: undefined });
    const changing = [{ hours: 40 }, { from: '2024-01-03', hours: 20 }, { from: '2024-01-05', hours: 25 }];
    expect(periodOf({ ...week, hoursPerWeek: changing }).weekly).toBe(25);
    expect(periodOf({ start: '2024-01-01', leaves: [{ start: '2024-06-01' }] }).weekly).toBe(0);
  });

  test('is within a window with a day of it', () => {
    const one = periodOf(week);
    expect(isWithin(one, windowOf('2024-01-07', '2025-01-01'))).toBe(true);
    expect(isWithin(one, windowOf('2024-01-08', '2025-01-01'))).toBe(false);
    expect(isWithin(one, windowOf('2023-01-01', '2024-01-02'))).toBe(true);
    expect(isWithin(one, windowOf('2023-01-01', '2024-01-01'))).toBe(false);
    expect(isWithin(periodOf({ years: 1 }), windowOf('2025-01-01', '2027-01-01'))).toBe(false);
    expect(isWithin(periodOf({ start: '2026-01-15' }), windowOf('2025-01-01', '2027-01-01'))).toBe(false);
  });

  test('its days in a window', () => {
    const one = periodOf({ ...week, hoursPerWeek: [{ hours: 40 }, { from: '2024-01-04', hours: 20 }] });
    expect(days(piecesOf(one, windowOf('2024-01-02', '2024-01-06')))).toEqual([
      '2024-01-02 2024-01-04',
      '2024-01-04 2024-01-06',
    ]);
    expect(days(piecesOf(one, windowOf('2024-01-04', '2024-01-06')))).toEqual(['2024-01-04 2024-01-06']);
    expect(days(piecesOf(one, windowOf('2024-01-01', '2024-01-04')))).toEqual(['2024-01-01 2024-01-04']);
    expect(days(piecesOf(periodOf(week), windowOf('2024-01-02', '2024-01-06')))).toEqual(['2024-01-02 2024-01-06']);
    expect(days(piecesOf(periodOf(week), windowOf('2023-01-02', '2024-11-06')))).toEqual(['2024-01-01 2024-01-08']);
  });

  test('is held on the day', () => {
    const held = (job: object) => isHeld(periodOf(job), asOf);
    expect(held({ start: '2026-01-14' })).toBe(true);
    expect(held({ start: '2026-01-15' })).toBe(false);
    expect(held({ start: '2024-01-15', end: '2026-01-15' })).toBe(true);
    expect(held({ start: '2024-01-15', end: '2026-01-14' })).toBe(false);
    expect(held({ years: 1 })).toBe(true);
    expect(held({ years: 1, mostRecent: false })).toBe(false);
  });
});

describe('spans', () => {
  const from = dayOf('2024-01-01');
  const to = dayOf('2024-12-01');

  test('none where the hours are the same all along', () => {
    expect(spansOf(jobOf({}), from, to)).toBeUndefined();
    expect(
      spansOf(jobOf({ leaves: [{ start: '2024-02-01', end: '2024-02-29', paid: true }] }), from, to),
    ).toBeUndefined();
  });

  test('in the order of their days, as far as the job goes', () => {
    const leaves = [
      { start: '2024-11-01' },
      { start: '2023-12-01', end: '2024-01-31' },
      { start: '2024-05-01', end: '2024-05-31' },
    ];
    const found = spansOf(jobOf({ hoursPerWeek: 20, leaves }), from, to) ?? expect.fail();
    expect(days(found)).toEqual([
      '2024-01-01 2024-02-01',
      '2024-02-01 2024-05-01',
      '2024-05-01 2024-06-01',
      '2024-06-01 2024-11-01',
      '2024-11-01 2024-12-01',
    ]);
    expect(found.map(({ weekly }) => weekly)).toEqual([0, 20, 0, 20, 0]);
  });

  test('what begins as the job ends is none of it', () => {
    const found = spansOf(jobOf({ leaves: [{ start: '2024-11-01', end: '2024-11-30' }] }), from, to) ?? [];
    expect(days(found)).toEqual(['2024-01-01 2024-11-01', '2024-11-01 2024-12-01']);
  });

  test('days of other things, and most hours', () => {
    const others = [{ from: dayOf('2024-03-01'), to: dayOf('2024-04-01') }];
    expect((spansOf(jobOf({}), from, to, others) ?? []).map(({ weekly }) => weekly)).toEqual([40, 0, 40]);
    expect(mostHours(jobOf({}))).toBe(40);
    expect(mostHours(jobOf({ hoursPerWeek: 12 }))).toBe(12);
    expect(
      mostHours(
        jobOf({ hoursPerWeek: [{ hours: 10 }, { from: '2024-02-01', hours: 25 }, { from: '2024-03-01', hours: 5 }] }),
      ),
    ).toBe(25);
  });
});

describe('stretches', () => {
  test('as far as they lie in the window', () => {
    const jobs = [
      periodOf({ start: '2024-03-01', end: '2024-03-31' }, 2),
      periodOf(week, 1),
      periodOf({ years: 1 }, 3),
      periodOf({ start: '2024-05-01', end: '2024-05-31' }, 4),
    ];
    const found = stretches(jobs, windowOf('2024-01-05', '2024-03-08'));
    expect(days(found.filter(({ from, to }) => from < to))).toEqual(['2024-01-05 2024-01-08', '2024-03-01 2024-03-08']);
    expect(found.map(({ periods }) => periods.map(({ position }) => position)).sort()).toEqual([[1], [2], [3]]);
    expect(days(stretches([periodOf(week)], windowOf('2024-01-08', '2024-03-01')))).toEqual([]);
    expect(days(stretches([periodOf(nextWeek)], windowOf('2023-01-01', '2024-01-08')))).toEqual([]);
    expect(longestRun(jobs, ten)).toBe(1560);
  });

  test('a weekend is no break, a day of the week is', () => {
    const friday = periodOf({ start: '2024-01-01', end: '2024-01-05' });
    const length = (start: string) => stretches([friday, periodOf({ start, end: '2024-02-29' })], ten).length;
    expect(['2024-01-06', '2024-01-07', '2024-01-08', '2024-01-09', '2024-01-10'].map(length)).toEqual([1, 1, 1, 2, 2]);
  });

  test('a job within another one does not end it', () => {
    const jobs = [
      periodOf({ start: '2024-01-01', end: '2024-06-30' }),
      periodOf(nextWeek),
      periodOf({ start: '2024-07-01', end: '2024-07-31' }),
    ];
    expect(days(stretches(jobs, ten))).toEqual(['2024-01-01 2024-08-01']);
  });

  test('periods of full-time work: part time ends one, a time without hours does not', () => {
    const hoursPerWeek = [
      { hours: 30 },
      { from: '2024-01-08', hours: 20 },
      { from: '2024-01-15', hours: 40 },
      { from: '2024-01-22', hours: 0 },
      { from: '2024-01-29', hours: 30 },
    ];
    expect(fullTimePeriods([periodOf({ start: '2024-01-01', end: '2024-02-04', hoursPerWeek })], ten)).toEqual([
      30, 60,
    ]);
    expect(fullTimePeriods([periodOf(week)], ten)).toEqual([30]);
    expect([...fullTimePeriods([periodOf({ years: 1 }), periodOf(week)], ten)].sort()).toEqual([1560, 30]);
  });
});

describe('gaps', () => {
  const jobs = [
    periodOf(week, 1),
    periodOf({ start: '2024-01-03', end: '2024-01-31' }, 2),
    periodOf({ start: '2024-01-05', end: '2024-01-09' }, 3),
    periodOf({ start: '2024-03-01', end: '2024-04-30' }, 4),
  ];

  test('are told with the job that ended last and the one that began first', () => {
    const all = stretches(jobs, ten);
    expect(gapsBeside(all[0] ?? expect.fail(), all)).toEqual([
      { start: '2024-02-01', end: '2024-02-29', days: 29, before: 2, after: 4 },
    ]);
  });

  test('of two stretches as long the first', () => {
    const all = stretches([periodOf(week, 1), periodOf({ start: '2024-02-05', end: '2024-02-11' }, 2)], ten);
    expect(longestOf(all)?.periods[0]?.position).toBe(1);
    expect(longestOf([])).toBeUndefined();
  });
});

describe('years that fit', () => {
  const three = yearsBefore(asOf, 3, hoursOfLaw);
  const abroad = periodOf({ country: 'IN', years: 2 });

  test('room beside days, in any order, each day once, without leaves', () => {
    // 2023-01-15 to 2026-01-15 are 1,096 days; three years are 1,092
    expect(roomBeside([], [], three)).toBe(4680);
    const jobs = [
      periodOf({ country: 'IN', start: '2024-01-22', end: '2024-02-04' }),
      periodOf({ country: 'IN', start: '2023-01-01', end: '2024-01-28' }),
      periodOf({ country: 'IN', start: '2023-06-05', end: '2023-06-11' }),
      periodOf({ country: 'IN', start: '2025-01-01', end: '2025-03-31', leaves: [{ start: '2025-01-08' }] }),
    ];
    // 2023-01-15 to 2024-02-04 are 386 days, and seven: 703 are left
    expect(roomBeside(jobs, [], three)).toBeCloseTo((703 * 30) / 7);
    expect(roomBeside([abroad], [], three)).toBe(1560);
    expect(roomBeside([abroad], [abroad], three)).toBe(4680);
    expect(roomBeside([abroad, periodOf({ country: 'AE', years: 2 })], [], three)).toBe(0);
  });

  test('room by country', () => {
    const beside = (years: number, others: readonly JobPeriod[]) => ({ ...periodOf({ years }), elsewhere: others });
    expect(roomsLeft([periodOf({ years: 1 })], three)).toBeUndefined();
    expect(roomsLeft([beside(1, [abroad])], three)).toBe('all');
    expect(roomsLeft([beside(1.5, [abroad]), periodOf({ country: 'PH', ...week })], three)).toBe('some');
    expect(roomsLeft([beside(1, [periodOf({ country: 'IN', years: 3 })])], three)).toBe('none');
    const two = [periodOf({ country: 'PH', years: 1 }), periodOf({ years: 1 }), beside(1, [abroad])];
    expect(roomsLeft(two, three)).toBe('all,some');
    // One of the two years in Canada, and that in the Philippines
    expect(hoursIn(two, three)).toBe(3120);
  });
});

describe('study beside work', () => {
  const study = (one: object) => fullTimeStudies([{ level: 'twoYear', country: 'CA', ...one } as Credential]);

  test('is full time if the months between its days are', () => {
    expect(fullTimeStudies(undefined)).toEqual([]);
    expect(study({ completed: '2024-02-15', fullTimeMonths: 8 })).toEqual([]);
    expect(study({ started: '2024-01-01', completed: '2024-02-15' })).toEqual([]);
    expect(study({ started: '2024-01-01', completed: '2024-02-15', fullTimeMonths: 0.9 })).toEqual([]);
    expect(study({ started: '2024-01-01', completed: '2024-01-01', fullTimeMonths: 1 })).toEqual([]);
    expect(days(study({ started: '2024-01-01', fullTimeMonths: 8.5 }))).toEqual(['2024-01-01 2024-09-01']);
    // Eight months and two are ten
    expect(days(study({ started: '2024-01-01', completed: '2024-10-31', fullTimeMonths: 8 }))).toEqual([
      '2024-01-01 2024-10-31',
    ]);
    expect(study({ started: '2024-01-01', completed: '2024-11-01', fullTimeMonths: 8 })).toEqual([]);
    const second = { level: 'twoYear', started: '2024-01-01', fullTimeMonths: 8 } as Credential;
    expect(fullTimeStudies([{ level: 'secondary' } as Credential, second]).map(({ position }) => position)).toEqual([
      2,
    ]);
  });

  test('is beside jobs in Canada on its days', () => {
    const studies = study({ started: '2024-01-08', completed: '2024-09-02', fullTimeMonths: 8 });
    const beside = (job: object) => besideStudies([periodOf(job)], studies)[0] ?? expect.fail();
    expect('beside' in beside({ start: '2023-01-01', end: '2024-01-07' })).toBe(false);
    expect('beside' in beside({ start: '2023-01-01', end: '2024-01-08' })).toBe(true);
    expect('beside' in beside({ start: '2024-09-01' })).toBe(true);
    expect('beside' in beside({ start: '2024-09-02' })).toBe(false);
    expect('beside' in beside({ country: 'IN', start: '2024-09-01' })).toBe(false);
    expect(besideStudies([periodOf(week)], [])).toHaveLength(1);
  });

  test('takes the hours of its days from a job that does not tell of it', () => {
    const studies = study({ started: '2024-01-08', completed: '2024-09-02', fullTimeMonths: 8 });
    const [plain, denied, student] = besideStudies(
      [{}, { whileFullTimeStudent: false }, { status: 'student' }].map((job) =>
        periodOf({ start: '2024-01-01', end: '2024-09-08', ...job }),
      ),
      studies,
    ).map(withoutStudy);
    expect(plain?.spans?.map(({ weekly }) => weekly)).toEqual([40, 0, 40]);
    expect(plain).toMatchObject({ weekly: 40, away: studies });
    expect([denied?.spans, student?.spans]).toEqual([undefined, undefined]);
    expect(withoutStudy(periodOf(week)).spans).toBeUndefined();
    const [toTheEnd] = besideStudies([periodOf({ start: '2024-01-01', end: '2024-06-30' })], studies).map(withoutStudy);
    expect(toTheEnd?.weekly).toBe(0);
  });
});
