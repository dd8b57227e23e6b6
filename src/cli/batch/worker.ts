import { workerData } from 'node:worker_threads';
import type { BatchJob } from '../../batch/job.ts';
import { chunkScorer } from '../../batch/score-chunk.ts';
import type { RawChunk } from './chunks.ts';
import type { WorkerAnswer } from './pool.ts';

// The pool keeps data of its own first.
const [, job]: [unknown, BatchJob] = workerData;
const score = chunkScorer(job);

/** Of one unit of a text in UTF-8. */
const mostBytes = 3;

/** What the pool calls in a worker: one chunk of lines. Its records go where its lines were, as far as there is room. */
export function scoreRaw({ bytes, line }: RawChunk): WorkerAnswer {
  const place = Buffer.from(bytes.buffer);
  let written = 0;
  let rest = '';
  const put = (records: string) => {
    if (rest === '' && written + records.length * mostBytes <= place.length) written += place.write(records, written);
    else rest += records;
  };
  return { ...score({ bytes, line }, put), written, rest };
}
