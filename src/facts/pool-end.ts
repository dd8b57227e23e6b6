import { addMonths, type Day, formatDay, parseDay } from '../base/day.ts';
import { validityOn } from '../law/validity/index.ts';
import type { Profile } from '../profile/schema.ts';

/** The day on which an Express Entry profile leaves the pool (MI s. 4(1)), as far as it says when it was submitted. */
export function poolEnd({ expressEntryProfile }: Profile): Day | undefined {
  const submitted = expressEntryProfile?.submitted?.slice(0, 10);
  const day = submitted === undefined ? undefined : parseDay(submitted);
  return day === undefined ? undefined : addMonths(day, validityOn(formatDay(day)).profileMonths);
}
