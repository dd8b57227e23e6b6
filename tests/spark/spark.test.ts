import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchDay, benchLines } from '../bench/people.ts';
import { withCrs } from '../cli/doc-blocks.ts';
import { crs } from '../cli/run.ts';
import { missingForSpark, runOnSpark, type SparkRun } from './spark.ts';

// The blocks of docs/scale.md on a real Spark, of which one executor is killed while it works.

const missing = missingForSpark();
if (missing.length > 0)
  console.warn(
    `docs/scale.md: its Spark part is skipped, since there is no ${missing.join(', ')} (.ci/run installs it)`,
  );

/** Some of them cannot be used, and have records with `errors`. */
const people = [...benchLines(2400)];
const partitions = 12;

/** All lines of the files of an answer, in the order of their names. */
const linesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('part-'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
const withoutLine = (record: string) => record.replace(/^\{"line":\d+,/, '{');
const isObject = (line: string) => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

describe.skipIf(missing.length > 0)('Spark (skipped without pyspark, pandas, pyarrow and Java 17)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crs-spark-test-'));
  let whole: readonly string[] = [];
  let runs: readonly SparkRun[] = [];

  beforeAll(async () => {
    const lines = people.map((person) => `${person}\n`).join('');
    writeFileSync(join(folder, 'profiles.ndjson'), lines);
    const clients = people.map((person, index) => {
      const profile = isObject(person) ? person : JSON.stringify(person);
      return `{"client":"C${index}","office":"Office ${index % 7}","profile":${profile}}\n`;
    });
    writeFileSync(join(folder, 'clients.ndjson'), clients.join(''));
    const block = String(Math.ceil(Buffer.byteLength(lines) / partitions));
    const settings = {
      'spark.hadoop.fs.local.block.size': block,
      'spark.sql.files.maxPartitionBytes': block,
      'spark.sql.files.openCostInBytes': '0',
    };
    whole = (await crs(['batch', '--as-of', benchDay], { input: lines })).stdout.trimEnd().split('\n').map(withoutLine);
    runs = await runOnSpark(['spark-pipe.py', 'spark-frames.py'], {
      folder,
      env: withCrs(folder),
      kill: true,
      settings,
    });
  }, 400_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([0, 1])('block %i: one executor of two is killed at work, and its tasks are done again', (index) => {
    const run = runs[index];
    // 137: the end by SIGKILL, as the worker tells it, unless the driver misses the connection first.
    expect(run).toMatchObject({ of: 2, reason: expect.stringMatching(/code 137|disassociated/) });
    expect(run?.numFailedTasks).toBeGreaterThanOrEqual(1);
    expect(run?.numCompleteTasks).toBeGreaterThanOrEqual(partitions);
  });

  test('pipe: the records of one crs batch, in order', () => {
    expect(linesOf(join(folder, 'scores')).map(withoutLine)).toEqual(whole);
  });

  test('mapInPandas: each row once, with its own columns, its record and its total', () => {
    const rows = linesOf(join(folder, 'scored-clients')).map((line) => JSON.parse(line));
    const found = rows.map(({ record, ...row }) => ({ ...row, record: withoutLine(record) }));
    const expected = whole.map((record, index) => {
      const { total } = JSON.parse(record);
      const own = { client: `C${index}`, office: `Office ${index % 7}`, profile: people[index] };
      return { ...own, record, ...(total !== undefined && { total }) };
    });
    const byClient = (rows: readonly { client: string }[]) =>
      [...rows].sort((a, b) => Number(a.client.slice(1)) - Number(b.client.slice(1)));
    expect(byClient(found)).toEqual(expected);
  });
});
