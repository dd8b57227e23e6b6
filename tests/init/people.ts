import { checkProfile, parseDay } from '../../src/index.ts';

/** The day around which the random people live. */
export const asOf = parseDay('2026-01-15') ?? 0;

/** Not those few whose PTE Core test would count but for being taken before its acceptance: that is refused as input. */
export function isValid(person: unknown): boolean {
  try {
    checkProfile(person, { file: 'random', asOf });
    return true;
  } catch {
    return false;
  }
}
