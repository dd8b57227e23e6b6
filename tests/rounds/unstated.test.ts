import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Day } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { assessedCategory } from '../../src/rounds/could-be-in.ts';
import { replayRounds } from '../../src/rounds/replay.ts';
import { assessAtBest } from '../../src/rounds/unstated.ts';
import { dayOf } from '../day.ts';
import { profileArbitrary } from '../oracle/arbitrary.ts';

const known = bundledRounds();
const english = { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 } as const;

function on(text: string) {
  const law = lawOn(text);
  if (!law) throw new Error(text);
  return { asOf: dayOf(text), law };
}

function atBest(profile: Profile, date: string) {
  const { asOf, law } = on(date);
  const found = assessAtBest(profile, assess(profile, asOf, law));
  return found && { missing: found.missing, totals: found.assessments.map(({ crs }) => crs.points) };
}

/** Not those few whose PTE Core test was taken before its acceptance. */
function accepted(person: unknown, asOf: Day): Profile | undefined {
  try {
    return checkProfile(person, { file: 'random', asOf });
  } catch {
    return undefined;
  }
}

/** What one round brings, under the cut-off that is asked. */
function inRound(profile: Profile, number: string, crs: number) {
  const rounds = known.rounds.filter((round) => round.number === number).map((round) => ({ ...round, crs }));
  const { asOf } = on(rounds[0]?.date ?? '');
  const replay = replayRounds(
    profile,
    { ...known, rounds },
    { asOf, choose: (all) => all, inCategory: assessedCategory },
  );
  const { score, outcome, by, because } = replay.rounds[0] ?? {};
  return { score, outcome, by, because };
}

/**
 * By hand, from the tables of CRS reference, single: age 20 to 29 110, CLB 9 in all four 124, two years of Canadian work 53: 287.
 * A doctorate gives 150, with CLB 9 and the work 50 of transferability, and from Canada 30: at most 230 more, 517.
 */
const withoutEducation: Profile = {
  age: 29,
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  languageTests: [english],
  work: [{ noc: '21231', country: 'CA', years: 2 }],
};

describe('a round that facts not stated may reach', () => {
  test('is not known up to the most that they give, and missed above it', () => {
    const unknown = {
      score: 287,
      outcome: 'unknown',
      by: null,
      because: { id: 'rounds.notStated', values: { missing: ['education'], low: 287, high: 517 } },
    };
    expect(inRound(withoutEducation, '446', 288)).toEqual(unknown);
    expect(inRound(withoutEducation, '446', 517)).toEqual(unknown);
    expect(inRound(withoutEducation, '446', 518)).toMatchObject({ outcome: 'missed', by: 231 });
  });

  test('is not known at the score as it is, which only the tie-break would decide', () => {
    const late: Profile = { ...withoutEducation, expressEntryProfile: { submitted: '2026-09-01' } };
    expect(inRound(late, '446', 287)).toMatchObject({ outcome: 'unknown', because: { id: 'rounds.notStated' } });
    expect(inRound({ ...late, education: [] }, '446', 287)).toMatchObject({ outcome: 'tieBreak' });
  });

  test('is one that invites below the score, whatever is not stated', () =>
    expect(inRound(withoutEducation, '446', 286)).toMatchObject({ outcome: 'invited', by: 1 }));

  test('is missed where there is none of it', () => {
    expect(inRound({ ...withoutEducation, education: [] }, '446', 300)).toMatchObject({ outcome: 'missed', by: 13 });
    const none: Profile = { ...withoutEducation, education: [{ level: 'none' }] };
    expect(inRound(none, '446', 300)).toMatchObject({ outcome: 'missed', by: 13 });
  });

  test('is not eligible where the program is not met, stated or not', () =>
    expect(inRound({ ...withoutEducation, work: [] }, '446', 300).outcome).toBe('notEligible'));

  test('names what is not stated where the program hangs on it too', () => {
    const { languageTests: _, ...without } = withoutEducation;
    expect(inRound(without, '446', 500)).toMatchObject({
      score: 163,
      outcome: 'unknown',
      // Both languages at 10 or more: 136 + 24, French 50. 110 + 150 + 160 + 53, transferability 50, study 30 and French 50.
      because: { id: 'rounds.notStated', values: { missing: ['education', 'languageTests'], low: 163, high: 603 } },
    });
  });
});

