import { addDays, addYears, afterEveryDay, type Day, earlierOf, formatDay } from '../../base/day.ts';
import { assessedCategory, couldBeIn } from '../../rounds/could-be-in.ts';
import type { Round } from '../../rounds/round.ts';
import { joined, type Timeline } from './timeline.ts';

/** The last round of a kind, and the days on which the person could be in the next. */
export interface Enterable {
  readonly round: Round;
  readonly days: readonly { readonly from: Day; readonly to: Day }[];
}

/** Older cut-offs are of other pools and other rules. */
const lookBackYears = 2;

/**
 * The last round of every program and category that the person can enter for sure on some of the days.
 * @param rounds oldest first; those after the first day, and more than two years before it, are passed over
 */
export function enterable(
  { from, stretches, profileEnds: end = afterEveryDay }: Timeline,
  rounds: readonly Round[],
): readonly Enterable[] {
  const [first, last] = [formatDay(addYears(from, -lookBackYears)), formatDay(from)];
  const newest = new Map(
    rounds
      .filter(({ date }) => date >= first && date <= last)
      .map((round) => [`${round.kind} ${round.category}`, round]),
  );
  return [...newest.values()]
    .map((round) => ({
      round,
      days: joined(stretches, (assessment) => couldBeIn(round, assessment, assessedCategory).eligible)
        .filter((days) => days.value === 'yes' && days.from < end)
        .map((days) => ({ from: days.from, to: earlierOf(days.to, addDays(end, -1)) })),
    }))
    .filter(({ days }) => days.length > 0);
}
