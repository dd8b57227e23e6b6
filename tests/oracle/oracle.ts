// A second reading of the law, made from the reference alone and in the plainest way, to hold the real code against.
import { readCategories } from './categories.ts';
import { type Arrangement, crsNodes, factsOf } from './crs.ts';
import { type Levels, sittings } from './language.ts';
import { type Reading, readPrograms } from './programs.ts';
import { agreed, everyReading } from './readings.ts';
import type { Answer, OracleProfile } from './types.ts';

/** Points are those of the cautious reading; an answer on which readings differ is unknown. */
export type OracleAnswer = {
  total: number;
  nodes: Record<string, number>;
  grid: Record<string, number>;
  programs: Record<string, Answer>;
  /** Only the requirements on which the reference leaves one way of telling. */
  requirements: Record<string, Answer>;
  categories: Record<string, Answer>;
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

/** Each named answer of several readings; where one of them does not give it, it is left out. */
function agreedEach(readings: Record<string, boolean>[]): Record<string, Answer> {
  const names = Object.keys(readings[0] ?? {}).filter((name) => readings.every((reading) => name in reading));
  return Object.fromEntries(names.map((name) => [name, agreed(readings.map((reading) => reading[name] === true))]));
}

type Choice = { tests: Arrangement; key: number[]; nodes: Record<string, number>; readings: Reading[] };

/** What each choice of tests gives; `rules` is the day of the CRS rules. */
function choices(profile: OracleProfile, asOf: string, rules: string): Choice[] {
  const facts = factsOf(profile, asOf, rules);
  return arrangements(profile, asOf).map((tests) => {
    const nodes = crsNodes(profile, asOf, rules, facts, tests);
    const readings = everyReading((doubt) => readPrograms(profile, asOf, facts, tests, doubt));
    return { tests, key: worth(nodes.crs ?? 0, readings), nodes, readings };
  });
}

/** Scores a profile on a day; `rules` holds the CRS rules apart from the day. */
export function oracle(profile: OracleProfile, asOf: string, rules = asOf): OracleAnswer {
  const best = choices(profile, asOf, rules).reduce((a, b) => (isAbove(b.key, a.key) ? b : a));
  return {
    total: best.nodes.crs ?? 0,
    nodes: best.nodes,
    grid: best.readings[0]?.grid ?? {},
    programs: agreedEach(best.readings.map((reading) => reading.programs)),
    requirements: agreedEach(best.readings.map((reading) => reading.requirements)),
    categories: agreedEach(everyReading((doubt) => readCategories(profile, asOf, best.tests.french, doubt))),
  };
}

/** Whether another choice of tests gives as much and opens as much: which of them is shown no text decides. */
export function isTied(profile: OracleProfile, asOf: string, rules = asOf): boolean {
  const keys = choices(profile, asOf, rules).map(({ key }) => key.slice(0, -1));
  const best = keys.reduce((a, b) => (isAbove(b, a) ? b : a));
  return keys.filter((key) => !isAbove(best, key)).length > 1;
}

/** What may open a program comes before what opens none; then the most points, the most programs, the highest grid. */
function worth(total: number, readings: Reading[]): number[] {
  const open = Object.values(agreedEach(readings.map((reading) => reading.programs)));
  const grid = readings[0]?.grid.fsw ?? 0;
  return [
    open.some((answer) => answer !== 'no') ? 1 : 0,
    total,
    open.filter((answer) => answer === 'yes').length,
    grid,
  ];
}

function isAbove(a: number[], b: number[]): boolean {
  for (let i = 0; i < a.length; i += 1) {
    const left = a[i] ?? 0;
    const right = b[i] ?? 0;
    if (left !== right) return left > right;
  }
  return false;
}
