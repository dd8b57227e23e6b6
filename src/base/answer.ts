/** Whether something holds: `unknown` where the facts or the law leave it open. */
export type Answer = 'yes' | 'no' | 'unknown';

/** No when one is no, else unknown when one is unknown, else yes. */
export function both(one: Answer, other: Answer): Answer {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

export function yesNo(met: boolean): Answer {
  return met ? 'yes' : 'no';
}
