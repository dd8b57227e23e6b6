import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDay, benchLines } from './people.ts';

/** So many that the engine's warming up, about a second a worker, is a small part. */
const count = 400_000;
const rounds = 3;

/**
 * `crs batch` with one worker against a bare loop of `JSON.parse` over the same lines, and with two workers against one. All
 * take turns, and the best round of each counts: on a shared machine others run in between. What the program takes for no
 * lines at all, which is its start, is taken off.
 */
export function benchBatch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crs-bench-'));
  try {
    const lines = [...benchLines(count)];
    const file = join(folder, 'people.ndjson');
    const none = join(folder, 'none.ndjson');
    writeFileSync(file, `${lines.join('\n')}\n`);
    writeFileSync(none, '');
    const best = { parse: Infinity, start: Infinity, one: Infinity, two: Infinity };
    for (let round = 0; round < rounds; round++) {
      best.parse = Math.min(
        best.parse,
        timeOf(() => parseAll(lines)),
      );
      best.start = Math.min(
        best.start,
        timeOf(() => batch(none, 1, folder)),
      );
      best.one = Math.min(
        best.one,
        timeOf(() => batch(file, 1, folder)),
      );
      best.two = Math.min(
        best.two,
        timeOf(() => batch(file, 2, folder)),
      );
    }
    const one = best.one - best.start;
    const two = best.two - best.start;
    const rate = Math.round((count / one) * 1000).toLocaleString('en');
    return [
      `batch: ${rate} profiles a second with one worker, ${(best.parse / one).toFixed(2)} times the rate of JSON.parse (goal 0.50)`,
      `batch: two workers ${(one / two).toFixed(2)} times one (goal 1.70 on two cores that nothing else uses)`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function parseAll(lines: readonly string[]): void {
  for (const line of lines) {
    try {
      JSON.parse(line);
    } catch {
      // A few lines are bad.
    }
  }
}

function batch(file: string, jobs: number, folder: string): void {
  const output = join(folder, 'scores.ndjson');
  const options = ['--jobs', String(jobs), '--as-of', benchDay, '--output', output];
  const { status } = spawnSync(process.execPath, ['bin/crs.js', 'batch', file, ...options], { stdio: 'ignore' });
  // 1: some lines were bad, as they should be.
  if (status !== 0 && status !== 1) throw new Error(`crs batch --jobs ${jobs} ended with ${status}`);
}
