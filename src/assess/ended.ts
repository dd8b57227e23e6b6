import type { Answer } from '../base/answer.ts';
import type { Message } from '../messages/message.ts';
import type { Assessment } from './assess.ts';

/** What says that the Express Entry profile had ended by the day of the assessment, so that no round invites it. */
export function endOfProfile({ notes }: Pick<Assessment, 'notes'>): Message | undefined {
  return notes.find(({ id }) => id === 'profile.ended');
}

/** Whether someone is in the pool: a program is met, and the Express Entry profile has not ended. */
export function isInPool(assessment: Pick<Assessment, 'notes' | 'programs'>): Answer {
  if (endOfProfile(assessment)?.id === 'profile.ended') return 'no';
  const answers = assessment.programs.map(({ eligible }) => eligible);
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
