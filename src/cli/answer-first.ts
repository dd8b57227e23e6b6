import { type Assessment, assess } from '../assess/assess.ts';
import { asTheRulesMove, heldStill } from '../plan/timeline/horizon.ts';
import type { Round } from '../rounds/round.ts';
import { type Verdict, verdictOf } from '../verdict/verdict.ts';
import type { Machine } from './machine.ts';
import type { Loaded } from './profiles.ts';
import { knownRounds } from './rounds/known.ts';
import type { When } from './when.ts';

/** A profile, assessed, with its verdict. */
export interface Answered extends Loaded {
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

/**
 * The assessment of each profile with the answer that its reader came for.
 * @param isHeld whether the rules are those that an option names, on whatever day
 */
export async function answersOf(
  loaded: readonly Loaded[],
  { asOf, law }: When,
  isHeld: boolean,
  machine: Machine,
): Promise<readonly Answered[]> {
  // What is wrong with rounds that were fetched earlier, `crs rounds` tells.
  const { rounds } = await knownRounds(machine, () => undefined);
  return loaded.map((one) => answerOf(one, { asOf, law }, isHeld, rounds));
}

function answerOf(one: Loaded, { asOf, law }: When, isHeld: boolean, rounds: readonly Round[]): Answered {
  const assessment = assess(one.profile, asOf, law);
  const courseTo = (to: number) => (isHeld ? heldStill(asOf, to, law) : asTheRulesMove(asOf, to));
  return { ...one, assessment, verdict: verdictOf(one.profile, assessment, { rounds, courseTo }) };
}
