import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { workerFile } from '../worker-file.ts';
import type { Answered, Call } from './call.ts';

/** Answers calls in threads: several at once, and a call that is given up ends with its thread. */
export interface Threads {
  readonly answer: (call: Call, signal: AbortSignal) => Promise<Answered>;
}

/** Calls that are answered at once; others wait. Each thread takes some memory. */
const mostThreads = Math.max(2, Math.min(4, availableParallelism()));
/** How long a thread stays that has nothing to do. */
const idleMs = 60_000;

/** Threads start with the first call. */
export function startThreads(): Threads {
  let pool: Tinypool | undefined;
  const start = () => {
    const started = new Tinypool({
      runtime: 'worker_threads',
      ...workerFile('mcp-worker.cjs', 'mcp/worker.ts'),
      // Without one that is always there, calls that wait would wait for ever once all that are answered were given up.
      minThreads: 1,
      maxThreads: mostThreads,
      idleTimeout: idleMs,
      isolateWorkers: false,
    });
    // One that ends by itself: what it was asked has its error, and another takes its place.
    return started.on('error', () => {});
  };
  return {
    answer: (call, signal) => {
      pool ??= start();
      return pool.run(call, { name: 'answer', signal });
    },
  };
}
