import { describe, expect, test } from 'vitest';
import { oracle } from './oracle.ts';
import type { OracleCredential, OracleJob, OracleProfile, OracleTest } from './types.ts';

// The second reading is held against answers worked out by hand, so that it is no mere echo of the code either.

const bachelor: OracleCredential[] = [
  { level: 'bachelor', country: 'IN', completed: '2014-06-30', eca: { issuer: 'WES', issued: '2024-03-10' } },
];
const celpip = (level: number, date = '2025-09-12'): OracleTest[] => [
  { test: 'celpip-g', date, listening: level, reading: level, writing: level, speaking: level },
];
const abroad = { noc: '21231', country: 'IN', start: '2022-01-01' };
const here = { noc: '21231', country: 'CA', start: '2022-01-01' };
const base: OracleProfile = {
  schema: 1,
  dateOfBirth: '1993-05-05',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: bachelor,
  languageTests: celpip(9),
  work: [abroad],
  funds: { amount: 100_000 },
};
const on = (changes: Partial<OracleProfile>, day = '2026-06-01') => oracle({ ...base, ...changes }, day);

describe('time', () => {
  const nurse = { noc: '31301', country: 'CA', start: '2023-09-04', hoursPerWeek: 37.5 };
  const leaves = [{ start: '2024-06-01', end: '2025-05-31' }];
  const years = (work: OracleJob[], day = '2025-10-01') => on({ work }, day).nodes['core.canadianWork'];

  test('unpaid leave counts no hours (R73(1)), paid leave does', () => {
    expect(years([nurse])).toBe(53);
    expect(years([{ ...nurse, leaves }])).toBe(40);
    expect(years([{ ...nurse, leaves: leaves.map((leave) => ({ ...leave, paid: true })) }])).toBe(53);
  });

  test('the employment goes on through leave, so the year is continuous (R75(2)(a)); a gap breaks it', () => {
    const half = { noc: '21231', country: 'IN', start: '2023-01-02', end: '2024-05-31' };
    const away = { start: '2023-07-03', end: '2023-11-03' };
    const until = { ...half, end: '2023-07-02' };
    const since = { ...half, start: '2023-11-04' };
    expect(on({ work: [{ ...half, leaves: [away] }] }).requirements['fsw.work']).toBe('yes');
    expect(on({ work: [until, since] }).requirements['fsw.work']).toBe('no');
  });

  test('364 days at 30 hours are 1,560 hours, 363 are not (R73(1))', () => {
    const year = { noc: '21231', country: 'CA', start: '2024-01-01', end: '2024-12-29', hoursPerWeek: 30 };
    expect(years([year])).toBe(40);
    expect(years([{ ...year, end: '2024-12-28' }])).toBe(0);
    expect(years([{ ...year, leaves: [{ start: '2024-12-29', end: '2024-12-29' }] }])).toBe(0);
  });

  test('hours by period: 15 a week until mid-year come to half', () => {
    const periods = [
      { from: '2023-01-01', hours: 15 },
      { from: '2024-01-01', hours: 30 },
      { from: '2024-07-01', hours: 0 },
    ];
    const work = [{ noc: '21231', country: 'CA', start: '2023-01-01', end: '2025-01-01', hoursPerWeek: periods }];
    expect(years(work)).toBe(40);
    expect(years(work.map((job) => ({ ...job, start: '2023-01-10' })))).toBe(0);
  });

  test('one year in Canada and three abroad: which was the last decides R87.1(2)(a)', () => {
    const work = [
      { noc: '21231', country: 'CA', years: 1 },
      { noc: '21231', country: 'IN', years: 3 },
    ];
    expect(on({ work }).requirements['cec.work']).toBe('unknown');
    expect(on({ work: [{ noc: '21231', country: 'CA', years: 1 }] }).requirements['cec.work']).toBe('yes');
  });
});

