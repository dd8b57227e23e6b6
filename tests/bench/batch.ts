import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBothForms } from './csv.ts';
import { benchDay, benchLines } from './people.ts';

/** So many that what two workers do twice, start and compile, is a seventh of it: together some three seconds. */
const count = 200_000;
/** The first lines, in a file of their own: loops that are measured beside need no more. */
const loopCount = 100_000;
/** Lines that `JSON.parse` is timed alone over, all in memory. */
const inMemory = 100_000;
/** Of those who are read as CSV, and as NDJSON beside it. */
const csvCount = 40_000;
const rounds = 3;

const ways = ['parse', 'loop', 'loops', 'one', 'two', 'ndjson', 'csv'] as const;
type Way = (typeof ways)[number];
/** Milliseconds of a round. */
type Round = Record<Way, number>;

/**
 * `crs batch` against two loops over the same lines: a program that reads the file line by line and does nothing with a line but
 * `JSON.parse`, and `JSON.parse` alone over lines that are in memory already. Two workers against one, and, for what the machine
 * has to give, two of those programs at once against one. All take turns, and each is compared with its own round, the median of
 * which counts: on a shared machine, one round may be half as fast as the next. And the same people as CSV against NDJSON.
 */
export async function benchBatch(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crs-bench-'));
  try {
    const file = join(folder, 'people.ndjson');
    const some = join(folder, 'some.ndjson');
    const lines = writeLines(file, some);
    const same = writeBothForms(csvCount, folder);
    const run: Record<Way, () => unknown> = {
      parse: () => parseAll(lines),
      loop: () => parseLines(some),
      loops: () => Promise.all([parseLines(some), parseLines(some)]),
      one: () => batch(file, 1, folder),
      two: () => batch(file, 2, folder),
      ndjson: () => batch(same.ndjson, 1, folder),
      csv: () => batch(same.csv, 1, folder),
    };
    const found: Round[] = [];
    for (let index = 0; index < rounds; index++) {
      const round: Round = { parse: 0, loop: 0, loops: 0, one: 0, two: 0, ndjson: 0, csv: 0 };
      for (const way of ways) {
        const start = performance.now();
        await run[way]();
        round[way] = performance.now() - start;
      }
      found.push(round);
    }
    const rate = Math.round(count / (Math.min(...found.map(({ one }) => one)) / 1000)).toLocaleString('en');
    const overLoop = ratio(found, ({ loop, one }) => (loop * count) / loopCount / one);
    const overParse = ratio(found, ({ parse, one }) => (parse * count) / inMemory / one);
    const overOne = ratio(found, ({ one, two }) => one / two);
    const overJson = ratio(found, ({ ndjson, csv }) => ndjson / csv);
    const overLoops = ratio(found, ({ loop, loops }) => (2 * loop) / loops);
    return [
      `batch: ${rate} profiles a second with one worker, ${overLoop} times the rate of a loop of JSON.parse over the lines of a file (goal 0.50), ${overParse} times that of JSON.parse over lines in memory`,
      `batch: two workers ${overOne} times one (goal 1.70 on two cores that nothing else uses); two such loops at once ${overLoops} times one`,
      `batch: CSV ${overJson} times the rate of NDJSON for the same people (goal 0.60)`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median of the rounds, and how far they go. */
function ratio(found: readonly Round[], of: (round: Round) => number): string {
  const sorted = found.map(of).sort((a, b) => a - b);
  const [least, median, most] = [0, Math.floor(rounds / 2), rounds - 1].map((at) => (sorted[at] ?? 0).toFixed(2));
  return `${median} (${least} to ${most})`;
}

/** @returns the first lines */
function writeLines(file: string, some: string): readonly string[] {
  const first: string[] = [];
  const whole = openSync(file, 'w');
  let part = '';
  let number = 0;
  for (const line of benchLines(count)) {
    number++;
    if (number <= inMemory) first.push(line);
    part += `${line}\n`;
    if (number % 1000 > 0) continue;
    writeSync(whole, part);
    part = '';
    if (number === loopCount) copyFileSync(file, some);
  }
  closeSync(whole);
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
