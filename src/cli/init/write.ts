import { existsSync, readFileSync } from 'node:fs';
import { editYaml } from '../../init/edit-yaml.ts';
import { type Facts, factAt, isFacts, listAt } from '../../init/facts.ts';
import { inOrder } from '../../init/order.ts';
import { writeYaml } from '../../init/write-yaml.ts';
import { say } from '../../words/message.ts';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';
import { schemaFile, writeSchema } from './finish.ts';
import { writePrivately } from './target.ts';

/** A file as it was when the questions began. */
export interface Before {
  readonly text: string;
  readonly facts: Facts;
}

/** A file with nothing in it is written as a new one is. */
export function isEmpty({ text }: Before): boolean {
  return text.trim() === '';
}

/** The file with the facts, as it would be written. */
export function fileText(
  file: string,
  before: Before | undefined,
  after: Facts,
  unknown: readonly string[],
  titleOf: (code: string) => string | undefined,
): string {
  if (/\.json$/i.test(file)) {
    const known =
      before && !isEmpty(before) ? inTheirOrder(parsed(before.text), after) : inOrder({ schema: 1, ...after });
    return `${JSON.stringify(known, null, 2)}\n`;
  }
  if (before && !isEmpty(before)) return editYaml(before.text, before.facts, after, titleOf);
  return writeYaml(after, { words, schema: `./${schemaFile}`, unknown, titleOf });
}

/** Keys that the file has stay where they are. */
function inTheirOrder(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) return after.map((item, index) => inTheirOrder(listAt(before, [])[index], item));
  if (!isFacts(after)) return after;
  const known = isFacts(before) ? Object.keys(before) : [];
  const keys = [...known.filter((key) => after[key] !== undefined), ...Object.keys(after)];
  return Object.fromEntries(keys.map((key) => [key, inTheirOrder(factAt(before, [key]), after[key])]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written as YAML, in spite of its name.
    return undefined;
  }
}

/** Writes the file, and the schema that it names. @throws {ExitError} when the file is not what it was at the start */
export function writeFile(file: string, text: string, before: Before | undefined): void {
  const now = existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : undefined;
  if (now !== before?.text) throw new ExitError(say(words, { id: 'init.target.changed', values: { file } }));
  writePrivately(file, text);
  if ((!before || isEmpty(before)) && !/\.json$/i.test(file)) writeSchema(file);
}
