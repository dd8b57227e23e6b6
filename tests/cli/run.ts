import { homedir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { scoreHere } from '../../src/cli/batch/score-here.ts';
import type { Machine } from '../../src/cli/machine.ts';
import { runCli } from '../../src/cli/run-cli.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `now` and `env` as on this machine unless told otherwise. */
export interface RunOptions extends Partial<Pick<Machine, 'env' | 'descriptors' | 'now' | 'startedAs'>> {
  readonly input?: string | Uint8Array | Readable;
  readonly columns?: number;
  /** Rows of the terminal that standard output is; left out: it is none. */
  readonly rows?: number;
}

/** Runs the program within this process, without colours, at 80 columns unless told otherwise. */
export async function crs(
  args: readonly string[],
  {
    input = '',
    columns = 80,
    rows,
    env = {},
    descriptors = {},
    now = () => new Date(),
    startedAs = 'crs',
  }: RunOptions = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Gathered(), new Gathered()];
  const code = await runCli(args, {
    stdin: input instanceof Readable ? input : Readable.from(partsOf(Buffer.from(input))),
    stdout: rows === undefined ? stdout : Object.assign(stdout, { isTTY: true, rows, columns }),
    stderr,
    env: { ...process.env, CRS_LANG: 'en', NO_COLOR: '1', COLUMNS: String(columns), ...env },
    startedAs,
    platform: process.platform,
    home: homedir(),
    now,
    // Threads read built files only.
    startPool: scoreHere,
    descriptors,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** As large as those of a pipe. */
const partLength = 64 * 1024;

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += partLength) yield bytes.subarray(at, at + partLength);
}

/** Keeps what is written. */
class Gathered extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(part: Buffer, _encoding: string, done: () => void): void {
    // Records lie in memory that is used again.
    this.#parts.push(Buffer.from(part));
    done();
  }

  text(): string {
    return Buffer.concat(this.#parts).toString('utf8');
  }
}
