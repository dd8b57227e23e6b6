import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { day, en, lawOn } from '../src/index.ts';
import {
  type Batch,
  type BatchOptions,
  batch,
  batchColumns,
  batchRecord,
  recordJsonSchema,
} from '../src/library/batch.ts';
import { fr } from '../src/library/words-fr.ts';
import { crs } from './cli/run.ts';

// The records that an importer makes line by line are those that the command writes.

const asOf = day('2026-01-15');
const on: BatchOptions = { asOf, words: en };
const folder = mkdtempSync(join(tmpdir(), 'crs-library-batch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const people = [
  '{"id":"a","age":30,"work":[]}',
  '{"name":"Zoë","age":29,"notes":"call back","x-file":{"n":7},"languageTests":[{"test":"clb","language":"french","listening":9,"reading":9,"writing":9,"speaking":9}]}',
  '',
  '{"id":"c","age":"old","destination":"Ontaro"}',
  '{"age":30',
  '   ',
  '[1]',
  '{"id":"d","dateOfBirth":"1993-04-17","education":[{"level":"master","country":"CA"}]}',
];
const header = 'id,age,education.1.level,education.1.country,office,work.1.noc,work.1.country,work.1.years';
const table = [
  '0017,30,master,CA,"Main St, 2",21231,CA,2',
  '"x ""y""",31,bachelor,FR,é,21231,FR,3',
  '',
  'bad,thirty,master,CA,,,,',
  'short,30',
  '18,40,master,CA,,0010,CA,1',
  'open,"30,master',
  'last,22,secondary,IN,,,,',
];

/** Line by line, each with its number, as in a loop of the importer's. */
function eachLine({ text, header: first, firstLine }: Batch, lines: readonly string[]): string {
  return first + lines.map((line, index) => text(line, firstLine + index)).join('');
}

describe('records are those of the command, byte for byte', () => {
  const ofJson: readonly (readonly [args: string, options: Partial<BatchOptions>])[] = [
    ['', {}],
    ['--lang fr', { words: fr }],
    ['--format csv', { format: 'csv' }],
    ['--extra keep', { extra: 'keep' }],
    ['--full', { full: true }],
    ['--rules 2020-10-20', { law: lawOn(day('2020-10-20')) }],
    [
      '--rules 2020-10-20 --rules 2025-03-25',
      { laws: ['2020-10-20', '2025-03-25'].map((name) => ({ name, law: lawOn(day(name)) })) },
    ],
    [
      '--fields total,core.age,fsw.grid,french,inPool,door.cec,door.cec.by',
      { fields: ['total', 'core.age', 'fsw.grid', 'french', 'inPool', 'door.cec', 'door.cec.by'] },
    ],
  ];
  test.each(ofJson)('NDJSON %s', async (args, options) => {
    const given = ['batch', '--as-of', '2026-01-15', ...args.split(' ').filter((arg) => arg !== '')];
    const { stdout } = await crs(given, { input: people.map((line) => `${line}\n`).join('') });
    const made = batch({ ...on, ...options });
    expect(eachLine(made, people)).toBe(stdout);
    expect(made.header + made.text(people.join('\n'))).toBe(stdout);
    expect(stdout.split('\n')).toHaveLength(people.length - 2 + 1 + (made.header === '' ? 0 : 1));
  });

  const ofCsv: readonly (readonly [args: string, options: Partial<BatchOptions>])[] = [
    ['--extra keep', { extra: 'keep' }],
    ['--extra ignore', { extra: 'ignore' }],
    ['--extra keep --format csv', { extra: 'keep', format: 'csv' }],
    ['--extra keep --full --lang fr', { extra: 'keep', full: true, words: fr }],
  ];
  test.each(ofCsv)('CSV %s', async (args, options) => {
    for (const [first, separator] of [
      [header, ','],
      [`sep=;\n${header.replaceAll(',', ';')}`, ';'],
    ] as const) {
      const lines = separator === ',' ? table : table.map((line) => line.replaceAll(',', separator));
      const given = ['batch', '--input-format', 'csv', '--as-of', '2026-01-15', ...args.split(' ')];
      const { stdout } = await crs(given, { input: `${first}\n${lines.map((line) => `${line}\n`).join('')}` });
      const made = batch({ ...on, header: first, ...options });
      expect(eachLine(made, lines)).toBe(stdout);
      expect(made.header + made.text(`${lines.join('\r\n')}\r\n`)).toBe(stdout);
    }
  });

  test('with the name of their input, where the command reads several', async () => {
    const files = ['one.ndjson', 'two.ndjson'].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, people.join('\n'));
    const { stdout } = await crs(['batch', '--as-of', '2026-01-15', ...files]);
    expect(files.map((file) => eachLine(batch({ ...on, file }), people)).join('')).toBe(stdout);
  });

  test('a cell that holds a line end', () => {
    const { text } = batch({ ...on, header, extra: 'keep' });
    expect(text('a,30,master,CA,"Main St\n2",,,').split('\n')).toHaveLength(2);
  });
});

