import { describe, expect, test } from 'vitest';
import { feeTables } from '../../src/law/fees/index.ts';
import { checklistOf, engineer, family } from './report.ts';

// Expectations: programs reference 8.4; R295(1)(c): the partner's fee is the principal's, and the child's follows.

const feesOf = (facts: object, asOf: string) => checklistOf(facts, asOf).fees ?? expect.fail('no fees');
const couple = { ...family, dependentChildren: 0, dependents: [] };
const [child] = family.dependents;

test('single, 2026: 990 + 600 = 1,590, plus 85 biometrics', () => {
  const fees = feesOf(engineer, '2026-11-25');
  expect(fees).toMatchObject({ processing: 990, rprf: 600, biometrics: 85, total: 1675, confirmed: true });
});

test('couple and one child, 2026: 3,620', () => {
  const fees = feesOf({ ...family, dependentChildren: 1, dependents: [child] }, '2026-11-25');
  expect(fees.total).toBe(3620);
  expect(fees.confirmed).toBe(true);
  expect(fees.persons.map(({ person, total, confirmed }) => [person, total, confirmed])).toEqual([
    ['principal', 1675, true],
    ['partner', 1675, true],
    ['child1', 270, true],
  ]);
});

test('who stays behind is not charged', () => {
  const fees = feesOf(family, '2026-11-25');
  expect(fees.total).toBe(3620);
  expect(fees.persons[3]).toMatchObject({ person: 'child2', total: 0, confirmed: true });
});

test.each([
  // principal + RPRF for two adults, and biometrics of 170
  ['2020-04-29', 550 * 2 + 490 * 2 + 170, false],
  ['2020-04-30', 825 * 2 + 500 * 2 + 170, true],
  ['2022-04-29', 825 * 2 + 500 * 2 + 170, true],
  ['2022-04-30', 850 * 2 + 515 * 2 + 170, true],
  ['2024-04-30', 950 * 2 + 575 * 2 + 170, true],
  ['2026-04-29', 950 * 2 + 575 * 2 + 170, true],
  ['2026-04-30', 990 * 2 + 600 * 2 + 170, true],
  // Before 2018-07-31 there was no biometrics fee.
  ['2018-07-30', 550 * 2 + 490 * 2, false],
])('a couple on %s: %i', (asOf, total, confirmed) => {
  const old = { ...couple, languageTests: [], work: [], education: [] };
  const fees = feesOf(old, asOf);
  expect(fees.total).toBe(total);
  // Whether biometrics were owed in the exemption of 2020-09-10 to 2023-06-14 is not known.
  const exemption = asOf >= '2020-09-10' && asOf <= '2023-06-14';
  expect(fees.confirmed).toBe(confirmed && !exemption);
});

describe('what is not known', () => {
  test('after the next indexation, April 30 of 2028', () => {
    expect(feesOf(engineer, '2028-04-29').confirmed).toBe(true);
    const later = feesOf(engineer, '2028-04-30');
    expect(later.confirmed).toBe(false);
    expect(later.notes.join(' ')).toContain('2028-04-30');
  });

  test('a change before the last day to apply is told', () => {
    const report = checklistOf(engineer, '2026-04-01');
    expect(report.fees?.total).toBe(950 + 575 + 85);
    expect(report.laterFees.map(({ day, total }) => [day, total])).toEqual([['2026-04-30', 1675]]);
  });

  test('children or coming along not stated', () => {
    expect(feesOf({ ...engineer, dependentChildren: undefined }, '2026-11-25').confirmed).toBe(false);
    const unstated = feesOf({ ...couple, partner: {} }, '2025-01-15');
    expect(unstated).toMatchObject({ total: 950 * 2 + 575 * 2 + 170, confirmed: false });
  });
});

test('a child of 22 or more: counted, not counted, or not sure', () => {
  const child = (facts: object) => ({
    ...engineer,
    dependentChildren: 1,
    dependents: [{ dateOfBirth: '2001-06-30', accompanying: true, ...facts }],
  });
  const alone = feesOf(engineer, '2025-06-15').total;
  expect(feesOf(child({ dependentByCondition: false }), '2025-06-15')).toMatchObject({ total: alone, confirmed: true });
  // 260 for a child, 85 more for biometrics up to 170 for a family.
  const counted = alone + 260 + 85;
  expect(feesOf(child({ dependentByCondition: true }), '2025-06-15')).toMatchObject({
    total: counted,
    confirmed: true,
  });
  expect(feesOf(child({}), '2025-06-15')).toMatchObject({ total: counted, confirmed: false });
});

test('tables are in order, cited, and begin on April 30 of even years', () => {
  const starts = feeTables.map(({ effective }) => effective);
  expect([...starts].sort()).toEqual(starts);
  for (const { sources, effective, verified } of feeTables) {
    expect(sources.length).toBeGreaterThan(0);
    expect(verified >= effective).toBe(true);
  }
  expect(starts.slice(1).every((start) => /^20\d[02468]-04-30$/.test(start))).toBe(true);
});
