import { describe, expect, test } from 'vitest';
import { assess, invitedUnder } from '../../src/assess/assess.ts';
import { readBothWays, scoreConservatively, tellDoubts } from '../../src/assess/doubts.ts';
import { parseDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { findNode } from '../../src/score-tree/node.ts';

// Each doubt is read both ways (docs/architecture.md): by itself, and with others where it is worth something with them only.

const asOf = parseDay('2026-06-01') ?? expect.fail();
const law = lawOn('2026-06-01') ?? expect.fail();

/** Age 29: 110; CLB 4: 4 x 6; nothing else. Nothing is left open. */
const plain = {
  age: 29,
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  funds: { amount: 1_000_000 },
  education: [],
  languageTests: [{ test: 'clb', language: 'english', listening: 4, reading: 4, writing: 4, speaking: 4 }],
  work: [],
};

function profileOf(facts: object): Profile {
  const all = Object.entries({ ...plain, ...facts }).filter(([, value]) => value !== null);
  return checkProfile(Object.fromEntries(all), { file: 'doubts', asOf });
}

/** What is told of each doubt, in order; programs and categories by their answers. */
function told(facts: object) {
  const answers = (list: readonly { readonly id: string; readonly eligible: string }[]) =>
    Object.fromEntries(list.map(({ id, eligible }) => [id, eligible]));
  return tellDoubts(readBothWays(profileOf(facts), asOf, law)).map(({ message, programs, categories, ...figures }) => ({
    id: message.id,
    ...figures,
    ...(programs && { programs: answers(programs) }),
    ...(categories && { categories: answers(categories) }),
  }));
}

const total = (facts: object) => assess(profileOf(facts), asOf, law).crs.points;

const nomination = { provincialNomination: { province: 'ON' } };
/** Two years for an employer abroad with a student's status: either may keep them out. They pay 53. */
const twoDoubtsInOneJob = {
  work: [{ noc: '21231', country: 'CA', start: '2024-06-01', status: 'student', employerCountry: 'US' }],
};
const separated = { maritalStatus: 'separated' };

describe('what is told of doubts', () => {
  test('nothing, where nothing is open', () => {
    expect(told({})).toEqual([]);
    expect(total({})).toBe(134);
  });

  test('what was not stated has no figure', () => {
    expect(told({ age: null })).toStrictEqual([{ id: 'age.notStated' }]);
    expect(told({ age: null, ...nomination })).toStrictEqual([
      { id: 'age.notStated' },
      { id: 'nomination.kindNotStated', total: 624 },
    ]);
  });

  // A nomination pays 600 and is nothing to programs, grid and categories.
  test('only what differs', () => {
    expect(told(nomination)).toStrictEqual([{ id: 'nomination.kindNotStated', total: 734 }]);
    expect(total(nomination)).toBe(134);
  });

  // R83(1)(d): 5 points for a relative, of which the CRS pays 15 for a sibling alone.
  test('points of the grid', () => {
    const base = findNode(assess(profileOf({}), asOf, law).grid, 'fsw')?.points ?? expect.fail();
    const relativesInCanada = [{ relation: 'aunt', of: 'self', age: 40 }];
    expect(told({ relativesInCanada: [{ ...relativesInCanada[0], relation: 'parent' }] })).toStrictEqual([
      { id: 'relative.notStated', grid: base + 5 },
    ]);
  });

  test('nothing of one that is worth nothing', () => {
    expect(told(separated)).toEqual([]);
    expect(told({ ...separated, ...nomination })).toEqual([{ id: 'nomination.kindNotStated', total: 734 }]);
  });

  // R73(2), R87.1(3): two years in Canada pay 53, and open CEC where CLB 7 is reached; here it is not.
  test('two that are worth something together only', () => {
    expect(told(twoDoubtsInOneJob)).toMatchObject([
      { id: 'work.foreignEmployer', together: true, total: 187 },
      { id: 'work.studentStatus', together: true, total: 187 },
    ]);
  });

  test('a third one that is worth nothing is not told with them', () => {
    const ids = (facts: object) => told(facts).map(({ id }) => id);
    const two = ['work.foreignEmployer', 'work.studentStatus'];
    expect(ids({ ...twoDoubtsInOneJob, ...separated })).toEqual(two);
    const relativesInCanada = [{ relation: 'parent', of: 'self', age: 40 }];
    expect(ids({ ...twoDoubtsInOneJob, relativesInCanada })).toEqual(two);
  });

  test('a third one that is worth something by itself is told without them', () => {
    expect(told({ ...twoDoubtsInOneJob, ...nomination })).toMatchObject([
      { id: 'work.foreignEmployer', together: true, total: 787 },
      { id: 'work.studentStatus', together: true, total: 787 },
      { id: 'nomination.kindNotStated', total: 734 },
    ]);
    const [, , last] = told({ ...twoDoubtsInOneJob, ...nomination });
    expect(last).not.toHaveProperty('together');
  });

  // R83(1)(b.1): 5 points for two years of the partner's study in Canada, of one who comes along and lives abroad.
  test('one that shows only where another is read the other way', () => {
    const alone = { maritalStatus: 'married', partner: { accompanying: true, citizenOrPermanentResident: true } };
    const base = findNode(assess(profileOf(alone), asOf, law).grid, 'fsw')?.points ?? expect.fail();
    const education = [{ level: 'twoYear', country: 'CA', completed: '2014-06-30' }];
    const partner = { ...alone.partner, education, languageTests: [], work: [] };
    expect(told({ ...alone, partner })).toEqual([
      { id: 'partner.residesAbroad', together: true, grid: base + 5 },
      { id: 'study.monthsNotStated', together: true, grid: base + 5 },
    ]);
  });

  // Of more than four each two are tried, all but each, and all. R83(1): two years in Canada make the 10 points full, so that
  // a relative adds none.
  test('two among many', () => {
    const many = {
      ...separated,
      ...nomination,
      ...twoDoubtsInOneJob,
      relativesInCanada: [{ relation: 'parent', of: 'self', age: 40 }],
      certificateOfQualification: { noc: '72310', issuer: 'Berlin', issued: '2024-01-01' },
    };
    const together = told(many).filter((one) => 'together' in one);
    expect(together).toMatchObject([
      { id: 'work.foreignEmployer', total: 787 },
      { id: 'work.studentStatus', total: 787 },
    ]);
    expect(told(many).map(({ id }) => id)).toEqual([
      'work.foreignEmployer',
      'work.studentStatus',
      'certificate.issuer',
      'nomination.kindNotStated',
    ]);
  });

  test('two of one kind are read as one', () => {
    const relative = { relation: 'parent', of: 'self', age: 40 };
    const base = findNode(assess(profileOf({}), asOf, law).grid, 'fsw')?.points ?? expect.fail();
    expect(told({ relativesInCanada: [relative, relative] })).toEqual([
      { id: 'relative.notStated', grid: base + 5 },
      { id: 'relative.notStated', grid: base + 5 },
    ]);
  });
});

describe('a partner of whom it is not stated whether they count', () => {
  const strong = {
    maritalStatus: 'married',
    partner: {
      citizenOrPermanentResident: false,
      education: [{ level: 'master', country: 'CA', completed: '2015-06-30', inPerson: false }],
      languageTests: [{ test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 }],
      work: [],
    },
  };
  const weak = { ...strong, partner: { ...strong.partner, education: [], languageTests: [] } };
  const alike = { ...strong, partner: { ...strong.partner, languageTests: [] } };
  const conservative = (facts: object) => scoreConservatively(profileOf(facts), asOf, law).points;
  const isCounted = (facts: object) => readBothWays(profileOf(facts), asOf, law).base.candidate.partner !== undefined;

  // Counted: 100 + 24 + master 10 + 4 x 5 = 154; not counted: 134.
  test('is not counted where that gives fewer points', () => {
    expect(total(strong)).toBe(134);
    expect(conservative(strong)).toBe(134);
    expect(isCounted(strong)).toBe(false);
    expect(told(strong)).toMatchObject([{ id: 'partner.notStated', total: 154 }]);
  });

  // Counted: 100 + 24.
  test('is counted where that gives fewer points', () => {
    expect(total(weak)).toBe(124);
    expect(conservative(weak)).toBe(124);
    expect(isCounted(weak)).toBe(true);
    expect(told(weak)).toMatchObject([{ id: 'partner.notStated', total: 134 }]);
  });

  // Counted: 100 + 24 + 10.
  test('is counted where it is all one', () => {
    expect(total(alike)).toBe(134);
    expect(isCounted(alike)).toBe(true);
  });

  test('other doubts are read with them as taken', () => {
    expect(told({ ...strong, ...nomination })).toMatchObject([
      { id: 'partner.notStated', total: 154 },
      { id: 'nomination.kindNotStated', total: 734 },
    ]);
    expect(told({ ...weak, ...nomination })).toMatchObject([
      { id: 'partner.notStated', total: 134 },
      { id: 'nomination.kindNotStated', total: 724 },
    ]);
    expect(conservative({ ...strong, ...nomination })).toBe(134);
  });

  // Two years in Canada pay 53 to one without a partner, 50 with one, who brings 30 here.
  test('and so are two that are worth something together only', () => {
    const [partner, employer, student] = told({ ...strong, ...twoDoubtsInOneJob });
    expect(partner).toMatchObject({ id: 'partner.notStated', total: 154 });
    expect(student).toMatchObject({ id: 'work.studentStatus', together: true });
    expect(employer).toMatchObject({ id: 'work.foreignEmployer', together: true });
    expect(total({ ...strong, ...twoDoubtsInOneJob })).toBe(134);
  });
});

describe('answers that a doubt decides', () => {
  const answers = (facts: object) => {
    const { programs, categories } = assess(profileOf(facts), asOf, law);
    return {
      ...Object.fromEntries(programs.map(({ id, eligible }) => [id, eligible])),
      ...Object.fromEntries(categories.map((one) => [one.id, one])),
    } as Record<string, unknown>;
  };
  const seven = [{ test: 'clb', language: 'english', listening: 7, reading: 7, writing: 7, speaking: 7 }];

  // R87.1(3)(b): the CEC takes no self-employed work, except of physicians; R87.1(3)(a): nor work while a student.
  test('by itself', () => {
    const student = {
      languageTests: seven,
      work: [{ noc: '21231', country: 'CA', start: '2024-06-01', status: 'student' }],
    };
    expect(answers(student).cec).toBe('unknown');
    expect(told(student)).toMatchObject([{ id: 'work.studentStatus', programs: { cec: 'yes' } }]);
  });

  test('together', () => {
    expect(answers({ ...twoDoubtsInOneJob, languageTests: seven }).cec).toBe('unknown');
  });

  test('a category for the doubt that decides it, with what would be', () => {
    const work = [{ noc: '41201', country: 'CA', start: '2024-06-01', whileFullTimeStudent: true }];
    expect(answers({ work }).researchers).toMatchObject({
      eligible: 'unknown',
      because: { id: 'categories.study' },
      otherwise: { id: 'categories.work' },
      work: { noc: '41201', needed: 12 },
    });
  });

  test('a category for its doubt, not for one before it', () => {
    const work = [{ noc: '41201', country: 'CA', start: '2024-06-01', whileFullTimeStudent: true }];
    const facts = { ...separated, ...nomination, work };
    expect(answers(facts).researchers).toMatchObject({ eligible: 'unknown', because: { id: 'categories.study' } });
    expect(told(facts)).toMatchObject([
      { id: 'categories.study', categories: { researchers: 'yes' } },
      { id: 'nomination.kindNotStated', total: 734 },
    ]);
  });

  test('a category for several that decide it together', () => {
    const work = [{ noc: '41201', country: 'CA', start: '2024-06-01', whileFullTimeStudent: true, authorized: false }];
    expect(answers({ work }).researchers).toMatchObject({
      eligible: 'unknown',
      because: { id: 'categories.together', values: {} },
      otherwise: { id: 'categories.work' },
      work: { noc: '41201' },
    });
  });
});

describe('programs', () => {
  // R87.2(3)(b), (d)(iv): both are of the one trade that the application specifies.
  const trade = {
    languageTests: [{ test: 'clb', language: 'english', listening: 6, reading: 6, writing: 6, speaking: 6 }],
    work: [{ noc: '92012', country: 'PL', start: '2022-09-16', selfEmployed: true }],
  };
  const offer = (noc: string) => ({ noc, fullTime: true, months: 12, lmia: true, workPermit: 'none' });
  const never = (facts: object) => {
    const { programs, notes } = assess(profileOf(facts), asOf, law);
    const told = notes.flatMap(({ id, values }) => (id === 'programs.neverAtOnce' ? [values] : []));
    return [programs.find(({ id }) => id === 'fst')?.eligible, told];
  };

  test('of which no reading meets all requirements at once are not met, which is told', () => {
    expect(never({ ...trade, jobOffer: offer('63200') })).toEqual(['no', [{ program: 'fst' }]]);
  });

  test('that some reading meets, or whose requirement none meets, are told by their requirements', () => {
    expect(never({ ...trade, jobOffer: offer('92012') })).toEqual(['unknown', []]);
    expect(never({ ...trade, jobOffer: offer('63200'), destination: 'QC' })).toEqual(['no', []]);
    expect(never({ ...trade, destination: 'QC', work: [] })).toEqual(['no', []]);
  });

  test('among many doubts of which most are nothing to trades', () => {
    const many = (noc: string) => ({
      ...trade,
      ...separated,
      ...nomination,
      education: [{ level: 'bachelor', country: 'IN', completed: '2014-06-30' }],
      relativesInCanada: [{ relation: 'parent', of: 'self', age: 40 }],
      jobOffer: offer(noc),
    });
    expect(never(many('63200'))).toEqual(['no', [{ program: 'fst' }]]);
    expect(never(many('92012'))).toEqual(['unknown', []]);
  });

  // A nomination is nothing to programs; a certificate is nothing to the CEC.
  test('that no reading touches stay as they are', () => {
    const ways = readBothWays(profileOf(nomination), asOf, law);
    expect(ways.programs).toBe(ways.base.programs);
    const certificateOfQualification = { noc: '72310', issuer: 'Berlin', issued: '2024-01-01' };
    const { base, programs } = readBothWays(profileOf({ ...nomination, certificateOfQualification }), asOf, law);
    expect(programs.map((one, index) => one === base.programs[index])).toEqual([false, true, false]);
  });

  // R75(2.1): a body is asked for the primary occupation; whether that is the electrician's work hangs on the doubt.
  test('ask for a body where only the work in doubt makes an occupation that has one', () => {
    const facts = {
      education: [
        { level: 'doctoral', country: 'IN', completed: '2012-06-30', eca: { issuer: 'WES', issued: '2022-12-19' } },
      ],
      work: [{ noc: '31102', country: 'CA', start: '2021-07-09', end: '2024-01-05', selfEmployed: true }],
    };
    const ways = readBothWays(profileOf(facts), asOf, law);
    const asked = (programs: typeof ways.programs) => programs[0]?.requirements.map(({ id, met }) => `${id} ${met}`);
    const isBody = (one: string) => one.startsWith('fsw.professionalBody');
    expect(asked(ways.base.programs)?.filter(isBody)).toEqual([]);
    expect(asked(ways.programs)?.filter(isBody)).toEqual(['fsw.professionalBody unknown']);
  });

  test('ask for what only some reading asks for at its place', () => {
    const day = parseDay('2025-07-07') ?? expect.fail();
    const then = lawOn('2025-07-07') ?? expect.fail();
    const profile = profileOf({
      education: [
        { level: 'doctoral', country: 'IN', completed: '2012-06-30', eca: { issuer: 'WES', issued: '2022-12-19' } },
      ],
      work: [
        { noc: '72310', country: 'CA', start: '2023-03-12', selfEmployed: true },
        { noc: '31102', country: 'IN', start: '2021-07-09', end: '2023-01-05' },
      ],
    });
    const [fsw] = assess(profile, day, then).programs;
    const asked = fsw?.requirements.map(({ id, met }) => `${id} ${met}`) ?? [];
    const place = asked.findIndex((one) => one.startsWith('fsw.professionalBody'));
    expect(asked[place]).toBe('fsw.professionalBody unknown');
    expect(asked[place - 1]).toMatch(/^fsw\.education /);
    expect(new Set(asked.map((one) => one.split(' ')[0])).size).toBe(asked.length);
  });
});

describe('an assessment', () => {
  const both = [
    { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 },
    { test: 'clb', language: 'french', listening: 9, reading: 9, writing: 9, speaking: 5 },
  ];

  test('says what the law leaves open before what the facts do', () => {
    const day = parseDay('2026-11-15') ?? expect.fail();
    const then = lawOn('2026-11-15') ?? expect.fail();
    const { complete, unknowns } = assess(profileOf(nomination), day, then);
    expect(complete).toBe(false);
    expect(unknowns[0]).toStrictEqual({
      message: { id: 'law.crsIncomplete', values: { used: '2025-03-25', missing: '2026-11-03' } },
    });
    expect(unknowns.at(-1)).toMatchObject({ message: { id: 'nomination.kindNotStated' }, total: 734 });
  });

  test('is complete under tables that are known', () => {
    expect(assess(profileOf({}), asOf, law)).toMatchObject({ complete: true, asOf, unknowns: [], notes: [] });
    expect(assess(profileOf({}), asOf, law).law).toBe(law);
  });

  test('names the languages, and no other order that pays less', () => {
    const { languages, notes } = assess(profileOf({ languageTests: both }), asOf, law);
    expect([languages.first?.language, languages.second?.language]).toEqual(['english', 'french']);
    expect(notes.map(({ id }) => id)).not.toContain('language.otherChoice');
  });

  // R87.1(2)(d)(i): CLB 7 in all four; the other test pays 3 x 34 + 9 = 111 where four times 17 are 68.
  test('names another test that pays more and closes a program', () => {
    const uneven = { test: 'clb', language: 'english', listening: 10, reading: 10, writing: 6, speaking: 10 };
    const seven = { ...uneven, listening: 7, reading: 7, writing: 7, speaking: 7 };
    const work = [{ noc: '21231', country: 'CA', start: '2025-05-01' }];
    const { notes, crs } = assess(profileOf({ languageTests: [uneven, seven], work }), asOf, law);
    const [note] = notes.filter(({ id }) => id === 'language.otherChoice');
    expect(note?.values).toMatchObject({ first: 'english', total: crs.points + 111 - 68 });
  });

  test('is of the first program of the order in which people are invited', () => {
    const eligible = (...ids: readonly string[]) =>
      invitedUnder(
        (['fsw', 'cec', 'fst'] as const).map((id) => ({
          id,
          eligible: ids.includes(id) ? ('yes' as const) : ('unknown' as const),
          requirements: [],
        })),
      );
    expect(eligible('fsw', 'cec', 'fst')).toBe('cec');
    expect(eligible('fsw', 'fst')).toBe('fsw');
    expect(eligible('fst')).toBe('fst');
    expect(eligible()).toBeUndefined();
  });
});
