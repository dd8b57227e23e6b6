import { checkDays } from './check-days.ts';
import type { ReadOptions } from './check-profile.ts';
import { inOwnWords } from './in-own-words.ts';
import { type Parsed, parseText } from './parse.ts';
import { readParsed } from './read-parsed.ts';
import { type Profile, profileSchema } from './schema.ts';

/**
 * Reads a profile from YAML or JSON text.
 * @throws {InputError} with every problem of the text at once, each with line and column
 */
export function readProfile(text: string, options: ReadOptions): Profile {
  return readParsedProfile(parseText(text), options);
}

/** The same of text that was parsed. */
export function readParsedProfile(parsed: Parsed, { file, asOf }: ReadOptions): Profile {
  return readParsed(parsed, file, profileSchema, (one) => checkDays(one, asOf), inOwnWords);
}
