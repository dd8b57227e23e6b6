import { workerData } from 'node:worker_threads';
import type { BatchJob, ScoredChunk } from '../../batch/job.ts';
import { chunkScorer } from '../../batch/score-chunk.ts';
import type { RawChunk } from './chunks.ts';

// The pool keeps data of its own first.
const [, job]: [unknown, BatchJob] = workerData;
const score = chunkScorer(job);

/** What the pool calls in a worker: one chunk of lines. */
export function scoreRaw(chunk: RawChunk): ScoredChunk {
  return score(chunk);
}
