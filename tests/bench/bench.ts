import { benchImprove } from './improve.ts';
import { benchScore } from './score.ts';
import { benchStart } from './start.ts';

for (const bench of [benchImprove, benchScore, benchStart]) process.stdout.write(`${bench()}\n`);
