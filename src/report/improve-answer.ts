import type { Costs } from '../plan/improve/cost.ts';
import type { Improvement } from '../plan/improve/improve.ts';
import { afterwards, setsThatOpen } from '../plan/improve/openings.ts';
import { pairsOf } from '../plan/improve/pairs.ts';
import { setsThatReach } from '../plan/improve/target.ts';
import type { Round } from '../rounds/round.ts';
import type { ImproveAnswer } from './improve.ts';

/** What is asked beside every lever. */
export interface Wanted {
  /** Rounds that are known, oldest first. */
  readonly rounds: readonly Round[];
  /** The score that sets of levers are looked for to reach; `undefined`: none. */
  readonly target: number | undefined;
  readonly costs: Costs;
}

/** Every lever with pairs, the sets that reach a score, and those that open a program where none is met. */
export function improveAnswer(improvement: Improvement, { rounds, target, costs }: Wanted): ImproveAnswer {
  const pairs = pairsOf(improvement);
  const openings = setsThatOpen(improvement);
  return {
    improvement,
    pairs,
    target: target === undefined ? undefined : setsThatReach(improvement, pairs, target, costs),
    openings,
    after: openings[0] && afterwards(improvement, openings[0], rounds),
  };
}
