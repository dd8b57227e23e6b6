import { chunkScorers } from '../../batch/score-chunk.ts';
import { words } from '../words.ts';
import type { StartPool } from './pool.ts';

/** Scores chunks on the main thread, in the language of the run: a short input is done before a thread has started. */
export const scoreHere: StartPool = (job) => {
  const score = chunkScorers(job, words);
  return {
    score: async (chunk) => {
      const { records, ...found } = score(chunk);
      return { ...found, chunk, records: [records] };
    },
    close: async () => {},
  };
};
