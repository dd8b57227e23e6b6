import { readFileSync } from 'node:fs';
import type * as Library from '../../src/index.ts';

const built = new URL('../../dist/index.js', import.meta.url).href;
const { day, readProfile, timeline }: typeof Library = await import(built);

/** Processor time of a timeline of two years, for the examples. */
export function benchTimeline(): string {
  const asOf = day('2026-01-15');
  const until = day('2028-01-15');
  const profiles = ['canadian-graduate', 'couple-partner-counted', 'french-first', 'welder-with-certificate'].map(
    (name) => {
      const file = new URL(`../../profiles/${name}.yaml`, import.meta.url);
      return readProfile(readFileSync(file, 'utf8'), { file: name, asOf });
    },
  );
  const times = Array.from({ length: 25 }, () => {
    const start = process.cpuUsage();
    for (const profile of profiles) timeline(profile, { asOf, until });
    return process.cpuUsage(start).user / 1000 / profiles.length;
  });
  const first = times[0] ?? 0;
  const median = times.sort((a, b) => a - b)[12] ?? 0;
  return `timeline: two years in ${median.toFixed(1)} ms (median of 25; the first ${first.toFixed(1)} ms; goal 200)`;
}
