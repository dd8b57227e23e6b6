import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Readable } from 'node:stream';
import type { StartPool } from './batch/pool.ts';
import { startedAs } from './started-as.ts';

/** A stream that is written to, which may be a terminal. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** What the program has of the machine that it runs on, files and network left aside. */
export interface Machine {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** By which the system knows standard input and output, where it does. */
  readonly descriptors: { readonly stdin?: number; readonly stdout?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What a person types to run the program again, before the name of a command. */
  readonly startedAs: string;
  readonly platform: NodeJS.Platform;
  /** The person's own folder. */
  readonly home: string;
  readonly now: () => Date;
  /** What a profile on standard input is called, where that is not `standard input`. */
  readonly inputName?: string;
  /** Reads no file but those that are named: not the rounds that were fetched earlier. */
  readonly readsOnlyWhatIsNamed?: true;
  /** What scores the lines of a batch, where that is not worker threads. */
  readonly startPool?: StartPool;
}

/**
 * The machine itself. It is asked when something is needed: to open standard input alone takes time. Signals, worker threads,
 * keys as they are pressed and a reader of the output that went away exist here alone; who minds them uses `process`.
 */
export const thisMachine: Machine = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  descriptors: { stdin: 0, stdout: 1 },
  env: process.env,
  get startedAs() {
    const [, script] = process.argv;
    const { env } = process;
    return startedAs({ script, realScript: realPathOf(script), folder: process.cwd(), env });
  },
  platform: process.platform,
  get home() {
    return homedir();
  },
  now: () => new Date(),
};

function realPathOf(script: string | undefined): string | undefined {
  try {
    return script === undefined ? undefined : realpathSync(script);
  } catch {
    return script;
  }
}
