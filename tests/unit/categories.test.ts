import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { addDays, type Day, formatDay } from '../../src/base/day.ts';
import { assessCategories } from '../../src/categories/assess-categories.ts';
import { isEnough } from '../../src/categories/experience.ts';
import { settle } from '../../src/facts/settle.ts';
import { categoriesHistory, categoriesOf } from '../../src/law/categories/index.ts';
import type { CategoryId } from '../../src/law/categories/tables.ts';
import { lawOn } from '../../src/law/law.ts';
import { teerOf } from '../../src/law/skilled.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/message.ts';
import { isNocCode } from '../../src/noc/codes.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { dayOf } from '../day.ts';

// Counts and differences are those of the official page and of IRCC's announcements (categories reference).

const [v2023, v2025, vDecember, v2026] = categoriesHistory.versions;

function codes(version: typeof v2023, id: CategoryId): readonly string[] | undefined {
  const rule = version?.tables.categories[id];
  return rule && rule.kind !== 'language' ? rule.nocs : undefined;
}

function difference(id: CategoryId, from: typeof v2023, to: typeof v2023): { added: string[]; removed: string[] } {
  const a = codes(from, id) ?? [];
  const b = codes(to, id) ?? [];
  return { added: b.filter((noc) => !a.includes(noc)), removed: a.filter((noc) => !b.includes(noc)) };
}

describe('lists', () => {
  test.each([
    ['healthcare', 35, 37, 37, 37],
    ['stem', 24, 11, 11, 11],
    ['trades', 10, 25, 25, 25],
    ['transport', 10, undefined, undefined, 4],
    ['agriculture', 3, 1, 1, undefined],
    ['education', undefined, 5, 5, 5],
    ['physicians', undefined, undefined, 3, 3],
    ['senior-managers', undefined, undefined, undefined, 4],
    ['researchers', undefined, undefined, undefined, 2],
    ['military', undefined, undefined, undefined, 3],
  ] as const)('%s has the announced number of codes in each version', (id, ...counts) => {
    expect([v2023, v2025, vDecember, v2026].map((version) => codes(version, id)?.length)).toEqual(counts);
  });

  test('every code is a unit group of TEER 0 to 3, once in its list', () => {
    for (const version of categoriesHistory.versions) {
      for (const rule of Object.values(version.tables.categories)) {
        if (rule === null || rule.kind === 'language') continue;
        expect(rule.nocs.filter((noc) => !isNocCode(noc) || teerOf(noc) > 3)).toEqual([]);
        expect(new Set(rule.nocs).size).toBe(rule.nocs.length);
      }
    }
  });

  test('healthcare, 2023 to 2025', () => {
    expect(difference('healthcare', v2023, v2025)).toEqual({
      added: ['31120', '32104', '32111', '32123', '32124', '32129', '41300', '42201'],
      removed: ['31204', '32200', '32209', '33109', '41320', '42203'],
    });
    expect(difference('healthcare', v2025, v2026)).toEqual({ added: [], removed: [] });
  });

  test('STEM, 2023 to 2025', () => {
    const { added, removed } = difference('stem', v2023, v2025);
    expect(added).toEqual(['21301', '21331', '22300', '22301', '22310', '63100']);
    expect(removed).toHaveLength(19);
  });

  test('trades: 63200 out and 63201 in, on 2026-02-18', () => {
    expect(difference('trades', v2025, v2026)).toEqual({ added: ['63201'], removed: ['63200'] });
    expect(difference('trades', v2023, v2025).removed).toEqual(['72014', '72405', '72406', '73200']);
  });

  test('only physicians stand in two lists of 2026', () => {
    expect(v2026 && categoriesOf('31102', v2026.tables)).toEqual(['healthcare', 'physicians']);
    const all = Object.values(v2026?.tables.categories ?? {}).flatMap((rule) =>
      rule && rule.kind !== 'language' ? rule.nocs : [],
    );
    expect(all).toHaveLength(94);
    expect(new Set(all).size).toBe(91);
  });

  test('experience: six continuous months, then twelve, breaks allowed', () => {
    const known = categoriesHistory.versions.filter(({ effective }) => effective <= '2026-11-25');
    const rules = known.map(({ tables }) => tables.experience.anywhere);
    expect(rules.map(({ months, continuous }) => [months, continuous])).toEqual([
      [6, true],
      [6, true],
      [6, true],
      [12, false],
    ]);
  });
});