describe('kinds of work', () => {
  test('without temporary resident status: no CEC (R87.1(3)(c)), no Canadian points, but FSW', () => {
    const answer = on({ work: [{ ...here, status: 'none' }] });
    expect(answer.programs).toMatchObject({ cec: 'no', fsw: 'yes' });
    expect(answer.nodes['core.canadianWork']).toBe(0);
    expect(on({ work: [{ ...here, status: 'maintained' }] }).programs.cec).toBe('yes');
  });

  test('for a foreign employer: no Canadian points, CEC in doubt (R87.1(2)(a) says "in Canada" only)', () => {
    const answer = on({ work: [{ ...here, employerCountry: 'US' }] });
    expect(answer.nodes['core.canadianWork']).toBe(0);
    expect(answer.programs.cec).toBe('unknown');
  });

  test('two doubts in one job are no answer either', () => {
    expect(on({ work: [{ ...here, authorized: false, selfEmployed: true }] }).programs.fsw).toBe('unknown');
  });

  test('a self-employed physician who is the partner: no policy speaks of it', () => {
    const work = [{ noc: '31101', country: 'CA', start: '2018-12-10', selfEmployed: true }];
    const partner = { accompanying: true, citizenOrPermanentResident: false, education: [], languageTests: [], work };
    const answer = on({ maritalStatus: 'married', partner });
    expect(answer.nodes['partner.canadianWork']).toBe(0);
    expect(answer.grid['fsw.adaptability.partnerWork']).toBe(0);
  });

  test('breaks and authorization in the categories of work in Canada (read for none of the three)', () => {
    const manager = { noc: '00014', country: 'CA' };
    const stretches = [
      { ...manager, start: '2024-01-01', end: '2024-08-31' },
      { ...manager, start: '2025-01-01', end: '2025-08-31' },
    ];
    expect(on({ work: stretches }, '2026-04-01').categories['senior-managers']).toBe('unknown');
    const physician = { noc: '31102', country: 'CA', start: '2022-01-01', authorized: false };
    expect(on({ work: [physician] }).categories.physicians).toBe('unknown');
  });
});

describe('trades', () => {
  const plumber = { noc: '72300', country: 'PL', start: '2020-03-01', end: '2025-02-28' };
  const certificateOfQualification = { noc: '72300', issuer: 'AB', issued: '2025-01-15' };
  const trade = (changes: Partial<OracleProfile>) =>
    on({ certificateOfQualification, languageTests: celpip(9, '2024-09-12'), ...changes }, '2025-03-01');

  test('two years since qualified (R87.2(3)(b)); not stated since when: unknown', () => {
    expect(trade({ work: [plumber] }).programs.fst).toBe('unknown');
    expect(trade({ work: [{ ...plumber, qualifiedSince: '2023-03-05' }] }).programs.fst).toBe('no');
    // 728 days, both ends included.
    expect(trade({ work: [{ ...plumber, qualifiedSince: '2023-03-04' }] }).programs.fst).toBe('yes');
  });

  test('the employment requirements are of the FST alone (R80(3), R87.2(3)(c))', () => {
    const work = [{ ...plumber, country: 'CA', qualifiedSince: '2020-03-01', meetsEmploymentRequirements: false }];
    expect(trade({ work }).programs).toMatchObject({ fst: 'no', cec: 'yes', fsw: 'yes' });
  });

  test('work in one trade and an offer in another open nothing, whether or not the work counts', () => {
    const work = [{ noc: '92012', country: 'PL', start: '2020-03-01', selfEmployed: true }];
    const jobOffer = { noc: '63200', fullTime: true, months: 12, lmia: true, workPermit: 'none' } as const;
    expect(on({ work, jobOffer }).programs.fst).toBe('no');
  });
});

describe('offers', () => {
  const funds = { amount: 0 };
  const offer = { noc: '21231', fullTime: true, months: 24, lmia: false } as const;

  test('a permit on an assessment pays those who work in Canada (R82(2)(a)), in TEER 0 to 3', () => {
    const jobOffer = { ...offer, workPermit: 'lmia' } as const;
    expect(on({ funds, jobOffer }).grid['fsw.arrangedEmployment']).toBe(0);
    expect(on({ funds, jobOffer, work: [here] }).grid['fsw.arrangedEmployment']).toBe(10);
    const cleaner = { noc: '65200', country: 'CA', start: '2024-01-01' };
    expect(on({ funds, jobOffer, work: [abroad, cleaner] }).programs.fsw).toBe('no');
  });

  test('a year of service in two entries: whether for one employer is not stated (R82(2)(b)(iii))', () => {
    const jobOffer = { ...offer, workPermit: 'exempt204or205' } as const;
    const work = [
      { ...here, start: '2024-10-01', end: '2025-09-30', hoursPerWeek: 35 },
      { ...here, start: '2025-10-01' },
    ];
    expect(on({ funds, jobOffer, work }).requirements['fsw.funds']).toBe('unknown');
    expect(on({ funds, jobOffer, work: [here] }).requirements['fsw.funds']).toBe('yes');
  });

  test('an assessed offer of the employer one works for, before the year is over (R82(2)(d)(i))', () => {
    const jobOffer = { ...offer, lmia: true, workPermit: 'exempt204or205' } as const;
    const answer = on({ funds, jobOffer, work: [abroad, { ...here, start: '2026-01-05' }] });
    expect(answer.grid['fsw.arrangedEmployment']).toBe(0);
    expect(answer.requirements['fsw.funds']).toBe('unknown');
  });
});

