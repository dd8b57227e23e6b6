import type { Answer } from '../base/answer.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import { findNode } from '../score-tree/node.ts';
import { type Assessment, invitedUnder } from './assess.ts';

/** Whether someone holds a nomination that counts in Express Entry; `unknown` where its kind is not stated. */
export function isNominee({ crs, unknowns }: Pick<Assessment, 'crs' | 'unknowns'>): Answer {
  if ((findNode(crs, 'additional.nomination')?.points ?? 0) > 0) return 'yes';
  return unknowns.some(isAboutNomination) ? 'unknown' : 'no';
}

/** Whether a doubt is about the nomination. */
export function isAboutNomination({ message }: Assessment['unknowns'][number]): boolean {
  return message.id.startsWith('nomination.');
}

/** The program under which someone is invited first; none for a nominee, who is invited as one (IRPA 10.1(1.1)). */
export function firstInvitedUnder(assessment: Assessment): ProgramId | undefined {
  return isNominee(assessment) === 'yes' ? undefined : invitedUnder(assessment.programs);
}
