import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { BatchJob, ScoredChunk } from '../../batch/job.ts';
import type { RawChunk } from './chunks.ts';

/** A scored chunk with the number of lines that it was made of. */
export interface PooledChunk extends ScoredChunk {
  readonly lines: number;
}

export interface Pool {
  readonly score: (chunk: RawChunk) => Promise<PooledChunk>;
  readonly close: () => Promise<void>;
}

/** Worker threads that score chunks of one job. */
export function startPool(job: BatchJob, threads: number): Pool {
  const pool = new Tinypool({
    runtime: 'worker_threads',
    filename: workerFile(),
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
    isolateWorkers: false,
  });
  return {
    score: async (chunk) => ({
      ...(await pool.run(chunk, { name: 'scoreRaw', transferList: [chunk.bytes.buffer] })),
      lines: chunk.lines,
    }),
    close: () => pool.destroy(),
  };
}

/** The worker stands beside this file, in the built program as in its sources. */
function workerFile(): string {
  const built = fileURLToPath(new URL('./batch-worker.cjs', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./worker.ts', import.meta.url));
}
