import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import { firstInvitedUnder } from '../../src/assess/nominee.ts';
import { parseInstant } from '../../src/base/instant.ts';
import { lawOn } from '../../src/law/law.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { assessedCategory, couldBeIn } from '../../src/rounds/could-be-in.ts';
import { decide } from '../../src/rounds/outcome.ts';
import { type Replay, replayRounds } from '../../src/rounds/replay.ts';
import type { Round } from '../../src/rounds/round.ts';
import { dayOf } from '../day.ts';
import { graduate } from './graduate.ts';

const known = bundledRounds();

function assessOn(profile: Profile, date: string): Assessment {
  const law = lawOn(date);
  if (!law) throw new Error(date);
  return assess(profile, dayOf(date), law);
}

function replay(profile: Profile, since: string, asOf: string): Replay {
  return replayRounds(profile, known, {
    asOf: dayOf(asOf),
    choose: (rounds) => rounds.filter(({ date }) => date >= since),
    inCategory: assessedCategory,
  });
}

/** Rounds 120 to 136 of rounds.csv. */
describe('a person held against past rounds', () => {
  test.each([
    ['2019-05-11T17:40:53Z', 'invited', 'invited'],
    ['2019-05-11T17:40:54Z', 'tieBreak', 'invited'],
    ['2019-05-11T13:40:54-04:00', 'tieBreak', 'invited'],
    ['2019-05-11T19:40:53+02:00', 'invited', 'invited'],
    ['2019-05-11T17:40:54.5Z', 'tieBreak', 'invited'],
    ['2019-05-11T17:40Z', 'unknown', 'invited'],
    ['2019-05-11', 'unknown', 'invited'],
    ['2019-05-09', 'invited', 'invited'],
    ['2019-05-13', 'tieBreak', 'invited'],
    ['2019-08-29T07:57:12Z', 'tieBreak', 'invited'],
    ['2019-08-29T07:57:13Z', 'tieBreak', 'tieBreak'],
    ['2020-01-01T00:00:00Z', 'tieBreak', 'tieBreak'],
    [undefined, 'unknown', 'unknown'],
  ])('submitted %s: round 120 %s, round 126 %s', (submitted, first, second) => {
    const profile = submitted === undefined ? graduate : { ...graduate, expressEntryProfile: { submitted } };
    const found = new Map(replay(profile, '2019-06-26', '2019-09-20').rounds.map((round) => [round.number, round]));
    const by = (outcome: string) => (outcome === 'unknown' ? null : 0);
    expect(found.get('120')).toMatchObject({ score: 462, crs: 462, outcome: first, by: by(first) });
    expect(found.get('126')).toMatchObject({ score: 462, crs: 462, outcome: second, by: by(second) });
  });

  test('is scored on the day of each round, and missed or invited by the difference', () => {
    const profile = { ...graduate, expressEntryProfile: { submitted: '2019-05-11T17:40:54Z' } };
    const { rounds, through } = replay(profile, '2019-06-26', '2020-02-05');
    expect(rounds.map(({ number, score, outcome, by }) => [number, score, outcome, by])).toEqual([
      ['120', 462, 'tieBreak', 0],
      ['121', 462, 'invited', 2],
      ['122', 462, 'invited', 3],
      ['123', 462, 'missed', 4],
      ['124', 462, 'invited', 5],
      ['125', 462, 'missed', 1],
      ['126', 462, 'invited', 0],
      ['127', 462, 'missed', 2],
      ['128', 462, 'notEligible', null],
      ['129', 462, 'missed', 13],
      ['130', 462, 'missed', 10],
      ['131', 462, 'missed', 9],
      ['132', 462, 'missed', 10],
      ['133', 462, 'missed', 7],
      ['134', 462, 'missed', 11],
      ['135', 462, 'missed', 9],
      ['136', 487, 'invited', 15],
    ]);
    expect(through).toBe('2020-02-05');
  });

  test('had no test before it was taken, no year of work before it was done', () => {
    const { rounds } = replay(graduate, '2018-12-12', '2019-02-01');
    // 2018-12-12: no test, so no program. 2018-12-19: the test counts, the year of work does not yet (until 2019-02-01).
    expect(rounds.map(({ date, score, eligible, outcome }) => [date, score, eligible, outcome])).toEqual([
      ['2018-12-12', 260, 'no', 'notEligible'],
      ['2018-12-19', 409, 'no', 'notEligible'],
      ['2019-01-09', 409, 'no', 'notEligible'],
      ['2019-01-23', 409, 'no', 'notEligible'],
      ['2019-01-30', 409, 'no', 'notEligible'],
    ]);
  });

  test('summary: the last ten of each kind among the rounds shown', () => {
    const profile = { ...graduate, expressEntryProfile: { submitted: '2019-05-11T17:40:54Z' } };
    const { summary } = replay(profile, '2019-10-16', '2020-02-05');
    // General: 126 to 136 without 128. Trades: 128 and the five before it.
    expect(summary).toEqual([
      {
        kind: 'general',
        category: 'general',
        last: 472,
        on: '2020-02-05',
        min: 462,
        max: 475,
        of: 10,
        invited: 2,
        open: 0,
      },
      { kind: 'program', category: 'fst', last: 357, on: '2019-10-16', min: 199, max: 357, of: 6, invited: 0, open: 0 },
    ]);
  });

  test('place in the pool: the newest count that is not after the day, on its rules', () => {
    expect(replay(graduate, '2022-01-01', '2022-01-16').pool).toBeUndefined();
    const later = replay({ ...graduate, languageTests: [] }, '2026-10-01', '2026-11-23').pool;
    expect(later).toMatchObject({ asOf: '2026-09-27', total: 229_904, inPool: false });
  });

  test('all 448 rounds', () => {
    expect(replay(graduate, '2015-01-31', '2026-11-23').rounds).toHaveLength(448);
  });
});

