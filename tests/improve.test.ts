import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../src/assess/assess.ts';
import { parseDay } from '../src/base/day.ts';
import { lawOn } from '../src/law/law.ts';
import { en as english } from '../src/messages/en.ts';
import { say } from '../src/messages/message.ts';
import { type Improvement, improve } from '../src/plan/improve/improve.ts';
import { areCompatible, type Change, leverKinds } from '../src/plan/improve/lever.ts';
import { afterwards, setsThatOpen } from '../src/plan/improve/openings.ts';
import { pairsOf } from '../src/plan/improve/pairs.ts';
import { applyLevers } from '../src/plan/improve/patch.ts';
import { setsThatReach } from '../src/plan/improve/target.ts';
import { writeChanges } from '../src/plan/improve/write.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { readProfile } from '../src/profile/read.ts';
import type { Profile } from '../src/profile/schema.ts';
import { groupRows } from '../src/report/improve-rows.ts';
import { bundledRounds } from '../src/rounds/bundled.ts';
import { partialProfileArbitrary, profileArbitrary } from './oracle/arbitrary.ts';

const day = '2026-01-15';
const { rounds } = bundledRounds();

function on(text: string) {
  const asOf = parseDay(text);
  const law = lawOn(text);
  if (asOf === undefined || !law) throw new Error(text);
  return { asOf, law };
}

const { asOf, law } = on(day);

function isAccepted(person: unknown): boolean {
  try {
    checkProfile(person, { file: 'random', asOf });
    return true;
  } catch {
    return false;
  }
}

const people = fc.oneof(profileArbitrary, partialProfileArbitrary).filter(isAccepted);

function improved(person: unknown, date = day): Improvement {
  const when = on(date);
  return improve(checkProfile(person, { file: 'person', asOf: when.asOf }), when.asOf, when.law, rounds);
}

/** RFC 6902, as strictly as it is written: what has to exist exists, and places in lists are places. */
function applyStrictly(data: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const change of changes) {
    const steps = change.path.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce<unknown>((value, step) => {
      if (typeof value !== 'object' || value === null || !(step in value))
        throw new Error(`${change.path}: no ${step}`);
      return Reflect.get(value, step);
    }, copy);
    if (Array.isArray(parent)) {
      if (change.op !== 'add' || last !== '-') throw new Error(`${change.path}: a list only grows`);
      parent.push(change.value);
    } else if (typeof parent === 'object' && parent !== null) {
      if (change.op !== 'add' && !(last in parent)) throw new Error(`${change.path}: nothing to ${change.op}`);
      if (change.op === 'remove') Reflect.deleteProperty(parent, last);
      else Reflect.set(parent, last, change.value);
    } else throw new Error(`${change.path}: no place`);
  }
  return copy;
}

function score(profile: Profile) {
  const { crs, programs, categories } = assess(profile, asOf, law);
  const met = (answers: readonly { id: string; eligible: string }[]) =>
    answers.filter(({ eligible }) => eligible === 'yes').map(({ id }) => id);
  return { total: crs.points, programs: met(programs), categories: met(categories) };
}

const less = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id));

/** What two whole assessments say, one of the file as it is and one of the file as written. */
function differenceFrom(text: string) {
  const before = score(readProfile(text, { file: 'before', asOf }));
  return (changes: readonly Change[]) => differenceOf(before, text, changes);
}

function differenceOf(before: ReturnType<typeof score>, text: string, changes: readonly Change[]) {
  const after = score(readProfile(writeChanges(text, changes), { file: 'after', asOf }));
  return {
    total: after.total,
    gain: after.total - before.total,
    effects: {
      programs: {
        gained: less(after.programs, before.programs),
        lost: less(before.programs, after.programs),
      },
      categories: {
        gained: less(after.categories, before.categories),
        lost: less(before.categories, after.categories),
      },
    },
  };
}

