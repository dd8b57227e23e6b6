import { createWriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { outputFile } from '../io.ts';
import type { Machine } from '../machine.ts';
import { type Draft, openDraft, unwritable } from '../write-file.ts';

export interface BatchOutput {
  /** Waits until it is written, so that nothing gathers when the reader of the output is slower. */
  readonly write: (records: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves no half-written file behind. */
  readonly discard: () => void;
  /** Whether records are seen as they are written. */
  readonly isOnScreen: boolean;
}

/** Standard output, or a file that is there whole or not at all, packed where its name ends in `.gz`. @throws {ExitError} */
export function openOutput(output: string | undefined, { stdout }: Machine): BatchOutput {
  const file = outputFile(output);
  if (file === undefined) {
    return {
      write: (records) => written(stdout, records),
      close: async () => {},
      discard: () => {},
      isOnScreen: stdout.isTTY === true,
    };
  }
  const named = `--output ${file}`;
  const draft = draftOf(file, named);
  // A draft is there: one that was thrown away before it is open is not made anew.
  const plain = draft ? createWriteStream(draft.path, { flags: 'r+' }) : createWriteStream(file);
  const packing = file.toLowerCase().endsWith('.gz') ? createGzip() : undefined;
  const stream = packing ?? plain;
  const done = packing ? pipeline(packing, plain) : finished(plain);
  done.catch(() => {});
  const discard = () => {
    stream.destroy();
    draft?.discard();
  };
  return {
    write: (records) =>
      Promise.race([written(stream, records), done]).catch((error: unknown) => {
        throw unwritable(named, error);
      }),
    close: async () => {
      try {
        stream.end();
        await done;
        draft?.keep();
      } catch (error) {
        discard();
        throw unwritable(named, error);
      }
    },
    discard,
    isOnScreen: false,
  };
}

function draftOf(file: string, named: string): Draft | undefined {
  try {
    return openDraft(file);
  } catch (error) {
    throw unwritable(named, error);
  }
}

/** Settled once it is written; of a failure the stream tells by itself. */
function written(stream: NodeJS.WritableStream, records: string | Uint8Array): Promise<void> {
  return records.length === 0 ? Promise.resolve() : new Promise((resolve) => stream.write(records, () => resolve()));
}
