import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { addDays } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { makeChecklist } from '../../src/plan/checklist/checklist.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { dayOf } from '../day.ts';
import { partialProfileArbitrary, profileArbitrary } from '../oracle/arbitrary.ts';
import { checklistOf, engineer, graduate, paper } from './report.ts';

const held = { proof: 'held' };
const [degree] = engineer.education;
const [sitting] = engineer.languageTests;
const [job] = engineer.work;

/** Everything marked held. */
const proven = {
  ...engineer,
  education: [{ ...degree, eca: { ...degree?.eca, ...held } }],
  languageTests: [{ ...sitting, ...held }],
  work: [{ ...job, ...held }],
  funds: { ...engineer.funds, ...held },
};

describe('what can be proved today', () => {
  test('nothing is marked: nothing is said of proof', () => {
    expect(checklistOf(engineer, '2026-01-15').provable.marked).toBe(0);
  });

  test('everything held: the score itself', () => {
    const report = checklistOf(proven, '2026-01-15');
    expect(report.provable).toMatchObject({ marked: 4, total: report.total, unproven: [], changes: [] });
    expect(report.provable.programs).toEqual(report.programs.map(({ id, eligible }) => ({ id, eligible })));
  });

  test.each(['requested', 'missing', undefined])('work %s: as without it', (proof) => {
    const report = checklistOf({ ...proven, work: [{ ...job, proof }] }, '2026-01-15');
    const without = checklistOf({ ...engineer, work: [] }, '2026-01-15');
    expect(report.provable.total).toBe(without.total);
    expect(report.provable.unproven).toEqual(['work.0']);
    expect(report.provable.programs.find(({ id }) => id === 'fsw')?.eligible).toBe('no');
    // CRS reference: three years or more of foreign work with CLB 9: 50.
    const row = report.provable.changes.find(({ id }) => id === 'transferability.foreignWork.language');
    expect(row).toMatchObject({ from: 50, to: 0, claims: ['work.0'] });
    expect(report.claims.find(({ id }) => id === 'work.0')).toMatchObject({ points: 50, proof: proof ?? null });
  });

  test.each([
    { credential: 'held', eca: undefined, proof: 'held' },
    { credential: undefined, eca: 'held', proof: 'held' },
    { credential: 'held', eca: 'requested', proof: 'requested' },
    { credential: 'missing', eca: 'held', proof: 'missing' },
    { credential: undefined, eca: undefined, proof: null },
  ])('a credential $credential with an assessment $eca: $proof', ({ credential, eca, proof }) => {
    const education = [{ ...degree, proof: credential, eca: { ...degree?.eca, proof: eca } }];
    const report = checklistOf({ ...proven, education }, '2026-01-15');
    expect(report.claims.find(({ id }) => id === 'education.0')?.proof).toBe(proof);
    expect(report.provable.unproven).toEqual(proof === 'held' ? [] : ['education.0']);
  });

  test('equal claims of a list are worth the same, and each can be lost without the other', () => {
    const twice = {
      ...proven,
      languageTests: [
        { ...sitting, ...held },
        { ...sitting, proof: 'missing' },
      ],
    };
    const report = checklistOf(twice, '2026-01-15');
    expect(report.claims.filter(({ id }) => id.startsWith('languageTests')).map(({ points }) => points)).toEqual([
      0, 0,
    ]);
    expect(report.provable).toMatchObject({ total: report.total, changes: [] });
  });

  test('funds not in hand count as none', () => {
    const report = checklistOf({ ...proven, funds: { amount: 21500, proof: 'requested' } }, '2026-01-15');
    expect(report.provable.total).toBe(report.total);
    expect(report.provable.programs.find(({ id }) => id === 'fsw')?.eligible).toBe('no');
  });

  test('a row that needs two proofs hangs on both; one that either gives, too', () => {
    const work = [
      { ...job, proof: 'missing' },
      { noc: '21231', country: 'CA', start: '2023-01-01', proof: 'missing' },
    ];
    const both = checklistOf({ ...proven, work }, '2026-01-15').provable.changes;
    const withCanadian = both.find(({ id }) => id === 'transferability.foreignWork.canadianWork');
    expect(withCanadian?.claims).toEqual(['work.0', 'work.1']);
    const siblings = [
      { relation: 'sibling', of: 'self', status: 'citizen', age: 30, proof: 'missing' },
      { relation: 'sibling', of: 'self', status: 'citizen', age: 31, proof: 'requested' },
    ];
    const either = checklistOf({ ...proven, relativesInCanada: siblings }, '2026-01-15').provable.changes;
    expect(either.find(({ id }) => id === 'additional.sibling')).toMatchObject({
      from: 15,
      to: 0,
      claims: ['relativesInCanada.0', 'relativesInCanada.1'],
    });
  });

  test('every claim that earns points names what proves it', () => {
    const report = checklistOf(graduate, '2026-01-15');
    const needed = Object.fromEntries(report.claims.map(({ id, needs }) => [id, needs.map((need) => need.id)]));
    expect(needed).toMatchObject({
      age: ['passport'],
      'education.0': ['canadianCredential'],
      'languageTests.0': ['languageResults'],
      'work.1': ['referenceLetter', 'taxPapers'],
    });
    for (const { points, needs } of report.claims) if (points > 0) expect(needs.length).toBeGreaterThan(0);
  });

  test('the mark of a claim stands at its papers', () => {
    const report = checklistOf({ ...proven, work: [{ ...job, proof: 'requested' }] }, '2026-01-15');
    expect(paper(report, 'referenceLetter').proof).toBe('requested');
    expect(paper(report, 'languageResults').proof).toBe('held');
    expect(paper(report, 'eca').proof).toBe('held');
  });
});

