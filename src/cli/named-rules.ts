import { type Day, parseDay } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import { proposals } from '../law/proposals/index.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import { nearest, nearestDay } from '../profile/nearest.ts';
import { badValue } from './bad-value.ts';
import { lawOfDay } from './day.ts';
import { ExitError } from './exit.ts';
import { readInput } from './io.ts';
import type { Machine } from './machine.ts';
import { words } from './words.ts';

/** What a name of rules stands for: a law to score under, or a proposal, which has no points. */
export type NamedRules = { readonly law: Law } | { readonly proposal: Proposal };

/**
 * The rules that an option names: a day (which is also how versions are named), an amendment file, or a proposal.
 * @param asOf the day whose law stands on the axes that an amendment file does not change
 * @throws {ExitError} for anything else
 * @throws {InputError} for an amendment file that cannot be used
 */
export async function namedRules(flag: string, name: string, asOf: Day, machine: Machine): Promise<NamedRules> {
  const proposal = proposals.find(({ id }) => id === name);
  if (proposal) return { proposal };
  if (/\.(ya?ml|json)$/i.test(name) || name.includes('/')) {
    const { readAmendment } = await import('../amendment/read-amendment.ts');
    return { law: readAmendment(await readInput(name, machine), name, lawOfDay('--as-of', asOf)) };
  }
  const day = parseDay(name);
  if (day !== undefined) return { law: lawOfDay(flag, day) };
  const names = proposals.map(({ id }) => id);
  const near = nearestDay(name) ?? nearest(name, names);
  throw badValue(flag, name, { id: 'expected.rules', values: { proposals: names } }, near);
}

/** The law that an option names. @throws {ExitError} for a proposal, which has no points */
export async function namedLaw(flag: string, name: string, asOf: Day, machine: Machine): Promise<Law> {
  const named = await namedRules(flag, name, asOf, machine);
  if ('law' in named) return named.law;
  throw new ExitError(words['line.noPoints']({ flag, proposal: name }));
}
