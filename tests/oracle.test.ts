import { describe, expect, test } from 'vitest';
import { skilledScopes } from '../src/law/skilled.ts';
import { seededProfiles } from './oracle/arbitrary.ts';
import { crsDifferences, differences } from './oracle/compare.ts';
import { isLeftOut } from './oracle/left-out.ts';
import { isTied } from './oracle/oracle.ts';

// Two readings of the law, written apart from each other, on random people who use every field of the format.

const versions = ['2015-01-01', '2016-11-19', '2017-06-06', '2020-10-20', '2022-11-16', '2025-03-25'];
const days = ['2026-01-15', '2026-08-01', '2024-06-01', '2023-01-15', '2025-04-04', '2026-04-01'];

describe('random people', () => {
  test('both trees, requirements, programs and categories of the day', () => {
    let compared = 0;
    seededProfiles(400, 20_260_115).forEach((person, index) => {
      const day = days[index % days.length] ?? '';
      const found = differences(person, day);
      const settled = found.filter(({ what }) => !isLeftOut(person, day, what));
      expect({ settled, day, person: JSON.stringify(person) }).toMatchObject({ settled: [] });
      if (found.length === settled.length) compared++;
    });
    expect(compared).toBeGreaterThan(380);
  });

  test('CRS tree under every version', () => {
    const scope = skilledScopes[0];
    const moved = [...(scope?.not ?? []), ...(scope?.also ?? [])];
    seededProfiles(240, 7).forEach((person, index) => {
      const version = versions[index % versions.length] ?? '';
      const text = JSON.stringify(person);
      // The oracle knows TEER only; these nineteen unit groups were classed otherwise before NOC 2021.
      if (moved.some((noc) => text.includes(noc)) || isTied(person, '2026-01-15', version)) return;
      expect({ found: crsDifferences(person, '2026-01-15', version), version, text }).toMatchObject({ found: [] });
    });
  });
});
