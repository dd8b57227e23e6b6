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
  const { parts, ...found } = score({ bytes, line });
  const place = new Uint8Array(bytes.buffer);
  let written = 0;
  let placed = 0;
  for (const part of parts) {
    if (written + part.length > place.length) break;
    place.set(part, written);
    written += part.length;
    placed++;
  }
  return { ...found, written, rest: Buffer.concat(parts.slice(placed)) };
}
