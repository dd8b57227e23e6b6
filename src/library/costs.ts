import { type Costs, costNames } from '../plan/improve/cost.ts';
import type { Improvement } from '../plan/improve/improve.ts';
import { refuse } from './arguments.ts';

/** @throws {InputError} for what is no map, for a name of no lever, and for months that are none */
export function costsOf(by: string, given: { readonly costs?: Costs }, { levers }: Improvement): Costs {
  const { costs = new Map() } = given;
  if (!(costs instanceof Map)) return refuse(by, 'costs', costs, 'a Map of months by kind of lever');
  const names = costNames(levers.map(({ lever }) => lever));
  for (const [name, months] of costs) {
    if (!names.includes(name)) refuse(by, 'costs', name, `one of ${names.join(', ')}`);
    if (!(months >= 0 && months < 1000)) refuse(by, `costs.${name}`, months, 'months, from 0 to less than 1,000');
  }
  return costs;
}
