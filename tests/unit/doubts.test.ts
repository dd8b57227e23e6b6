import { describe, expect, test } from 'vitest';
import { readBothWays, scoreConservatively, tellDoubts } from '../../src/assess/doubts.ts';
import { assess, checkProfile, findNode, lawOn, type Profile, parseDay } from '../../src/index.ts';

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
    expect(ids({ ...separated, ...twoDoubtsInOneJob })).toEqual(two);
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
