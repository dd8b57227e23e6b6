import type { Answer } from '../base/answer.ts';
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import { assessCategories } from '../categories/assess-categories.ts';
import type { Category } from '../categories/category.ts';
import { type LanguageOrder, languageOrders } from '../crs/language-order.ts';
import { scoreCrs } from '../crs/score.ts';
import type { Candidate } from '../facts/candidate.ts';
import { type Parts, type Settled, settleAgain } from '../facts/settle.ts';
import type { DoubtKind } from '../facts/settling.ts';
import type { Law } from '../law/law.ts';
import type { Message } from '../messages/message.ts';
import type { Profile } from '../profile/schema.ts';
import { assessCec } from '../programs/cec.ts';
import { assessFst } from '../programs/fst.ts';
import { assessFsw } from '../programs/fsw.ts';
import { scoreGrid } from '../programs/grid.ts';
import type { Program } from '../programs/requirement.ts';
import type { CrsId, GridId, Node } from '../score-tree/node.ts';

/** Which languages and which of their tests stand in the profile, and what that gives. */
export interface LanguageChoice {
  readonly languages: LanguageOrder;
  readonly programs: readonly Program[];
  readonly grid: Node<GridId>;
  readonly crs: Node<CrsId>;
  readonly categories: () => readonly Category[];
}

/** One reading of the facts, scored: the best choice. */
export interface Evaluation extends LanguageChoice {
  readonly settled: Settled;
  readonly candidate: Candidate;
  /** Every choice, in the order English, French. */
  readonly choices: readonly LanguageChoice[];
}

/**
 * Scores a profile under some readings. What no total hangs on is worked out when it is asked for.
 *
 * Which languages stand first and second, by which tests, is the person's choice: the most points among the choices that
 * open a program, then among those under which one may be open, then among all.
 * @param before the same profile under other readings, on the same day under the same law
 */
export function evaluate(
  profile: Profile,
  asOf: Day,
  law: Law,
  readings: ReadonlySet<DoubtKind>,
  before?: Evaluation,
): Evaluation {
  const settled = settleAgain(profile, asOf, law, readings, before?.settled.parts);
  const choices = choicesOf(settled, law, before);
  return choosing(choices, settled, choices);
}

/** @param allowed those of the choices that the person may make */
function choosing(
  allowed: readonly LanguageChoice[],
  settled: Settled,
  choices: readonly LanguageChoice[],
): Evaluation {
  const { languages, programs, grid, crs, categories } = allowed.reduce((top, choice) =>
    isBetter(choice, top) ? choice : top,
  );
  return { settled, candidate: settled.candidate, languages, programs, grid, crs, choices, categories };
}

/**
 * Another reading of a doubt, with the choice that the person would make there: nobody takes one that pays more and closes a
 * program or a category which stands open, as far as that reading leaves it open at all.
 * @param base the reading from which the points come
 */
export function withoutLoss(base: Evaluation, other: Evaluation): Evaluation {
  const { settled, choices } = other;
  if (choices.length === 1 || isNothingLost(base, other)) return other;
  const kept = choices.filter((choice) => {
    const isKept = isAsOpen(
      base.programs,
      choice.programs,
      choices.map(({ programs }) => programs),
    );
    return (
      isKept &&
      isAsOpen(
        base.categories(),
        choice.categories(),
        choices.map(({ categories }) => categories()),
      )
    );
  });
  return kept.length === 0 ? other : choosing(kept, settled, choices);
}

/** Whether every program and category is as open as before. */
function isNothingLost(before: LanguageChoice, after: LanguageChoice): boolean {
  const isKept = (ones: Answers, others: Answers) =>
    ones.every((_, index) => openAt(others, index) >= openAt(ones, index));
  return (
    isKept(before.programs, after.programs) &&
    (before.categories === after.categories || isKept(before.categories(), after.categories()))
  );
}

type Answers = readonly { readonly eligible: Answer }[];

/** How open one of the answers is. There is one: each reading and each choice answers all programs and categories in force. */
function openAt(answers: Answers, index: number): number {
  return rank[answers[index]?.eligible ?? 'no'];
}

/** Whether each answer is as open as before, or as open as any choice leaves it. */
function isAsOpen(before: Answers, after: Answers, everyChoice: readonly Answers[]): boolean {
  return before.every((_, index) => {
    const most = Math.max(...everyChoice.map((answers) => openAt(answers, index)));
    return openAt(after, index) >= Math.min(openAt(before, index), most);
  });
}

/** Every choice, scored; what the readings do not touch is taken over. */
function choicesOf({ candidate, parts }: Settled, law: Law, before: Evaluation | undefined): readonly LanguageChoice[] {
  if (!before || before.settled.parts.tests !== parts.tests) {
    const score = scorer(candidate, law);
    return languageOrders(candidate).map((languages) => score(languages, nothingKnown));
  }
  const same = sameOf(parts, before.settled.parts);
  const sameCategories = hasSameForCategories(candidate, before.candidate);
  if (same.fsw && same.cec && same.fst && same.crs && sameCategories) return before.choices;
  const score = scorer(candidate, law);
  return before.choices.map(({ languages, programs, grid, crs, categories }) =>
    score(languages, {
      fsw: same.fsw ? programs[0] : undefined,
      cec: same.cec ? programs[1] : undefined,
      fst: same.fst ? programs[2] : undefined,
      programs: same.fsw && same.cec && same.fst ? programs : undefined,
      grid: same.fsw ? grid : undefined,
      crs: same.crs ? crs : undefined,
      categories: sameCategories ? categories : undefined,
    }),
  );
}

