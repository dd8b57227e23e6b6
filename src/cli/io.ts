import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import type { InputProblem } from '../profile/input-error.ts';
import { InputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import { inputError } from '../profile/tell-problems.ts';
import { ExitError } from './exit.ts';
import type { Machine } from './machine.ts';
import { otherForm } from './not-utf8.ts';
import { words } from './words.ts';
import { writeNamed } from './write-file.ts';

/** More than any profile, rule file or feed; an endless device ends here. */
const mostBytes = 64 * maxProfileLength;

/** What is packed, unpacked; nothing where that is more than `most` bytes. */
type Unpack = (bytes: Uint8Array, most: number) => Promise<Uint8Array | undefined>;

/**
 * The text of a file, or of standard input for `-`.
 * @param most bytes that are read, and of a packed text bytes that it has unpacked; a longer text is refused, never cut
 * @param unpack takes apart what is packed
 * @throws {InputError} naming why it cannot be read
 */
export async function readInput(
  file: string,
  machine: Machine,
  most: number = mostBytes,
  unpack: Unpack = async (bytes) => bytes,
): Promise<string> {
  const tooMany = { id: 'input.tooManyBytes', values: { megabytes: most / 2 ** 20 } } as const;
  try {
    const read = file === '-' ? await readStandardInput(machine, most) : readAtMost(file, most);
    const bytes = read.length > most ? undefined : await unpack(read, most);
    if (!bytes) throw inputError([{ file, field: '', problem: tooMany }]);
    const problem = otherForm(bytes);
    if (problem) throw inputError([{ file, field: '', problem }]);
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const problem = whyUnreadable(error);
    const nearest = problem.id === 'input.notFound' ? withOtherEnding(file) : undefined;
    throw inputError([{ file, field: '', problem, ...(nearest !== undefined && { nearest }) }]);
  }
}

/** @throws {TypeError} for bytes that are not UTF-8 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Reads on until there is more than `most`, or no more. */
export function readAtMost(file: string, most: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length <= most; ) {
      const chunk = Buffer.alloc(256 * 1024);
      const read = readSync(descriptor, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

async function readStandardInput({ stdin, descriptors }: Machine, most: number): Promise<Buffer> {
  // One that a shell opened (`< DIRECTORY`) reads as if it were empty.
  if (isDirectory(descriptors.stdin)) {
    throw inputError([{ file: '-', field: '', problem: { id: 'input.directory', values: {} } }]);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** On Windows, a console may not tell what it is. */
function isDirectory(descriptor: number | undefined): boolean {
  if (descriptor === undefined) return false;
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

/** `me.yaml` for a `me.yml` or `me` that is not there. */
function withOtherEnding(file: string): string | undefined {
  const stem = file.replace(/\.(ya?ml|json)$/i, '');
  return ['.yaml', '.yml', '.json'].map((ending) => `${stem}${ending}`).find((other) => existsSync(other));
}

/** What a failed reading means for the person who named the file. */
export function whyUnreadable(error: unknown): InputProblem['problem'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { id: 'input.notFound', values: {} };
    case 'EISDIR':
      return { id: 'input.directory', values: {} };
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return { id: 'input.notUtf8', values: {} };
    case 'EACCES':
    case 'EPERM':
      return { id: 'input.notReadable', values: {} };
    default:
      return { id: 'input.cannotRead', values: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Writes an answer to standard output, or whole or not at all to a file. */
export async function writeOutput(
  text: string | Uint8Array,
  output: string | undefined,
  { stdout }: Machine,
): Promise<void> {
  const file = outputFile(output);
  if (file === undefined) stdout.write(text);
  else writeNamed('--output', file, text);
}

/** The file that `--output` names; `undefined` for standard output. @throws {ExitError} */
export function outputFile(output: string | undefined): string | undefined {
  if (output === '') throw new ExitError(words['line.fileName']({ flag: '--output', example: 'score.json' }));
  return output === '-' ? undefined : output;
}
