import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmendment } from '../src/amendment/read-amendment.ts';
import { type Evaluation, evaluate } from '../src/assess/evaluate.ts';
import { languageOrders as arrangements } from '../src/crs/language-order.ts';
import { scoreCrs } from '../src/crs/score.ts';
import { settle } from '../src/facts/settle.ts';
import type { DoubtKind } from '../src/facts/settling.ts';
import { type Law, lawOn } from '../src/law/law.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { scoreGrid } from '../src/programs/grid.ts';
import { flatten } from '../src/score-tree/node.ts';
import { dayOf } from './day.ts';
import { partialProfileArbitrary, profileArbitrary } from './oracle/arbitrary.ts';

const days = ['2026-01-15', '2024-06-01', '2016-06-01'];
const asOf = dayOf('2026-01-15');

function on(day: string): Law {
  const law = lawOn(day);
  if (!law) throw new Error(day);
  return law;
}

/** Tables in which every cap cuts, also where the most of a row is not its last cell. */
const tight = `
extends: 2025-03-25
effective: 2026-01-01
status: proposed
title: Invented, to cut everywhere
sources: [{ title: invented }]
changes:
  total: 200
  core: { cap: [150, 140], secondLanguageCap: [3, 3], firstLanguage: { 10: [9, 9] } }
  partner: { cap: 5, language: { 10: 1 } }
  transferability: { cap: 40, groupCap: 20 }
  additional: { cap: 60 }
`;
const invented = readFileSync(new URL('./amendments/invented.yaml', import.meta.url), 'utf8');
const laws = [
  ...days.map(on),
  readAmendment(tight, 'tight', on('2026-01-15')),
  readAmendment(invented, 'invented', on('2026-01-15')),
];

const people = fc.oneof(profileArbitrary, partialProfileArbitrary);

function profileOf(person: unknown) {
  try {
    return checkProfile(person, { file: 'f', asOf });
  } catch {
    return undefined;
  }
}

test('points are the sum of their parts, cut at their most, wherever a cap cuts', () => {
  const cut = new Set<string>();
  fc.assert(
    fc.property(people, fc.constantFrom(...laws), (person, law) => {
      const profile = profileOf(person);
      if (!profile) return;
      const candidate = settle(profile, asOf, law);
      for (const languages of arrangements(candidate)) {
        const tree = scoreCrs(candidate, languages, law.crs.tables);
        const nodes = [...flatten(tree), ...flatten(scoreGrid(candidate, languages, law))];
        for (const { id, points, max, parts, because } of nodes) {
          if (parts)
            expect(points).toBe(
              Math.min(
                parts.reduce((all, part) => all + part.points, 0),
                max,
              ),
            );
          expect(because.id === 'sum.cut').toBe(
            parts !== undefined && points < parts.reduce((all, part) => all + part.points, 0),
          );
          if (because.id === 'sum.cut') cut.add(id);
        }
      }
    }),
    { numRuns: 800 },
  );
  expect([...cut].sort()).toEqual([
    'additional',
    'core',
    'core.firstLanguage',
    'core.secondLanguage',
    'crs',
    'fsw.adaptability',
    'partner',
    'partner.language',
    'transferability',
    'transferability.education',
    'transferability.foreignWork',
  ]);
});

describe('what another kind takes over', () => {
  const plain = ({ candidate, languages, programs, grid, crs, choices, categories }: Evaluation) => ({
    candidate: { ...candidate, notes: candidate.notes.map((note) => (typeof note === 'function' ? note() : note)) },
    languages,
    programs,
    grid,
    crs,
    choices: choices.map((choice) => ({ ...choice, categories: choice.categories() })),
    categories: categories(),
  });

  test('comes out as from scratch', () => {
    let compared = 0;
    fc.assert(
      fc.property(people, fc.constantFrom(...laws), fc.nat(), (person, law, pick) => {
        const profile = profileOf(person);
        if (!profile) return;
        const first = evaluate(profile, asOf, law, new Set());
        const open = first.candidate.doubts.flatMap(({ kind }): DoubtKind[] => (kind ? [kind] : []));
        const readings = new Set(open.filter((_, index) => (pick >> (index % 30)) % 2 === 0));
        if (readings.size === 0) return;
        compared++;
        const again = evaluate(profile, asOf, law, readings, first);
        expect(plain(again)).toEqual(plain(evaluate(profile, asOf, law, readings)));
        // And back.
        expect(plain(evaluate(profile, asOf, law, new Set(), again))).toEqual(plain(first));
      }),
      { numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
