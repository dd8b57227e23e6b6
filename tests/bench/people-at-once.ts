import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const copies = 100;
const names = ['single-abroad', 'couple-partner-counted', 'canadian-graduate'];
const answer = ['--as-of', '2026-01-15', '--format', 'json'];

/** Seconds for three hundred people in one process, of each command that has a goal, and of the overview. */
export function benchPeopleAtOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crs-bench-'));
  for (const name of names) {
    for (let copy = 0; copy < copies; copy++) {
      copyFileSync(`profiles/${name}.yaml`, join(folder, `${name}-${copy}.yaml`));
    }
  }
  const seconds = (...args: string[]) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['bin/crs.js', ...args, folder, ...answer], { stdio: 'ignore' });
    if (status !== 0) throw new Error(args.join(' '));
    return ((performance.now() - start) / 1000).toFixed(1);
  };
  const timeline = seconds('timeline');
  const improve = seconds('improve', '--target', '520');
  const overview = seconds('overview');
  rmSync(folder, { recursive: true });
  const people = copies * names.length;
  return `${people} people: timeline ${timeline} s (goal 3), improve --target ${improve} s (goal 30), overview ${overview} s`;
}