const start = dayOf('2022-06-01');
/** Jobs, some with hours from a day on or a leave, both told as days since the job began. */
const job = fc
  .record({
    noc: fc.constantFrom('31301', '31102', '32101'),
    country: fc.constantFrom('CA', 'IN'),
    from: fc.integer({ min: 0, max: 1090 }),
    days: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined, freq: 2 }),
    hoursPerWeek: fc.constantFrom(7, 12, 15, 20, 29, 30, 40),
    later: fc.option(fc.record({ after: fc.integer({ min: 1, max: 1200 }), hours: fc.constantFrom(0, 10, 30) })),
    leave: fc.option(
      fc.record({
        after: fc.integer({ min: 0, max: 1200 }),
        days: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      }),
      { freq: 2 },
    ),
  })
  .map(({ from, days, hoursPerWeek, later, leave, ...rest }) => {
    const last = days ?? Number.POSITIVE_INFINITY;
    const day = (after: number) => formatDay(addDays(start, from + after));
    const back = leave?.days === undefined ? undefined : Math.min(last, leave.after + leave.days);
    return {
      ...rest,
      start: day(0),
      ...(days !== undefined && { end: day(days) }),
      hoursPerWeek:
        later && later.after <= last
          ? [{ hours: hoursPerWeek }, { from: day(later.after), hours: later.hours }]
          : hoursPerWeek,
      ...(leave &&
        leave.after <= last && {
          leaves: [{ start: day(leave.after), ...(back !== undefined && { end: day(back) }) }],
        }),
    };
  });

describe('the day on which work will be enough', () => {
  test('is the first day of a yes, when everything goes on', () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.array(job, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('2024-06-01', '2025-12-20', '2026-03-01'),
        (jobs, rules) => {
          const asOf = dayOf('2025-06-01');
          const law = lawOn(rules);
          if (!law) throw new Error(rules);
          // A job that begins later is not known on the day.
          const begun = jobs.filter((one) => one.start < '2025-06-01');
          const assessed = new Map<Day, ReturnType<typeof assess>['categories']>();
          const on = (day: Day) => {
            const found =
              assessed.get(day) ??
              assess(checkProfile({ work: begun }, { file: 'random', asOf: day }), day, law).categories;
            assessed.set(day, found);
            return found;
          };
          for (const { id, eligible, work: counted } of on(asOf)) {
            if (!counted) continue;
            if (counted.on === undefined) {
              if (eligible === 'yes') continue;
              // Nothing told: on no sampled day does it become a yes.
              for (const later of [30, 90, 181, 364, 728, 1000]) {
                expect(on(addDays(asOf, later)).find((one) => one.id === id)?.eligible).not.toBe('yes');
              }
              continue;
            }
            told++;
            const answer = (day: Day) => on(day).find((one) => one.id === id)?.eligible;
            expect(answer(counted.on)).toBe('yes');
            expect(answer(addDays(counted.on, -1))).not.toBe('yes');
          }
        },
      ),
      { numRuns: 400, seed: 20_260_218 },
    );
    expect(told).toBeGreaterThan(10);
  });
});

describe('French, whichever of the valid tests stands in the profile', () => {
  const law = lawOn('2026-06-01') ?? expect.fail();
  const asOf = dayOf('2026-06-01');
  const french = (listening: number, others: number) => ({
    test: 'clb',
    language: 'french',
    listening,
    reading: others,
    writing: others,
    speaking: others,
  });
  const told = (languageTests: readonly object[]) => {
    const candidate = settle(checkProfile({ languageTests }, { file: 'french', asOf }), asOf, law);
    const [first] = assessCategories(candidate, law);
    return first && [first.id, first.eligible, say(en, first.because)];
  };
  const needed = '; NCLC 7 in all four is needed';

  test('of several the one whose lowest ability is highest is told', () => {
    const answer = ['french', 'yes', `lowest ability in French level 8${needed}`];
    expect(told([french(5, 9), french(8, 9), french(6, 6)])).toEqual(answer);
    expect(told([french(8, 9), french(5, 9)])).toEqual(answer);
  });

  test('abilities of several are not put together', () => {
    expect(told([french(6, 9), french(9, 6)])).toEqual(['french', 'no', `lowest ability in French level 6${needed}`]);
  });

  test('none', () => {
    expect(told([{ ...french(9, 9), language: 'english' }])).toEqual(['french', 'no', 'no valid test of French']);
  });
});

