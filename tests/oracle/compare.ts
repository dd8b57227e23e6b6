// Where the code and the second reading part.
import { assess } from '../../src/assess/assess.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { findNode, type NodeId } from '../../src/score-tree/node.ts';
import { dayOf } from '../day.ts';
import { oracle } from './oracle.ts';
import type { OracleProfile } from './types.ts';

export type Difference = { what: string; seen: unknown; right: unknown };

function assessed(profile: OracleProfile, day: string, rules: string) {
  const law = lawOn(rules);
  if (!law) throw new Error(rules);
  return assess(checkProfile(profile, { file: 'random', asOf: dayOf(day) }), dayOf(day), law);
}

function parted(right: Record<string, unknown>, seen: (name: string) => unknown, of = ''): Difference[] {
  return Object.entries(right)
    .map(([name, value]) => ({ what: `${of}${name}`, seen: seen(name), right: value }))
    .filter((difference) => difference.seen !== difference.right);
}

/** Every node of the CRS tree under the rules of a version. */
export function crsDifferences(profile: OracleProfile, day: string, version: string): Difference[] {
  const assessment = assessed(profile, day, version);
  const right = oracle(profile, day, version);
  return parted(right.nodes, (id) => findNode(assessment.crs, id as NodeId)?.points);
}

/** Every node of both trees, every requirement, program and category of a day. */
export function differences(profile: OracleProfile, day: string): Difference[] {
  const assessment = assessed(profile, day, day);
  const right = oracle(profile, day);
  const met = new Map<string, unknown>(
    assessment.programs.flatMap(({ requirements }) => requirements.map(({ id, met: answer }) => [id, answer])),
  );
  const eligible = new Map<string, unknown>(assessment.programs.map(({ id, eligible: answer }) => [id, answer]));
  const categories = new Map<string, unknown>(assessment.categories.map(({ id, eligible: answer }) => [id, answer]));
  return [
    ...parted(right.nodes, (id) => findNode(assessment.crs, id as NodeId)?.points),
    ...parted(right.grid, (id) => findNode(assessment.grid, id as NodeId)?.points),
    // Which requirements are named where an earlier one fails is a matter of telling.
    ...parted(right.requirements, (id) => met.get(id)).filter(({ seen }) => seen !== undefined),
    ...parted(right.programs, (id) => eligible.get(id)),
    ...parted(right.categories, (id) => categories.get(id), 'category '),
  ];
}
