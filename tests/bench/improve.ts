import { readFileSync } from 'node:fs';
import type * as Library from '../../src/index.ts';

const built = new URL('../../dist/index.js', import.meta.url).href;
const { day, improve, pairsOf, readProfile }: typeof Library = await import(built);

/** Processor time to price the levers of an example, and all their pairs, on one core; the first run counts, as in the program. */
export function benchImprove(): string {
  const asOf = day('2026-01-15');
  const name = 'couple-partner-counted';
  const file = new URL(`../../profiles/${name}.yaml`, import.meta.url);
  const profile = readProfile(readFileSync(file, 'utf8'), { file: name, asOf });
  const start = process.cpuUsage();
  const improvement = improve(profile, { asOf });
  const alone = process.cpuUsage(start).user / 1000;
  const pairs = pairsOf(improvement).length;
  const all = process.cpuUsage(start).user / 1000;
  const levers = improvement.levers.length;
  return `improve: ${levers} levers in ${Math.round(alone)} ms (${Math.round((alone * 100) / levers)} ms a hundred; goal 1,000), with every pair ${Math.round(all)} ms (${pairs} listed)`;
}
