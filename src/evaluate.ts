import type { Candidate } from './candidate/candidate.ts';
import { type Settled, settleAgain } from './candidate/settle.ts';
import type { Reading } from './candidate/settling.ts';
import { assessCategories } from './categories/assess-categories.ts';
import type { Category } from './categories/category.ts';
import type { Arrangement } from './crs/arrangement.ts';
import type { CrsId, GridId, Node } from './crs/node.ts';
import { scoreArrangements } from './crs/score.ts';
import type { Day } from './day.ts';
import type { Profile } from './profile/schema.ts';
import { assessCec } from './programs/cec.ts';
import { assessFst } from './programs/fst.ts';
import { assessFsw } from './programs/fsw.ts';
import { scoreGrid } from './programs/grid.ts';
import type { Answer, Program } from './programs/requirement.ts';
import type { Law } from './rules/law.ts';
import type { Message } from './words/message.ts';

/** One reading of the facts, scored. */
export interface Evaluation {
  readonly settled: Settled;
  readonly candidate: Candidate;
  readonly languages: Arrangement;
  readonly programs: readonly Program[];
  readonly grid: Node<GridId>;
  readonly crs: Node<CrsId>;
  readonly categories: () => readonly Category[];
  /** Another choice of first language, or of a test, that gives more points or opens another program. */
  readonly otherChoices: () => readonly Message[];
}

type Choice = Pick<Evaluation, 'languages' | 'programs' | 'grid' | 'crs'>;

/**
 * Scores a profile under some readings. What no total hangs on is worked out when it is asked for.
 *
 * Which languages stand first and second is the person's choice: the most points among the choices that open a program,
 * then among those under which one may be open, then among all.
 * @param before the same profile under other readings, on the same day under the same law
 */
export function evaluate(
  profile: Profile,
  asOf: Day,
  law: Law,
  readings: ReadonlySet<Reading>,
  before?: Evaluation,
): Evaluation {
  const settled = settleAgain(profile, asOf, law, readings, before?.settled.parts);
  const { candidate } = settled;
  const cec = assessCec(candidate, law);
  const fst = assessFst(candidate, law);
  const choices = scoreArrangements(candidate, law.crs.tables).map(({ languages, crs }): Choice => {
    const grid = scoreGrid(candidate, languages, law);
    return { languages, crs, grid, programs: [assessFsw(candidate, languages, grid, law), cec, fst] };
  });
  const best = choices.reduce((top, choice) => (openness(choice) > openness(top) ? choice : top));
  return {
    settled,
    candidate,
    languages: best.languages,
    programs: best.programs,
    grid: best.grid,
    crs: best.crs,
    categories:
      before && hasSameForCategories(candidate, before.candidate)
        ? before.categories
        : once(() => assessCategories(candidate, law)),
    otherChoices: () => choices.flatMap((choice) => (choice === best ? [] : compare(best, choice))),
  };
}

/** Whether all that categories are answered from was taken over from another reading. */
function hasSameForCategories(one: Candidate, other: Candidate): boolean {
  return (
    one.work.counted === other.work.counted &&
    one.languages === other.languages &&
    one.education === other.education &&
    one.offer === other.offer
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const rank: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };

function openness({ programs }: Choice): number {
  return Math.max(...programs.map(({ eligible }) => rank[eligible]));
}

function compare(best: Choice, choice: Choice): readonly Message[] {
  const gains = choice.programs.filter(({ id, eligible }) =>
    best.programs.some((one) => one.id === id && rank[eligible] > rank[one.eligible]),
  );
  const first = choice.languages.first;
  if (!first || (gains.length === 0 && choice.crs.points <= best.crs.points)) return [];
  return [
    {
      id: 'language.otherChoice',
      values: {
        first: first.language,
        total: choice.crs.points,
        gains: gains.map(({ id, eligible }) => ({ id, eligible })),
      },
    },
  ];
}
