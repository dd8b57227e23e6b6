import { describe, expect, test } from 'vitest';
import {
  type Assessment,
  assess,
  checkProfile,
  findNode,
  lawOn,
  type NodeId,
  type Profile,
  parseDay,
  settle,
} from '../src/index.ts';
import { skilledScopes } from '../src/rules/skilled.ts';
import { seededProfiles } from './oracle/arbitrary.ts';
import { oracle } from './oracle/oracle.ts';

// Two readings of the law, written apart from each other, on random people who use every field of the format.

const versions = ['2015-01-01', '2016-11-19', '2017-06-06', '2020-10-20', '2022-11-16', '2025-03-25'];
const days = ['2026-01-15', '2026-08-01', '2024-06-01', '2023-01-15'];

/** Doubts that the oracle, which answers yes or no, does not raise. */
const ownDoubts = ['offer.serviceUncertain', 'study.monthsNotStated', 'study.waiverUncertain'];

/** Without any work in the window, or with several trades, which requirement is named is a matter of telling. */
const ofTelling = ['fst.employmentRequirements', 'fst.offerOrCertificate'];

function dayOf(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

function assessed(profile: unknown, day: string, rules = day): { profile: Profile; assessment: Assessment } {
  const law = lawOn(rules);
  if (!law) throw new Error(rules);
  const valid = checkProfile(profile, { file: 'random', asOf: dayOf(day) });
  return { profile: valid, assessment: assess(valid, dayOf(day), law) };
}

/** A test taken before its acceptance is refused as input; the oracle does not count it. */
function isRefused(profile: unknown, day: string): boolean {
  try {
    checkProfile(profile, { file: 'random', asOf: dayOf(day) });
    return false;
  } catch {
    return true;
  }
}

describe('random people, every fact stated', () => {
  test('CRS tree, selection grid and programs of the day', () => {
    const people = seededProfiles(400, 20_260_115);
    let compared = 0;
    people.forEach((person, index) => {
      const day = days[index % days.length] ?? '';
      if (isRefused(person, day)) return;
      const { profile, assessment } = assessed(person, day);
      const expected = oracle(person, day);
      const points = (root: Assessment['crs'] | Assessment['grid'], ids: object) =>
        Object.fromEntries(Object.keys(ids).map((id) => [id, findNode(root, id as NodeId)?.points]));
      expect(points(assessment.crs, expected.nodes), JSON.stringify(person)).toEqual(expected.nodes);
      compared++;
      // Settled again, since a doubt that changes nothing is not reported.
      const { doubts } = settle(profile, dayOf(day), assessment.law);
      if (doubts.some(({ message }) => ownDoubts.includes(message.id))) return;
      expect(points(assessment.grid, expected.grid), JSON.stringify(person)).toEqual(expected.grid);
      const eligible = Object.fromEntries(assessment.programs.map(({ id, eligible: answer }) => [id, answer]));
      expect(eligible, JSON.stringify(person)).toEqual(expected.programs);
      for (const { id, met } of assessment.programs.flatMap(({ requirements }) => requirements)) {
        const wanted = expected.requirements[id];
        if (wanted === undefined || ofTelling.includes(id)) continue;
        expect({ id, met, person: JSON.stringify(person) }).toEqual({
          id,
          met: wanted,
          person: JSON.stringify(person),
        });
      }
    });
    expect(compared).toBeGreaterThan(380);
  });

  test('CRS tree under every version', () => {
    const people = seededProfiles(240, 7);
    const scope = skilledScopes[0];
    const moved = [...(scope?.not ?? []), ...(scope?.also ?? [])];
    people.forEach((person, index) => {
      const version = versions[index % versions.length] ?? '';
      // The oracle knows TEER only; these nineteen unit groups were classed otherwise before NOC 2021.
      if (isRefused(person, '2026-01-15') || moved.some((noc) => JSON.stringify(person).includes(noc))) return;
      const { assessment } = assessed(person, '2026-01-15', version);
      const expected = oracle(person, '2026-01-15', version);
      const points = Object.fromEntries(
        Object.keys(expected.nodes).map((id) => [id, findNode(assessment.crs, id as NodeId)?.points]),
      );
      expect(points, `${version} ${JSON.stringify(person)}`).toEqual(expected.nodes);
    });
  });
});
