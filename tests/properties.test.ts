import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { addDays, type Day, formatDay } from '../src/base/day.ts';
import { crsHistory } from '../src/law/crs/index.ts';
import { type Law, lawOn } from '../src/law/law.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import type { Profile } from '../src/profile/schema.ts';
import type { Node } from '../src/score-tree/node.ts';
import { dayOf } from './day.ts';
import { partialProfileArbitrary, profileArbitrary } from './oracle/arbitrary.ts';

// What must hold for everyone, whatever the law's figures.

const day = '2026-01-15';
const runs = { numRuns: 150 };

function on(text: string): { asOf: Day; law: Law } {
  const law = lawOn(text);
  if (!law) throw new Error(text);
  return { asOf: dayOf(text), law };
}

const { asOf, law } = on(day);

function read(person: unknown): Profile {
  return checkProfile(person, { file: 'random', asOf });
}

/** Not those few whose PTE Core test would count but for being taken before its acceptance: that is refused as input. */
function isAccepted(person: unknown): boolean {
  try {
    read(person);
    return true;
  } catch {
    return false;
  }
}

function total(profile: Profile): number {
  return assess(profile, asOf, law).crs.points;
}

function everyNode(node: Node): readonly Node[] {
  return [node, ...(node.parts ?? []).flatMap(everyNode)];
}

describe.each([
  ['every fact stated', profileArbitrary.filter(isAccepted)],
  ['facts left out', partialProfileArbitrary.filter(isAccepted)],
])('random people, %s', (_, people) => {
  test('caps hold, and every node is the sum of its parts or its cap', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...crsHistory.versions.map(({ id }) => id)), (person, version) => {
        const { crs, grid } = assess(read(person), asOf, on(version).law);
        for (const { id, points, max, parts } of [...everyNode(crs), ...everyNode(grid)]) {
          expect(points, id).toBeGreaterThanOrEqual(0);
          expect(points, id).toBeLessThanOrEqual(max);
          expect(Number.isInteger(points), id).toBe(true);
          if (parts)
            expect(points, id).toBe(
              Math.min(
                max,
                parts.reduce((sum, part) => sum + part.points, 0),
              ),
            );
        }
        expect(crs.max).toBe(1200);
      }),
      runs,
    );
  });

  test('an answer is yes only when every requirement is, and no when one is', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { programs, notes } = assess(read(person), asOf, law);
        for (const { id, eligible, requirements } of programs) {
          const met = requirements.map((requirement) => requirement.met);
          const open = met.filter((answer) => answer === 'unknown').length;
          // Requirements that no reading of the doubts meets at once; a note says so.
          const never = notes.some((note) => note.id === 'programs.neverAtOnce' && note.values.program === id);
          if (never) expect(open).toBeGreaterThan(1);
          expect(eligible).toBe(never || met.includes('no') ? 'no' : open > 0 ? 'unknown' : 'yes');
          expect(never && met.includes('no')).toBe(false);
        }
      }),
      runs,
    );
  });
});

