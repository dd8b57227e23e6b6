import type { Candidate } from './candidate/candidate.ts';
import { type Parts, type Settled, settleAgain } from './candidate/settle.ts';
import type { Reading } from './candidate/settling.ts';
import { assessCategories } from './categories/assess-categories.ts';
import type { Category } from './categories/category.ts';
import { type Arrangement, arrangements } from './crs/arrangement.ts';
import { type CrsPoints, crsPoints } from './crs/score.ts';
import type { Day } from './day.ts';
import type { Profile } from './profile/schema.ts';
import { assessCec } from './programs/cec.ts';
import { assessFst } from './programs/fst.ts';
import { assessFsw } from './programs/fsw.ts';
import { gridPoints } from './programs/grid-points.ts';
import type { Answer, Program } from './programs/requirement.ts';
import type { Law } from './rules/law.ts';
import type { Message } from './words/message.ts';

/** Which languages stand first and second, and what that gives. */
export interface Choice {
  readonly languages: Arrangement;
  readonly programs: readonly Program[];
  /** Points of the FSW grid. */
  readonly grid: number;
  readonly crs: CrsPoints;
}

/** One reading of the facts, scored: the best choice. */
export interface Evaluation extends Choice {
  readonly settled: Settled;
  readonly candidate: Candidate;
  /** Every choice, in the order English, French. */
  readonly choices: readonly Choice[];
  readonly categories: () => readonly Category[];
}

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
  const choices = choicesOf(settled, law, before);
  const { languages, programs, grid, crs } = choices.reduce((top, choice) => (isBetter(choice, top) ? choice : top));
  const categories =
    before && hasSameForCategories(candidate, before.candidate)
      ? before.categories
      : once(() => assessCategories(candidate, law));
  return { settled, candidate, languages, programs, grid, crs, choices, categories };
}

/** Every choice, scored; what the readings do not touch is taken over. */
function choicesOf({ candidate, parts }: Settled, law: Law, before: Evaluation | undefined): readonly Choice[] {
  if (!before || before.settled.parts.tests !== parts.tests) {
    const others = otherPrograms(candidate, law);
    return arrangements(candidate).map((languages) =>
      choiceOf(candidate, languages, crsPoints(candidate, languages, law.crs.tables), others, law),
    );
  }
  const samePrograms = hasSameForPrograms(parts, before.settled.parts);
  const sameCrs = hasSameForCrs(parts, before.settled.parts);
  if (samePrograms && sameCrs) return before.choices;
  const others = samePrograms ? undefined : otherPrograms(candidate, law);
  return before.choices.map((same) => {
    const { languages, programs, grid } = same;
    const crs = sameCrs ? same.crs : crsPoints(candidate, languages, law.crs.tables);
    return others ? choiceOf(candidate, languages, crs, others, law) : { languages, programs, grid, crs };
  });
}

function choiceOf(
  candidate: Candidate,
  languages: Arrangement,
  crs: CrsPoints,
  { cec, fst }: OtherPrograms,
  law: Law,
): Choice {
  const grid = gridPoints(candidate, languages, law);
  return { languages, programs: [assessFsw(candidate, languages, grid, law), cec, fst], grid, crs };
}

/** Programs for which it is all one which languages stand first and second. */
interface OtherPrograms {
  readonly cec: Program;
  readonly fst: Program;
}

function otherPrograms(candidate: Candidate, law: Law): OtherPrograms {
  return { cec: assessCec(candidate, law), fst: assessFst(candidate, law) };
}

/** Whether all that programs and the grid are answered from, but for the tests, was taken over from another reading. */
function hasSameForPrograms(one: Parts, other: Parts): boolean {
  return hasSameForBoth(one, other) && one.twoYears === other.twoYears;
}

/** Whether all that the CRS is scored from, but for the tests, was taken over from another reading. */
function hasSameForCrs(one: Parts, other: Parts): boolean {
  return (
    hasSameForBoth(one, other) &&
    one.crsWork === other.crsWork &&
    one.study === other.study &&
    one.nomination === other.nomination &&
    one.mixed === other.mixed
  );
}

function hasSameForBoth(one: Parts, other: Parts): boolean {
  return (
    one.person === other.person &&
    one.education === other.education &&
    one.work === other.work &&
    one.relatives === other.relatives &&
    one.partner === other.partner &&
    one.certificate === other.certificate &&
    one.offer === other.offer
  );
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
  let open = 0;
  for (const { eligible } of programs) open = Math.max(open, rank[eligible]);
  return open;
}

function isBetter(choice: Choice, other: Choice): boolean {
  const more = openness(choice) - openness(other);
  return more > 0 || (more === 0 && choice.crs.total > other.crs.total);
}

/** Another choice of first language, or of a test, that gives more points or opens another program; most points first. */
export function otherChoices(best: Evaluation): readonly Message[] {
  return best.choices
    .toSorted((a, b) => b.crs.total - a.crs.total)
    .flatMap((choice) => (choice.languages === best.languages ? [] : compare(best, choice)));
}

function compare(best: Choice, choice: Choice): readonly Message[] {
  const gains = choice.programs.filter(({ id, eligible }) =>
    best.programs.some((one) => one.id === id && rank[eligible] > rank[one.eligible]),
  );
  const first = choice.languages.first;
  if (!first || (gains.length === 0 && choice.crs.total <= best.crs.total)) return [];
  return [
    {
      id: 'language.otherChoice',
      values: {
        first: first.language,
        total: choice.crs.total,
        gains: gains.map(({ id, eligible }) => ({ id, eligible })),
      },
    },
  ];
}