describe('random people', () => {
  test('each figure is the difference of two assessments of written files', () => {
    fc.assert(
      fc.property(people, (person) => {
        const difference = differenceFrom(JSON.stringify(person));
        for (const { lever, changes, total, gain, effects } of improved(person).levers) {
          expect({ total, gain, effects }, lever.id).toEqual(difference(changes));
        }
      }),
      { numRuns: 8 },
    );
  });

  test('the patch is RFC 6902 to the letter, and what is written, in YAML or JSON, is the data it makes', () => {
    fc.assert(
      fc.property(people, fc.boolean(), fc.nat(), (person, asJson, which) => {
        const text = asJson ? JSON.stringify(person, null, 2) : stringify(JSON.parse(JSON.stringify(person)));
        const { levers } = improved(person);
        for (const { lever, changes, total } of levers.filter((_, index) => (index + which) % 9 === 0)) {
          const data = applyStrictly(parse(text), changes);
          expect(parse(writeChanges(text, changes)), lever.id).toEqual(data);
          expect(score(checkProfile(data, { file: lever.id, asOf })).total, lever.id).toBe(total);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('so is each figure of a pair, and more is what the two do not give apart', () => {
    fc.assert(
      fc.property(people, (person) => {
        const improvement = improved(person);
        const { levers } = improvement;
        const pairs = pairsOf(improvement);
        const difference = differenceFrom(JSON.stringify(person));
        const gainOf = (id: string) => levers.find(({ lever }) => lever.id === id)?.gain ?? Number.NaN;
        for (const { levers: both, changes, total, gain, more, effects } of pairs.slice(0, 15)) {
          const name = both.map(({ id }) => id).join(' + ');
          expect({ total, gain, effects }, name).toEqual(difference(changes));
          expect(more, name).toBe(gain - gainOf(both[0].id) - gainOf(both[1].id));
          expect(more, name).toBeGreaterThanOrEqual(0);
          expect(areCompatible(...both), name).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('ids are distinct, the best come first, and the order in which levers are pulled does not matter', () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(), (person, a, b) => {
        const { levers, situation } = improved(person);
        const ids = levers.map(({ lever }) => lever.id);
        expect(new Set(ids).size).toBe(ids.length);
        const gains = levers.map(({ gain }) => gain);
        expect([...gains].sort((x, y) => y - x)).toEqual(gains);
        const one = levers[a % levers.length]?.lever;
        const other = levers[b % levers.length]?.lever;
        if (!one || !other || !areCompatible(one, other)) return;
        const totalOf = (order: readonly (typeof one)[]) => score(applyLevers(situation.profile, order).profile).total;
        expect(totalOf([one, other])).toBe(totalOf([other, one]));
      }),
      { numRuns: 20 },
    );
  });

  test('sets reach the target, need each of their levers, and stand for every pair that does', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 10, max: 160 }), (person, ahead) => {
        const improvement = improved(person);
        const { situation, levers } = improvement;
        const pairs = pairsOf(improvement);
        const target = situation.base.crs.points + ahead;
        const { sets, best } = setsThatReach(improvement, pairs, target, new Map());
        const difference = differenceFrom(JSON.stringify(person));
        for (const set of sets.slice(0, 15)) {
          const { total, gain, effects } = set;
          expect({ total, gain, effects }).toEqual(difference(set.changes));
          expect(total).toBeGreaterThanOrEqual(target);
          for (const lever of set.levers) {
            const without = set.levers.filter((one) => one !== lever);
            expect(score(applyLevers(situation.profile, without).profile).total).toBeLessThan(target);
          }
        }
        const sizes = sets.map((set) => set.levers.length);
        expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
        if (sets.length === 0) expect(best).toBeLessThan(target);
        // Alone or in two, whatever reaches it is there, or something that asks for no more of the same.
        const reaching = [
          ...levers.filter(({ gain, same }) => gain >= ahead && !same).map(({ lever }) => [lever]),
          ...pairs.filter(({ gain }) => gain >= ahead).map((pair) => [...pair.levers]),
        ];
        for (const wanted of reaching) {
          const stands = sets.some((set) =>
            set.levers.every(({ family, demand }) =>
              wanted.some((lever) => lever.family === family && demand <= lever.demand),
            ),
          );
          expect(stands, `${target}: ${wanted.map(({ id }) => id).join(' + ')}`).toBe(true);
        }
      }),
      // The same people each time: one with a dozen doubts, and levers that all reach, takes minutes.
      { numRuns: 8, seed: 20_260_115 },
    );
  });
});

const engineer = {
  dateOfBirth: '1996-05-14',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'NS',
  education: [
    { level: 'bachelor', country: 'NG', completed: '2018-07-20', eca: { issuer: 'WES', issued: '2025-02-11' } },
  ],
  languageTests: [{ test: 'ielts-gt', date: '2025-06-07', listening: 8.5, reading: 8, writing: 7, speaking: 7.5 }],
  work: [{ noc: '21231', country: 'NG', start: '2019-09-02' }],
  funds: { amount: 21500 },
};

const studied = { fullTimeMonths: 32, inPerson: true, languageStudyShare: 0, obligedToReturn: false };

const find = (improvement: Improvement, id: string) => improvement.levers.find(({ lever }) => lever.id === id);
const gain = (person: unknown, id: string, date?: string) => find(improved(person, date), id)?.gain;
const addedTest = (person: unknown, id: string) => {
  const change = find(improved(person), id)?.changes[0];
  return change && 'value' in change ? change.value : undefined;
};

// Amounts: CRS reference, sections 1.A to 1.D (criteria page); results: section 4 (language-test page).
describe('single levers, from the published tables', () => {
  test('French to NCLC 7 beside English 9: 50 of part D and 3 an ability', () => {
    expect(gain(engineer, 'language.french.7')).toBe(50 + 4 * 3);
    expect(find(improved(engineer), 'language.french.7')?.effects.categories.gained).toEqual(['french']);
    expect(addedTest(engineer, 'language.french.7')).toEqual({
      test: 'tef-canada',
      date: day,
      listening: 249,
      reading: 207,
      writing: 310,
      speaking: 310,
    });
  });

  test('one ability up on the own test keeps the other results', () => {
    const results = { date: day, listening: 8.5, reading: 8, writing: 7.5, speaking: 7.5 };
    expect(addedTest(engineer, 'language.english.writing')).toEqual({ test: 'ielts-gt', ...results });
    expect(gain(engineer, 'language.english.writing')).toBe(34 - 31);
    expect(find(improved(engineer), 'language.english.listening')).toBeUndefined();
  });

  test('levels already converted stay levels', () => {
    const clb = { test: 'clb', language: 'english', listening: 8, reading: 8, writing: 8, speaking: 8 };
    const person = { ...engineer, languageTests: [clb] };
    expect(addedTest(person, 'language.english.9')).toEqual({
      ...clb,
      date: day,
      listening: 9,
      reading: 9,
      writing: 9,
      speaking: 9,
    });
    // 4 × (31 − 23), and both low combinations of part C become high ones: 13 → 25 and 25 → 50.
    expect(gain(person, 'language.english.9')).toBe(4 * 8 + 12 + 25);
  });

  test('a nomination, a sibling, and both cut at 600', () => {
    expect(gain(engineer, 'nomination')).toBe(600);
    expect(gain(engineer, 'sibling')).toBe(15);
    const nominee = { ...engineer, provincialNomination: { province: 'NS', kind: 'enhanced', issued: '2025-10-06' } };
    const sibling = find(improved(nominee), 'sibling');
    expect(sibling?.gain).toBe(0);
    expect(sibling?.why.caps).toEqual([
      { id: 'additional', because: { id: 'sum.cut', values: { parts: [600, 0, 0, 0, 15], max: 600 } } },
    ]);
    expect(find(improved(nominee), 'nomination')).toBeUndefined();
  });

  test('a nomination opens the rounds of nominees, and takes its holder out of all others (IRPA 10.1(1.1))', () => {
    const speaker = {
      age: 29,
      maritalStatus: 'neverMarried',
      dependentChildren: 0,
      destination: 'NS',
      education: [{ level: 'bachelor', country: 'CA' }],
      languageTests: [
        { test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 },
        { test: 'clb', language: 'french', listening: 7, reading: 7, writing: 7, speaking: 7 },
      ],
      work: [{ noc: '21231', country: 'CA', years: 2 }],
    };
    const of = (some: Improvement['rounds'] | undefined) => some?.map(({ category }) => category).sort();
    const before = improved(speaker, '2026-10-01');
    expect(of(before.rounds)).toEqual(['cec', 'french']);
    expect(of(find(before, 'nomination')?.rounds)).toEqual(['pnp']);
    const nominee = { ...speaker, provincialNomination: { province: 'NS', kind: 'enhanced' } };
    expect(of(improved(nominee, '2026-10-01').rounds)).toEqual(['pnp']);
  });

  test('a year in Canada: 40 of part A, 13 with education (foreign work is at its 50), and the CEC', () => {
    const year = find(improved(engineer), 'work.canada.1');
    expect(year?.gain).toBe(40 + 13);
    expect(year?.effects.programs).toEqual({ gained: ['cec'], lost: [] });
  });

  test('a job stated in years grows by them', () => {
    const person = { ...engineer, work: [{ noc: '21231', country: 'CA', years: 1 }] };
    expect(find(improved(person), 'work.canada.2')?.changes).toEqual([
      { op: 'replace', path: '/work/0/years', value: 3 },
    ]);
    expect(gain(person, 'work.canada.1')).toBe(53 - 40 + 12);
  });

  test('a job offer: 600, then 50, then nothing', () => {
    const offered = (date: string) => {
      const test = { test: 'ielts-gt', date, listening: 8.5, reading: 8, writing: 7, speaking: 7.5 };
      return gain({ ...engineer, education: [], work: [], languageTests: [test] }, 'offer', date);
    };
    expect([offered('2016-01-10'), offered('2020-01-10'), offered('2026-01-15')]).toEqual([600, 50, 0]);
  });

  test('an expired assessment and an expired test', () => {
    const old = {
      level: 'bachelor',
      country: 'NG',
      completed: '2018-07-20',
      eca: { issuer: 'WES', issued: '2020-01-10' },
    };
    const taken = { test: 'ielts-gt', date: '2023-12-01', listening: 8.5, reading: 8, writing: 7, speaking: 7.5 };
    const person = { ...engineer, education: [old], languageTests: [taken] };
    expect(find(improved(person), 'eca.1')?.changes).toEqual([
      { op: 'add', path: '/education/0/eca', value: { issuer: 'WES', issued: day } },
    ]);
    expect(gain(person, 'eca.1')).toBe(120);
    expect(gain(person, 'language.english.again')).toBe(34 + 34 + 31 + 34 + 50);
  });

  test('what several sittings have shown is told as one sitting, not as a level', () => {
    const second = { test: 'ielts-gt', date: '2025-08-02', listening: 7, reading: 6, writing: 7.5, speaking: 7 };
    const first = { test: 'ielts-gt', date: '2025-06-07', listening: 8, reading: 7, writing: 6, speaking: 7 };
    const told = improved({ ...engineer, languageTests: [first, { ...second, writing: 7 }] });
    const [again, nine] = ['again', '9'].map((what) => find(told, `language.english.${what}`));
    expect(again?.changes).toEqual(nine?.changes);
    expect([again?.same, nine?.same]).toEqual([false, true]);
  });

  test('secondary school is for those who state no credential, assessed or not', () => {
    const [{ eca: _, ...notAssessed } = {}] = engineer.education;
    expect(gain({ ...engineer, education: [notAssessed] }, 'education.secondary.canada')).toBeUndefined();
    expect(gain({ ...engineer, education: [] }, 'education.secondary.canada')).toBe(30);
  });

  test('a sibling who is stated, but not fully, is asked about instead of another one', () => {
    const person = (facts: object) => ({ ...engineer, relativesInCanada: [{ relation: 'sibling', ...facts }] });
    expect(gain(person({}), 'sibling')).toBeUndefined();
    expect(gain(person({}), 'fact.relative.1')).toBe(15);
    const child = { of: 'self', status: 'citizen', age: 15 };
    // Relatives are stated: there is no other one to have been forgotten.
    expect(gain(person(child), 'sibling')).toBeUndefined();
    expect(gain({ ...engineer, relativesInCanada: [] }, 'sibling')).toBeUndefined();
    expect(gain({ ...engineer, relativesInCanada: [] }, 'relative')).toBeUndefined();
  });

  test('what a degree asks for before it', () => {
    const asked = (person: unknown, level: string) => {
      const takes = find(improved(person), `education.${level}.canada`)?.lever.takes;
      return takes?.id === 'improve.takes.study' ? takes.values.after : takes?.id;
    };
    const school = { ...engineer, education: [{ level: 'secondary', country: 'NG', completed: '2014-07-01' }] };
    expect(['twoYear', 'master', 'doctoral'].map((level) => asked(school, level))).toEqual([
      undefined,
      'bachelor',
      'master',
    ]);
    expect(['master', 'doctoral'].map((level) => asked(engineer, level))).toEqual([undefined, 'master']);
  });

  test('work in any occupation is said to be that', () => {
    const standIn = (person: unknown) => {
      const label = find(improved(person), 'work.canada.1')?.lever.label;
      return label?.id === 'improve.work' && label.values.standIn;
    };
    expect([standIn({ ...engineer, work: [] }), standIn(engineer)]).toEqual([true, false]);
  });

  test('a year in another occupation of one’s own that opens a category', () => {
    const changed = {
      ...engineer,
      work: [
        { noc: '12100', country: 'NG', start: '2019-09-02' },
        { noc: '31301', country: 'NG', start: '2018-09-02', end: '2019-03-01' },
      ],
    };
    const nurse = find(improved(changed), 'work.abroad.1.31301');
    expect(nurse?.effects.categories.gained).toEqual(['healthcare']);
    expect(nurse?.gain).toBe(0);
    expect(find(improved(changed), 'work.abroad.1')?.effects.categories.gained).toEqual([]);
    expect(improved(engineer).levers.filter(({ lever }) => /work\.\w+\.1\./.test(lever.id))).toEqual([]);
  });

  test('levers of no points that open a program: funds, a destination outside Quebec', () => {
    const opens = (person: unknown, id: string) => find(improved(person), id)?.effects.programs.gained;
    expect(opens({ ...engineer, funds: { amount: 100 } }, 'funds')).toEqual(['fsw']);
    expect(opens({ ...engineer, destination: 'QC' }, 'destination')).toEqual(['fsw']);
    expect(find(improved(engineer), 'funds')).toBeUndefined();
  });

  test('the body that must assess a pharmacist', () => {
    const pharmacist = { ...engineer, work: [{ noc: '31120', country: 'NG', start: '2019-09-02' }] };
    const body = find(improved(pharmacist), 'eca.body');
    expect(body?.effects.programs.gained).toEqual(['fsw']);
    expect(body?.gain).toBe(0);
  });

  test('a nomination of a province whose streams were all closed names no province', () => {
    const date = '2026-06-10';
    const change = find(improved({ ...engineer, destination: 'ON' }, date), 'nomination')?.changes[0];
    expect(change).toEqual({ op: 'add', path: '/provincialNomination', value: { kind: 'enhanced', issued: date } });
  });
});

describe('kinds of work', () => {
  const welder = {
    ...engineer,
    languageTests: [{ test: 'clb', language: 'english', listening: 6, reading: 5, writing: 5, speaking: 6 }],
    certificateOfQualification: { noc: '72106', issuer: 'AB', issued: '2025-05-01' },
    funds: { amount: 100_000 },
  };
  const opened = (person: unknown, id: string) => find(improved(person), id)?.effects.programs.gained;

  test('a day of qualifying that is not stated, where the trades class hangs on it', () => {
    const job = { noc: '72106', country: 'PL', start: '2022-01-03' };
    const person = { ...welder, work: [job] };
    expect(find(improved(person), 'fact.qualified.1')?.changes).toEqual([
      { op: 'add', path: '/work/0/qualifiedSince', value: '2022-01-03' },
    ]);
    expect(opened(person, 'fact.qualified.1')).toEqual(['fst']);
    const stated = { ...welder, work: [{ ...job, qualifiedSince: '2022-01-03' }] };
    expect(find(improved(stated), 'fact.qualified.1')).toBeUndefined();
  });

  test('more work in a trade, where the person is qualified', () => {
    const job = { noc: '72106', country: 'PL', start: '2024-07-01' };
    expect(opened({ ...welder, work: [{ ...job, qualifiedSince: '2020-01-01' }] }, 'work.abroad.2')).toContain('fst');
    expect(opened({ ...welder, work: [{ ...job, qualifiedSince: '2026-02-01' }] }, 'work.abroad.2')).not.toContain(
      'fst',
    );
  });

  test('work with the status of a student, that was not beside study', () => {
    const person = { ...engineer, work: [{ noc: '21231', country: 'CA', start: '2024-01-01', status: 'student' }] };
    expect(find(improved(person), 'fact.studying.1')?.changes).toEqual([
      { op: 'add', path: '/work/0/whileFullTimeStudent', value: false },
    ]);
    expect(gain(person, 'fact.studying.1')).toBeGreaterThan(0);
  });
});

describe('groups', () => {
  const standing = (person: unknown, id: string) => {
    const { group, effort } = find(improved(person), id) ?? {};
    return [group, effort];
  };

  test('a test and an assessment are months, study and a new language years, a nomination is for others', () => {
    const person = {
      ...engineer,
      education: [{ level: 'bachelor', country: 'NG', completed: '2018-07-20', eca: { assessed: false } }],
    };
    expect(standing(person, 'eca.1')[0]).toBe('months');
    expect(standing(person, 'language.english.10')[0]).toBe('months');
    expect(standing(person, 'language.french.7')[0]).toBe('years');
    // Three academic years as a rule, after a master's degree of one.
    expect(standing(person, 'education.doctoral.canada')).toEqual(['years', 4]);
    expect(standing(person, 'nomination')[0]).toBe('others');
  });

  test('up to two levels are months, three or more years', () => {
    const level = (listening: number) => ({
      ...engineer,
      languageTests: [{ test: 'clb', language: 'english', listening, reading: 9, writing: 9, speaking: 9 }],
    });
    const groups = ['5', '6', '7', '9', '10'].map((to) => standing(level(4), `language.english.${to}`));
    expect(groups).toEqual([
      ['months', 2],
      ['months', 3],
      ['years', 1],
      ['years', 1],
      ['years', 1],
    ]);
    expect(standing(level(7), 'language.english.9')).toEqual(['months', 3]);
    expect(standing(level(7), 'language.english.10')).toEqual(['years', 1]);
  });

  test('the row of a language is the nearest level that pays, with the others beside it', () => {
    const five = [{ test: 'clb', language: 'english', listening: 5, reading: 5, writing: 5, speaking: 5 }];
    const person = {
      ...engineer,
      education: [],
      languageTests: five,
      work: [{ noc: '63200', country: 'CA', years: 1 }],
    };
    const told = improved(person);
    // 6 → 9 an ability, then 17, 23, 31, 34 (CRS reference, 1.A).
    const { rows } = groupRows(told, english, { all: false, most: 'alone' });
    const row = rows.find(({ cells }) => cells[0] === 'English to CLB 6 in all four');
    expect(row?.note).toMatch(
      /^Also CLB 7 \+\d+; in years CLB 8 \+\d+; CLB 9 \+\d+; CLB 10 \+\d+\. \[language\.english\.6\]$/,
    );
    expect(rows.filter(({ cells }) => String(cells[0]).startsWith('English to CLB'))).toHaveLength(1);
    const groupsAt = rows.flatMap(({ cells }, index) => (cells[0] === 'Takes years' ? [index] : []));
    expect(row && rows.indexOf(row)).toBeLessThan(groupsAt[0] ?? 0);
  });

  test('no trade, no certificate', () => {
    expect(find(improved(engineer), 'certificate')).toBeUndefined();
    const welder = { ...engineer, work: [{ noc: '72106', country: 'NG', start: '2019-09-02' }] };
    expect(find(improved(welder), 'certificate')).toBeDefined();
    expect(find(improved({ ...engineer, work: undefined }), 'certificate')).toBeDefined();
  });

  test('the hours that are missing for the CEC (1,560, R87.1(2)(a)) instead of a year', () => {
    const person = { ...engineer, work: [{ noc: '21231', country: 'CA', years: 1500 / 1560 }] };
    const rest = find(improved(person), 'work.canada.rest');
    expect(rest?.lever.label.values).toMatchObject({ hours: 60 });
    expect(rest?.effects.programs.gained).toContain('cec');
    expect([rest?.group, rest?.gain]).toEqual(['months', gain(person, 'work.canada.1')]);
    expect(find(improved(person), 'work.canada.1')?.same).toBe(true);
    expect(find(improved(engineer), 'work.canada.rest')).toBeUndefined();
  });
});

describe('what is missing of a year that is begun', () => {
  // Eleven months before 2026-01-15, full time: 1,560 hours without a break are asked for (R75(2)(a), R73(1)).
  const master = {
    level: 'master',
    country: 'NG',
    completed: '2018-07-20',
    eca: { issuer: 'WES', issued: '2025-02-11' },
  };
  const begun = {
    ...engineer,
    education: [master],
    work: [{ noc: '21231', country: 'NG', start: '2025-02-15' }],
  };

  test('for FSW: the job as if it had begun so much earlier, and no whole year', () => {
    const rest = find(improved(begun), 'work.abroad.begun');
    expect(rest?.group).toBe('months');
    // 334 days of 30 hours a week: 1,431.4 hours; 128.6 are missing.
    expect(rest?.lever.label.values).toMatchObject({ hours: 129, position: 1 });
    expect(rest?.changes).toEqual([{ op: 'replace', path: '/work/0/start', value: '2025-01-15' }]);
    expect(rest?.effects.programs.gained).toEqual(['fsw']);
    expect(find(improved(engineer), 'work.abroad.begun')).toBeUndefined();
  });

  test('of the shorthand, in parts of a year', () => {
    const person = { ...engineer, work: [{ noc: '21231', country: 'NG', years: 0.9 }] };
    expect(find(improved(person), 'work.abroad.begun')?.changes).toEqual([
      { op: 'replace', path: '/work/0/years', value: 1 },
    ]);
  });

  test('what takes months comes before a single thing that takes a year', () => {
    const sets = setsThatOpen(improved(begun)).map((set) => set.levers.map(({ lever }) => lever.id));
    expect(sets[0]).toEqual(['work.abroad.begun']);
    // With a bachelor's degree a year of work leaves the grid one point short: one more thing, of months too, comes first.
    const groups = setsThatOpen(improved({ ...begun, education: engineer.education })).map((set) =>
      set.levers.map(({ group }) => group),
    );
    expect(groups[0]).toEqual(['months', 'months']);
    expect(groups).toContainEqual(['years']);
  });

  test('the same hours are one row, told as those without a break', () => {
    // 312 days of 30 hours before 2026-01-15 are 1,337.1 hours: 222.9 of 1,560 are missing, for the CEC and for FSW.
    const person = { ...engineer, work: [{ noc: '21231', country: 'CA', start: '2025-03-09' }] };
    const [begun, rest] = ['begun', 'rest'].map((what) => find(improved(person), `work.canada.${what}`));
    expect([begun, rest].map((one) => one?.lever.label.values)).toMatchObject([{ hours: 223 }, { hours: 223 }]);
    expect([begun?.same, rest?.same]).toEqual([false, true]);
    const sets = setsThatOpen(improved(person)).map((set) => set.levers.map(({ lever }) => lever.id));
    expect(sets.filter((ids) => ids.includes('work.canada.rest'))).toEqual([]);
    expect(begun && say(english, begun.lever.label)).toMatch(/^The 223 hours \(8 weeks full time\) without a break/);
  });

  test('of more than half a year the whole one is told, in years', () => {
    const worked = (years: number) => improved({ ...engineer, work: [{ noc: '21231', country: 'CA', years }] });
    expect(find(worked(0.4), 'work.canada.rest')).toBeUndefined();
    expect(find(worked(1.1), 'work.canada.rest')).toBeUndefined();
    expect(find(worked(1.1), 'work.canada.1')?.lever.takes.values).toMatchObject({ rest: undefined });
    expect(find(worked(0.6), 'work.canada.rest')?.group).toBe('months');
    expect(find(worked(0.4), 'work.canada.1')).toMatchObject({ group: 'years', effort: 1 });
  });

  test('for FST: the hours of the trade (two years, R87.2(3)(b))', () => {
    const welder = { ...engineer, work: [{ noc: '72106', country: 'NG', years: 1.9, qualifiedSince: '2015-01-01' }] };
    expect(find(improved(welder), 'work.abroad.rest')?.lever.label.values).toMatchObject({ hours: 156, noc: '72106' });
  });
});

describe('sets that open a program', () => {
  const ids = (person: unknown) =>
    setsThatOpen(improved(person)).map((set) => set.levers.map(({ lever }) => lever.id).sort());

  test('what is missing and nothing else: money alone, an assessment and money', () => {
    expect(ids(engineer)).toEqual([]);
    const poor = { ...engineer, funds: { amount: 100 } };
    expect(ids(poor)[0]).toEqual(['funds']);
    const education = [{ level: 'bachelor', country: 'NG', completed: '2018-07-20', eca: { assessed: false } }];
    expect(ids({ ...poor, education })[0]).toEqual(['eca.1', 'funds']);
  });

  test('no more of a language than the program asks for: level 5 for a trade in Canada (R87.1(2)(d), TEER 2)', () => {
    const clb = { test: 'clb', language: 'english', listening: 5, reading: 5, writing: 4, speaking: 5 };
    const work = [{ noc: '72106', country: 'PH', years: 3 }];
    const sets = ids({ ...engineer, education: [], funds: { amount: 0 }, languageTests: [clb], work });
    expect(sets).toContainEqual(['language.english.writing', 'work.canada.1']);
    expect(sets).not.toContainEqual(['language.english.7', 'work.canada.1']);
  });

  test('each opens one, and none without any of its levers', () => {
    const person = { ...engineer, funds: { amount: 100 }, languageTests: [] };
    const { situation } = improved(person);
    const sets = setsThatOpen(improved(person));
    expect(sets.length).toBeGreaterThan(0);
    for (const { levers } of sets) {
      const programs = (some: typeof levers) =>
        score(
          applyLevers(
            situation.profile,
            some.map(({ lever }) => lever),
          ).profile,
        ).programs;
      expect(programs(levers)).not.toEqual([]);
      for (const one of levers) expect(programs(levers.filter((other) => other !== one))).toEqual([]);
    }
  });
});

describe('sets in the order of what they take', () => {
  const namesOf = (person: unknown, date?: string) =>
    setsThatOpen(improved(person, date)).map((set) => set.levers.map(({ lever }) => lever.id).sort());
  const clb = (listening: number, reading: number, writing: number, speaking: number) => [
    { test: 'clb', language: 'english', listening, reading, writing, speaking },
  ];

  test('a partner’s CLB 4 before one’s own CLB 9', () => {
    const person = {
      ...engineer,
      dateOfBirth: '1988-04-04',
      maritalStatus: 'married',
      dependentChildren: 2,
      partner: { accompanying: true, citizenOrPermanentResident: false, education: [], languageTests: [], work: [] },
      education: [{ level: 'bachelor', country: 'PH', completed: '2009-03-30', eca: { issuer: 'WES', issued: day } }],
      languageTests: [{ test: 'ielts-gt', date: '2025-08-01', listening: 7.5, reading: 6.5, writing: 6, speaking: 7 }],
      work: [{ noc: '31301', country: 'PH', start: '2012-01-01' }],
      funds: { amount: 12_000 },
      relativesInCanada: [],
    };
    const sets = namesOf(person, '2026-11-28');
    const [partners, own] = ['partner.language.english.4', 'language.english.9'].map((id) =>
      sets.findIndex((set) => set.join() === ['funds', id].join()),
    );
    expect(partners).toBe(0);
    expect(own).toBeGreaterThan(0);
  });

  test('English first where no test shows either language, French where one shows French', () => {
    const young = { age: 30, maritalStatus: 'neverMarried', dependentChildren: 0, destination: 'ON', education: [] };
    const nobody = { ...young, languageTests: [], work: [], relativesInCanada: [], funds: { amount: 100 } };
    expect(namesOf(nobody).slice(0, 2)).toEqual([
      ['language.english.7', 'work.canada.1'],
      ['language.french.7', 'work.canada.1'],
    ]);
    const six = [{ test: 'clb', language: 'french', listening: 6, reading: 6, writing: 6, speaking: 6 }];
    expect(namesOf({ ...nobody, languageTests: six })[0]).toEqual(['language.french.7', 'work.canada.1']);
  });

  test('the level that the CEC asks for in a trade (CLB 5, R87.1(2)(d)), though level 4 pays as much', () => {
    const person = {
      ...engineer,
      education: [{ level: 'secondary', country: 'EG', completed: '2002-06-01' }],
      languageTests: clb(5, 4, 4, 5),
      work: [{ noc: '72200', country: 'EG', start: '2015-01-01', qualifiedSince: '2014-01-01' }],
    };
    const sets = namesOf(person);
    expect(sets[0]).toEqual(['certificate']);
    const [english, french] = ['english', 'french'].map((language) =>
      sets.findIndex((set) => set.join() === [`language.${language}.5`, 'work.canada.1'].join()),
    );
    expect(english).toBeGreaterThan(0);
    expect(english).toBeLessThan(french ?? 0);
  });

  test('each says the rounds that would then have invited', () => {
    const date = '2026-10-01';
    const person = {
      age: 29,
      maritalStatus: 'neverMarried',
      dependentChildren: 0,
      destination: 'QC',
      education: [{ level: 'master', country: 'CA', completed: '2020-05-01', ...studied }],
      languageTests: clb(10, 10, 10, 10),
      work: [{ noc: '21231', country: 'CA', years: 3 }],
    };
    const [first] = setsThatOpen(improved(person, date));
    expect(first?.levers.map(({ lever }) => lever.id)).toEqual(['destination']);
    // The round of the CEC of 2026-09-29 had a cut-off of 518.
    expect(first?.total).toBeGreaterThan(518);
    expect(first?.rounds).toMatchObject([{ date: '2026-09-29', category: 'cec', crs: 518 }]);
    expect(first?.rounds).toEqual(first?.levers[0]?.rounds);
  });

  test('with a destination that stands for any, no province is named', () => {
    const date = '2026-06-10';
    const person = { ...engineer, destination: 'QC' };
    const before = improved(person, date);
    const [first] = setsThatOpen(before);
    const after = first && afterwards(before, first, rounds);
    expect(after && find(after, 'nomination')?.lever.warning?.values).toEqual({ closed: undefined });
    expect(find(improved({ ...engineer, destination: 'ON' }, date), 'nomination')?.lever.warning?.values).toEqual({
      closed: 'ON',
    });
  });
});

describe('a credential under way', () => {
  const student = (facts: object) => ({
    age: 22,
    maritalStatus: 'neverMarried',
    dependentChildren: 0,
    destination: 'ON',
    education: [
      { level: 'bachelor', country: 'CA', started: '2022-09-05', completed: '2026-07-01', ...studied, ...facts },
    ],
    languageTests: [],
    work: [],
  });
  const finish = (facts: object) => find(improved(student(facts)), 'education.finish.1');

  test('finished within a year is months: 120 for a bachelor’s degree and 30 for study of three years in Canada', () => {
    const lever = finish({});
    expect(lever?.changes).toEqual([{ op: 'replace', path: '/education/0/completed', value: day }]);
    expect([lever?.gain, lever?.group]).toEqual([120 + 30, 'months']);
  });

  test('later than that it takes years; where hardly begun, the first day moves with the last', () => {
    expect(finish({ completed: '2027-01-15' })?.group).toBe('months');
    expect(finish({ completed: '2027-01-16' })).toMatchObject({ group: 'years', gain: 150 });
    const begun = finish({ started: '2025-09-05', completed: '2029-05-01' });
    expect(begun).toMatchObject({ group: 'years', gain: 150 });
    // 1,202 days from 2026-01-15 to 2029-05-01.
    expect(begun?.changes).toContainEqual({ op: 'replace', path: '/education/0/started', value: '2022-05-22' });
  });

  test('abroad with its ECA; none of what is completed, begins later or has no day', () => {
    expect(finish({ country: 'FR' })).toMatchObject({ gain: 120, group: 'months' });
    expect(finish({ completed: '2025-07-01' })).toBeUndefined();
    expect(finish({ completed: undefined })).toBeUndefined();
    expect(finish({ started: '2026-03-01', completed: '2029-07-01' })).toBeUndefined();
  });
});

test('facts that the profile leaves open, each with the answer that pays', () => {
  const open = {
    ...engineer,
    education: [
      { level: 'oneYear', country: 'CA' },
      { level: 'bachelor' },
      { level: 'master', country: 'NG', eca: {} },
    ],
    provincialNomination: { province: 'NS' },
    relativesInCanada: [{ relation: 'sibling' }],
    jobOffer: { noc: '21231' },
    dependentChildren: undefined,
  };
  const told = improved(JSON.parse(JSON.stringify(open)));
  const facts = told.levers.filter(({ lever }) => lever.id.startsWith('fact.'));
  const gains = Object.fromEntries(facts.map(({ lever, gain: points }) => [lever.id, points]));
  expect(gains).toEqual({
    'fact.nomination': 600,
    'fact.relative.1': 15,
    'fact.study.1': 15,
    // One year alone pays 90; with a bachelor's two or more pay 128, and both combinations rise a tier: 25 → 50, 0 stays.
    'fact.country.2': 128 - 90 + 25,
    'fact.eca.3': 135 - 90 + 25,
    'fact.offer': 0,
    'fact.children': 0,
  });
  for (const { changes, total } of facts) {
    const data = applyStrictly(JSON.parse(JSON.stringify(open)), changes);
    expect(score(checkProfile(data, { file: 'open', asOf })).total).toBe(total);
  }
});

describe('writing', () => {
  const sibling: readonly Change[] = [{ op: 'add', path: '/relativesInCanada', value: [{ relation: 'sibling' }] }];

  test('a code without quotes keeps its zeros', () => {
    const text = 'work:\n  - noc: 00012 # mine\n    country: CA\n    years: 2\n';
    const written = writeChanges(text, sibling);
    expect(written).toContain('  - noc: "00012" # mine\n');
    expect(readProfile(written, { file: 'written', asOf }).work?.[0]?.noc).toBe('00012');
  });

  test('one-line maps keep the spacing of the file', () => {
    const before = 'schema: 1\neducation:\n  - {level: bachelor, country: MA, eca: {issued: 2025-05-05}}\n';
    const change = { op: 'add', path: '/funds', value: { amount: 1 } } as const;
    expect(writeChanges(before, [change])).toBe(`${before}funds: {amount: 1}\n`);
  });

  test('line ends, a mark at the start and a document without a last line end', () => {
    expect(writeChanges('\uFEFFage: 29\r\nwork: [] # none', sibling)).toBe(
      '\uFEFFage: 29\r\nwork: [] # none\r\nrelativesInCanada:\r\n  - relation: sibling\r\n',
    );
    expect(writeChanges('{"age":29}', sibling)).toBe('{"age":29,"relativesInCanada":[{"relation":"sibling"}]}\n');
  });
});

describe('couples', () => {
  const couple = {
    ...engineer,
    name: 'Ada',
    maritalStatus: 'married',
    firstOfficialLanguage: 'english',
    expressEntryProfile: { submitted: '2025-09-01T14:20:00Z' },
    relativesInCanada: [{ relation: 'sibling', of: 'self', status: 'citizen', age: 30 }],
    partner: {
      name: 'Bo',
      accompanying: true,
      citizenOrPermanentResident: false,
      age: 29,
      education: [{ level: 'master', country: 'CA', completed: '2021-05-01' }],
      work: [],
    },
    funds: { amount: 30000 },
  };

  test('the other one applies: facts change places, papers are lost', () => {
    const { changes } = find(improved(couple), 'partner.principal') ?? { changes: [] };
    expect(applyStrictly(couple, changes)).toEqual({
      name: 'Bo',
      maritalStatus: 'married',
      dependentChildren: 0,
      destination: 'NS',
      age: 29,
      education: couple.partner.education,
      work: [],
      relativesInCanada: [{ relation: 'sibling', of: 'partner', status: 'citizen', age: 30 }],
      partner: {
        name: 'Ada',
        accompanying: true,
        citizenOrPermanentResident: false,
        dateOfBirth: couple.dateOfBirth,
        education: couple.education,
        languageTests: couple.languageTests,
        work: couple.work,
      },
      funds: { amount: 30000 },
    });
  });

  test('a name goes with the person where only one is named', () => {
    const { name: _, ...unnamed } = couple.partner;
    const { changes } = find(improved({ ...couple, partner: unnamed }), 'partner.principal') ?? { changes: [] };
    const swapped = checkProfile(applyStrictly({ ...couple, partner: unnamed }, changes), { file: 'swapped', asOf });
    expect([swapped.name, swapped.partner?.name]).toEqual([undefined, 'Ada']);
  });

  test('a partner who stays behind may come along', () => {
    const apart = { ...couple, partner: { ...couple.partner, accompanying: false } };
    const along = find(improved(apart), 'partner.accompanying');
    // Part A loses 10 at 29, 8 for the bachelor, 2 an ability; part B pays 10 for the master.
    expect(along?.gain).toBe(10 - (10 + 8 + 8));
    expect(find(improved(couple), 'partner.accompanying')).toBeUndefined();
  });

  test('more work of the partner is in their own occupation', () => {
    const work = [{ noc: '31301', country: 'BR', start: '2020-01-01' }];
    const label = find(improved({ ...couple, partner: { ...couple.partner, work } }), 'partner.work.canada.1')?.lever
      .label;
    expect(label?.values).toMatchObject({ noc: '31301', standIn: false });
  });

  test('a partner who stays is never combined with what that partner brings, nor a swap with anything', () => {
    const { levers } = improved(couple);
    const stay = find(improved(couple), 'partner.notAccompanying')?.lever;
    const swap = find(improved(couple), 'partner.principal')?.lever;
    const partners = levers.filter(({ lever }) => /^partner\.(language|education|work|eca)/.test(lever.id));
    expect(partners.length).toBeGreaterThan(5);
    for (const { lever } of partners) expect(stay && areCompatible(stay, lever), lever.id).toBe(false);
    for (const { lever } of levers) expect(swap && areCompatible(swap, lever), lever.id).toBe(false);
    expect(stay?.warning?.id).toBe('improve.warning.notAccompanying');
  });

  test("a partner's test: 3 an ability at level 7 and 5 at 9 (part B)", () => {
    expect(gain(couple, 'partner.language.english.7')).toBe(12);
    expect(gain(couple, 'partner.language.english.9')).toBe(20);
  });
});

test('docs/improve.md names every kind of lever', () => {
  const page = readFileSync('docs/improve.md', 'utf8');
  const isNamed = (kind: string) => page.includes(`\`${kind}\``) || page.includes(`\`${kind}.`);
  expect(leverKinds.filter((kind) => !isNamed(kind))).toEqual([]);
});