describe('the record of a line', () => {
  const good = people[0] ?? expect.fail();
  const bad = people[3] ?? expect.fail();

  test('is the object that its text says, also beside CSV', () => {
    for (const line of [good, bad]) {
      const told = JSON.parse(batch(on).text(line, 7));
      expect(batch(on).record(line, 7)).toEqual(told);
      expect(batch({ ...on, format: 'csv' }).record(`${line}\n`, 7)).toEqual(told);
    }
    expect(batchRecord(good, on)).toEqual(batch(on).record(good));
    // CRS reference, age without a partner: 105 at 30.
    expect(batchRecord(good, { ...on, fields: ['core.age'] })).toEqual({ line: 1, id: 'a', 'core.age': 105 });
  });

  test('says what is wrong with it', () => {
    const { id, errors } = { errors: undefined, ...batchRecord(bad, on) };
    expect([id, errors]).toMatchObject(['c', [{ field: 'age' }, { field: 'destination', nearest: 'ON' }]]);
  });

  test.each([
    ['an empty line', ' \n'],
    ['two lines', `${good}\n${good}`],
    ['no text', 7],
  ])('is refused for %s', (_, line) => {
    // @ts-expect-error No types hold back a caller in JavaScript.
    expect(() => batchRecord(line, on)).toThrow(/^batchRecord: line: /);
  });
});

test('the schema of a record, and the columns', async () => {
  const fields = ['total', 'french'];
  const record = await crs(['schema', '--record', '--fields', fields.join(',')]);
  expect(recordJsonSchema({ words: en, fields })).toEqual(JSON.parse(record.stdout));
  for (const format of ['table', 'json', 'yaml', 'csv', 'markdown'] as const) {
    const { stdout } = await crs(['schema', '--columns', '--format', format]);
    expect(await batchColumns({ words: en }).render(format)).toBe(stdout);
  }
});

describe('options are refused that', () => {
  const law = lawOn(asOf);
  const refused: readonly (readonly [why: string, options: object, message: RegExp])[] = [
    ['are none', { asOf }, /^batch: words: /],
    ['have no day', { words: en }, /^batch: asOf: /],
    ['name a field that does not exist', { ...on, fields: ['totals'] }, /^batch: fields: .*"totals"/],
    ['name a field twice', { ...on, fields: ['total', 'total'] }, /^batch: fields: /],
    ['ask for CSV of whole assessments', { ...on, full: true, format: 'csv' }, /^batch: full: /],
    ['choose fields of whole assessments', { ...on, full: true, fields: ['total'] }, /^batch: full: /],
    ['ignore columns of JSON', { ...on, extra: 'ignore' }, /^batch: extra: /],
    ['keep keys of JSON in CSV', { ...on, extra: 'keep', format: 'csv' }, /^batch: extra: /],
    ['have both law and laws', { ...on, law, laws: [{ name: 'a', law }] }, /^batch: law: /],
    ['have no laws', { ...on, laws: [] }, /^batch: laws: /],
    [
      'name two laws alike',
      {
        ...on,
        laws: [
          { name: 'a', law },
          { name: 'a', law },
        ],
      },
      /^batch: laws: /,
    ],
    ['have a format that is none', { ...on, format: 'xml' }, /^batch: format: /],
    ['have an empty header', { ...on, header: '' }, /^batch: the first line of CSV/],
    ['have lines below the header', { ...on, header: 'id,age\na,30' }, /^batch: header: /],
    ['have a column that is no field', { ...on, header: 'id,ages' }, /^batch:1:2: /],
  ];
  test.each(refused)('%s', (_, options, message) => {
    // @ts-expect-error No types hold back a caller in JavaScript.
    expect(() => batch(options)).toThrow(message);
  });
});
