import { benchBatch } from './batch.ts';
import { benchImprove } from './improve.ts';
import { benchPeopleAtOnce } from './people-at-once.ts';
import { benchScale } from './scale.ts';
import { benchScore } from './score.ts';
import { benchStart } from './start.ts';
import { benchTimeline } from './timeline.ts';

/** What `npm run bench` runs; those of `scale` take long, and are asked for by name: `npm run bench -- scale`. */
const benches = process.argv.includes('scale')
  ? [benchScale]
  : [benchScore, benchStart, benchBatch, benchImprove, benchTimeline, benchPeopleAtOnce];

for (const bench of benches) process.stdout.write(`${await bench()}\n`);
