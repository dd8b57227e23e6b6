import { workerData } from 'node:worker_threads';
import type { BatchJob } from '../../batch/job.ts';
import { chunkScorer } from '../../batch/score-chunk.ts';
import type { RawChunk } from './chunks.ts';
import type { WorkerAnswer } from './pool.ts';

// The pool keeps data of its own first.
const [, job]: [unknown, BatchJob] = workerData;
const score = chunkScorer(job);

/** What the pool calls in a worker: one chunk of lines. Its records go where its lines were, as far as there is room. */
export function scoreRaw({ bytes, line }: RawChunk): WorkerAnswer {
  const place = Buffer.from(bytes.buffer);
  let written = 0;
  const rest: Uint8Array[] = [];
  const put = (records: Uint8Array) => {
    if (rest.length === 0 && written + records.length <= place.length) {
      place.set(records, written);
      written += records.length;
    } else rest.push(records.slice());
  };
  return { ...score({ bytes, line }, put), written, rest };
}
