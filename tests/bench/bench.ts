import { benchBatch } from './batch.ts';
import { benchScore } from './score.ts';
import { benchStart } from './start.ts';

for (const bench of [benchScore, benchStart, benchBatch]) process.stdout.write(`${bench()}\n`);
