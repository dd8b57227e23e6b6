import { benchScore } from './score.ts';
import { benchStart } from './start.ts';

for (const bench of [benchScore, benchStart]) process.stdout.write(`${bench()}\n`);
