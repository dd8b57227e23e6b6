import type { Message } from '../messages/message.ts';
import type { Assessment } from './assess.ts';

/** What says that the Express Entry profile had ended by the day of the assessment, so that no round invites it. */
export function endOfProfile({ notes }: Pick<Assessment, 'notes'>): Message | undefined {
  return notes.find(({ id }) => id === 'profile.ended');
}