const on2019 = assessOn(graduate, '2019-06-26');
const general: Round = {
  number: '900',
  date: '2019-06-26',
  name: 'General',
  kind: 'general',
  category: 'general',
  invitations: 1,
  crs: 462,
  tieBreak: null,
};
const allStated = () => undefined;
const yes = { eligible: 'yes', because: undefined } as const;
const message = { id: 'age.notStated', values: {} } as const;
const because = { id: 'rounds.kindUnknown', values: {} } as const;
const doubt = (total: number) => ({ message, total });

describe('an outcome', () => {
  test('at the cut-off of a round without a published tie-break is not known', () =>
    expect(decide(general, yes, on2019, '2015-01-01T00:00:00Z', allStated)).toMatchObject({
      outcome: 'unknown',
      by: null,
      because: { id: 'rounds.tieNotPublished' },
    }));

  test('at the cut-off of a round whose tie-break cannot be read is not known', () =>
    expect(
      decide({ ...general, unreadTieBreak: 'noon' }, yes, on2019, '2015-01-01T00:00:00Z', allStated),
    ).toMatchObject({
      outcome: 'unknown',
      by: null,
      because: { id: 'rounds.tieNotReadable' },
    }));

  test.each([
    ['2019-05-01T00:00:00Z', 'invited', 'rounds.decided'],
    // 2019-05-10T10:00:00 was at the earliest 14 hours before that time by UTC (UTC+14), at the latest 12 after it (UTC-12).
    ['2019-05-09T19:59:59Z', 'invited', 'rounds.decided'],
    ['2019-05-09T20:00:00Z', 'unknown', 'rounds.tieWithoutZone'],
    ['2019-05-10T10:00:00Z', 'unknown', 'rounds.tieWithoutZone'],
    ['2019-05-10T21:59:59Z', 'unknown', 'rounds.tieWithoutZone'],
    ['2019-05-10T22:00:00Z', 'tieBreak', 'rounds.decided'],
    ['2019-05-09', 'unknown', 'rounds.tieWithoutZone'],
    [undefined, 'unknown', 'rounds.submittedNotStated'],
  ])('at the cut-off of a round whose tie-break has no zone, submitted %s: %s', (submitted, outcome, id) =>
    expect(decide({ ...general, tieBreak: '2019-05-10T10:00:00' }, yes, on2019, submitted, allStated)).toMatchObject({
      outcome,
      because: { id },
    }),
  );

  test('at the cut-off before the rule of 2017-06-06 is not known, whatever was published', () => {
    const before = { ...general, date: '2017-06-05', tieBreak: '2017-05-01T00:00:00Z' };
    expect(decide(before, yes, on2019, '2015-01-01T00:00:00Z', allStated).because.id).toBe('rounds.tieRuleUnknown');
    expect(decide({ ...before, date: '2017-06-06' }, yes, on2019, '2015-01-01T00:00:00Z', allStated).outcome).toBe(
      'invited',
    );
  });

  test('away from the cut-off needs no tie-break', () => {
    const before = { ...general, date: '2015-01-31' };
    expect(decide({ ...before, crs: 461 }, yes, on2019, undefined, allStated)).toMatchObject({
      outcome: 'invited',
      by: 1,
    });
    expect(decide({ ...before, crs: 463 }, yes, on2019, undefined, allStated)).toMatchObject({
      outcome: 'missed',
      by: 1,
    });
  });

  test('where a doubt about the score decides is not known', () => {
    const assessment = { ...on2019, unknowns: [doubt(470), doubt(475)] };
    const outcome = (crs: number) => decide({ ...general, crs }, yes, assessment, undefined, allStated).outcome;
    // 462 for sure; 462 + 8 + 13 = 483 at most.
    expect([461, 462, 463, 483, 484].map(outcome)).toEqual(['invited', 'unknown', 'unknown', 'unknown', 'missed']);
    const lower = { ...on2019, unknowns: [doubt(440)] };
    expect(decide({ ...general, crs: 450 }, yes, lower, undefined, allStated).outcome).toBe('unknown');
    expect(decide({ ...general, crs: 439 }, yes, lower, undefined, allStated).outcome).toBe('invited');
  });

  test('under rules that are not known is not known', () => {
    const { outcome, by } = decide(general, yes, { ...on2019, complete: false }, undefined, allStated);
    expect([outcome, by]).toEqual(['unknown', null]);
  });

  test('where eligibility is open is missed below the cut-off, not known above it', () => {
    const open = { eligible: 'unknown', because } as const;
    expect(decide({ ...general, crs: 463 }, open, on2019, undefined, allStated)).toMatchObject({
      outcome: 'missed',
      by: 1,
    });
    expect(decide({ ...general, crs: 461 }, open, on2019, undefined, allStated)).toMatchObject({
      outcome: 'unknown',
      by: null,
    });
    const no = { eligible: 'no', because } as const;
    expect(decide({ ...general, crs: 461 }, no, on2019, undefined, allStated).outcome).toBe('notEligible');
  });
});

