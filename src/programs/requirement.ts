import { type Answer, both } from '../base/answer.ts';
import type { ProgramId, RequirementId } from '../law/programs/ids.ts';
import type { Message } from '../messages/message.ts';

/** One requirement of a program: whether it is met, what the person has, what is needed, and the section. */
export interface Requirement {
  readonly id: RequirementId;
  readonly met: Answer;
  readonly have: Message;
  readonly need: Message;
  readonly source: string;
}

export interface Program {
  readonly id: ProgramId;
  readonly eligible: Answer;
  readonly requirements: readonly Requirement[];
}

/** A program is met when every requirement is; one that fails decides, one that is unknown leaves it open. */
export function program(id: ProgramId, requirements: readonly Requirement[]): Program {
  const eligible = requirements.map(({ met }) => met).reduce((one, other) => both(one, other));
  return { id, eligible, requirements };
}
