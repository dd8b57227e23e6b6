import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { blocksOf } from '../cli/doc-blocks.ts';
import { missingPackages, python } from '../cli/python.ts';

const script = fileURLToPath(new URL('two_executors.py', import.meta.url));
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** What Spark 4 and the pages' recipes need and this machine lacks. */
export function missingForSpark(): readonly string[] {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const release = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  return [...missingPackages('pyspark', 'pandas', 'pyarrow'), ...(release < 17 ? ['Java 17'] : [])];
}

/** What became of a block. */
export interface SparkRun {
  readonly seconds: number;
  readonly numTasks: number;
  readonly numCompleteTasks: number;
  readonly numFailedTasks: number;
  /** The executor that was killed, of how many; and why Spark says that it is gone. */
  readonly killed?: string;
  readonly of?: number;
  readonly reason?: string;
}

interface SparkOptions {
  readonly folder: string;
  /** Finds `crs`. */
  readonly env: NodeJS.ProcessEnv;
  readonly kill: boolean;
  /** Settings of Spark. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Runs blocks of docs/scale.md in a folder, one after the other, on one Spark of two executors. @throws {Error} with what Spark wrote */
export async function runOnSpark(
  blocks: readonly string[],
  { folder, env, kill, settings }: SparkOptions,
): Promise<readonly SparkRun[]> {
  for (const name of blocks) {
    const block = blocksOf('scale.md').find(({ info }) => info === `python ${name}`);
    if (!block) throw new Error(`docs/scale.md has no block ${name}`);
    writeFileSync(join(folder, name), block.text);
  }
  const { stdout } = await promisify(execFile)(python, [script, ...(kill ? ['--kill'] : []), ...blocks], {
    cwd: folder,
    maxBuffer: 2 ** 26,
    env: { ...env, PYSPARK_PYTHON: python, SPARK_OPTIONS: JSON.stringify(settings) },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
