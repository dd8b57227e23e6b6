/**
 * What an application needs after an invitation.
 *
 *     import { checklist } from 'express-entry-crs/checklist';
 *
 * @module express-entry-crs/checklist
 */

import type { Day } from '../base/day.ts';
import { type Checklist, makeChecklist } from '../plan/checklist/checklist.ts';
import type { Profile } from '../profile/schema.ts';
import { aDay } from './arguments.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, lawFor, type On, whenOf } from './on.ts';

export type { DocumentId } from '../law/documents/list.ts';
export type { About as ClaimAbout } from '../messages/about.ts';
export type { Checklist } from '../plan/checklist/checklist.ts';
export type { Claim, Worth } from '../plan/checklist/claim.ts';
export type {
  Document,
  DocumentStatus,
  FundsAmount,
  Statuses as DocumentStatuses,
} from '../plan/checklist/document.ts';
export type { Fees as ChecklistFees, PersonFees } from '../plan/checklist/fees.ts';
export type { Invitation } from '../plan/checklist/invitation.ts';
export type { InvitationRule, InvitationRuleKind } from '../plan/checklist/invitation-rule.ts';
export type { DayKind, KeyDay } from '../plan/checklist/key-days.ts';
export type { ChecklistMessage } from '../plan/checklist/message.ts';
export type { Person as ChecklistPerson, PersonId } from '../plan/checklist/people.ts';
export type { Provable } from '../plan/checklist/worth-of-claims.ts';

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
