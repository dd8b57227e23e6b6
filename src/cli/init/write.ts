import { existsSync, readFileSync } from 'node:fs';
import { say } from '../../messages/message.ts';
import { editText } from '../../profile/edit/edit-text.ts';
import { inOrder } from '../../profile/edit/key-order.ts';
import { writeYaml } from '../../profile/edit/write-yaml.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';
import { schemaFile, writeSchema } from './finish.ts';
import { writePrivately } from './target.ts';

/** A file as it was when the questions began. */
export interface Before {
  readonly text: string;
  readonly facts: ProfileData;
}

/** A file with nothing in it, or with comments alone, which stay, is written as a new one is. */
export function isEmpty({ text }: Pick<Before, 'text'>): boolean {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .every((line) => line === '' || line.startsWith('#'));
}

/** The file with the facts, as it would be written. */
export function fileText(
  file: string,
  before: Before | undefined,
  after: ProfileData,
  unknown: readonly string[],
  titleOf: (code: string) => string | undefined,
): string {
  if (before && !isEmpty(before)) return editText(before.text, before.facts, after, titleOf);
  const isJson = /\.json$/i.test(file);
  if (before?.text.includes('#') && !isJson) return withComments(before.text, after, unknown, titleOf);
  if (isJson) return `${JSON.stringify(inOrder({ schema: 1, ...after }), null, 2)}\n`;
  return writeYaml(after, { words, schema: `./${schemaFile}`, unknown, titleOf });
}

/** Below what stood there, with its line ends. */
function withComments(
  comments: string,
  after: ProfileData,
  unknown: readonly string[],
  titleOf: (code: string) => string | undefined,
): string {
  const written = writeYaml(after, { words, schema: `./${schemaFile}`, unknown, titleOf });
  const lineEnd = /\r\n?|\n/.exec(comments)?.[0] ?? '\n';
  const between = /[\r\n]$/.test(comments) ? lineEnd : lineEnd + lineEnd;
  return comments + between + written.replaceAll('\n', lineEnd);
}

/** Writes the file, and the schema that it names. @throws {ExitError} when the file is not what it was at the start */
export function writeFile(file: string, text: string, before: Before | undefined): void {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (now !== before?.text) throw new ExitError(say(words, { id: 'init.target.changed', values: { file } }));
  writePrivately(file, text);
  if ((!before || isEmpty(before)) && !/\.json$/i.test(file)) writeSchema(file);
}
