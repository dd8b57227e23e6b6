import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { InputError, isInputError } from '../../profile/input-error.ts';
import { whyUnreadable } from '../io.ts';

export interface BatchInput {
  readonly stream: AsyncIterable<Uint8Array>;
  /** Bytes of the file as it stands on the disk; unknown for standard input. */
  readonly size: number | undefined;
  /** Bytes of it read so far. */
  readonly read: () => number;
}

const partBytes = 128 * 1024;

/** The bytes of a file, or of standard input for `-`; a name that ends in `.gz` is unpacked. @throws {InputError} */
export async function openInput(file: string): Promise<BatchInput> {
  if (file === '-') return { stream: guarded(process.stdin, file), size: undefined, read: () => 0 };
  const size = await sizeOf(file);
  const source = createReadStream(file, { highWaterMark: partBytes });
  const read = () => source.bytesRead;
  if (!file.endsWith('.gz')) return { stream: guarded(source, file), size, read };
  const unpacked = source.pipe(createGunzip({ chunkSize: partBytes }));
  source.on('error', (error) => unpacked.destroy(error));
  return { stream: guarded(unpacked, file), size, read };
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isDirectory())
      throw new InputError([{ file, field: '', problem: { id: 'input.directory', values: {} } }]);
    return found.size;
  } catch (error) {
    if (isInputError(error)) throw error;
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}

/** A stream whose failures, such as a broken archive, are problems of the input. */
async function* guarded(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new InputError([{ file, field: '', problem: whyUnreadable(error) }]);
  }
}
