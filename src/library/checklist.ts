import type { Day } from '../base/day.ts';
import { type Checklist, makeChecklist } from '../plan/checklist/checklist.ts';
import type { Profile } from '../profile/schema.ts';
import { aDay } from './arguments.ts';
import { aProfile, lawFor, type On, whenOf } from './on.ts';
import { knownOf, type OfRounds } from './rounds.ts';

export type { Checklist } from '../plan/checklist/checklist.ts';
export type { Claim, Worth } from '../plan/checklist/claim.ts';
export type { Document, DocumentStatus } from '../plan/checklist/document.ts';

/** Options of `checklist`. With `law` both the score and the application are held under it. */
export interface ChecklistOptions extends On, OfRounds {
  /** The day of the invitation; left out: one is supposed on `asOf`. */
  readonly invited?: Day;
}

/**
 * Everything that an application needs after an invitation: papers, who needs them, the facts that hang on them, fees and the
 * days by which things have to be done.
 * @throws {InputError} for what is no profile, no day or no law
 */
export function checklist(profile: Profile, options: ChecklistOptions): Checklist {
  const { asOf } = whenOf('checklist', options);
  const { invited, law } = options;
  if (invited !== undefined) aDay('checklist', 'invited', invited);
  const checked = aProfile('checklist', profile, invited ?? asOf);
  const lawOf = (day: Day) => law ?? lawFor('checklist', day);
  const { rounds } = knownOf('checklist', options);
  return makeChecklist(checked, { asOf, invited, lawOf, rounds: invited === undefined ? [] : rounds });
}