/** What of a choice is known to come out as under another reading. */
interface Known {
  readonly fsw?: Program | undefined;
  readonly cec?: Program | undefined;
  readonly fst?: Program | undefined;
  /** All three. */
  readonly programs?: readonly Program[] | undefined;
  readonly grid?: Node<GridId> | undefined;
  readonly crs?: Node<CrsId> | undefined;
  readonly categories?: LanguageChoice['categories'] | undefined;
}

const nothingKnown: Known = {};

/** Scores choices; programs for which it is all one which language stands first are answered once. */
function scorer(candidate: Candidate, law: Law): (languages: LanguageOrder, known: Known) => LanguageChoice {
  let last: { readonly languages: LanguageOrder; readonly cec: Program; readonly fst: Program } | undefined;
  const cecAndFst = (languages: LanguageOrder, { cec, fst }: Known) => {
    if (last && areSwapped(last.languages, languages)) return last;
    last = {
      languages,
      cec: cec ?? assessCec(candidate, languages, law),
      fst: fst ?? assessFst(candidate, languages, law),
    };
    return last;
  };
  const programsOf = (languages: LanguageOrder, { points: grid }: Node<GridId>, known: Known) => {
    const { cec, fst } = cecAndFst(languages, known);
    return [known.fsw ?? assessFsw(candidate, languages, grid, law), cec, fst];
  };
  return (languages, known) => {
    const grid = known.grid ?? scoreGrid(candidate, languages, law);
    return {
      languages,
      programs: known.programs ?? programsOf(languages, grid, known),
      grid,
      crs: known.crs ?? scoreCrs(candidate, languages, law.crs.tables),
      categories: known.categories ?? once(() => assessCategories(candidate, law, languages)),
    };
  };
}

function areSwapped(one: LanguageOrder, other: LanguageOrder): boolean {
  return one.first === other.second && one.second === other.first;
}

/** For each figure, whether all that it is worked out from, but for the tests, was taken over from another reading. */
function sameOf(one: Parts, other: Parts) {
  const isSame = (...names: readonly (keyof Parts)[]) => names.every((name) => one[name] === other[name]);
  const cec = isSame('person', 'work');
  const common = cec && isSame('education', 'relatives', 'partner', 'certificate', 'offer');
  return {
    fsw: common && isSame('twoYears'),
    cec,
    fst: cec && isSame('trades', 'certificate', 'offer'),
    crs: common && isSame('crsWork', 'study', 'nomination', 'mixed'),
  };
}

/** Whether all that categories are answered from, but for the tests, was taken over from another reading. */
function hasSameForCategories(one: Candidate, other: Candidate): boolean {
  return (
    one.work.counted === other.work.counted &&
    one.military === other.military &&
    // Only the category of military recruits asks for education and an offer.
    (one.military === undefined || (one.education === other.education && one.offer === other.offer))
  );
}

const rank: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };

function openness({ programs }: LanguageChoice): number {
  return Math.max(...programs.map(({ eligible }) => rank[eligible]));
}

function isBetter(choice: LanguageChoice, other: LanguageChoice): boolean {
  const more = openness(choice) - openness(other);
  return more > 0 || (more === 0 && choice.crs.points > other.crs.points);
}

/** Another choice of first language, or of a test, that gives more points or opens another program; most points first. */
export function otherChoices(best: Evaluation): readonly Message[] {
  return best.choices.toSorted((a, b) => b.crs.points - a.crs.points).flatMap((choice) => compare(best, choice));
}

type Answered = { readonly id: string; readonly eligible: Answer };

/** What is answered in another way, and whether any of it is more open. */
function changesOf(before: readonly Answered[], after: readonly Answered[]) {
  // As many before as after, so that each is there.
  const changes = after.flatMap(({ id, eligible }, index) =>
    before[index]?.eligible === eligible ? [] : [{ id, eligible }],
  );
  return {
    changes,
    gains: after.some((_, index) => openAt(after, index) > openAt(before, index)),
  };
}

function compare(best: LanguageChoice, choice: LanguageChoice): readonly Message[] {
  const programs = changesOf(best.programs, choice.programs);
  const categories = changesOf(best.categories(), choice.categories());
  const first = choice.languages.first;
  const isMore = choice.crs.points > best.crs.points || programs.gains || categories.gains;
  if (!first || !isMore) return [];
  const changes = [...programs.changes, ...categories.changes];
  return [{ id: 'language.otherChoice', values: { first: first.language, total: choice.crs.points, changes } }];
}
