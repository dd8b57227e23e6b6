import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import type { BatchJob, InputForm, ScoredChunk } from '../../batch/job.ts';
import type { Lang } from '../lang.ts';
import { workerFile } from '../worker-file.ts';
import type { RawChunk } from './chunks.ts';
import { tasksPerThread } from './tasks-per-thread.ts';

/** A chunk of one of several inputs. */
export interface FormedChunk extends RawChunk {
  readonly form: InputForm;
}

/** What a worker made of a chunk: records in the order of the lines, each ended by a line feed. */
export interface WorkerAnswer extends ScoredChunk {
  /** How many bytes of records, in UTF-8, stand at the start of the memory that the lines were in. */
  readonly written: number;
  /** The records after these. */
  readonly rest: Uint8Array;
}

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly job: BatchJob;
  readonly lang: Lang;
}

export interface PooledChunk extends ScoredChunk {
  readonly chunk: FormedChunk;
  /** They may lie where the chunk lay. */
  readonly records: readonly Uint8Array[];
}

export interface Pool {
  readonly score: (chunk: FormedChunk) => Promise<PooledChunk>;
  readonly close: () => Promise<void>;
}

/**
 * Megabytes. Nearly all that a worker makes is done with after a line: more room for it only takes memory. The whole is
 * what the largest line allowed needs, several times over; left to itself a worker goes by the size of the machine.
 */
const workerLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * While there are threads. Hardly anything outlives a line, so that threads that help to copy what does cost more than they
 * save (a tenth). Each thread compiles for itself: with less code put into other code that takes half as long, and what
 * comes out is as fast.
 */
const engineFlags = ['--no-parallel-scavenge', '--max-inlined-bytecode-size-cumulative=200'];
/** As V8 has them by itself: it takes code that was compiled under the same flags alone, and bin/crs.js keeps it. */
const usualFlags = ['--parallel-scavenge', '--max-inlined-bytecode-size-cumulative=920'];

export type StartPool = (job: BatchJob, threads: number, lang: Lang) => Pool;

/** Worker threads that score chunks of one job. */
export function startPool(job: BatchJob, threads: number, lang: Lang): Pool {
  for (const flag of engineFlags) setFlagsFromString(flag);
  const pool = new Tinypool({
    runtime: 'worker_threads',
    ...workerFile('batch-worker.mjs', 'batch/worker.ts'),
    minThreads: threads,
    maxThreads: threads,
    workerData: { job, lang } satisfies ThreadData,
    isolateWorkers: false,
    concurrentTasksPerWorker: tasksPerThread,
    resourceLimits: workerLimits,
  });
  // A thread that ends by itself never answers. The process would end with it, in silence and short of lines.
  const waiting = new Set<(error: Error) => void>();
  let gone = false;
  const giveUp = () => {
    gone = true;
    for (const reject of waiting) reject(lost());
  };
  process.on('beforeExit', giveUp);
  // Of a thread that fails while it has nothing to do; without a listener the process would end as if by a bad line.
  pool.on('error', giveUp);
  const answered = async (run: Promise<WorkerAnswer>) => {
    let stop: (error: Error) => void = () => {};
    try {
      return await new Promise<WorkerAnswer>((resolve, reject) => {
        stop = reject;
        waiting.add(stop);
        run.then(resolve, reject);
      });
    } finally {
      waiting.delete(stop);
    }
  };
  return {
    score: async (chunk) => {
      if (gone) throw lost();
      const { written, rest, ...found } = await answered(pool.run(chunk, { name: 'scoreRaw' }));
      return { ...found, chunk, records: [new Uint8Array(chunk.bytes.buffer, 0, written), rest] };
    },
    close: async () => {
      process.off('beforeExit', giveUp);
      // A pool that has lost a thread waits for it for ever.
      if (!gone) await pool.destroy();
      for (const flag of usualFlags) setFlagsFromString(flag);
    },
  };
}

function lost(): Error {
  return new Error('a worker thread ended before it had scored its lines');
}
