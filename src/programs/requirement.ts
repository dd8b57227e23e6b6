import type { Message } from '../messages/message.ts';

export type Answer = 'yes' | 'no' | 'unknown';
export type ProgramId = 'cec' | 'fsw' | 'fst';

export type RequirementId =
  | 'fsw.destination'
  | 'fsw.work'
  | 'fsw.language'
  | 'fsw.education'
  | 'fsw.professionalBody'
  | 'fsw.points'
  | 'fsw.funds'
  | 'cec.destination'
  | 'cec.work'
  | 'cec.language'
  | 'fst.destination'
  | 'fst.language'
  | 'fst.work'
  | 'fst.employmentRequirements'
  | 'fst.offerOrCertificate'
  | 'fst.funds'
  | `${ProgramId}.admissibility`;

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
  let eligible: Answer = 'yes';
  for (const { met } of requirements) eligible = both(eligible, met);
  return { id, eligible, requirements };
}

/** No when one is no, else unknown when one is unknown, else yes. */
export function both(one: Answer, other: Answer): Answer {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

export function yesNo(met: boolean): Answer {
  return met ? 'yes' : 'no';
}