describe('offers beside a permit that may name an employer, and beside none', () => {
  const jobOffer = { noc: '21231', fullTime: true, months: 24, lmia: true } as const;
  const granted = (workPermit: 'none' | 'other', job: Partial<OracleJob>) =>
    on({ funds: { amount: 0 }, jobOffer: { ...jobOffer, workPermit }, work: [abroad, { ...here, ...job }] });

  test('at work under another permit: closed by the letter of R82(2)(d)(i)', () => {
    expect(granted('other', {}).requirements['fsw.funds']).toBe('unknown');
    expect(granted('other', { end: '2026-05-31' }).requirements['fsw.funds']).toBe('yes');
  });

  test('no permit and authorized work: R186 (d), or the profile contradicts itself', () => {
    expect(granted('none', { status: 'visitor' }).requirements['fsw.funds']).toBe('yes');
    expect(granted('none', {}).requirements['fsw.funds']).toBe('unknown');
    expect(granted('none', {}).grid['fsw.arrangedEmployment']).toBe(10);
    expect(granted('none', { authorized: false }).requirements['fsw.funds']).toBe('no');
  });
});

describe('adaptability, R83', () => {
  const partner = { accompanying: true, education: [], languageTests: celpip(9), work: [] };

  test('an aunt of an accompanying partner who is a citizen counts (d); the partner brings nothing (a)', () => {
    const relativesInCanada = [{ relation: 'aunt', of: 'partner', status: 'citizen', age: 60 } as const];
    const citizen = { ...partner, citizenOrPermanentResident: true, citizen: true };
    const answer = on({ maritalStatus: 'married', partner: citizen, relativesInCanada });
    expect(answer.grid['fsw.adaptability.relative']).toBe(5);
    expect(answer.grid['fsw.adaptability.partnerLanguage']).toBe(0);
    const resident = { ...citizen, citizen: false, residesInCanada: false };
    expect(on({ maritalStatus: 'married', partner: resident }).grid['fsw.adaptability.partnerLanguage']).toBe(5);
  });

  test('what is not stated of a partner may pay, where it would reach 67', () => {
    const resident = { accompanying: true, citizenOrPermanentResident: true };
    // 21 for education, 24 or 16 for CLB 9 or 7, 11 for three years of work, 6 at the age of 41: 62 or 54, and at most 10 more.
    const couple: Partial<OracleProfile> = {
      dateOfBirth: '1985-05-05',
      maritalStatus: 'married',
      work: [{ ...abroad, end: '2024-12-31' }],
    };
    const points = (more: Partial<OracleProfile>) => on({ ...couple, ...more }).requirements['fsw.points'];
    expect(points({ partner: resident })).toBe('unknown');
    expect(points({ partner: { ...resident, education: [], languageTests: [], work: [] } })).toBe('no');
    expect(points({ partner: { ...resident, citizen: true } })).toBe('no');
    expect(points({ partner: resident, languageTests: celpip(7) })).toBe('no');
  });

  test('a year that two occupations only make together is in doubt (c)', () => {
    const work = [
      abroad,
      { noc: '21231', country: 'CA', start: '2018-01-01', end: '2018-07-31' },
      { noc: '21300', country: 'CA', start: '2018-08-01', end: '2019-02-28' },
    ];
    expect(on({ work }).grid['fsw.adaptability.ownWork']).toBe(0);
    expect(on({ work: work.map((job) => ({ ...job, noc: '21231' })) }).grid['fsw.adaptability.ownWork']).toBe(10);
  });
});

