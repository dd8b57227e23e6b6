/** Whether something holds: `unknown` where the facts or the law leave it open. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The answer about a program or a category, by its id. */
export interface AnswerOf<Id> {
  /** Id of the program or category. */
  readonly id: Id;
  /** `yes`: met, or in the category; `unknown`: the facts or the law leave it open. */
  readonly eligible: Answer;
}

/** No when one is no, else unknown when one is unknown, else yes. */
export function both(one: Answer, other: Answer): Answer {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

export function yesNo(met: boolean): Answer {
  return met ? 'yes' : 'no';
}
