import { type LookedOver, lookOver } from '../../report/overview/look-over.ts';
import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';
import { knownRounds } from '../rounds/known.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import type { Loaded } from './people.ts';

/** What `crs overview` answers for one person. */
export async function startLookingOver(
  given: ValuesOf<'asOf' | 'rules' | 'changed'>,
  machine: Machine,
): Promise<(one: Loaded) => LookedOver> {
  const { asOf, law } = await whenOf(given, machine);
  const { rounds } = await knownRounds(machine, () => undefined);
  const held = given.rules === undefined ? undefined : law;
  const setting = { asOf, law, held, rounds, compares: given.changed !== undefined };
  return (one) => lookOver(one, setting, words);
}
