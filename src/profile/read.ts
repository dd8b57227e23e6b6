import { type ReadOptions, readParsedProfile } from './check-profile.ts';
import { parseText } from './parse.ts';
import type { Profile } from './schema.ts';

/**
 * Reads a profile from YAML or JSON text.
 * @throws {InputError} with every problem of the text at once, each with line and column
 */
export function readProfile(text: string, options: ReadOptions): Profile {
  return readParsedProfile(parseText(text), options);
}
