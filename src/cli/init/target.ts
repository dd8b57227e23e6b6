import { accessSync, constants, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Among, MessageOf } from '../../messages/message.ts';
import { say } from '../../messages/message.ts';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';
import { whyUnwritable, writeWhole } from '../write-file.ts';

/** Whether a file to write is there already. @throws {ExitError} where it cannot be written, before anything is asked */
export function checkTarget(file: string): boolean {
  if (file === '-' || file === '') throw refuse({ id: 'init.standardInput', values: {} });
  const folder = dirname(file);
  const inFolder = statSync(folder, { throwIfNoEntry: false });
  if (!inFolder?.isDirectory()) throw refuse({ id: 'init.target.noFolder', values: { folder } });
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found) checkExisting(file, found);
  if (!isWritable(folder)) throw refuse({ id: 'init.target.folder', values: { folder } });
  return found !== undefined;
}

function checkExisting(file: string, found: Stats): void {
  if (found.isSymbolicLink()) throw refuse({ id: 'init.target.link', values: { file, to: readlinkSync(file) } });
  if (found.isDirectory()) throw refuse({ id: 'init.target.directory', values: { file } });
  if (!found.isFile()) throw refuse({ id: 'init.target.special', values: { file } });
  if (!isWritable(file)) throw refuse({ id: 'init.target.readOnly', values: { file } });
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

type TargetProblem = 'init.standardInput' | Among<'init.target'>;

function refuse<Id extends TargetProblem>(message: MessageOf<Id>): ExitError {
  return new ExitError(say(words, message));
}

/** Personal data: readable by its owner alone. */
const ownerOnly = 0o600;

/** Writes a file whole or not at all, readable by its owner alone. */
export function writePrivately(file: string, text: string): void {
  try {
    writeWhole(file, text, { mode: ownerOnly, surely: true });
  } catch (error) {
    throw refuse({ id: 'init.target.failed', values: { file, message: whyUnwritable(error) } });
  }
}
