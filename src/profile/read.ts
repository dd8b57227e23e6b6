import type { Day } from '../base/day.ts';
import { checkDays } from './check-days.ts';
import { inOwnWords } from './in-own-words.ts';
import type { Parsed } from './parse.ts';
import { checkStrict, readParsed, readStrict } from './read-strict.ts';
import { type Profile, profileSchema } from './schema.ts';

export interface ReadOptions {
  /** How errors name the text; `-` for standard input. */
  readonly file: string;
  /** The day of the assessment: nobody is born after it, and tests are those accepted by then. */
  readonly asOf: Day;
}

/**
 * Reads a profile from YAML or JSON text.
 * @throws {InputError} with every problem of the text at once, each with line and column
 */
export function readProfile(text: string, { file, asOf }: ReadOptions): Profile {
  return readStrict(text, file, profileSchema, (parsed) => checkDays(parsed, asOf), inOwnWords);
}

/** The same of text that was parsed elsewhere. */
export function readParsedProfile(parsed: Parsed, { file, asOf }: ReadOptions): Profile {
  return readParsed(parsed, file, profileSchema, (one) => checkDays(one, asOf), inOwnWords);
}

/**
 * Validates a profile that is already plain values, such as a parsed line of JSON.
 * @throws {InputError} without lines and columns
 */
export function checkProfile(value: unknown, { file, asOf }: ReadOptions): Profile {
  return checkStrict(value, file, profileSchema, (parsed) => checkDays(parsed, asOf), inOwnWords);
}
