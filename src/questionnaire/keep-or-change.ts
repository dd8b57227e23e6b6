import { isPlainObject } from '../base/plain-object.ts';
import { keepChangeOrRemove, keepOrChange } from './choices.ts';
import type { List, Question } from './question.ts';

/** Whether a section of the file stays as it is. */
export const keepSection: Question = {
  step: 'question',
  id: '=',
  kind: { of: 'choice', choices: keepOrChange },
  ask: 'ask.keepSection',
  usual: 'keep',
  optional: true,
};

/** What becomes of one thing of a list in the file. */
export function keepItem({ keep }: List): Question {
  return {
    step: 'question',
    id: '=',
    kind: { of: 'choice', choices: keepChangeOrRemove },
    ask: keep,
    usual: 'keep',
    optional: true,
  };
}

/** A thing of a list in the file, briefly: its plain facts as they stand there. */
export function summaryOf(item: unknown): string | undefined {
  if (!isPlainObject(item)) return undefined;
  const plain = Object.values(item).filter((value) => typeof value !== 'object' && typeof value !== 'boolean');
  return plain.join(', ');
}