describe('who could have been in a round', () => {
  const answer = (kind: Round['kind'], category: Round['category'], assessment = on2019) =>
    couldBeIn({ date: '2019-06-26', kind, category }, assessment, assessedCategory).eligible;

  test('general: any program; program: that one; names not known: not known', () => {
    expect(answer('general', 'general')).toBe('yes');
    expect(answer('program', 'cec')).toBe('yes');
    expect(answer('program', 'fst')).toBe('no');
    expect(answer('unknown', 'unknown')).toBe('unknown');
    const none = assessOn({ ...graduate, languageTests: [] }, '2019-06-26');
    for (const kind of ['general', 'pnp', 'category', 'unknown'] as const)
      expect(answer(kind, 'french', none)).toBe('no');
  });

  test('pnp: a nomination that counts; a doubt about it is one about the round', () => {
    const nominated = (nomination: Profile['provincialNomination'], date = '2026-07-20') =>
      answer(
        'pnp',
        'pnp',
        assessOn(
          {
            ...graduate,
            languageTests: [{ test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 }],
            provincialNomination: nomination,
          },
          date,
        ),
      );
    expect(nominated(undefined)).toBe('no');
    expect(nominated({ province: 'NS', kind: 'enhanced', issued: '2026-07-20' })).toBe('yes');
    expect(nominated({ province: 'NS', kind: 'enhanced', issued: '2026-07-21' })).toBe('no');
    expect(nominated({ province: 'NS', kind: 'base', issued: '2026-07-01' })).toBe('no');
    expect(nominated({ province: 'NS', issued: '2026-07-01' })).toBe('unknown');
    expect(nominated({ province: 'ON', kind: 'enhanced', issued: '2026-05-29' })).toBe('yes');
    // The certificate decides, whatever is known of the streams of the day.
    expect(nominated({ province: 'ON', kind: 'enhanced', issued: '2026-05-30' })).toBe('yes');
    expect(nominated({ province: 'ON', issued: '2026-05-30' })).toBe('unknown');
  });

  test('category: what the assessment says of it, not known where it says nothing', () => {
    expect(answer('category', 'french', Object.assign({}, on2019, { categories: [] }))).toBe('unknown');
    const french = (eligible: 'yes' | 'no') => Object.assign({}, on2019, { categories: [{ id: 'french', eligible }] });
    expect(answer('category', 'french', french('yes'))).toBe('yes');
    expect(answer('category', 'french', french('no'))).toBe('no');
    expect(answer('category', 'trades', french('yes'))).toBe('unknown');
  });
});

