import type { Day } from '../day.ts';
import type { Law } from '../rules/law.ts';
import type { Given } from './commands.ts';
import { dayOption, lawOfDay, today } from './day.ts';
import { readInput } from './io.ts';

export interface When {
  readonly asOf: Day;
  readonly law: Law;
}

/**
 * The day of `--as-of` and the rules of `--rules`: those of the same day unless told otherwise. A version is named by
 * its first day, so that days and names read alike.
 */
export async function whenOf(given: Given): Promise<When> {
  const asOf = dayOption('--as-of', text(given.asOf) ?? today());
  const rules = text(given.rules);
  if (rules === undefined) return { asOf, law: lawOfDay('--as-of', asOf) };
  if (/\.(ya?ml|json)$/i.test(rules) || rules.includes('/')) {
    const { readAmendment } = await import('../amendment/read-amendment.ts');
    return { asOf, law: readAmendment(await readInput(rules), rules, lawOfDay('--as-of', asOf)) };
  }
  return { asOf, law: lawOfDay('--rules', dayOption('--rules', rules)) };
}

export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
