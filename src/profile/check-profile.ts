import type { Day } from '../base/day.ts';
import { checkDays } from './check-days.ts';
import { checkStrict } from './check-strict.ts';
import { inOwnWords } from './in-own-words.ts';
import { type Profile, profileSchema } from './schema.ts';

export interface ReadOptions {
  /** How errors name the text; `-` for standard input. */
  readonly file: string;
  /** The day of the assessment: nobody is born after it, and tests are those accepted by then. */
  readonly asOf: Day;
}

/**
 * Validates a profile that is already plain values, such as a parsed line of JSON. Nothing that reads text is needed for it.
 * @throws {InputError} without lines and columns
 */
export function checkProfile(value: unknown, { file, asOf }: ReadOptions): Profile {
  return checkStrict(value, file, profileSchema, (parsed) => checkDays(parsed, asOf), inOwnWords);
}
