import { speak, speaking } from '../words.ts';
import { answerOf } from './answer.ts';
import type { Answered, Call } from './call.ts';

/** What the pool calls in a thread. */
export function answer(call: Call): Promise<Answered> {
  return speaking(async () => {
    await speak(call.lang, true);
    return answerOf(call);
  });
}
