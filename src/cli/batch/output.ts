import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ExitError } from '../exit.ts';

export interface BatchOutput {
  /** Waits while the reader of the output is slower. */
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves no half-written file behind. */
  readonly discard: () => Promise<void>;
}

/** Standard output, or a file that is there whole or not at all. */
export function openOutput(output: string | undefined): BatchOutput {
  if (output === undefined || output === '-') {
    return {
      write: async (text) => {
        if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      close: async () => {},
      discard: async () => {},
    };
  }
  const temporary = join(dirname(output), `.${process.pid}.${Date.now()}.tmp`);
  const stream = createWriteStream(temporary);
  const failed = (error: unknown) =>
    new ExitError(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
  const done = finished(stream);
  done.catch(() => {});
  const discard = async () => {
    stream.destroy();
    await rm(temporary, { force: true });
  };
  return {
    write: async (text) => {
      if (stream.write(text)) return;
      await Promise.race([once(stream, 'drain'), done]).catch((error: unknown) => {
        throw failed(error);
      });
    },
    close: async () => {
      try {
        stream.end();
        await done;
        await rename(temporary, output);
      } catch (error) {
        await discard();
        throw failed(error);
      }
    },
    discard,
  };
}
