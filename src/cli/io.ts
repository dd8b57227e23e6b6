import {
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputProblem } from '../profile/input-error.ts';
import { InputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import { ExitError } from './exit.ts';

/** More than any profile, rule file or feed; an endless device ends here. */
const mostBytes = 64 * maxProfileLength;

/**
 * The text of a file, or of standard input for `-`.
 * @param most bytes that are read; a longer text is refused, never cut
 * @throws {InputError} naming why it cannot be read
 */
export async function readInput(file: string, most: number = mostBytes): Promise<string> {
  try {
    const bytes = file === '-' ? await readStandardInput(most) : readAtMost(file, most);
    if (bytes.length > most) {
      const problem = { id: 'input.tooManyBytes', values: { megabytes: most / 2 ** 20 } } as const;
      throw new InputError([{ file, field: '', problem }]);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}

/** Reads on until there is more than `most`, or no more. */
function readAtMost(file: string, most: number): Buffer {
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

async function readStandardInput(most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
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
  const file = outputFile(output);
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeWhole(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** The file that `--output` names; `undefined` for standard output. @throws {ExitError} */
export function outputFile(output: string | undefined): string | undefined {
  if (output === '') throw new ExitError('--output: expected the name of a file, such as --output score.json');
  return output === '-' ? undefined : output;
}

export function unwritable(output: string, error: unknown): ExitError {
  return new ExitError(`--output ${output}: ${whyUnwritable(error)}`);
}

/** The system names the temporary file that nobody asked for. */
function whyUnwritable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no permission to write there';
    default:
      // Without the call and the name that the text would have had for a moment.
      return (error instanceof Error ? error.message : String(error)).replace(/, \w+ '.*$/s, '');
  }
}

/** Writes a file whole or not at all, with the permissions it has, at the end of a link too; devices and pipes as they are. */
export function writeWhole(file: string, text: string): void {
  const draft = openDraft(file);
  if (!draft) {
    writeFileSync(file, text);
    return;
  }
  try {
    writeFileSync(draft.path, text, { mode: draft.mode });
    draft.keep();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** What a file is written under until it is whole. */
export interface Draft {
  readonly path: string;
  /** Permissions of the file that is there already. */
  readonly mode: number | undefined;
  /** Takes the place of the file. */
  readonly keep: () => void;
  readonly discard: () => void;
}

/** None for what is no file, such as a device, a pipe or a link to nothing: it must stay what it is. */
export function openDraft(file: string): Draft | undefined {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing ? !existing.isFile() : lstatSync(file, { throwIfNoEntry: false })) return undefined;
  const target = existing ? realpathSync(file) : file;
  const path = join(dirname(target), `.${process.pid}.${Date.now()}.tmp`);
  const mode = existing && existing.mode & 0o777;
  return {
    path,
    mode,
    keep: () => {
      // Of the permissions at its making the system takes some away.
      if (mode !== undefined) chmodSync(path, mode);
      renameSync(path, target);
    },
    discard: () => rmSync(path, { force: true }),
  };
}

/** A line of talk. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
