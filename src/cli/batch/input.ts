import { createReadStream, fstatSync, openSync, read, type Stats } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { InputError, isInputError } from '../../profile/input-error.ts';
import { whyUnreadable } from '../io.ts';
import type { Source } from './chunks.ts';
import { collector } from './collect.ts';

export interface BatchInput {
  /** Its failures, such as a broken archive, are problems of the input. */
  readonly source: Source;
  /** Bytes of the file as it stands on the disk; unknown for a pipe. */
  readonly size: number | undefined;
  /** Bytes of it read so far. */
  readonly bytesRead: () => number;
  /** Waits for no more of it. */
  readonly close: () => void;
}

/** Bytes of a place that chunks are read into. */
export const placeBytes = 2 * 1024 * 1024;

/** A file, or standard input for `-`; a file with a name that ends in `.gz` is unpacked. @throws {InputError} */
export function openInput(file: string): BatchInput {
  const { size, descriptor } = file === '-' ? standardInput() : openFile(file);
  if (file.endsWith('.gz')) {
    const packed = createReadStream(file, { fd: descriptor });
    const unpacked = packed.pipe(createGunzip({ chunkSize: 512 * 1024 }));
    packed.on('error', (error) => unpacked.destroy(error));
    const close = () => packed.destroy();
    return { source: guarded(sourceOf(unpacked), file), size, bytesRead: () => packed.bytesRead, close };
  }
  if (size === undefined) {
    const stream = file === '-' ? process.stdin : createReadStream(file, { fd: descriptor });
    return { source: guarded(sourceOf(stream), file), size, bytesRead: () => 0, close: () => stream.destroy() };
  }
  let bytes = 0;
  const fill = async (into: Uint8Array) => {
    const { bytesRead } = await readSome(descriptor, into, 0, into.length, null);
    bytes += bytesRead;
    return bytesRead;
  };
  return { source: guarded({ read: fill }, file), size, bytesRead: () => bytes, close: () => {} };
}

const readSome = promisify(read);

interface Opened {
  /** Unknown for a pipe. */
  readonly size: number | undefined;
  readonly descriptor: number;
}

/** Standard input, which may be a file (`< FILE`); on Windows, a console may not tell what it is. */
function standardInput(): Opened {
  const descriptor = 0;
  try {
    return { size: sizeOf('-', fstatSync(descriptor)), descriptor };
  } catch (error) {
    if (isInputError(error)) throw error;
    return { size: undefined, descriptor };
  }
}

/** It stays open until the program ends, which reads nothing else. */
function openFile(file: string): Opened {
  try {
    const descriptor = openSync(file, 'r');
    return { size: sizeOf(file, fstatSync(descriptor)), descriptor };
  } catch (error) {
    if (isInputError(error)) throw error;
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}

function sizeOf(file: string, found: Stats): number | undefined {
  if (found.isDirectory()) throw new InputError([{ file, field: '', problem: { id: 'input.directory', values: {} } }]);
  return found.isFile() ? found.size : undefined;
}

/** Bytes of parts that are done with before their memory is given back. */
const bytesToCollect = 4 * 1024 * 1024;
/** Milliseconds that more is waited for once something is there. Each chunk costs the threads a millisecond of talk. */
const patience = 5;

/** A stream, which makes new memory for every part. */
export function sourceOf(stream: AsyncIterable<Uint8Array>): Source {
  const parts = stream[Symbol.asyncIterator]();
  const collect = collector();
  let used = 0;
  let left: Uint8Array = new Uint8Array();
  let coming: Promise<IteratorResult<Uint8Array>> | undefined;
  /** Waits for the next part. @returns false at the end, and where it is not there in time */
  const next = async (tooLate: Promise<undefined> | undefined) => {
    coming ??= parts.next();
    // Of a failure the next reading tells, after what came before it.
    const found = await (tooLate ? Promise.race([coming.catch(() => undefined), tooLate]) : coming);
    if (!found) return false;
    coming = undefined;
    if (found.done) return false;
    left = found.value;
    used += left.length;
    if (used >= bytesToCollect) {
      used = 0;
      collect();
    }
    return true;
  };
  return {
    read: async (into) => {
      let filled = 0;
      let tooLate: Promise<undefined> | undefined;
      while (filled < into.length) {
        if (left.length === 0 && !(await next(tooLate))) break;
        const taken = left.subarray(0, into.length - filled);
        into.set(taken, filled);
        filled += taken.length;
        left = left.subarray(taken.length);
        if (filled > 0) tooLate ??= setTimeout(patience, undefined);
      }
      return filled;
    },
  };
}

function guarded({ read }: Source, file: string): Source {
  return {
    read: async (into) => {
      try {
        return await read(into);
      } catch (error) {
        throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
      }
    },
  };
}