// IRPA 10.1(1.1), wording of 2017-06-22: a nominee is invited only in the provincial nominee class. The feed's programs of a
// round: one for rounds of a program, FSW, CEC and FST for those of a category, and all four for general ones.
describe('a nominee', () => {
  const languageTests = [
    { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 },
    { test: 'clb', language: 'french', listening: 7, reading: 7, writing: 7, speaking: 7 },
  ] as const;
  const nominee: Profile = {
    ...graduate,
    languageTests: [...languageTests],
    work: [{ noc: '21231', country: 'CA', start: '2016-02-01' }],
    provincialNomination: { province: 'NS', kind: 'enhanced', issued: '2016-01-04' },
  };
  const found = (kind: Round['kind'], category: Round['category'], date: string, profile = nominee, crs = 700) => {
    const assessment = assessOn(profile, date);
    const round = { ...general, kind, category, date, crs };
    const could = couldBeIn(round, assessment, assessedCategory);
    const { outcome, because } = decide(round, could, assessment, undefined, allStated);
    return { eligible: could.eligible, outcome, because: because.id };
  };
  const notEligible = { eligible: 'no', outcome: 'notEligible', because: 'rounds.withoutNominees' };

  test.each([
    ['general', 'general'],
    ['pnp', 'pnp'],
  ] as const)('is in rounds of the kind %s', (kind, category) =>
    expect(found(kind, category, '2024-04-23')).toEqual({
      eligible: 'yes',
      outcome: 'invited',
      because: 'rounds.decided',
    }),
  );

  test.each([
    ['program', 'cec', '2017-06-22'],
    ['program', 'cec', '2026-09-29'],
    ['category', 'french', '2023-07-07'],
    ['category', 'stem', '2024-04-11'],
  ] as const)('is in no round of the kind %s (%s) on %s', (kind, category, date) =>
    expect(found(kind, category, date)).toEqual(notEligible),
  );

  test('without the program or category is told so', () => {
    expect(found('program', 'fst', '2026-09-29')).toEqual({ ...notEligible, because: 'rounds.notIn' });
    expect(found('category', 'trades', '2026-10-01')).toEqual({ ...notEligible, because: 'rounds.notIn' });
  });

  test('in a round of a program before the wording of the law is not known, below its cut-off missed', () => {
    const before = ['program', 'cec', '2017-06-21'] as const;
    const unknown = { eligible: 'unknown', outcome: 'unknown', because: 'rounds.nomineeRuleUnknown' };
    expect(found(...before)).toEqual({ ...unknown });
    expect(found(...before, nominee, 1200)).toMatchObject({ eligible: 'unknown', outcome: 'missed' });
  });

  test('in a round of a name not known is not known', () =>
    expect(found('unknown', 'unknown', '2026-09-29')).toMatchObject({ eligible: 'unknown', outcome: 'unknown' }));

  test('not yet, or only of a base stream, is in them like anyone', () => {
    for (const provincialNomination of [
      { province: 'NS', kind: 'enhanced', issued: '2026-09-30' },
      { province: 'NS', kind: 'base', issued: '2016-01-04' },
    ] as const) {
      const profile: Profile = { ...nominee, provincialNomination };
      expect(found('program', 'cec', '2026-09-29', profile, 400)).toMatchObject({
        eligible: 'yes',
        outcome: 'invited',
      });
      expect(found('category', 'french', '2026-09-29', profile, 400)).toMatchObject({ eligible: 'yes' });
    }
  });

  test('whose nomination may be a base one is not known to be in them where the score without it is enough', () => {
    const open: Profile = { ...nominee, provincialNomination: { province: 'NS', issued: '2016-01-04' } };
    const unknown = { eligible: 'unknown', outcome: 'unknown', because: 'rounds.nominationUnknown' };
    expect(found('program', 'cec', '2026-09-29', open, 400)).toEqual(unknown);
    expect(found('category', 'french', '2026-09-29', open, 400)).toEqual(unknown);
    // With the 600 points of a nominee they would not be in it, without them the score is not enough.
    expect(found('program', 'cec', '2026-09-29', open, 700)).toMatchObject({ eligible: 'unknown', outcome: 'missed' });
    // Before the wording of 2017-06-22 nominees may have been in it.
    expect(found('program', 'cec', '2017-06-21', open, 700)).toMatchObject({ outcome: 'unknown' });
    expect(found('general', 'general', '2024-04-23', open)).toMatchObject({ eligible: 'yes', outcome: 'unknown' });
  });

  test('has no program under which to be invited', () => {
    expect(firstInvitedUnder(assessOn(nominee, '2026-09-29'))).toBeUndefined();
    expect(firstInvitedUnder(assessOn({ ...nominee, provincialNomination: undefined }, '2026-09-29'))).toBe('cec');
  });
});

