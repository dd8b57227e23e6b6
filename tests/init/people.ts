import { checkProfile } from '../../src/profile/check-profile.ts';
import { dayOf } from '../day.ts';

/** The day around which the random people live. */
export const asOf = dayOf('2026-01-15');

/** Not those few whose PTE Core test would count but for being taken before its acceptance: that is refused as input. */
export function isValid(person: unknown): boolean {
  try {
    checkProfile(person, { file: 'random', asOf });
    return true;
  } catch {
    return false;
  }
}
