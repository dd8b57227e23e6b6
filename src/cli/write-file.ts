import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ExitError } from './exit.ts';
import { words } from './words.ts';

/** What a file is written under until it is whole. */
export interface Draft {
  readonly path: string;
  /** Takes the place of the file. */
  readonly keep: () => void;
  readonly discard: () => void;
}

/**
 * A draft of a file, with the permissions that the file has, at the end of a link too.
 * @param mode other permissions than those of the file that is there
 * @returns nothing for what is no file, such as a device, a pipe or a link to nothing: it must stay what it is
 */
export function openDraft(file: string, mode?: number): Draft | undefined {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing ? !existing.isFile() : lstatSync(file, { throwIfNoEntry: false })) return undefined;
  const target = existing ? realpathSync(file) : file;
  const wanted = mode ?? (existing && existing.mode & 0o777);
  const path = join(dirname(target), `.${process.pid}.${Date.now()}.tmp`);
  try {
    closeSync(openSync(path, 'wx', wanted));
  } catch (error) {
    if (!existing || !isForbidden(error)) throw error;
    return draftElsewhere(target);
  }
  return {
    path,
    keep: () => {
      // Of the permissions at its making the system takes some away.
      if (wanted !== undefined) chmodSync(path, wanted);
      try {
        renameSync(path, target);
      } catch (error) {
        // A file that is mounted by itself, or is another user's in a folder where only owners may replace theirs.
        if (!existing || !(isForbidden(error) || codeOf(error) === 'EBUSY')) throw error;
        writeOver(target, path);
        rmSync(path, { force: true });
      }
    },
    discard: () => rmSync(path, { force: true }),
  };
}

/** Of a file that may be written in a folder that may not. @throws where the file may not be written either */
function draftElsewhere(target: string): Draft {
  accessSync(target, constants.W_OK);
  const folder = mkdtempSync(join(tmpdir(), 'crs-'));
  const path = join(folder, 'draft');
  closeSync(openSync(path, 'wx'));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  const keep = () => {
    writeOver(target, path);
    discard();
  };
  return { path, keep, discard };
}

/** Writes the content of a file over that of another, which stays the same file. @throws {HalfWritten} */
function writeOver(target: string, draft: string): void {
  const [from, to] = [openSync(draft, 'r'), openSync(target, 'r+')];
  let length = 0;
  try {
    const part = Buffer.alloc(1024 * 1024);
    for (let read = readSync(from, part); read > 0; read = readSync(from, part)) {
      for (let done = 0; done < read; ) {
        const written = writeSync(to, part, done, read - done);
        done += written;
        length += written;
      }
    }
    ftruncateSync(to, length);
  } catch (error) {
    throw length === 0 ? error : new HalfWritten(whyUnwritable(error));
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** A file is neither what it was nor what it should be. */
class HalfWritten extends Error {
  override readonly name = 'HalfWritten';
}

interface Writing {
  /** Permissions of the file, whatever they were. */
  readonly mode?: number;
  /** Waits until the disk has it. */
  readonly surely?: true;
}

/** Writes a file whole or not at all, with the permissions it has, at the end of a link too; devices and pipes as they are. */
export function writeWhole(file: string, text: string | Uint8Array, { mode, surely }: Writing = {}): void {
  const draft = openDraft(file, mode);
  if (!draft) {
    writeFileSync(file, text);
    return;
  }
  try {
    const descriptor = openSync(draft.path, 'w');
    try {
      writeFileSync(descriptor, text);
      if (surely) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    draft.keep();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** Writes what an option names. @throws {ExitError} naming the option */
export function writeNamed(flag: string, file: string, text: string | Uint8Array): void {
  try {
    writeWhole(file, text);
  } catch (error) {
    throw unwritable(`${flag} ${file}`, error);
  }
}

export function unwritable(named: string, error: unknown): ExitError {
  return new ExitError(words['join.colon']({ head: named, text: whyUnwritable(error) }));
}

/** Why something could not be written; the system's own words name a temporary file that nobody asked for. */
export function whyUnwritable(error: unknown): string {
  if (error instanceof HalfWritten) return words['file.halfWritten']({ why: error.message });
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words['file.noFolder']({});
    case 'EISDIR':
      return words['file.isFolder']({});
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return words['file.notWritable']({});
    case 'ENOSPC':
    case 'EDQUOT':
      return words['file.noSpace']({});
    default:
      return (error instanceof Error ? error.message : String(error))
        .replace(/^[A-Z]\w+: /, '')
        .replace(/, \w+( '.*)?$/s, '');
  }
}

function isForbidden(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
