import { type Answer, both } from '../base/answer.ts';
import type { ProgramId, RequirementId } from '../law/programs/ids.ts';
import type { Message } from '../messages/message.ts';

/** One requirement of a program: whether it is met, what the person has, what is needed, and the section. */
export interface Requirement {
  /** Id of the requirement, such as `fsw.language`. */
  readonly id: RequirementId;
  /** Whether it is met. */
  readonly met: Answer;
  /** What the person has, as a message. */
  readonly have: Message;
  /** What is needed, as a message. */
  readonly need: Message;
  /** The section of law, such as `R87.1(2)` or `MI s. 15`. */
  readonly source: string;
}

/** A program and whether it is met. */
export interface Program {
  /** `fsw`, `cec` or `fst`. */
  readonly id: ProgramId;
  /** `no`: a requirement is, or no reading of the doubts meets all at once. */
  readonly eligible: Answer;
  /** Every requirement, each answered by itself. */
  readonly requirements: readonly Requirement[];
}

/** A program is met when every requirement is; one that fails decides, one that is unknown leaves it open. */
export function program(id: ProgramId, requirements: readonly Requirement[]): Program {
  const eligible = requirements.map(({ met }) => met).reduce((one, other) => both(one, other));
  return { id, eligible, requirements };
}