// Of CRS reference: core 500 and 460, the partner 40, transferability 100; from 2016-11-19 study 30, from 2017-06-06 French
// 30, and 50 from 2020-10-20. Offers, relatives, certificates and nominations that are left out are none.
describe('the most that facts not stated give', () => {
  const single: Profile = { maritalStatus: 'neverMarried' };
  const own = ['dateOfBirth', 'education', 'languageTests', 'work'];

  test.each([
    ['2016-11-18', 600],
    ['2016-11-19', 630],
    ['2017-06-06', 660],
    ['2020-10-20', 680],
    ['2026-10-01', 680],
  ])('alone, on %s', (date, most) => expect(atBest(single, date)).toEqual({ missing: own, totals: [most] }));

  test('of a partner who counts is 40 more, in a column of 40 less', () => {
    const couple: Profile = {
      maritalStatus: 'married',
      partner: { accompanying: true, citizenOrPermanentResident: false },
    };
    const partners = ['partner.education', 'partner.languageTests', 'partner.work'];
    expect(atBest(couple, '2026-10-01')).toEqual({ missing: [...own, ...partners], totals: [680] });
    const old: Profile = { ...couple, age: 45, education: [], languageTests: [], work: [] };
    expect(atBest(old, '2026-10-01')).toEqual({ missing: partners, totals: [40] });
    // Education 10, language 20, work 10.
    expect(atBest({ ...old, partner: { ...couple.partner, education: [], work: [] } }, '2026-10-01')).toEqual({
      missing: ['partner.languageTests'],
      totals: [20],
    });
  });

  test('of a marriage without a described partner is told for both', () =>
    expect(
      atBest({ maritalStatus: 'married', age: 45, education: [], languageTests: [], work: [] }, '2026-10-01'),
    ).toEqual({ missing: ['partner'], totals: [0, 40] }));

  test.each<[string, Profile]>([
    ['nobody has a partner', { maritalStatus: 'neverMarried' }],
    ['they were never married', { maritalStatus: 'neverMarried' }],
    ['they are divorced', { maritalStatus: 'divorced', partner: { accompanying: true } }],
    ['the partner does not come', { maritalStatus: 'married', partner: { accompanying: false } }],
    ['the partner is a citizen', { maritalStatus: 'married', partner: { accompanying: true, citizen: true } }],
    [
      'the partner is a permanent resident',
      { maritalStatus: 'married', partner: { accompanying: true, citizenOrPermanentResident: true } },
    ],
  ])('is nothing where %s and all else is stated', (_, profile) =>
    expect(atBest({ age: 45, education: [], languageTests: [], work: [], ...profile }, '2026-10-01')).toBeUndefined(),
  );

  test('of a marital status that is not stated is also that of a partner', () => {
    // 45 years old, the person earns nothing; a partner at most 10 for education, 20 for language, 10 for work (crs.md, 1.B).
    const nothing: Profile = { age: 45, education: [], languageTests: [], work: [] };
    expect(atBest(nothing, '2026-10-01')).toEqual({ missing: ['maritalStatus'], totals: [0, 40] });
  });

  test('of work counts the year that an offer asks for', () => {
    // Before 2025-03-25 an offer of other occupations gave 50 points; an exempt permit asks for a year of work (R82(2)(b)).
    const offer: Profile = {
      ...withoutEducation,
      education: [],
      work: undefined,
      jobOffer: { noc: '21300', fullTime: true, months: 24, lmia: false, workPermit: 'exempt204or205' },
    };
    // 110 + 124 + 80, foreign work 50, offer 50.
    expect(atBest(offer, '2025-03-24')?.totals).toEqual([414]);
    expect(atBest(offer, '2025-03-25')?.totals).toEqual([364]);
  });

  test('is never below what anybody scores who states them', () => {
    const day = '2026-01-15';
    const { asOf, law } = on(day);
    const keys = ['education', 'languageTests', 'work', 'dateOfBirth', 'age'] as const;
    fc.assert(
      fc.property(profileArbitrary, fc.subarray([...keys], { minLength: 1 }), (person, left) => {
        const full = accepted(person, asOf);
        fc.pre(full !== undefined);
        const without = (some: Profile): Profile => {
          const rest = { ...some };
          for (const key of left) delete rest[key];
          return rest;
        };
        const partner = full.partner && { ...full.partner, education: undefined, languageTests: undefined };
        const partial: Profile = { ...without(full), ...(partner && { partner }) };
        const found = atBest(partial, day);
        const most = Math.max(...(found?.totals ?? [1200]));
        expect(most).toBeGreaterThanOrEqual(assess(full, asOf, law).crs.points);
      }),
      { numRuns: 150 },
    );
  });
});
