import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, withCrs } from '../cli/doc-blocks.ts';
import { missingForSpark, runOnSpark } from '../spark/spark.ts';
import { benchDay, benchLines } from './people.ts';

/** A quarter of a gigabyte: four blocks of 64 MB. */
const count = 200_000;
const rounds = 3;
const asOf = `--as-of ${benchDay}`;

/**
 * The ways of docs/scale.md over one file, in turn, as people a second and against one process in the same round. Spark is timed
 * once it is up, with an executor of one core for each of two workers.
 */
export async function benchScale(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crs-bench-'));
  try {
    const env = { ...withCrs(folder), SHELL: '/bin/sh' };
    writePeople(folder);
    const [parallel = '', number = ''] = block('sh parallel');
    const [split = ''] = block('sh coreutils');
    const ways: Readonly<Record<string, string>> = {
      'one process': `crs batch --jobs 1 ${asOf} profiles.ndjson > records.ndjson || test $? -le 1`,
      'one machine': `crs batch ${asOf} profiles.ndjson > records.ndjson || test $? -le 1`,
      ...bySize('parallel', `${parallel.trimEnd()} || test $? -le 101`),
      ...bySize('split', split),
      'awk alone': number,
    };
    const found = new Map<string, number[]>();
    const note = (way: string, seconds: number) => found.set(way, [...(found.get(way) ?? []), seconds]);
    for (let round = 0; round < rounds; round++) {
      for (const [way, script] of Object.entries(ways)) {
        const start = performance.now();
        const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });
        if (status !== 0) throw new Error(`${way} ended with ${status}: ${stderr}`);
        note(way, (performance.now() - start) / 1000);
      }
      if (missingForSpark().length > 0) continue;
      const [pipe, frames] = await runOnSpark(['spark-pipe.py', 'spark-frames.py'], {
        folder,
        env,
        kill: false,
        settings: {},
      });
      note('two executors, pipe', pipe?.seconds ?? 0);
      note('two executors, mapInPandas', frames?.seconds ?? 0);
      for (const name of ['scores', 'scored-clients']) rmSync(join(folder, name), { recursive: true });
    }
    const one = found.get('one process') ?? [];
    return [...found]
      .map(([way, seconds]) => {
        const rate = Math.round(count / Math.min(...seconds)).toLocaleString('en');
        const ratio = median(seconds.map((time, round) => (one[round] ?? 0) / time));
        return `scale: ${way}: ${rate} people a second, ${ratio.toFixed(2)} times one process`;
      })
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The blocks of a language of docs/scale.md. */
function block(language: string): readonly string[] {
  return blocksOf('scale.md').flatMap(({ info, text }) => (info === language ? [text] : []));
}

/** The way of the page, and with small blocks. */
function bySize(name: string, script: string): Readonly<Record<string, string>> {
  return Object.fromEntries(['64M', '4M'].map((size) => [`${name}, ${size}`, script.replaceAll('64M', size)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** As lines of profiles, and as lines of clients, each with a profile. */
function writePeople(folder: string): void {
  const [profiles, clients] = ['profiles', 'clients'].map((name) => openSync(join(folder, `${name}.ndjson`), 'w'));
  if (profiles === undefined || clients === undefined) return;
  let index = 0;
  for (const line of benchLines(count)) {
    writeSync(profiles, `${line}\n`);
    writeSync(clients, `{"client":"C${index}","office":"Office ${index % 7}","profile":${JSON.stringify(line)}}\n`);
    index++;
  }
  closeSync(profiles);
  closeSync(clients);
}
