import { readFileSync } from 'node:fs';
import { day } from '../../src/library/day.ts';
import { lawOn } from '../../src/library/on.ts';
import { readProfile } from '../../src/library/profile.ts';
import { bundled } from './bundled.ts';

const { languageOrders } = await bundled<typeof import('../../src/crs/language-order.ts')>('crs/language-order.ts');
const { scoreCrs } = await bundled<typeof import('../../src/crs/score.ts')>('crs/score.ts');
const { settle } = await bundled<typeof import('../../src/facts/settle.ts')>('facts/settle.ts');

/** Full CRS trees a second on one core, of candidates that are already settled. */
export function benchScore(): string {
  const asOf = day('2026-01-15');
  const law = lawOn(asOf);
  const files = ['single-abroad', 'couple-partner-counted', 'french-first', 'nominee'];
  const settled = files.map((name) => {
    const file = new URL(`../../profiles/${name}.yaml`, import.meta.url);
    const candidate = settle(readProfile(readFileSync(file, 'utf8'), { file: name, asOf }), asOf, law);
    return { candidate, languages: languageOrders(candidate)[0] ?? { first: undefined, second: undefined } };
  });
  const { tables } = law.crs;
  const round = (trees: number): number => {
    let points = 0;
    for (let tree = 0; tree < trees; tree++) {
      const one = settled[tree % settled.length];
      if (one) points += scoreCrs(one.candidate, one.languages, tables).points;
    }
    return points;
  };
  round(200_000);
  const trees = 1_000_000;
  const rates = Array.from({ length: 5 }, () => {
    // Processor time, not wall time: on a shared machine others run in between.
    const start = process.cpuUsage();
    round(trees);
    return trees / (process.cpuUsage(start).user / 1e6);
  }).sort((a, b) => a - b);
  return `score: ${Math.round(rates[2] ?? 0).toLocaleString('en')} full trees a second of one core (median of 5; goal 500,000)`;
}
