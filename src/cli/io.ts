import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputProblem } from '../profile/input-error.ts';
import { InputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import { ExitError } from './exit.ts';

/** The text of a file, or of standard input for `-`. @throws {InputError} naming why it cannot be read */
export async function readInput(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await readStandardInput() : readFileSync(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
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
  const temporary = join(dirname(output), `.${process.pid}.${Date.now()}.tmp`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ExitError(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A line of talk. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
