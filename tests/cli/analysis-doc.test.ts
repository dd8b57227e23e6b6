import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from './doc-blocks.ts';

// docs/analysis.md, executed.

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crs-analysis-'));
const bin = join(folder, 'bin');
const env = { ...process.env, CRS_LANG: 'en', PATH: `${bin}${delimiter}${process.env.PATH}` };

const venv = join(root, '.venv/bin/python3');
const python = existsSync(venv) ? venv : 'python3';
const has = (...modules: readonly string[]) =>
  spawnSync(python, ['-c', modules.map((name) => `import ${name}`).join('; ')]).status === 0;
const noPandas = !has('pandas', 'pyarrow');
const noPolars = !has('polars');
if (noPandas) console.warn(`docs/analysis.md: ${python} has no pandas with pyarrow, so its part is skipped`);
if (noPolars) console.warn(`docs/analysis.md: ${python} has no polars, so its part is skipped`);

/** The blocks of one kind, each on its own. */
const blocks = (info: string) => blocksOf('analysis.md').flatMap((block) => (block.info === info ? [block.text] : []));

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const sh = (index: number) => run('bash', ['-e', '-c', blocks('sh analysis')[index] ?? 'exit 99']);

// Work that meets nothing: a program that asks for work is surely not met, and one that says nothing of it is open.
const people = [
  'id,age,maritalStatus,dependentChildren,languageTests,education,work,desk',
  '007,30,neverMarried,0,none,none,none,0012',
  '008,31,neverMarried,0,none,none,none,East',
];
const answers = '007,105,no,no\n008,99,no,no\n';

let db: DuckDBConnection;
/** Statements, of which the last gives the rows. */
const sql = async (text: string) => (await db.runAndReadAll(text)).getRowObjectsJson();

beforeAll(async () => {
  mkdirSync(bin);
  writeFileSync(join(bin, 'crs'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/crs.js')}" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(folder, 'people.csv'), `${people.join('\n')}\n`);
  writeFileSync(join(folder, 'people.ndjson'), '{"id":"a","age":30}\n');
  db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run(`SET file_search_path = '${folder}'`);
  sh(0);
  sh(1);
}, 30_000);

test('several inputs make one table', () => {
  const all = gunzipSync(readFileSync(join(folder, 'all.ndjson.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  expect(all.map((line) => JSON.parse(line).file)).toEqual(['people.csv', 'people.csv', 'people.ndjson']);
});

describe('DuckDB', () => {
  const typesOf = async (table: string) =>
    Object.fromEntries((await sql(`DESCRIBE ${table}`)).map((row) => [row.column_name, row.column_type]));

  test('guesses booleans from CSV by itself, as the page says', async () => {
    expect(await typesOf(`SELECT * FROM read_csv('scores.csv.gz')`)).toMatchObject({ fsw: 'BOOLEAN', id: 'VARCHAR' });
  });

  test('NDJSON with its types', async () => {
    expect(await sql(blocks('sql duckdb')[0] ?? '')).toEqual([
      { fsw: 'no', people: '2', best: '105', age: '105', desk: '0012' },
    ]);
    expect(await typesOf('scores')).toMatchObject({
      id: 'VARCHAR',
      total: 'BIGINT',
      fsw: 'VARCHAR',
      french: 'VARCHAR',
    });
  });

  test('CSV, no answer of which becomes a boolean', async () => {
    expect(await sql(blocks('sql duckdb')[1] ?? '')).toEqual([
      { id: '007', total: '105', fsw: 'no', inPool: 'no', desk: '0012' },
      { id: '008', total: '99', fsw: 'no', inPool: 'no', desk: 'East' },
    ]);
    expect(await typesOf('scores_of_csv')).toMatchObject({ fsw: 'VARCHAR', 'fsw.work': 'VARCHAR', inPool: 'VARCHAR' });
  });

  test('Parquet out and in', async () => {
    const block = (blocks('sql duckdb')[2] ?? '').replaceAll(" TO '", ` TO '${folder}/`);
    await db.run(block);
    expect(await sql(`SELECT count(*) AS people FROM '${folder}/scores.parquet' WHERE fsw = 'no'`)).toEqual([
      { people: '2' },
    ]);
    sh(2);
    const again = readFileSync(join(folder, 'again.ndjson'), 'utf8').trimEnd().split('\n');
    expect(again.map((line) => JSON.parse(line))).toEqual([
      { line: 2, id: '007', total: 105, extra: { desk: '0012' } },
      { line: 3, id: '008', total: 99, extra: { desk: 'East' } },
    ]);
  });
});

test.skipIf(noPandas)('pandas (skipped where it is not importable): out and back, answers stay texts', async () => {
  expect(run(python, ['-c', blocks('python pandas')[0] ?? '', '-'])).toBe(`id,total,fsw,french\n${answers}`);
  expect(await sql(`SELECT id, fsw FROM '${folder}/pandas.parquet' ORDER BY id`)).toEqual([
    { id: '007', fsw: 'no' },
    { id: '008', fsw: 'no' },
  ]);
  const typed =
    'import pandas as pd; print(list(pd.read_csv("scores.csv.gz", dtype={"id": str})[["id", "fsw"]].iloc[0]))';
  expect(run(python, ['-c', typed])).toBe("['007', 'no']\n");
});

test.skipIf(noPolars)('Polars (skipped where it is not importable): answers stay texts', async () => {
  expect(run(python, ['-c', blocks('python polars')[0] ?? ''])).toBe(`id,total,fsw,french\n${answers}`);
  expect(await sql(`SELECT fsw, count(*) AS people FROM '${folder}/polars.parquet' GROUP BY fsw`)).toEqual([
    { fsw: 'no', people: '2' },
  ]);
});
