import { availableParallelism } from 'node:os';
import type { BatchJob } from '../../batch/job.ts';
import type { Lang } from '../lang.ts';
import { type BatchInput, placeBytes } from './input.ts';
import type { Pool } from './pool.ts';
import { scoreHere } from './score-here.ts';

/** How a job is shared. */
export interface Threads {
  readonly count: number;
  /** Bytes that are scored on the main thread before the threads are started. */
  readonly after: number;
}

/** Some hundred lines, which are scored before a thread has started. */
const fewBytes = 256 * 1024;

/** One a core, where each has a place of lines to score: to start one takes longer than to score some thousand lines. */
export function threadsFor(inputs: readonly BatchInput[]): Threads {
  const cores = availableParallelism();
  const size = sizeOf(inputs);
  // How long lines are that are packed, nobody knows.
  if (size === undefined || inputs.some(({ isPacked }) => isPacked)) return { count: cores, after: fewBytes };
  if (size <= fewBytes) return { count: 1, after: fewBytes };
  return { count: Math.min(cores, Math.ceil(size / placeBytes)), after: 0 };
}

/** Bytes of all, where they are known of each. */
export function sizeOf(inputs: readonly BatchInput[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** Scores first lines on the main thread; what starts threads is loaded for lines after them. */
export function startThreads(job: BatchJob, { count, after }: Threads, lang: Lang): Pool {
  const here = scoreHere(job, count, lang);
  let left = after;
  let started: Promise<Pool> | undefined;
  const start = async () => (await import('./pool.ts')).startPool(job, count, lang);
  if (after === 0) started = start();
  return {
    score: async (chunk) => {
      left -= chunk.bytes.length;
      if (left < 0) started ??= start();
      return ((await started) ?? here).score(chunk);
    },
    close: async () => (await started)?.close(),
  };
}