describe('random people', () => {
  const asOf = dayOf('2026-01-15');
  const law = lawOn('2026-01-15') ?? expect.fail();
  const read = (person: unknown): Profile => checkProfile(person, { file: 'random', asOf });
  const isAccepted = (person: unknown) => {
    try {
      read(person);
      return true;
    } catch {
      return false;
    }
  };
  const people = fc.oneof(profileArbitrary, partialProfileArbitrary).filter(isAccepted);
  const proofs = fc.array(fc.constantFrom('held', 'requested', 'missing', undefined), { minLength: 1, maxLength: 7 });

  /** Marks everything that can be marked, in turn. */
  function mark(person: unknown, marks: readonly (string | undefined)[]): Profile {
    let next = 0;
    const marked = <T extends object>(one: T): T => {
      const proof = marks[next++ % marks.length];
      return proof === undefined ? one : { ...one, proof };
    };
    const profile = read(person);
    const facts = <T extends Pick<Profile, 'education' | 'languageTests' | 'work'>>(one: T) => ({
      ...one,
      ...(one.education && {
        education: one.education.map((each) => marked(each.eca ? { ...each, eca: marked(each.eca) } : each)),
      }),
      ...(one.languageTests && { languageTests: one.languageTests.map(marked) }),
      ...(one.work && { work: one.work.map(marked) }),
    });
    const { certificateOfQualification, jobOffer, provincialNomination, relativesInCanada, funds, partner } = profile;
    return read({
      ...facts(profile),
      ...(certificateOfQualification && { certificateOfQualification: marked(certificateOfQualification) }),
      ...(jobOffer && { jobOffer: marked(jobOffer) }),
      ...(provincialNomination && { provincialNomination: marked(provincialNomination) }),
      ...(relativesInCanada && { relativesInCanada: relativesInCanada.map(marked) }),
      ...(funds && { funds: marked(funds) }),
      ...(partner && { partner: facts(partner) }),
    });
  }

  const withoutProof = (value: unknown) =>
    JSON.stringify(value, (key, part: unknown) => (key === 'proof' ? undefined : part));

  test('proof never changes a score', () => {
    fc.assert(
      fc.property(people, proofs, (person, marks) => {
        const plain = assess(read(person), asOf, law);
        expect(withoutProof(assess(mark(person, marks), asOf, law))).toBe(withoutProof(plain));
      }),
      { numRuns: 60 },
    );
  });

  test('what is proved is never more than the score, unless a doubt or the order of languages is involved', () => {
    let settled = 0;
    fc.assert(
      fc.property(people, proofs, (person, marks) => {
        const { assessment, provable, worth } = makeChecklist(mark(person, marks), { asOf, lawOf: () => law });
        const open = assessment.unknowns.some(({ message }) => !message.id.endsWith('.notStated'));
        if (open || assessment.notes.some(({ id }) => id === 'language.otherChoice')) return;
        settled++;
        expect(provable.assessment.crs.points).toBeLessThanOrEqual(assessment.crs.points);
        for (const { points } of worth.values()) expect(points).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 80 },
    );
    expect(settled).toBeGreaterThan(5);
  });

  test('a checklist can be made for anyone, on any day', () => {
    const first = dayOf('2015-01-01');
    const days = fc.nat(dayOf('2029-01-01') - first).map((after) => addDays(first, after));
    fc.assert(
      fc.property(people, days, fc.integer({ min: -100, max: 100 }), (person, invited, later) => {
        const lawOf = () => law;
        const {
          documents,
          people: family,
          fees,
        } = makeChecklist(read(person), { asOf: addDays(invited, later), invited, lawOf });
        for (const one of family) expect(documents.some(({ person: of }) => of === one.id)).toBe(true);
        expect(fees?.persons.length).toBe(family.length);
      }),
      { numRuns: 60 },
    );
  });
});
