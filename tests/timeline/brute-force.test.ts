import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import { addDays, type Day, earlierOf, formatDay, laterOf } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { isChange } from '../../src/plan/timeline/changes.ts';
import { isSameWork } from '../../src/plan/timeline/counted-work.ts';
import { asTheRulesMove } from '../../src/plan/timeline/horizon.ts';
import { asPermitted } from '../../src/plan/timeline/permit.ts';
import { type Timeline, timelineOf } from '../../src/plan/timeline/timeline.ts';
import { workDays, workOn } from '../../src/plan/timeline/work-days.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { flatten } from '../../src/score-tree/node.ts';
import { dayOf } from '../day.ts';
import { partialProfileArbitrary, profileArbitrary } from '../oracle/arbitrary.ts';
import { workers } from './workers.ts';

// The timeline assesses on few days; here a person is assessed on every day of two years.

const twoYears = 731;

function on(profile: Profile, day: Day): Assessment {
  return assess(profile, day, lawOn(formatDay(day)) ?? expect.fail(formatDay(day)));
}

/** Everything of an assessment that is told when it changes. A category that is not in force is one that is not met. */
function told({ crs, grid, programs, categories, complete }: Assessment): string {
  return [
    ...flatten(crs).map(({ points }) => points),
    grid.points,
    ...programs.map(({ eligible }) => eligible),
    ...categories.flatMap(({ id, eligible }) => (eligible === 'no' ? [] : `${id} ${eligible}`)),
    complete,
  ].join();
}

function valid(person: unknown, asOf: Day): Profile | undefined {
  try {
    return checkProfile(person, { file: 'random', asOf });
  } catch {
    return undefined;
  }
}

function isMet({ programs }: Assessment): boolean {
  return programs.some(({ eligible }) => eligible === 'yes');
}

/** On the last safe day and on each of the sixty days to apply a program is met; where it ends first, not a day longer. */
function holdSafe(
  { lastSafeInvitation: safe, noSafeInvitation: none, from }: Timeline,
  met: ReadonlySet<Day>,
  to: Day,
) {
  if (none?.id === 'timeline.neverMet') expect(met.size).toBe(0);
  if (!safe) return;
  const isPaper = safe.ends - safe.day === 61;
  const last = earlierOf(isPaper ? addDays(safe.ends, -1) : safe.day, to);
  for (let day = laterOf(safe.day, from); day <= last; day++) expect(met.has(day), formatDay(day)).toBe(true);
  const ends = [safe.cause, ...safe.also].some(({ id }) => id === 'timeline.programEnds');
  if (ends && safe.ends <= to) expect(met.has(safe.ends)).toBe(false);
}

function compare(stated: Profile, from: Day): Timeline {
  const to = addDays(from, twoYears);
  const timeline = timelineOf(stated, asTheRulesMove(from, to));
  expect(timeline.stretches[0]?.assessment.crs.points).toBe(on(stated, from).crs.points);
  const profile = asPermitted(stated, from);
  const changed: string[] = [];
  let before = on(profile, from);
  let [peak, first, last] = [before.crs.points, from, from];
  const met = new Set(isMet(before) ? [from] : []);
  for (let day = addDays(from, 1); day <= to; day++) {
    const after = on(profile, day);
    if (told(before) !== told(after)) changed.push(formatDay(day));
    const events = timeline.events.filter((event) => event.day === day);
    const chain = [before.crs.points, ...events.flatMap((event) => [event.before, event.after]), after.crs.points];
    for (let index = 0; index < chain.length; index += 2) {
      expect(chain[index + 1], `${formatDay(day)}: ${chain.join(' ')}`).toBe(chain[index]);
    }
    if (isMet(after)) met.add(day);
    const total = after.crs.points;
    if (total > peak) [peak, first, last] = [total, day, day];
    else if (total === peak && last === day - 1) last = day;
    before = after;
  }
  const days = timeline.events.filter(({ changes }) => isChange(changes)).map(({ day }) => formatDay(day));
  expect([...new Set(days)]).toEqual(changed);
  expect(timeline.peak).toEqual({ total: peak, from: first, to: last });
  holdSafe(timeline, met, to);
  return timeline;
}

