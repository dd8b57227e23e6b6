import { benchBatch } from './batch.ts';
import { benchImprove } from './improve.ts';
import { benchPeopleAtOnce } from './people-at-once.ts';
import { benchScore } from './score.ts';
import { benchStart } from './start.ts';
import { benchTimeline } from './timeline.ts';

for (const bench of [benchScore, benchStart, benchBatch, benchImprove, benchTimeline, benchPeopleAtOnce])
  process.stdout.write(`${await bench()}\n`);
