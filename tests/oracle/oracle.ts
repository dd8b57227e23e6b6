// A second reading of the law, made from the reference alone and in the plainest way, to hold the real code against.
import { type Arrangement, crsNodes, type Facts, partnerCounted, workFacts } from './crs.ts';
import { ageOn, type Levels, sittings } from './facts.ts';
import { programAnswers, programFacts } from './programs.ts';
import { ADDITIONAL } from './tables.ts';
import type { Answer, OracleProfile } from './types.ts';

export type OracleAnswer = {
  total: number;
  nodes: Record<string, number>;
  grid: Record<string, number>;
  programs: { fsw: Answer; cec: Answer; fst: Answer };
  /** Only the requirements on which the reference leaves one reading. */
  requirements: Record<string, Answer>;
};

/** Every way to use the tests: one sitting a language, and either order unless the candidate fixed it. */
function arrangements(profile: OracleProfile, asOf: string): Arrangement[] {
  const orNone = (list: Levels[]): (Levels | undefined)[] => (list.length === 0 ? [undefined] : list);
  const found: Arrangement[] = [];
  for (const english of orNone(sittings(profile.languageTests, 'english', asOf)))
    for (const french of orNone(sittings(profile.languageTests, 'french', asOf))) {
      if (profile.firstOfficialLanguage !== 'french') found.push({ first: english, second: french, english, french });
      if (profile.firstOfficialLanguage !== 'english') found.push({ first: french, second: english, english, french });
    }
  return found;
}

/** Scores a profile on a day; `crsVersion` holds the CRS rules apart from the day. */
export function oracle(profile: OracleProfile, asOf: string, crsVersion?: string): OracleAnswer {
  const inForce = ADDITIONAL.map(([id]) => id).filter((id) => id <= asOf);
  const version = crsVersion ?? inForce.at(-1) ?? '';
  const facts: Facts = {
    age: ageOn(profile, asOf),
    couple: partnerCounted(profile),
    ...workFacts(profile, asOf),
  };
  const forPrograms = programFacts(profile, asOf, facts);

  let best: { key: number[]; answer: OracleAnswer } | undefined;
  for (const tests of arrangements(profile, asOf)) {
    const nodes = crsNodes(profile, asOf, version, facts, tests);
    const answers = programAnswers(profile, asOf, forPrograms, tests);
    const eligible = Object.values(answers.programs).filter((a) => a === 'yes').length;
    const total = nodes.crs ?? 0;
    const key = [eligible > 0 ? 1 : 0, total, eligible, answers.grid.fsw ?? 0];
    if (best === undefined || isAbove(key, best.key)) best = { key, answer: { total, nodes, ...answers } };
  }
  if (best === undefined) throw new Error('no arrangement of tests');
  return best.answer;
}

function isAbove(a: number[], b: number[]): boolean {
  for (let i = 0; i < a.length; i += 1) {
    const left = a[i] ?? 0;
    const right = b[i] ?? 0;
    if (left !== right) return left > right;
  }
  return false;
}
