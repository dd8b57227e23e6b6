import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crs, type Ran, type RunOptions } from '../cli/run.ts';

const root = process.cwd();

/** A folder of its own for what the program keeps, and for files of a test: the working folder until it is removed. */
export interface Place {
  readonly folder: string;
  readonly stored: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly write: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'crs-rounds-'));
  process.chdir(folder);
  return {
    folder,
    stored: join(folder, 'data', 'crs', 'rounds.json'),
    run: (args, options) => {
      const env = { LC_ALL: 'C.UTF-8', TERM: 'xterm', XDG_DATA_HOME: join(folder, 'data') };
      return crs(args, { ...options, env });
    },
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return name;
    },
    remove: async () => {
      process.chdir(root);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
