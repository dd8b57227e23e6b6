import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fields } from '../../src/batch/fields.ts';
import { seededProfiles } from '../oracle/arbitrary.ts';
import { crs } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-fields-'));
const day = ['--as-of', '2026-01-15'];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type JsonRecord = Readonly<Record<string, unknown>>;

function records(text: string): readonly JsonRecord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

interface Tree {
  readonly id: string;
  readonly points: number;
  readonly parts?: readonly Tree[];
}

function pointsIn({ id, points, parts = [] }: Tree): readonly (readonly [string, number])[] {
  return [[id, points], ...parts.flatMap(pointsIn)];
}

const people = seededProfiles(12, 31).map((person, index) => ({ ...person, id: `P${index}` }));
const lines = people.map((person) => `${JSON.stringify(person)}\n`).join('');

describe('--fields', () => {
  test('every field has the figure or the answer that crs score has', async () => {
    const every = fields.map(({ id }) => id);
    const { stdout } = await crs(['batch', ...day, '--fields', every.join(',')], { input: lines });
    for (const record of records(stdout)) {
      if (record.errors) continue;
      const person = people.find(({ id }) => id === record.id);
      const profile = file('one.json', JSON.stringify(person));
      const score = JSON.parse((await crs(['score', profile, '--format', 'json', ...day])).stdout);
      expect(Object.keys(record)).toEqual(['line', 'id', ...every]);
      const nodes = [
        ...pointsIn(score.crs).slice(1),
        ...pointsIn(score.fswGrid).map(([id, points]) => [id.replace(/^fsw/, 'fsw.grid'), points] as const),
      ];
      const requirements = score.programs.flatMap((program: { requirements: { id: string; met: string }[] }) =>
        program.requirements.map(({ id, met }) => [id, met]),
      );
      const answers = [...score.programs, ...score.categories].map(({ id, eligible }) => [id, eligible]);
      expect(record).toMatchObject(Object.fromEntries([...nodes, ...requirements, ...answers]));
      expect(record).toMatchObject({
        total: score.total,
        complete: score.rules.crs.complete,
        unknowns: score.unknowns.length,
        inPool: score.verdict.inPool,
      });
      const open = Object.entries(record).filter(
        ([key, value]) => /^door\.[^.]+$/.test(key) && /yes|unknown/.test(`${value}`),
      );
      expect(open.map(([key, value]) => [key, value]).sort()).toEqual(
        score.verdict.doors.map((door: JsonRecord) => [`door.${door.category}`, door.eligible]).sort(),
      );
      for (const { category, by } of score.verdict.doors) expect(record[`door.${category}.by`]).toBe(by);
    }
  }, 60_000);

  test('stand in the order asked for, as columns of CSV and under several rules too', async () => {
    const input = '{"id":"a","age":30}\n';
    const json = await crs(['batch', ...day, '--fields', 'fsw,total', '--fields', 'id,core.age'], { input });
    expect(json.stdout).toBe('{"line":1,"id":"a","fsw":"unknown","total":105,"core.age":105}\n');
    const rules = ['--rules', '2022-11-16', '--rules', '2025-03-25'];
    const csv = await crs(['batch', ...day, '--format', 'csv', '--fields', 'total,french', ...rules], { input });
    // Categories began on 2023-05-31.
    expect(csv.stdout).toBe(
      'line,id,2022-11-16.total,2022-11-16.french,2025-03-25.total,2025-03-25.french,errors\n1,a,105,,105,unknown,\n',
    );
  });

  test.each([
    ['totl', 'crs: --fields: "totl" is no field; did you mean total? (crs schema --columns lists all)\n'],
    ['total,,fsw', 'crs: --fields: "" is no field (crs schema --columns lists all)\n'],
    ['total,total', 'crs: --fields: total is named twice\n'],
  ])('%s is refused', async (names, stderr) => {
    expect(await crs(['batch', ...day, '--fields', names], { input: '{"id":"a"}\n' })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });

  test('are not for --full', async () => {
    const { code, stderr } = await crs(['batch', '--full', '--fields', 'total'], { input: '{"id":"a"}\n' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'crs: --full: a whole assessment has all fields; leave --fields out\n',
    });
  });
});

describe('several inputs', () => {
  const json = file('one.ndjson', '{"id":"a","age":30}\n');
  const csv = file('two.csv', 'id;age;desk\nb;31;East\nc;x;West\n');
  const packed = file('three.csv.gz', gzipSync('age,id,queue\n32,d,Q1\n'));

  test('come one after the other, each in its form; records name theirs', async () => {
    const { code, stdout } = await crs(['batch', json, csv, packed, '--extra', 'keep', ...day, '--fields', 'total']);
    expect(code).toBe(1);
    expect(records(stdout).map(({ file: of, line, id, total, extra }) => [of, line, id, total, extra])).toEqual([
      [json, 1, 'a', 105, undefined],
      [csv, 2, 'b', 99, { desk: 'East' }],
      [csv, 3, 'c', undefined, { desk: 'West' }],
      [packed, 2, 'd', 94, { queue: 'Q1' }],
    ]);
  });

  test('CSV out has the columns that any of them passes on, and is packed where its name says so', async () => {
    const output = join(folder, 'scores.csv.gz');
    const options = ['--extra', 'keep', '--format', 'csv', '--fields', 'total', '--output', output];
    expect((await crs(['batch', csv, packed, ...options, ...day])).code).toBe(1);
    const text = gunzipSync(readFileSync(output)).toString().replaceAll(`${folder}/`, '');
    const [header, ...rows] = text.trimEnd().split('\n');
    expect(header).toBe('file,line,id,total,errors,extra.desk,extra.queue');
    expect([rows[0], rows[2]]).toEqual(['two.csv,2,b,99,,East,', 'three.csv.gz,2,d,94,,,Q1']);
    expect(rows[1]).toMatch(/^two\.csv,3,c,,"?age: .*,West,$/);
  });

  test('one that cannot be used is told before any is scored', async () => {
    const yaml = file('four.ndjson', 'age: 30\n');
    for (const bad of [yaml, join(folder, 'none.ndjson')]) {
      const { code, stdout, stderr } = await crs(['batch', json, bad, ...day]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(bad);
    }
  });

  test('one whose lines hold nothing is a mistake', async () => {
    const empty = file('five.csv', 'id,age\n');
    const { code, stderr } = await crs(['batch', json, empty, ...day]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${empty}: a header, and no line below it that holds anything\n`,
    });
  });
});

describe('--extra keep of NDJSON', () => {
  const input = '{"id":"a","notes":"by phone","x-agent":{"desk":3}}\n{"id":"b"}\n{"id":"c","aeg":30,"x-agent":1}\n';

  test('passes on notes and x- keys as they are; a key that is no field stays an error', async () => {
    const { code, stdout } = await crs(['batch', '--extra', 'keep', '--fields', 'total', ...day], { input });
    expect(code).toBe(1);
    expect(records(stdout)).toMatchObject([
      { id: 'a', extra: { notes: 'by phone', 'x-agent': { desk: 3 } } },
      { id: 'b', total: 0 },
      { id: 'c', errors: [{ field: 'aeg' }] },
    ]);
  });

  test('not into CSV, whose columns are told first', async () => {
    const { code, stderr } = await crs(['batch', '--extra', 'keep', '--format', 'csv', ...day], { input });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'crs: --extra keep: which keys lines of JSON have is not known before; leave --format csv out\n',
    });
  });
});

describe('crs schema', () => {
  const csv = 'id,age,work.1.noc,work.1.country,work.1.years,agent\na,30,11,CA,2,Ann\nb,old,,,,\nc,31,21231,CA,1,\n';

  test.each([
    ['the usual fields', []],
    ['chosen fields', ['--fields', 'total,fsw.work,french,door.french.by,additional.highWageWork']],
    ['every field', ['--fields', fields.map(({ id }) => id).join(',')]],
  ])('--record is the schema of records with %s', async (_, chosen) => {
    const { stdout: schema } = await crs(['schema', '--record', ...chosen]);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));
    const one = file('people.ndjson', lines);
    const other = file('people.csv', csv);
    const { stdout } = await crs(['batch', one, other, '--extra', 'keep', ...day, ...chosen]);
    const found = records(stdout);
    expect(found.length).toBe(people.length + 3);
    expect(found.some(({ notes }) => notes !== undefined)).toBe(true);
    expect(found.some(({ errors }) => errors !== undefined)).toBe(true);
    for (const record of found) {
      validate(record);
      expect([record, validate.errors ?? []]).toEqual([record, []]);
      expect(validate({ ...record, more: 1 })).toBe(false);
    }
  });

  test('--columns: each column that it names is read, and no other field is', async () => {
    const { input, output } = JSON.parse((await crs(['schema', '--columns', '--format', 'json'])).stdout);
    const names: readonly string[] = input.map(({ name }: { name: string }) => name);
    const header = names.map((name) => name.replaceAll('.N', '.1')).join(',');
    const told = await crs(['batch', '--input-format', 'csv', ...day], { input: `${header}\na\n` });
    expect(told.stderr).not.toContain('unknown column');
    expect(names).toEqual(
      expect.arrayContaining(['work', 'work.N.noc', 'partner.languageTests.N.reading', 'work.N.leaves.N.start']),
    );
    expect(output.map(({ name }: { name: string }) => name)).toEqual([
      'file',
      'line',
      'id',
      ...fields.map(({ id }) => id),
      'errors',
      'extra.NAME',
    ]);
    // What a record has by itself.
    const record = records((await crs(['batch', ...day], { input: '{"id":"a"}\n' })).stdout)[0] ?? {};
    const usual = output.filter((one: { usual: boolean }) => one.usual).map(({ name }: { name: string }) => name);
    expect(usual.filter((name: string) => name !== 'errors').sort()).toEqual(Object.keys(record).sort());
  });

  test('--columns in both languages, as a table and as CSV', async () => {
    expect((await crs(['schema', '--columns'])).stdout).toContain('Columns of CSV that crs batch reads');
    expect((await crs(['schema', '--columns', '--lang', 'fr'])).stdout).toContain('Colonnes de CSV que crs batch lit');
    const table = (await crs(['schema', '--columns', '--format', 'csv'])).stdout.split('\n');
    expect(table[0]).toBe('table,column,type,values,meaning');
    expect(table).toContain('out,fsw,answer,yes no unknown,whether the program is met: Federal Skilled Worker');
  });

  test.each([
    [['--columns', '--record'], 'crs: --columns and --record are two answers; give one of them\n'],
    [['--fields', 'total'], 'crs: --fields is for --record\n'],
    [['--format', 'csv'], 'crs: --format is for --columns\n'],
  ])('%j is refused', async (options, stderr) => {
    expect(await crs(['schema', ...options])).toEqual({ code: 2, stdout: '', stderr });
  });
});
