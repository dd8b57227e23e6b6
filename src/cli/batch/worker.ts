import { workerData } from 'node:worker_threads';
import type { BatchJob } from '../../batch/job.ts';
import { chunkScorer } from '../../batch/score-chunk.ts';
import type { RawChunk } from './chunks.ts';
import type { WorkerAnswer } from './pool.ts';

// The pool keeps data of its own first.
const [, job]: [unknown, BatchJob] = workerData;
const score = chunkScorer(job);

/** What the pool calls in a worker: one chunk of lines. Its records go where its lines were, if they have room there. */
export function scoreRaw({ bytes, line }: RawChunk): WorkerAnswer {
  const { text, ...found } = score({ bytes, line });
  const place = Buffer.from(bytes.buffer);
  return { ...found, records: text.length * mostBytes <= place.length ? place.write(text) : text };
}

/** Of one unit of a text in UTF-8. */
const mostBytes = 3;