describe('more never gives less', () => {
  // A doubt may be settled by the very fact that is added; then the note says what the total was counted on.
  const settled = profileArbitrary
    .filter(isAccepted)
    .filter((person) => assess(read(person), asOf, law).unknowns.length === 0);

  test('one CLB level', () => {
    fc.assert(
      fc.property(
        settled,
        fc.constantFrom('english', 'french'),
        fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (person, language, levels, raised) => {
          const withLevels = (at: readonly number[]) => {
            const [listening, reading, writing, speaking] = at;
            const clb = { test: 'clb', language, listening, reading, writing, speaking };
            return total(read({ ...person, languageTests: [clb] }));
          };
          const higher = levels.map((level, index) => (index === raised ? level + 1 : level));
          expect(withLevels(higher)).toBeGreaterThanOrEqual(withLevels(levels));
        },
      ),
      runs,
    );
  });

  test('one year of work, in Canada or abroad', () => {
    fc.assert(
      fc.property(
        settled,
        fc.constantFrom('CA', 'IN'),
        fc.constantFrom('21231', '72106', '63200'),
        fc.integer({ min: 0, max: 8 }),
        (person, country, noc, years) => {
          const withYears = (count: number) => total(read({ ...person, work: [{ noc, country, years: count }] }));
          expect(withYears(years + 1)).toBeGreaterThanOrEqual(withYears(years));
        },
      ),
      runs,
    );
  });

  /** A job of up to five years, as hours by their first days and a leave, in days since it began. */
  const timesOfJob = fc.record({
    length: fc.integer({ min: 300, max: 1800 }),
    hours: fc.array(fc.constantFrom(0, 10, 24.5, 30, 37.5), { minLength: 1, maxLength: 4 }),
    away: fc.integer({ min: 0, max: 299 }),
    days: fc.integer({ min: 1, max: 299 }),
  });
  const dayAfter = (since: number) => formatDay(addDays(asOf, since - 1900));
  const jobOf = (
    country: string,
    { length, hours, away, days }: { length: number; hours: readonly number[]; away: number; days: number },
  ) => ({
    noc: '72106',
    country,
    qualifiedSince: '2010-01-01',
    start: dayAfter(0),
    end: dayAfter(length),
    hoursPerWeek: hours.map((weekly, index) => ({ ...(index > 0 && { from: dayAfter(index * 70) }), hours: weekly })),
    leaves: days === 0 ? [] : [{ start: dayAfter(away), end: dayAfter(Math.min(length, away + days - 1)) }],
  });
  /** Everything that can only become better with more hours: points, the grid, programs and categories. */
  const standing = (person: object) => {
    const { crs, grid, programs, categories } = assess(read(person), asOf, law);
    const rank = { no: 0, unknown: 1, yes: 2 };
    const work = programs.flatMap(({ requirements }) => requirements.filter(({ id }) => id.endsWith('.work')));
    return [
      crs.points,
      grid.points,
      ...work.map(({ met }) => rank[met]),
      ...categories.map(({ eligible }) => rank[eligible]),
    ];
  };
  const expectNotLess = (more: readonly number[], less: readonly number[]) => {
    for (const [index, value] of less.entries()) expect(more[index] ?? Number.NaN).toBeGreaterThanOrEqual(value);
  };

  test('more hours a week, in some of the weeks', () => {
    fc.assert(
      fc.property(settled, fc.constantFrom('CA', 'IN'), timesOfJob, fc.nat(), (person, country, times, which) => {
        const raised = times.hours.map((hours, index) => (index === which % times.hours.length ? hours + 6 : hours));
        const withHours = (hours: readonly number[]) =>
          standing({ ...person, work: [jobOf(country, { ...times, hours })] });
        expectNotLess(withHours(raised), withHours(times.hours));
      }),
      runs,
    );
  });

  test('a leave that is a day shorter, or paid', () => {
    fc.assert(
      fc.property(settled, fc.constantFrom('CA', 'IN'), timesOfJob, (person, country, times) => {
        const job = jobOf(country, times);
        const stands = standing({ ...person, work: [job] });
        expectNotLess(standing({ ...person, work: [jobOf(country, { ...times, days: times.days - 1 })] }), stands);
        const leaves = job.leaves.map((leave) => ({ ...leave, paid: true }));
        expectNotLess(standing({ ...person, work: [{ ...job, leaves }] }), stands);
      }),
      runs,
    );
  });

  test('a leave in one job is two jobs without the days between, but for what must be continuous', () => {
    fc.assert(
      fc.property(settled, fc.constantFrom('CA', 'IN'), timesOfJob, (person, country, times) => {
        fc.pre(times.away > 0 && times.away + times.days <= times.length);
        const { leaves, hoursPerWeek, ...job } = jobOf(country, { ...times, hours: [30] });
        const parts = [
          { ...job, end: dayAfter(times.away - 1), hoursPerWeek: 30 },
          { ...job, start: dayAfter(times.away + times.days), hoursPerWeek: 30 },
        ];
        const whole = total(read({ ...person, work: [{ ...job, leaves, hoursPerWeek }] }));
        expect(whole).toBe(total(read({ ...person, work: parts })));
      }),
      runs,
    );
  });

  test('one credential', () => {
    fc.assert(
      fc.property(
        settled,
        fc.constantFrom('secondary', 'oneYear', 'twoYear', 'bachelor', 'master', 'professional', 'doctoral'),
        (person, level) => {
          const conditions = { fullTimeMonths: 20, inPerson: true, languageStudyShare: 0, obligedToReturn: false };
          const added = { level, country: 'CA', completed: '2023-05-01', ...conditions };
          const more = { ...person, education: [...(person.education ?? []), added] };
          expect(total(read(more))).toBeGreaterThanOrEqual(total(read(person)));
        },
      ),
      runs,
    );
  });
});

test('the same input gives the same assessment', () => {
  fc.assert(
    fc.property(profileArbitrary.filter(isAccepted), (person) => {
      const once = JSON.stringify(assess(read(person), asOf, law));
      expect(JSON.stringify(assess(read(structuredClone(person)), asOf, law))).toBe(once);
    }),
    { numRuns: 50 },
  );
});
