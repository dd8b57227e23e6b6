import { addMonths, type Day, parseDay } from '../base/day.ts';
import { profileMonths } from '../law/validity.ts';
import type { Profile } from '../profile/schema.ts';

/** The day on which an Express Entry profile leaves the pool (MI s. 4(1)), as far as it says when it was submitted. */
export function poolEnd({ expressEntryProfile }: Profile): Day | undefined {
  const submitted = expressEntryProfile?.submitted;
  const day = submitted === undefined ? undefined : parseDay(submitted.slice(0, 10));
  return day === undefined ? undefined : addMonths(day, profileMonths);
}
