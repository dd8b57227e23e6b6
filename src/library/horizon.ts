import { addYears, type Day } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import { asTheRulesMove, type Horizon, heldStill } from '../plan/timeline/horizon.ts';

/** The days up to another one: under one law where it was given, else under the rules of each day. */
export function horizonOf(asOf: Day, until: Day, law: Law | undefined): Horizon {
  return law === undefined ? asTheRulesMove(asOf, until) : heldStill(asOf, until, law);
}

/** Two years on, as `crs timeline` looks ahead. */
export function usualUntil(asOf: Day): Day {
  return addYears(asOf, 2);
}