test('of military service that has ended each reading of its own', () => {
  const asOf = dayOf('2026-06-01');
  const law = lawOn('2026-06-01') ?? expect.fail();
  const profile = checkProfile(
    {
      jobOffer: { noc: '43204', fullTime: true, months: 36, canadianForces: true },
      education: [{ level: 'twoYear', country: 'CA' }],
      militaryService: { country: 'FR', start: '2010-01-01', end: '2020-12-31', noc: '43204', recognized: true },
    },
    { file: 'served', asOf },
  );
  const told = (candidate: ReturnType<typeof settle>) => {
    const military = assessCategories(candidate, law).at(-1) ?? expect.fail();
    return [military.id, military.eligible, say(en, military.because)];
  };
  expect(told(settle(profile, asOf, law))).toEqual([
    'military',
    'unknown',
    'Military recruits: the service has ended, and sources differ on whether one who has served is meant, or one who serves.',
  ]);
  expect(told(settle(profile, asOf, law, new Set(['military.served'])))[1]).toBe('yes');
});

test('time measured against six months: 780 hours, and the calendar', () => {
  const { categories, workHours } = lawOn('2025-06-01') ?? expect.fail();
  const asked = categories?.tables.experience.anywhere ?? expect.fail();
  const from = dayOf('2025-01-01');
  const enough = (days: number, weekly: number) =>
    isEnough({ from, to: addDays(from, days), hours: (days * weekly) / 7 }, asked, workHours.tables);
  // 2025-01-01 to 2025-06-30 are 181 days and six months.
  expect([180, 181, 182].map((days) => enough(days, 30))).toEqual(['no', 'unknown', 'yes']);
  // Half of it a week: 362 days are 181 of full time, 368 are 184.
  expect([361, 362, 367, 368].map((days) => enough(days, 15))).toEqual(['no', 'unknown', 'unknown', 'yes']);
});

test('no category before 2023-05-31', () => {
  const law = lawOn('2023-05-30') ?? expect.fail();
  const asOf = dayOf('2023-05-30');
  expect(assessCategories(settle(checkProfile({}, { file: 'none', asOf }), asOf, law), law)).toEqual([]);
});

const keys = ['id', 'eligible', 'months', 'needed', 'noc', 'notListed', 'on', 'because'];

test('in the report, every category has every key', () => {
  const asOf = dayOf('2026-06-01');
  const law = lawOn('2026-06-01');
  if (!law) throw new Error('no law');
  const profile = checkProfile({ work: [{ noc: '31301', country: 'PH', start: '2025-10-01' }] }, { file: 'one', asOf });
  const report = makeReport(assess(profile, asOf, law), { label: 'one', words: en, tool: { name: 't', version: '0' } });
  expect(report.rules.categories?.id).toBe('2026-02-18');
  expect(report.categories.map(({ id }) => id)).toEqual([
    'french',
    'healthcare',
    'stem',
    'trades',
    'education',
    'transport',
    'physicians',
    'senior-managers',
    'researchers',
    'military',
  ]);
  for (const category of report.categories) expect(Object.keys(category)).toEqual(keys);
  expect(report.categories[1]).toEqual({
    id: 'healthcare',
    eligible: 'no',
    months: 8,
    needed: 12,
    noc: '31301',
    notListed: [],
    on: '2026-09-30',
    because: '1,041 h (8 months) in NOC 31301 in the last 3 years; 12 months (1,560 h) are needed',
  });
  expect(report.categories[2]).toMatchObject({ eligible: 'no', months: 0, needed: 12, noc: null, on: null });
  expect(report.categories[0]).toMatchObject({ eligible: 'unknown', months: null, needed: null });
});
