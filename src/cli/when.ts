import type { Day } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import { proposals } from '../law/proposals/index.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import { dayOption, lawOfDay, today } from './day.ts';
import type { Machine } from './machine.ts';
import { namedLaw } from './named-rules.ts';
import type { ValuesOf } from './option-values.ts';

export interface When {
  readonly asOf: Day;
  readonly law: Law;
}

/**
 * The day of `--as-of` and the rules of `--rules`: those of the same day unless told otherwise. A version is named by
 * its first day, so that days and names read alike.
 */
export async function whenOf(given: ValuesOf<'asOf' | 'rules'>, machine: Machine): Promise<When> {
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const rules = given.rules;
  if (rules === undefined) return { asOf, law: lawOfDay('--as-of', asOf) };
  return { asOf, law: await namedLaw('--rules', rules, asOf, machine) };
}

/** The proposal that `--rules` names, if it names one, with the day and the law of that day to hold it against. */
export async function proposalOf(
  given: ValuesOf<'asOf' | 'rules'>,
  machine: Machine,
): Promise<(When & { readonly proposal: Proposal }) | undefined> {
  const proposal = proposals.find(({ id }) => id === given.rules);
  return proposal && { ...(await whenOf({ ...given, rules: undefined }, machine)), proposal };
}
