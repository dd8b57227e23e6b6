import { workerData } from 'node:worker_threads';
import { chunkScorers } from '../../batch/score-chunk.ts';
import { wordsIn } from '../words.ts';
import type { FormedChunk, ThreadData, WorkerAnswer } from './pool.ts';

// The pool keeps data of its own first.
const [, { job, lang }]: [unknown, ThreadData] = workerData;
const score = chunkScorers(job, await wordsIn(lang));

/** What the pool calls in a worker: one chunk of lines. Its records go where its lines were, if there is room. */
export function scoreRaw({ bytes, line, form }: FormedChunk): WorkerAnswer {
  const { records, ...found } = score({ bytes, line, form });
  const place = new Uint8Array(bytes.buffer);
  if (records.length > place.length) return { ...found, written: 0, rest: records };
  place.set(records);
  return { ...found, written: records.length, rest: new Uint8Array() };
}
