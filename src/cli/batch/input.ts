import { createReadStream, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { isInputError } from '../../profile/input-error.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { whyUnreadable } from '../io.ts';
import type { Machine } from '../machine.ts';
import { isGzip } from '../not-utf8.ts';
import type { Source } from './chunks.ts';
import { collector } from './collect.ts';

export interface BatchInput {
  /** As it was given. */
  readonly file: string;
  /** Its failures, such as a broken archive, are problems of the input. */
  readonly source: Source;
  /** Bytes of the file as it stands on the disk; unknown for a pipe. */
  readonly size: number | undefined;
  /** Whether it is known to be unpacked on the way. */
  readonly isPacked: boolean;
  /** Bytes of it read so far. */
  readonly bytesRead: () => number;
  /** Waits for no more of it. */
  readonly close: () => void;
}

/** Bytes of a place that chunks are read into. */
export const placeBytes = 2 * 1024 * 1024;

/** A file, or standard input for `-`. What begins as gzip does is unpacked, whatever its name. @throws {InputError} */
export function openInput(file: string, machine: Machine): BatchInput {
  const opened = file === '-' ? standardInput(machine) : openFile(file);
  if ('stream' in opened) {
    const { stream } = opened;
    const source = guarded(sourceOf(unpacked(stream, [])), file);
    return { file, source, size: undefined, isPacked: false, bytesRead: () => 0, close: () => stream.destroy() };
  }
  const { size, descriptor } = opened;
  const head = headOf(descriptor);
  if (isGzip(head)) {
    const stream = createReadStream(file, { fd: descriptor });
    const source = guarded(sourceOf(unpacked(stream, [head])), file);
    return { file, source, size, isPacked: true, bytesRead: () => stream.bytesRead, close: () => stream.destroy() };
  }
  let bytes = 0;
  const fill = async (into: Uint8Array) => {
    const { bytesRead } = await readSome(descriptor, into, 0, into.length, null);
    bytes += bytesRead;
    return bytesRead;
  };
  const source = withHead(head, guarded({ read: fill }, file));
  return { file, source, size, isPacked: false, bytesRead: () => bytes, close: () => {} };
}

/** Enough to tell what is packed. */
const headLength = 2;

/** The first bytes of a file, which is read on behind them. */
function headOf(descriptor: number): Buffer {
  const head = Buffer.alloc(headLength);
  return head.subarray(0, readSync(descriptor, head, 0, headLength, null));
}

/** The parts of a stream behind those read before, unpacked where they are gzip. */
async function* unpacked(stream: AsyncIterable<Uint8Array>, before: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  const parts = stream[Symbol.asyncIterator]();
  const head = [...before];
  let length = head.reduce((sum, part) => sum + part.length, 0);
  while (length < headLength) {
    const found = await parts.next();
    if (found.done) break;
    head.push(Buffer.from(found.value));
    length += found.value.length;
  }
  const whole = joined(head, parts);
  if (!isGzip(Buffer.concat(head))) {
    yield* whole;
    return;
  }
  // Its failure is that of the last stream, which is read.
  yield* pipeline(whole, createGunzip({ chunkSize: 512 * 1024 }), () => {});
}

async function* joined(head: readonly Buffer[], parts: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value;
}

/** What comes behind bytes that were read already. */
export function withHead(head: Uint8Array, { read: readOn }: Source): Source {
  let left = head;
  return {
    read: async (into) => {
      if (left.length === 0) return readOn(into);
      const taken = left.subarray(0, into.length);
      into.set(taken);
      left = left.subarray(taken.length);
      return taken.length;
    },
  };
}

/** A source of which something was read already, so that what is wrong with its beginning is told. */
export async function begun(source: Source): Promise<Source> {
  const head = Buffer.alloc(headLength);
  return withHead(head.subarray(0, await source.read(head)), source);
}

const readSome = promisify(read);

/** A file, or what has no size, such as a pipe. */
type Opened = { readonly size: number; readonly descriptor: number } | { readonly stream: Readable };

/** Standard input, which may be a file (`< FILE`); on Windows, a console may not tell what it is. */
function standardInput(machine: Machine): Opened {
  const descriptor = machine.descriptors.stdin;
  try {
    const size = descriptor === undefined ? undefined : sizeOf('-', fstatSync(descriptor));
    if (descriptor !== undefined && size !== undefined) return { size, descriptor };
  } catch (error) {
    if (isInputError(error)) throw error;
  }
  return { stream: machine.stdin };
}

/** It stays open until the program ends, which reads nothing else. */
function openFile(file: string): Opened {
  try {
    const descriptor = openSync(file, 'r');
    const size = sizeOf(file, fstatSync(descriptor));
    return size === undefined ? { stream: createReadStream(file, { fd: descriptor }) } : { size, descriptor };
  } catch (error) {
    if (isInputError(error)) throw error;
    throw inputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}

function sizeOf(file: string, found: Stats): number | undefined {
  if (found.isDirectory()) throw inputError([{ file, field: '', problem: { id: 'input.directory', values: {} } }]);
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
        throw inputError([{ file, field: '', problem: whyUnreadable(error) }]);
      }
    },
  };
}
