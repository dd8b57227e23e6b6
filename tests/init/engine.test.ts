import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { answer, next, offered, type State, skip, start } from '../../src/questionnaire/engine.ts';
import { scoreRangeOf } from '../../src/questionnaire/score-range.ts';
import type { Setting, Walk } from '../../src/questionnaire/steps.ts';
import { partialProfileArbitrary, profileArbitrary } from '../oracle/arbitrary.ts';
import { asOf, isValid } from './people.ts';

const law = lawOn('2026-01-15');
if (!law) throw new Error('no law');
const settingOf = (base: object): Setting => ({ base: { ...base }, asOf, law });

/** Goes through the whole questionnaire, changing every part and taking every answer that is offered. */
function takeOffered(setting: Setting, each: (walk: Walk) => void = () => {}): Walk {
  let state: State = start;
  for (let steps = 0; steps < 3000; steps++) {
    const walk = next(state, setting);
    each(walk);
    const { asked } = walk;
    if (!asked) return walk;
    const value = asked.key.endsWith('=') ? 'change' : offered(state, asked);
    state = value === undefined ? skip(state, asked) : answer(state, asked, value);
  }
  throw new Error('the questionnaire does not end');
}

/** Someone who lives in a couple has a partner of whom nothing may be known. */
const withPartner = (person: { maritalStatus?: string; partner?: object }) =>
  person.maritalStatus === 'married' || person.maritalStatus === 'commonLaw'
    ? { ...person, partner: person.partner ?? {} }
    : person;

describe('a file that is gone through without a change', () => {
  test.each([
    ['every fact stated', profileArbitrary.filter(isValid)],
    ['facts left out', partialProfileArbitrary.filter(isValid)],
  ])(
    'says the same, %s',
    (_, people) => {
      fc.assert(
        fc.property(people, (person) => {
          expect(takeOffered(settingOf(person)).facts).toEqual(withPartner(person));
        }),
        { numRuns: 20 },
      );
    },
    60_000,
  );
});

test('a leave during a job of which no hours are asked stays', () => {
  const job = {
    noc: '64100',
    country: 'CA',
    start: '2024-12-18',
    leaves: [{ start: '2025-02-06', end: '2025-03-07' }],
  };
  const { facts } = takeOffered(settingOf({ schema: 1, age: 30, maritalStatus: 'neverMarried', work: [job] }));
  expect(facts.work).toEqual([job]);
});

test('the score never rises above what is told on the way', () => {
  fc.assert(
    fc.property(profileArbitrary.filter(isValid), (person) => {
      const bounds: number[] = [];
      const setting = settingOf(person);
      let open = -1;
      const { facts } = takeOffered(setting, (walk) => {
        if (walk.open.length === open) return;
        open = walk.open.length;
        const reach = scoreRangeOf(walk, setting);
        if (reach) bounds.push(reach.most);
      });
      const profile: Profile = checkProfile(facts, { file: 'x', asOf });
      const { points } = assess(profile, asOf, law).crs;
      for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual(points);
      expect(bounds.at(-1)).toBe(points);
    }),
    { numRuns: 15 },
  );
}, 60_000);
