import { closeSync, lstatSync, openSync, readSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputProblem } from '../profile/input-error.ts';
import { InputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import { ExitError } from './exit.ts';

/** The text of a file, or of standard input for `-`. @throws {InputError} naming why it cannot be read */
export async function readInput(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await readStandardInput() : readAtMost(file, mostBytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}

/** More than any profile, rule file or feed; an endless device ends here. */
const mostBytes = 64 * maxProfileLength;

function readAtMost(file: string, most: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length < most; ) {
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

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    // A profile longer than this is refused anyway: do not gather an endless pipe.
    if (length > 4 * maxProfileLength) break;
  }
  return Buffer.concat(chunks);
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
export async function writeOutput(text: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === '-') {
    process.stdout.write(text);
    return;
  }
  if (output === '') throw new ExitError('--output: expected the name of a file, such as --output score.json');
  try {
    writeWhole(output, text);
  } catch (error) {
    // Without the call and the name that the text would have had for a moment.
    const reason = (error instanceof Error ? error.message : String(error)).replace(/, \w+ '.*$/s, '');
    throw new ExitError(`--output ${output}: ${reason}`);
  }
}

/** Writes a file whole or not at all, with the permissions it has. Devices, pipes and links are written through. */
export function writeWhole(file: string, text: string): void {
  const existing = statOf(file);
  if (existing && !existing.isFile()) {
    writeFileSync(file, text);
    return;
  }
  const temporary = join(dirname(file), `.${process.pid}.${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, text, existing ? { mode: existing.mode & 0o777 } : {});
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function statOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

/** A line of talk. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