describe('the person and the family', () => {
  test('a program of less than one year is no second credential (CRS: two or more)', () => {
    const diploma = { ...bachelor[0], level: 'lessThanOneYear', country: 'IN' } as const;
    expect(on({ education: [...bachelor, diploma] }).nodes['core.education']).toBe(120);
  });

  test('an assessment that is not stated: no points, and no answer', () => {
    const answer = on({ education: [{ level: 'bachelor', country: 'IN', completed: '2014-06-30' }] });
    expect(answer.nodes['core.education']).toBe(0);
    expect(answer.programs.fsw).toBe('unknown');
  });

  test('a child of 22 counts only with a condition (R2); a separated spouse perhaps (R1(3)(a))', () => {
    const of = (size: Partial<OracleProfile>, amount: number) =>
      on({ ...size, funds: { amount } }).requirements['fsw.funds'];
    const child = { dateOfBirth: '2004-06-01' };
    const son = (more: object) => ({ dependentChildren: 1, dependents: [{ ...child, ...more }] });
    expect(of(son({}), 15_263)).toBe('unknown');
    expect(of(son({ dependentByCondition: false }), 15_263)).toBe('yes');
    expect(of(son({ dependentByCondition: true }), 15_263)).toBe('no');
    expect(of({ dependentChildren: 1, dependents: [{ dateOfBirth: '2004-06-02' }] }, 15_263)).toBe('no');
    expect(of({ maritalStatus: 'separated' }, 19_000)).toBe('unknown');
    expect(of({ maritalStatus: 'separated' }, 19_001)).toBe('yes');
  });

  test('the bar of IRPA 40(2)(a): five years from the finding, or from the enforcement', () => {
    const barred = (day: string, misrepresentationBasis?: 'outsideCanada' | 'removalEnforced' | 'inCanada') =>
      on({ admissibility: { misrepresentation: day, ...(misrepresentationBasis && { misrepresentationBasis }) } })
        .requirements['fsw.admissibility'];
    expect(barred('2021-06-02', 'outsideCanada')).toBe('no');
    expect(barred('2021-06-01', 'outsideCanada')).toBe('yes');
    expect(barred('2021-06-01', 'removalEnforced')).toBe('yes');
    expect(barred('2015-06-01', 'inCanada')).toBe('no');
    expect(barred('2021-06-01')).toBe('unknown');
    expect(barred('2021-06-02')).toBe('no');
  });

  test('a recruit of the Canadian Armed Forces (2026 category)', () => {
    const militaryService = { country: 'GB', start: '2016-06-01', noc: '42102', recognized: true };
    const jobOffer = { noc: '42102', fullTime: true, months: 36, canadianForces: true };
    expect(on({ militaryService, jobOffer }).categories.military).toBe('yes');
    expect(on({ militaryService: { ...militaryService, start: '2016-06-02' }, jobOffer }).categories.military).toBe(
      'no',
    );
    expect(on({ militaryService, jobOffer: { ...jobOffer, months: 35 } }).categories.military).toBe('no');
    expect(on({ militaryService, jobOffer: { ...jobOffer, canadianForces: false } }).categories.military).toBe('no');
  });
});

describe('one profile: one order, one sitting a language', () => {
  test('a sitting that opens a program comes before one with more points', () => {
    const uneven = {
      test: 'celpip-g',
      date: '2025-09-12',
      listening: 10,
      reading: 10,
      writing: 10,
      speaking: 6,
    } as const;
    const languageTests = [uneven, ...celpip(7, '2025-06-12')];
    const answer = on({ languageTests, work: [{ ...here, start: '2024-06-01' }] });
    expect(answer.total).toBe(367);
    expect(answer.programs).toMatchObject({ cec: 'yes', fsw: 'yes' });
  });

  test('what the French bonus pays leaves the grid alone', () => {
    const answer = oracle(
      {
        ...base,
        dateOfBirth: '1986-01-16',
        education: [
          { level: 'bachelor', country: 'IN', completed: '2012-06-30', eca: { issuer: 'WES', issued: '2022-06-17' } },
        ],
        languageTests: [
          { test: 'tcf-canada', date: '2024-10-08', listening: 460, reading: 453, writing: 10, speaking: 10 },
          { test: 'ielts-gt', date: '2023-06-05', listening: 5, reading: 4, writing: 5, speaking: 5 },
          { test: 'ielts-gt', date: '2024-01-18', listening: 7.5, reading: 6.5, writing: 6.5, speaking: 4 },
        ],
        work: [{ noc: '11100', country: 'CA', start: '2024-03-26' }],
      },
      '2025-04-04',
    );
    expect(answer.grid.fsw).toBe(68);
    expect(answer.programs.fsw).toBe('yes');
  });

  test('a professional body is asked for the occupation that can be the primary one (R75(2.1))', () => {
    const physician = { noc: '31102', country: 'IN', start: '2020-01-01' };
    expect(on({ work: [physician] }).programs.fsw).toBe('no');
    expect(on({ work: [{ ...physician, end: '2020-06-30' }, abroad] }).programs.fsw).toBe('yes');
    // 21, 24, 15 and 12 are 72; with the Canadian credential alone 66, or 72.
    const diploma = (level: 'oneYear' | 'bachelor'): OracleCredential => ({
      level,
      country: 'CA',
      completed: '2018-06-30',
    });
    const education = (level: 'oneYear' | 'bachelor') => [...bachelor, diploma(level)];
    expect(on({ work: [physician], education: education('oneYear') }).programs.fsw).toBe('no');
    expect(on({ work: [physician], education: education('bachelor') }).programs.fsw).toBe('yes');
  });
});
