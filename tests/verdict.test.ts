import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { formatDay, parseDay } from '../src/base/day.ts';
import { lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { say } from '../src/messages/message.ts';
import { asTheRulesMove } from '../src/plan/timeline/horizon.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { readProfile } from '../src/profile/read.ts';
import type { Profile } from '../src/profile/schema.ts';
import { verdictLines } from '../src/report/verdict.ts';
import type { Round } from '../src/rounds/round.ts';
import { type Verdict, verdictOf } from '../src/verdict/verdict.ts';

const text = '2026-10-15';
const asOf = parseDay(text) ?? expect.fail();
const law = lawOn(text) ?? expect.fail();

/** A few rounds of the year before, and a general one long ago. */
const rounds: readonly Round[] = [
  round('2024-04-23', 'general', 'general', 529),
  round('2026-02-10', 'category', 'french', 400),
  round('2026-09-01', 'program', 'cec', 521),
  round('2026-09-28', 'pnp', 'pnp', 725),
  round('2026-09-29', 'program', 'cec', 518),
  // Not known yet on the day.
  round('2026-10-16', 'program', 'cec', 300),
];

function round(date: string, kind: Round['kind'], category: Round['category'], crs: number): Round {
  return { number: date, date, name: category, invitations: 1000, crs, tieBreak: null, kind, category };
}

function verdict(profile: Profile): Verdict {
  const assessment = assess(profile, asOf, law);
  return verdictOf(profile, assessment, { rounds, courseTo: (to) => asTheRulesMove(asOf, to) });
}

function example(name: string): Profile {
  const file = `${name}.yaml`;
  return readProfile(readFileSync(new URL(`../profiles/${file}`, import.meta.url), 'utf8'), { file, asOf });
}

const base = {
  dateOfBirth: '1996-05-14',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: [
    { level: 'bachelor', country: 'IN', completed: '2018-07-20', eca: { issuer: 'WES', issued: '2025-02-11' } },
  ],
  languageTests: [{ test: 'ielts-gt', date: '2026-06-07', listening: 8, reading: 7, writing: 7, speaking: 7 }],
  work: [{ noc: '21231', country: 'IN', start: '2019-09-02' }],
  funds: { amount: 21_500 },
} as const;

function person(changed: object): Profile {
  return checkProfile({ ...base, ...changed }, { file: 'person', asOf });
}

function lacks(profile: Profile, program: string): readonly string[] {
  const { lacking } = verdict(profile);
  const found = lacking.find((one) => one.program === program)?.lacks ?? expect.fail(program);
  return found.map(({ what }) => say(en, what));
}

describe('in the pool', () => {
  test('through the program under which an invitation would be', () => {
    expect(verdict(example('canadian-graduate'))).toMatchObject({ inPool: 'yes', through: 'cec', lacking: [] });
    expect(verdict(person({}))).toMatchObject({ inPool: 'yes', through: 'fsw' });
  });

  test('a nominee is invited as one; a profile of over twelve months is in no pool', () => {
    const nominated = { provincialNomination: { province: 'NS', kind: 'enhanced', issued: '2026-08-01' } };
    expect(verdict(person(nominated))).toMatchObject({ inPool: 'yes', through: 'nomination' });
    const ended = person({ expressEntryProfile: { submitted: '2025-10-15' } });
    expect(verdict(ended)).toMatchObject({
      inPool: 'no',
      ended: '2026-10-15',
      met: ['fsw'],
      through: undefined,
      doors: [],
      nearest: [],
    });
  });
});

describe('what is missing, with its amount', () => {
  test('funds: what is short of $15,263 for one person', () => {
    expect(lacks(person({ funds: { amount: 9000 } }), 'fsw')).toEqual(['$6,263 more in funds']);
    expect(lacks(person({ funds: undefined }), 'fsw')).toEqual(['$15,263 in funds']);
  });

  test('an ECA of a degree that is held; no more of the grid while facts are not stated', () => {
    const unassessed = {
      education: [{ level: 'bachelor', country: 'IN', completed: '2018-07-20', eca: { assessed: false } }],
    };
    expect(lacks(person(unassessed), 'fsw')).toContain('your ECA (the assessment of your credential)');
    expect(lacks(person({ education: undefined }), 'fsw')).toEqual([
      'a credential, with an ECA if it is from abroad (not stated)',
    ]);
  });

  test('remainders of work, not whole years', () => {
    // 1,560 hours are a year: 26 weeks of 30 hours are 780, and six months are missing.
    const half = {
      funds: { amount: 0 },
      work: [{ noc: '21231', country: 'CA', start: '2026-04-16', hoursPerWeek: 30 }],
    };
    expect(lacks(person(half), 'cec')).toEqual(['6 months of skilled work in Canada']);
    expect(lacks(person({ funds: { amount: 0 } }), 'cec')).toEqual(['1 year of skilled work in Canada']);
  });

  test('points of the grid only as far as nothing else that is missing brings them', () => {
    // R79 to R82: an ECA of a bachelor's degree brings 21 points, the test taken again what it brought before.
    const unassessed = {
      education: [{ level: 'bachelor', country: 'IN', completed: '2018-07-20', eca: { assessed: false } }],
      funds: { amount: 0 },
    };
    expect(lacks(person(unassessed), 'fsw')).toEqual([
      'your ECA (the assessment of your credential)',
      '$15,263 more in funds',
    ]);
    const tests = [{ test: 'ielts-gt', date: '2024-06-07', listening: 8, reading: 7, writing: 7, speaking: 7 }];
    expect(lacks(person({ languageTests: tests }), 'fsw')).toEqual([
      'a valid language test with the results of your earlier one',
    ]);
  });

  test('the level of the CEC is that of the work, which is not done yet: 5 in TEER 2 or 3, 7 in TEER 0 or 1 (R87.1(2)(d), (e))', () => {
    const cook = (results: number) => ({
      work: [{ noc: '63200', country: 'IN', start: '2023-01-02' }],
      languageTests: [
        {
          test: 'celpip-g',
          date: '2026-06-07',
          listening: results,
          reading: results,
          writing: results,
          speaking: results,
        },
      ],
    });
    expect(lacks(person(cook(5)), 'cec')).toEqual([
      '1 year of skilled work in Canada',
      'level 7 of a language if that work is of TEER 0 or 1',
    ]);
    expect(lacks(person(cook(4)), 'cec')[1]).toBe(
      'a language test with level 5 in every ability (7 if that work is of TEER 0 or 1)',
    );
    const engineer = { ...cook(5), work: [{ noc: '21231', country: 'CA', start: '2025-01-02' }] };
    expect(lacks(person(engineer), 'cec')).toEqual(['level 7 in every ability of a language test']);
  });

  test('a few hours more than a month are no two months', () => {
    const nearly = { funds: { amount: 0 }, work: [{ noc: '21231', country: 'CA', years: 0.9 }] };
    expect(lacks(person(nearly), 'cec')).toEqual(['156 hours of skilled work in Canada']);
  });

  test('work that is enough, of which it is open whether it counts', () => {
    // R87.2(3)(b): five years of welding, and since when the person was qualified is not stated.
    const welder = {
      funds: { amount: 0 },
      work: [{ noc: '72106', country: 'IN', start: '2021-01-04' }],
      certificateOfQualification: { noc: '72106', issuer: 'ON', issued: '2026-01-15' },
    };
    expect(lacks(person(welder), 'fst')).toEqual(['work in the trade that surely counts', '$15,263 more in funds']);
  });

  test('the program that lacks least comes first', () => {
    const [first] = verdict(person({ funds: { amount: 0 } })).lacking;
    expect(first?.program).toBe('fsw');
  });
});

describe('doors', () => {
  test('the newest round of each kind of the last twelve months; none of a day to come', () => {
    const { doors } = verdict(example('canadian-graduate'));
    expect(doors).toEqual([
      {
        kind: 'program',
        category: 'cec',
        last: 518,
        on: '2026-09-29',
        min: 518,
        max: 521,
        eligible: 'yes',
        by: 475 - 518,
      },
    ]);
  });

  test('where none is open: since when general rounds have not been held', () => {
    const { doors, lastGeneral } = verdict(example('single-abroad'));
    expect({ doors, lastGeneral }).toEqual({ doors: [], lastGeneral: { crs: 529, date: '2024-04-23' } });
  });

  test('the nearest closed ones by what they take: a test, a year in Canada, what a province decides', () => {
    const { nearest } = verdict(example('single-abroad'));
    expect(
      nearest.map(({ lever, total, doors }) => [lever.id, total, doors.map(({ category, by }) => [category, by])]),
    ).toEqual([
      ['language.french.7', 495, [['french', 95]]],
      ['work.canada.1', 486, [['cec', -32]]],
      ['nomination', 1033, [['pnp', 308]]],
    ]);
  });
});

describe('clock', () => {
  test('a program that will be met by itself; the end of the pool profile leaves its days to apply', () => {
    const nearly = person({
      funds: { amount: 0 },
      work: [{ noc: '21231', country: 'CA', start: '2025-11-01' }],
      expressEntryProfile: { submitted: '2025-12-20' },
    });
    const found = verdict(nearly);
    // A year of 52 weeks is complete on 2026-10-31.
    expect(found.clock.gains.map(({ day, gained }) => [formatDay(day), gained])).toEqual([['2026-10-31', ['cec']]]);
    const lines = verdictLines(found, 'Somebody', en).map((line) => line.text);
    expect(lines.join('\n')).toMatch(/^2026-10-31: more work is completed; Canadian Experience Class met then; CRS/m);
    const ending = verdict(person({ expressEntryProfile: { submitted: '2025-12-20' } }));
    expect(verdictLines(ending, 'Somebody', en).at(-1)?.text).toBe(
      'Last day for an invitation: 2026-12-19, the last in the pool. A new profile can be invited after it.',
    );
  });

  test('what ends within 90 days, and the last safe day with the score after it', () => {
    const { clock } = verdict(example('french-first'));
    expect(clock.endings.map(({ day, kind, before, after }) => [formatDay(day), kind, before, after])).toEqual([
      ['2026-12-01', 'birthday', 532, 527],
    ]);
    // The test of 2025-02-20 no longer counts on 2027-02-20: the 60 days must end the day before.
    expect(
      clock.lastSafe && [formatDay(clock.lastSafe.day), formatDay(clock.lastSafe.ends), clock.lastSafe.after],
    ).toEqual(['2026-12-21', '2027-02-20', 347]);
  });

  test('in words: what an invitation would be under, whether the last one would have come, what can be had again', () => {
    const lines = (name: string) => verdictLines(verdict(example(name)), name, en).map((line) => line.text);
    expect(lines('french-first')).toContain(
      'French: 132 above the last cut-off (400, 2026-02-10): it would have invited you',
    );
    expect(lines('french-first').at(-1)).toBe(
      'Last safe day for an invitation: 2026-12-21, with 60 days to apply before 2027-02-20 (Test TEF Canada of 2025-02-20 is 2 years old and counts no more; CRS 347 then). Take the test again before.',
    );
    expect(lines('physician-fee-for-service')).toContain(
      'In the pool through: Canadian Experience Class (also met: Federal Skilled Worker)',
    );
    const ended = verdict(person({ expressEntryProfile: { submitted: '2025-10-15' } }));
    expect(verdictLines(ended, 'Somebody', en)[1]?.text).toBe(
      'Not in the pool: the Express Entry profile ended on 2026-10-15. Only a new one can be invited.',
    );
    expect(verdictLines(ended, 'Somebody', en)[3]?.text).toBe('In the pool through: Federal Skilled Worker');
    expect(ended.renewed).toMatchObject({ inPool: 'yes', through: 'fsw', ended: undefined });
  });

  test('a newer version without tables is said in one line with the official page', () => {
    const later = parseDay('2026-11-20') ?? expect.fail();
    const rules = lawOn('2026-11-20') ?? expect.fail();
    const found = verdictOf(person({}), assess(person({}), later, rules), {
      rounds,
      courseTo: (to) => asTheRulesMove(later, to),
    });
    const lines = verdictLines(found, 'Somebody', en).map((line) => line.text);
    expect(lines[0]).toMatch(/^Somebody · 2026-11-20 · CRS \d+ · NOT COMPLETE$/);
    expect(lines.at(-1)).toMatch(
      /^The CRS is reported changed since 2026-11-03 \(high-wage occupations\), its table not found: .*https:\/\/www\.canada\.ca\//,
    );
  });
});
