import { bundledRounds, type Known } from '../rounds/bundled.ts';
import { anObject, objects } from './arguments.ts';

/** What is known of rounds. */
export interface OfRounds {
  /** Rounds and counts of the pool; left out: those that come with this version of the package. */
  readonly known?: Known;
}

export function knownOf(by: string, { known }: OfRounds): Known {
  if (known === undefined) return bundledRounds();
  const { rounds, pools } = anObject(by, 'known', known, 'rounds and pools, as bundledRounds gives them');
  objects(by, 'known.rounds', rounds, 'a round');
  objects(by, 'known.pools', pools, 'a count of the pool');
  return known;
}
