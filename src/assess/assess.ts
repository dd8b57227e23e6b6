import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import type { Category } from '../categories/category.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import { readNotes } from '../facts/settling.ts';
import type { Law } from '../law/law.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import { invitationOrder } from '../law/programs/index.ts';
import type { Message } from '../messages/message.ts';
import type { Profile } from '../profile/schema.ts';
import type { Program } from '../programs/requirement.ts';
import type { CrsId, GridId, Node } from '../score-tree/node.ts';
import { type BothWays, readBothWays, tellDoubts, type Unknown } from './doubts.ts';
import { otherChoices } from './evaluate.ts';
import { legalUncertainties } from './legal-uncertainty.ts';

export type { Unknown } from './doubts.ts';

/** Everything that Express Entry says about one person on one day, under the rules of one day. */
export interface Assessment {
  /** The day of the facts. */
  readonly asOf: Day;
  /** The rules that were held to. */
  readonly law: Law;
  /** False when a newer version of the CRS is in force whose tables are not known. */
  readonly complete: boolean;
  /**
   * The sittings that stand for the first and the second official language: the choice that all other answers are of.
   */
  readonly languages: LanguageOrder;
  /** FSW, CEC and FST, each with its requirements. */
  readonly programs: readonly Program[];
  /** The FSW selection grid, at most 100 points (IRPR 78 to 83). */
  readonly grid: Node<GridId>;
  /** The CRS as a tree of points; its root is the total, at most 1,200. */
  readonly crs: Node<CrsId>;
  /** The categories in force, in their order; none before 2023-05-31. */
  readonly categories: readonly Category[];
  /** What does not count and why, as messages: `say` makes sentences of them. */
  readonly notes: readonly Message[];
  /** What is open in the facts or in the law, and what the other reading would give. */
  readonly unknowns: readonly Unknown[];
}

/**
 * Assesses a person. Pure: the day and the law are arguments.
 * @param profile validated facts (see `readProfile`)
 * @param asOf the day of the facts
 * @param law the rules, usually `lawOn` the same day
 */
export function assess(profile: Profile, asOf: Day, law: Law): Assessment {
  return assessmentOf(readBothWays(profile, asOf, law), asOf, law);
}

/**
 * The assessment of a profile that was read on the day under the law. What no total hangs on is worked out when it is asked for:
 * whoever holds hundreds of assessments against each other asks for totals and programs alone.
 */
export function assessmentOf(bothWays: BothWays, asOf: Day, law: Law): Assessment {
  const { base, programs } = bothWays;
  const categories = once(bothWays.categories);
  const notes = once(() => [...readNotes(base.candidate.notes), ...otherChoices(base), ...neverAtOnce(programs)]);
  const unknowns = once(() => [
    ...legalUncertainties(law, asOf, base).map((message) => ({ message })),
    ...tellDoubts(bothWays),
  ]);
  return {
    asOf,
    law,
    complete: isComplete(law),
    languages: base.languages,
    programs,
    grid: base.grid,
    crs: base.crs,
    get categories() {
      return categories();
    },
    get notes() {
      return notes();
    },
    get unknowns() {
      return unknowns();
    },
  };
}

/** Programs of which each requirement is met in some reading of the doubts, and all of them in none. */
function neverAtOnce(programs: readonly Program[]): readonly Message[] {
  return programs.flatMap(({ id, eligible, requirements }): readonly Message[] =>
    eligible === 'no' && requirements.every(({ met }) => met !== 'no')
      ? [{ id: 'programs.neverAtOnce', values: { program: id } }]
      : [],
  );
}

/** False when a newer version of the CRS is in force whose tables are not known. */
export function isComplete(law: Law): boolean {
  return law.crsMissing === undefined;
}

/** The program under which someone eligible for several is invited, who is no nominee (IRPA 10.1(1.1)). */
export function invitedUnder(programs: readonly Program[]): ProgramId | undefined {
  return invitationOrder.find((id) => programs.some((one) => one.id === id && one.eligible === 'yes'));
}