test('instants', () => {
  expect(parseInstant('1970-01-01T00:00:01Z')).toEqual({ from: 1000, to: 1000 });
  expect(parseInstant('1970-01-01T02:00:00+02:00')).toEqual({ from: 0, to: 0 });
  expect(parseInstant('1970-01-01T00:01Z')).toEqual({ from: 60_000, to: 119_999 });
  expect(parseInstant('1970-01-01')).toEqual({ from: -14 * 3_600_000, to: 36 * 3_600_000 - 1 });
  // No zone: the time is first on the clocks of UTC+14, and last on those of UTC-12.
  expect(parseInstant('1970-01-01T00:00:01')).toEqual({ from: 1000 - 14 * 3_600_000, to: 1000 + 12 * 3_600_000 });
  expect(parseInstant('1970-01-01T00:01')).toEqual({ from: 60_000 - 14 * 3_600_000, to: 119_999 + 12 * 3_600_000 });
  for (const text of ['1970-01-32T00:00:00Z', '1970-01-01T00:00:00 ET', 'soon'])
    expect(parseInstant(text)).toBeUndefined();
});

describe('a profile that has left the pool after twelve months (MI s. 4(1))', () => {
  const submittedOn = (submitted: string) => ({ ...graduate, expressEntryProfile: { submitted } });
  // Round 121 was held on 2019-07-10, round 126 on 2019-09-18.
  const outcomes = (submitted: string) =>
    new Map(
      replay(submittedOn(submitted), '2019-06-26', '2019-09-20').rounds.map(({ number, outcome }) => [number, outcome]),
    );

  test('no round from its last day on invites it', () => {
    expect(outcomes('2018-07-11').get('121')).toBe('invited');
    expect(outcomes('2018-07-10').get('121')).toBe('notEligible');
    const { rounds, ended, summary } = replay(submittedOn('2018-07-10'), '2019-06-26', '2019-09-20');
    expect(ended).toBe('2019-07-10');
    const after = rounds.filter(({ date }) => date >= '2019-07-10');
    expect(after.length).toBeGreaterThan(3);
    for (const { outcome, by, because } of after) {
      expect({ outcome, by, id: because.id }).toEqual({ outcome: 'notEligible', by: null, id: 'rounds.profileEnded' });
    }
    expect(summary.length).toBeGreaterThan(0);
  });

  test('as long as it lasts nothing is said', () => {
    expect(replay(submittedOn('2019-05-09'), '2019-06-26', '2019-09-20').ended).toBeUndefined();
  });
});
