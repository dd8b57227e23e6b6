import type { Assessment } from '../../assess/assess.ts';
import type { Candidate } from '../../facts/candidate.ts';
import type { FundsTable } from '../../law/funds/tables.ts';
import type { Message } from '../../messages/message.ts';
import type { Profile } from '../../profile/schema.ts';
import { type CrsId, findNode, type GridId } from '../../score-tree/node.ts';
import { type Claim, type ClaimId, isWorthSomething, type Worth } from './claim.ts';
import type { Invitation } from './invitation.ts';
import type { Person } from './people.ts';

/** What every document is decided from: the one assessment, on the day of the invitation, and what hangs on each claim. */
export interface ChecklistFacts {
  readonly profile: Profile;
  readonly invitation: Invitation;
  readonly people: readonly Person[];
  readonly assessment: Assessment;
  readonly candidate: Candidate;
  readonly claims: readonly Claim[];
  readonly worth: ReadonlyMap<ClaimId, Worth>;
  /** In force on the day of application. */
  readonly funds: FundsTable | undefined;
}

export function earns({ worth }: ChecklistFacts, id: ClaimId): boolean {
  const found = worth.get(id);
  return found !== undefined && isWorthSomething(found);
}

export function claimOf({ claims }: ChecklistFacts, id: ClaimId): Claim | undefined {
  return claims.find((claim) => claim.id === id);
}

export function pays({ assessment }: ChecklistFacts, id: CrsId | GridId): boolean {
  const node = findNode(assessment.crs, id) ?? findNode(assessment.grid, id);
  return node !== undefined && node.points > 0;
}

/** A doubt, or else a note, about an entry of a list in the profile. */
export function saidOf(
  messages: readonly Message[],
  prefix: string,
  position: number,
  whose?: 'self' | 'partner',
): Message | undefined {
  return messages.find(
    ({ id, values }) =>
      id.startsWith(prefix) &&
      'position' in values &&
      values.position === position &&
      (whose === undefined || !('whose' in values) || values.whose === whose),
  );
}

/** Every doubt of the facts and of the law, also those that change no figure today: papers may be asked for all the same. */
export function doubtsOf({ assessment, candidate }: ChecklistFacts): readonly Message[] {
  const facts = candidate.doubts.map(({ message }) => message);
  return [...facts, ...assessment.unknowns.map(({ message }) => message).filter(({ id }) => id.startsWith('law.'))];
}
