import { asWritten, nothingMore, type Schema } from './check-strict.ts';
import { parseText } from './parse.ts';
import { readParsed } from './read-parsed.ts';

/**
 * Reads YAML or JSON text against a schema.
 * @throws {InputError} with every problem of the text at once, in its order, each with line and column
 */
export function readStrict<T>(
  text: string,
  file: string,
  schema: Schema<T>,
  more = nothingMore,
  reword = asWritten,
): T {
  return readParsed(parseText(text), file, schema, more, reword);
}