describe('random people, day by day for two years', () => {
  let events = 0;
  test.each(['2026-11-25', '2026-01-15', '2024-02-10', '2022-06-01'])('from %s', (start) => {
    const from = dayOf(start);
    const people = [profileArbitrary, partialProfileArbitrary, workers(from)].flatMap((one: fc.Arbitrary<object>) =>
      fc.sample(one, { numRuns: 1, seed: from }),
    );
    for (const person of people) {
      const profile = valid(person, from);
      if (profile) events += compare(profile, from).events.length;
    }
  });

  test.each([-40, 150])('with a permit that ends so many days later: %i', (days) => {
    const from = dayOf('2026-11-25');
    for (const person of fc.sample(workers(from), { numRuns: 1, seed: days })) {
      const profile = valid({ ...person, permitUntil: formatDay(addDays(from, days)) }, from) ?? expect.fail();
      const ends = compare(profile, from).events.filter(({ kind }) => kind === 'permit');
      expect(ends.length).toBeLessThanOrEqual(1);
      if (days > 0) expect(ends).toMatchObject([{ day: from + days + 1 }]);
    }
  });

  test('much changes in them', () => {
    expect(events).toBeGreaterThan(40);
  });

  test('what counts of work changes on the days that halving finds, and on no other', () => {
    const from = dayOf('2026-11-25');
    let found = 0;
    for (const person of fc.sample(workers(from), { numRuns: 40, seed: 7 })) {
      const profile = valid(person, from) ?? expect.fail();
      const course = asTheRulesMove(from, addDays(from, twoYears));
      const counted = workOn(profile, course.lawOf);
      const days = Array.from({ length: twoYears }, (_, index) => addDays(from, 1 + index));
      const changed = days.filter((day) => !isSameWork(counted(addDays(day, -1)), counted(day)));
      expect(workDays(profile, course, workOn(profile, course.lawOf)).map(formatDay)).toEqual(changed.map(formatDay));
      found += changed.length;
    }
    expect(found).toBeGreaterThan(150);
  });
});

// Changes there and back, between days that look alike.
describe('people who are easily missed', () => {
  const canadian = { country: 'CA', hoursPerWeek: 15 };
  test.each([
    [
      '2025-02-20',
      'self-employed and unauthorized work, whose doubts matter only together',
      {
        work: [
          {
            ...canadian,
            noc: '31301',
            start: '2022-05-27',
            end: '2024-02-20',
            hoursPerWeek: 30,
            authorized: false,
            selfEmployed: true,
          },
        ],
        partner: {
          accompanying: true,
          citizenOrPermanentResident: false,
          work: [{ ...canadian, noc: '41200', start: '2025-12-20', selfEmployed: true }],
        },
      },
    ],
    [
      '2026-11-25',
      'a year of three that slow work completes, weeks before earlier work falls out of it',
      {
        work: [
          { ...canadian, noc: '31301', start: '2020-01-06', end: '2020-05-01', hoursPerWeek: 30 },
          { ...canadian, noc: '31301', start: '2024-06-15', end: '2025-04-16', hoursPerWeek: 30 },
          { ...canadian, noc: '31301', start: '2026-02-19', hoursPerWeek: 4 },
        ],
      },
    ],
    [
      '2026-11-25',
      'three years that hold 1,560 hours only with a 29 February',
      { work: [{ ...canadian, noc: '12200', start: '2023-06-01', hoursPerWeek: 9.97 }] },
    ],
    [
      '2026-11-25',
      'the occupation with the most work, which sets the level of the CEC',
      {
        work: [
          { ...canadian, noc: '12200', start: '2023-12-10', end: '2025-06-30', hoursPerWeek: 30 },
          { ...canadian, noc: '21231', start: '2025-10-10', hoursPerWeek: 22 },
        ],
      },
    ],
  ])('from %s: %s', (start, _, facts) => {
    const from = dayOf(start);
    const english = { test: 'clb', language: 'english', listening: 6, reading: 6, writing: 6, speaking: 6 };
    const person = {
      age: 29,
      maritalStatus: 'partner' in facts ? 'married' : 'neverMarried',
      languageTests: [english],
      ...facts,
    };
    const profile = valid(person, from) ?? expect.fail();
    expect(compare(profile, from).events.length).toBeGreaterThan(1);
  });
});
