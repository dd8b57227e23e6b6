import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDay, benchLines } from './people.ts';

/** So many that the engine's warming up, about a second a worker, is a small part. */
const count = 1_000_000;
/** Lines that `JSON.parse` is timed alone over, all in memory. */
const inMemory = 200_000;
const rounds = 3;

/**
 * `crs batch` against two loops over the same lines: a program that reads the file line by line and does nothing with a line but
 * `JSON.parse`, and `JSON.parse` alone over lines that are in memory already. Two workers against one, and, for what the machine
 * has to give, two of those programs at once against one. All take turns, and the best round of each counts: on a shared machine
 * others run in between.
 */
export async function benchBatch(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crs-bench-'));
  try {
    const file = join(folder, 'people.ndjson');
    const lines = writeLines(file);
    const ways = {
      parse: async () => parseAll(lines),
      loop: () => parseLines(file),
      loops: () => Promise.all([parseLines(file), parseLines(file)]),
      one: () => batch(file, 1, folder),
      two: () => batch(file, 2, folder),
    };
    const best = { parse: Infinity, loop: Infinity, loops: Infinity, one: Infinity, two: Infinity };
    for (let round = 0; round < rounds; round++) {
      for (const name of ['parse', 'loop', 'loops', 'one', 'two'] as const) {
        const start = performance.now();
        await ways[name]();
        best[name] = Math.min(best[name], performance.now() - start);
      }
    }
    const { parse, loop, loops, one, two } = best;
    const rate = Math.round((count / one) * 1000).toLocaleString('en');
    const alone = (parse * count) / inMemory;
    return [
      `batch: ${rate} profiles a second with one worker, ${(loop / one).toFixed(2)} times the rate of a loop of JSON.parse over the lines of the file (goal 0.50), ${(alone / one).toFixed(2)} times that of JSON.parse over lines in memory`,
      `batch: two workers ${(one / two).toFixed(2)} times one (goal 1.70 on two cores that nothing else uses); two such loops at once ${((2 * loop) / loops).toFixed(2)} times one`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the first of them */
function writeLines(file: string): readonly string[] {
  const first: string[] = [];
  const descriptor = openSync(file, 'w');
  let part = '';
  for (const line of benchLines(count)) {
    if (first.length < inMemory) first.push(line);
    part += `${line}\n`;
    if (part.length > 2 ** 20) {
      writeSync(descriptor, part);
      part = '';
    }
  }
  writeSync(descriptor, part);
  closeSync(descriptor);
  return first;
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

async function parseLines(file: string): Promise<void> {
  await ended(spawn(process.execPath, ['tests/bench/parse-lines.js', file], { stdio: 'ignore' }), [0]);
}

async function batch(file: string, jobs: number, folder: string): Promise<void> {
  const output = join(folder, 'scores.ndjson');
  const options = ['--jobs', String(jobs), '--as-of', benchDay, '--output', output];
  // 1: some lines were bad, as they should be.
  await ended(spawn(process.execPath, ['bin/crs.js', 'batch', file, ...options], { stdio: 'ignore' }), [0, 1]);
}

async function ended(child: ChildProcess, codes: readonly number[]): Promise<void> {
  const [code] = await once(child, 'exit');
  if (!codes.includes(code)) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
}
