import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/base/day.ts';
import { type CellKind, readCell } from '../src/batch/csv-cells.ts';
import { csvColumns } from '../src/batch/csv-columns.ts';
import { findHeader } from '../src/batch/csv-header.ts';
import { jsonWriter } from '../src/batch/csv-json.ts';
import { recordReader } from '../src/batch/csv-profile.ts';
import { csvRecords, type Separator, wholeRecords } from '../src/batch/csv-records.ts';
import type { BatchJob } from '../src/batch/job.ts';
import { chunkScorer } from '../src/batch/score-chunk.ts';
import { chunksOf } from '../src/cli/batch/chunks.ts';
import { sourceOf } from '../src/cli/batch/input.ts';
import { makePlaces } from '../src/cli/batch/places.ts';
import { lawOn } from '../src/law/law.ts';
import { InputError } from '../src/profile/input-error.ts';
import { profileJsonSchema } from '../src/profile/json-schema.ts';

type Numbered = readonly [line: number, cells: readonly string[] | undefined];

/** Every record with the number of its first line. */
function recordsOf(text: string, firstLine = 1, separator: Separator = ','): readonly Numbered[] {
  const recordAt = csvRecords(text, separator);
  const found: Numbered[] = [];
  let line = firstLine;
  for (let start = 0; start < text.length; ) {
    const { cells, next, lines } = recordAt(start);
    found.push([line, cells]);
    line += lines;
    start = next;
  }
  return found;
}

describe('records', () => {
  // RFC 4180, section 2; CR alone as old spreadsheets of the Macintosh end lines.
  test.each<[string, readonly Numbered[]]>([
    [
      'a,b\nc,d',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'a\nb\r\nc\rd',
      [
        [1, ['a']],
        [2, ['b']],
        [3, ['c']],
        [4, ['d']],
      ],
    ],
    [
      'a\n\r\n\rb',
      [
        [1, ['a']],
        [2, ['']],
        [3, ['']],
        [4, ['b']],
      ],
    ],
    [
      '"a,b","c""d",""\ne',
      [
        [1, ['a,b', 'c"d', '']],
        [2, ['e']],
      ],
    ],
    // A line break in a cell is a line of the file, in every form of line end.
    [
      '"a\nb",c\nd',
      [
        [1, ['a\nb', 'c']],
        [3, ['d']],
      ],
    ],
    [
      '"a\r\nb",c\r\nd',
      [
        [1, ['a\r\nb', 'c']],
        [3, ['d']],
      ],
    ],
    [
      '"a\rb",c\rd',
      [
        [1, ['a\rb', 'c']],
        [3, ['d']],
      ],
    ],
    // RFC 4180, section 2, 5 and 7: a quote stands around a whole cell, or twice within such a cell.
    [
      '5" pipe,x\ny',
      [
        [1, undefined],
        [2, ['y']],
      ],
    ],
    [
      '"Bob" Smith,x\ny',
      [
        [1, undefined],
        [2, ['y']],
      ],
    ],
    [
      'x, "y"\n"5"" pipe",z',
      [
        [1, undefined],
        [2, ['5" pipe', 'z']],
      ],
    ],
    // What is wrong further down leaves the lines in between to themselves.
    [
      '"a,b\nc","d"x\ne,f',
      [
        [1, undefined],
        [2, undefined],
        [3, ['e', 'f']],
      ],
    ],
    // One that is never closed, or only in the midst of a later cell, takes no other line with it.
    [
      '"a,b\nc,d\ne,f',
      [
        [1, undefined],
        [2, ['c', 'd']],
        [3, ['e', 'f']],
      ],
    ],
    [
      '"a,b\nc,"d"\ne,"f, g"\n',
      [
        [1, undefined],
        [2, ['c', 'd']],
        [3, ['e', 'f, g']],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(recordsOf(text)).toEqual(expected);
  });

  test.each([
    ['"an"n,30', { id: 'input.afterQuote', cell: 0 }],
    ['30,"an"n', { id: 'input.afterQuote', cell: 1 }],
    ['30,a"n', { id: 'input.quoteInside', cell: 1 }],
    ['30,x,"ann', { id: 'input.openQuote', cell: 2 }],
    ['30,"x\ny",a"n', { id: 'input.openQuote', cell: 1 }],
  ])('of %j it is said which cell is wrong, and how', (text, fault) => {
    expect(csvRecords(text, ',')(0)).toMatchObject({ cells: undefined, fault, lines: 1 });
  });

  const parts = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', '""', '\n"', ',"', '",'));

  test('as many lines as the text has, each in one record', () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const text = texts.join('');
        const recordAt = csvRecords(text, ',');
        let lines = 0;
        for (let start = 0; start < text.length; ) {
          const record = recordAt(start);
          lines += record.lines;
          start = record.next;
        }
        const ends = text.match(/\r\n?|\n/g)?.length ?? 0;
        expect(lines).toBe(text === '' || /[\r\n]$/.test(text) ? ends : ends + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same however the text is cut', () => {
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(parts, size, size, fc.constantFrom(4, 1000), (texts, one, other, most) => {
        const cut = (length: number) => {
          const found: Numbered[] = [];
          let line = 1;
          let have = '';
          const give = (text: string) => {
            found.push(...recordsOf(text, line));
            line += text.match(/\r\n?|\n/g)?.length ?? 0;
          };
          for (let at = 0; at < text.length; at += length) {
            have += text.slice(at, at + length);
            for (let end = wholeRecords(have, ',', most); end > 0; end = wholeRecords(have, ',', most)) {
              give(have.slice(0, end));
              have = have.slice(end);
            }
          }
          give(have);
          return found;
        };
        const text = texts.join('');
        expect(cut(one)).toEqual(cut(other));
        if (most > text.length) expect(cut(one)).toEqual(recordsOf(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the header', () => {
  test.each([
    ['id,age\n', ',', 0, 7, 1],
    ['id;age\r\nx', ';', 0, 8, 1],
    ['id\tage\rx', '\t', 0, 7, 1],
    ['\u00ef\u00bb\u00bf"id";"age"\n', ';', 3, 14, 1],
    ['"id";"notes, with a comma, and more";"age"\n', ';', 0, 43, 1],
    ['id,"a;b;c;d",age\n', ',', 0, 17, 1],
    ['id,"notes\n(private)",age\nx', ',', 0, 25, 2],
    ['sep=;\r\nid;age\n', ';', 7, 14, 2],
    ['id\n', ',', 0, 3, 1],
  ])('%j', (text, separator, start, end, lines) => {
    expect(findHeader(text)).toMatchObject({ separator, start, end, lines, isOpen: false });
  });
});

describe('cells', () => {
  const value = (text: string, kind: CellKind, separator: Separator = ',') => readCell(text, kind, separator).value;

  test('true and false, as spreadsheets write them', () => {
    for (const text of ['true', 'True', 'TRUE']) expect(value(text, 'flag')).toBe(true);
    for (const text of ['false', 'False', 'FALSE']) expect(value(text, 'flag')).toBe(false);
    for (const text of ['yes', '1', 'wahr', 't']) expect(value(text, 'flag')).toBe(text);
  });

  test('codes of NOC 2021 that were taken for numbers; zeros are put back where one code alone can be meant', () => {
    for (const text of ['40011', '40011.0', '40011.00']) expect(readCell(text, 'noc', ',')).toEqual({ value: '40011' });
    expect(readCell('40011,0', 'noc', ';')).toEqual({ value: '40011' });
    for (const text of ['11', '11.0']) {
      expect(readCell(text, 'noc', ',')).toEqual({
        value: '00011',
        note: { id: 'csv.nocZeros', found: text, read: '00011' },
      });
    }
    // 0011 was a code of NOC 2016; 00001 is none of NOC 2021.
    for (const text of ['0011', '1', '2123', '4001.1', '21231.5', 'x11']) {
      expect(readCell(text, 'noc', ',')).toEqual({ value: text });
    }
  });

  test('numbers: a decimal comma where it can be nothing else, an error otherwise', () => {
    expect(value('7.5', 'number')).toBe(7.5);
    expect(value('-3', 'number')).toBe(-3);
    for (const [text, number] of [
      ['7,5', 7.5],
      ['0,125', 0.125],
      ['21500,50', 21_500.5],
      ['1000,125', 1000.125],
    ] as const)
      expect(value(text, 'number', ';')).toBe(number);
    const commas = [
      ['21,500', ';', '21500', undefined],
      ['7,5', ',', undefined, '7.5'],
      ['7,5', '\t', undefined, '7.5'],
      ['1,200,000', ';', '1200000', undefined],
    ] as const;
    for (const [text, separator, thousands, decimal] of commas) {
      const problem = { id: 'input.cellComma', values: { thousands, decimal } };
      expect(readCell(text, 'number', separator)).toEqual({ value: text, problem });
    }
    for (const text of ['21.500', '1.200.000']) {
      const problem = { id: 'input.cellPoint', values: { digits: text.replaceAll('.', '') } };
      expect(readCell(text, 'number', ';')).toEqual({ value: text, problem });
    }
    expect(value('21.500', 'number', ',')).toBe(21.5);
    const problem = { id: 'input.point', values: { thousands: 21_500, decimal: 21.5 } };
    for (const separator of [',', '\t'] as const) {
      expect(readCell('21.500', 'amount', separator)).toEqual({ value: '21.500', problem });
    }
    expect(readCell('21.500', 'amount', ';').problem?.id).toBe('input.cellPoint');
    for (const text of ['21.5', '0.125', '21500.000']) expect(value(text, 'amount')).toBe(Number(text));
    for (const text of ['1e5', '$5', '1.200,5', 'M']) expect(readCell(text, 'number', ';')).toEqual({ value: text });
  });

  test('instants with a space; without a zone, any time of the day', () => {
    expect(value('2026-02-01 15:04:05Z', 'moment')).toBe('2026-02-01T15:04:05Z');
    expect(value('2026-02-01 9:04 +0530', 'moment')).toBe('2026-02-01T09:04+05:30');
    expect(value('2026-02-01T15:04:05-05:00', 'moment')).toBe('2026-02-01T15:04:05-05:00');
    expect(value('2026-02-01', 'moment')).toBe('2026-02-01');
    for (const text of ['2026-02-01 25:04:05', '2026-02-01 10:99']) {
      expect(readCell(text, 'moment', ',')).toEqual({ value: text });
    }
    for (const text of ['2026-02-01 15:04:05', '2026-02-01T15:04']) {
      expect(readCell(text, 'moment', ',')).toEqual({
        value: '2026-02-01',
        note: { id: 'csv.noZone', found: text, read: '2026-02-01' },
      });
    }
  });

  test('days that a spreadsheet wrote as midnights', () => {
    for (const text of ['1996-05-14 00:00:00', '1996-05-14T00:00', '1996-05-14 0:00:00', '1996-05-14']) {
      expect(value(text, 'day')).toBe('1996-05-14');
    }
    expect(value('1996-05-14 12:00:00', 'day')).toBe('1996-05-14 12:00:00');
  });
});

const law = lawOn('2026-01-15');
const asOf = parseDay('2026-01-15');

function scored(columns: readonly string[], rows: readonly string[], changes: Partial<BatchJob> = {}) {
  if (!law || asOf === undefined) throw new Error('no law');
  const job: BatchJob = {
    file: 'f.csv',
    asOf,
    laws: [{ name: '', law }],
    input: 'csv',
    output: 'ndjson',
    full: false,
    strict: false,
    columns,
    tool: { name: 'crs', version: '0' },
    ...changes,
  };
  const { records, ...found } = chunkScorer(job)({ bytes: new TextEncoder().encode(`${rows.join('\n')}\n`), line: 2 });
  const text = Buffer.from(records).toString();
  return {
    ...found,
    text,
    records: () =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

test('every fact of a profile has a column', () => {
  const kinds = new Map<string, CellKind>();
  const walk = (schema: unknown, name: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, items, anyOf }: { properties?: object; items?: unknown; anyOf?: readonly unknown[] } = schema;
    for (const one of anyOf ?? []) walk(one, name);
    if (items !== undefined) walk(items, `${name}.1`);
    for (const [key, part] of Object.entries(properties ?? {})) walk(part, name === '' ? key : `${name}.${key}`);
    if (properties || anyOf) return;
    const [column] = csvColumns([name], { file: 'f', line: 1, extra: undefined });
    if (column) kinds.set(name, column.kind);
  };
  walk(profileJsonSchema(), '');
  expect(kinds.size).toBeGreaterThan(100);
  expect(Object.fromEntries(kinds)).toMatchObject({
    id: 'text',
    dateOfBirth: 'day',
    age: 'number',
    work: 'list',
    'work.1.noc': 'noc',
    'work.1.start': 'day',
    'work.1.hoursPerWeek': 'number',
    permitUntil: 'day',
    'funds.amount': 'amount',
    'work.1.hoursPerWeek.1.from': 'day',
    'work.1.hoursPerWeek.1.hours': 'number',
    'work.1.leaves.1.start': 'day',
    'work.1.leaves.1.paid': 'flag',
    'partner.work.1.noc': 'noc',
    'languageTests.1.listening': 'number',
    'jobOffer.noc': 'noc',
    'certificateOfQualification.noc': 'noc',
    'expressEntryProfile.submitted': 'moment',
    'dependents.1.residences.1.country': 'text',
  });
});

describe('records of output', () => {
  test('errors name the column as the header does, also where items without facts are left out', () => {
    const columns = [
      'id',
      'work.2.noc',
      'work.2.country',
      'work.2.years',
      'work.5.noc',
      'work.5.country',
      'partner.age',
    ];
    const { bad, records } = scored(columns, ['a,21231,IN,2,99999,CA,', 'b,,,,21231,CA,x', 'c,21231,,2,,,']);
    const errors = records().map(({ errors: each }) => each.map(({ field }: { field: string }) => field));
    // Of the second job neither years nor days are stated, which has no column.
    expect(errors).toEqual(
      [['work.5.noc', 'work.5.start'], ['work.5.start', 'partner.age'], ['work.2.country']].map((names) =>
        expect.arrayContaining(names),
      ),
    );
    expect(bad).toBe(3);
    expect(records()[0].errors[0]).toMatchObject({ found: '"99999"', example: '21231' });
    const strict = scored(columns, ['a,21231,IN,2,99999,CA,'], { strict: true });
    expect(strict.stopped?.[0]).toMatchObject({ file: 'f.csv', line: 2, field: 'work.5.noc', isColumn: true });
  });

  test('a number of so many digits that it is none is an error, as in JSON', () => {
    const columns = ['id', 'funds.amount', 'dependentChildren'];
    const digits = '9'.repeat(400);
    const rows = [`a,${digits},`, `b,,${digits}`, 'c,1000.0000000000000001,', 'd:null,5,'];
    const { bad, records } = scored(columns, rows);
    expect(bad).toBe(2);
    expect(
      records().map(({ id, errors = [] }) => [id, ...errors.map(({ field }: { field: string }) => field)]),
    ).toEqual([['a', 'funds.amount'], ['b', 'dependentChildren'], ['c'], ['d:null']]);
  });

  test('what was read otherwise than written is a note of the record, and counted', () => {
    const columns = ['id', 'work.1.noc', 'work.1.country', 'work.1.years'];
    const rows = ['a,21231,CA,1', 'b,11,CA,1', 'c,40011.0,CA,1', 'd,12,,1'];
    const said = 'work.1.noc: 11 is read as 00011, the only unit group that it can be; spreadsheets take the zeros off';
    const { records, noted, firstNote } = scored(columns, rows);
    expect(records().map(({ notes }) => notes)).toEqual([
      undefined,
      [{ id: 'csv.nocZeros', text: said }],
      undefined,
      undefined,
    ]);
    expect([noted, firstNote]).toEqual([2, { line: 3, text: said }]);
    const [, whole] = scored(columns, rows, { full: true }).records();
    expect(whole.notes[0]).toEqual({ id: 'csv.nocZeros', text: said });
  });

  test('other columns: kept as they are, ignored, or refused', () => {
    const columns = ['email', 'id', 'age', 'office'];
    const rows = ['a@x,a,30, Main St ', 'b@x,b,x,', 'c@x,c,30'];
    const kept = scored(columns, rows, { extra: 'keep' }).records();
    expect(kept.map(({ extra, errors }) => [extra, errors !== undefined])).toEqual([
      [{ email: 'a@x', office: ' Main St ' }, false],
      [{ email: 'b@x', office: '' }, true],
      [undefined, true],
    ]);
    expect(scored(columns, rows, { extra: 'keep', full: true }).records()[0].extra).toEqual(kept[0].extra);
    expect(
      scored(columns, rows, { extra: 'keep', output: 'csv' })
        .text.split('\n')
        .map((line) => line.split(',').slice(-2)),
    ).toEqual([['a@x', ' Main St '], ['b@x', ''], ['', ''], ['']]);
    expect(scored(columns, rows, { extra: 'ignore' }).records()[0]).not.toHaveProperty('extra');
    expect(() => scored(columns, rows)).toThrow(InputError);
  });

  test.each(['work.1.nco', 'Date of Birth', 'AGE', 'partner.Age', 'education.0.level'])(
    'a column %s is surely a field, and never passed over',
    (name) => {
      for (const extra of ['keep', 'ignore'] as const) {
        expect(() => scored(['id', name], ['a,1'], { extra })).toThrow(InputError);
      }
    },
  );

  test('a quote out of place is an error of its line, which names the column', () => {
    const { records } = scored(['id', 'age'], ['"an"n,30', 'bob,30', 'c,3"0', '"d"e"",30', '"eve,30']);
    expect(records().map(({ line, id, errors }) => [line, id, errors?.[0].field, errors?.[0].text])).toEqual([
      [2, null, 'id', expect.stringContaining('behind the quote that closes the cell')],
      [3, 'bob', undefined, undefined],
      [4, null, 'age', expect.stringContaining('a quote in a cell that does not begin with one')],
      [5, null, 'id', expect.stringContaining('behind the quote that closes the cell')],
      [6, null, 'id', expect.stringContaining('a quote is opened and not closed')],
    ]);
  });

  test('a quote left open that closes further down, as if for one cell, takes nobody with it', () => {
    // In a column of numbers, with too few cells, and with more letters than a profile has.
    for (const rows of [
      ['a,"30', 'b,30', 'c,30"', 'd,30'],
      ['"a,30', 'b,30', 'c,30"', 'd,30'],
      ['"a', 'b,30', `${'x'.repeat(2 ** 20)}","30"`, 'd,30'],
    ]) {
      const found = scored(['id', 'age'], rows);
      expect(found.records().map(({ line, id, errors }) => [line, id, errors !== undefined])).toEqual([
        [2, null, true],
        [3, 'b', false],
        [4, null, true],
        [5, 'd', false],
      ]);
    }
    // A text of the person's own may have several lines.
    const { records } = scored(['name', 'age'], ['"Ann', 'Lee","30', '"', 'b,30']);
    expect(records().map(({ line, id }) => [line, id])).toEqual([
      [2, 'Ann\nLee'],
      [5, 'b'],
    ]);
  });

  test('bytes that are not UTF-8 spoil their own record', () => {
    const bytes = Buffer.concat([
      Buffer.from('é,30\n'),
      Buffer.from('Léa,30\nx,30\n', 'latin1'),
      Buffer.from('"\uFFFD\nb",30\n'),
    ]);
    if (!law || asOf === undefined) throw new Error('no law');
    const base = {
      file: 'f',
      asOf,
      laws: [{ name: '', law }],
      full: false,
      strict: false,
      tool: { name: 'crs', version: '0' },
    } as const;
    const { records: written } = chunkScorer({ ...base, input: 'csv', output: 'ndjson', columns: ['id', 'age'] })({
      bytes,
      line: 2,
    });
    const records = Buffer.from(written)
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ line, id, errors }) => [line, id, errors?.[0].text])).toEqual([
      [2, 'é', undefined],
      [3, null, 'not UTF-8 text: save it as UTF-8'],
      [4, 'x', undefined],
      [5, '\uFFFD\nb', undefined],
    ]);
  });

  test('rows without anything are passed over; a list said to be empty has no items', () => {
    const { records } = scored(['id', 'work', 'work.1.noc'], ['a,none,', ',,', ' , , ', 'b,none,21231']);
    expect(records().map(({ line, id, errors }) => [line, id, errors?.[0].field])).toEqual([
      [2, 'a', undefined],
      [5, 'b', 'work'],
    ]);
  });
});

test('records are the same from parts of any size', async () => {
  const rows = ['ann,30', '"b\r\nob",31', '5" pipe,32', '"open,33', 'cy,"3"4', '', 'dee,35'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...rows), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (lines, size) => {
        const text = lines.map((line) => line.join('')).join('');
        const bytes = Buffer.from(text);
        async function* parts() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const found: Numbered[] = [];
        const cutting = { quoted: true, mostLines: 3, firstLine: 2 };
        for await (const chunk of chunksOf(sourceOf(parts()), cutting, makePlaces(16))) {
          found.push(...recordsOf(Buffer.from(chunk.bytes).toString(), chunk.line));
        }
        expect(found).toEqual(recordsOf(text, 2));
      },
    ),
    { numRuns: 200 },
  );
});

// What is written byte for byte is what is read as a text.
describe('lines written as JSON from their bytes', () => {
  const names = [
    'id',
    'age',
    'dateOfBirth',
    'education',
    'education.1.level',
    'education.1.languageStudyShare',
    'work.2.noc',
    'work.2.hoursPerWeek',
    'partner.accompanying',
    'funds.amount',
    'expressEntryProfile.submitted',
    'x-own',
  ];
  const columns = csvColumns(names, { file: '', line: 1, extra: undefined });
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    fc.constantFrom(
      '7',
      '07',
      '7.5',
      '7,5',
      '.5',
      '5.',
      '21.500',
      '21.50',
      '1e9',
      '-3',
      '9'.repeat(20),
      '1'.repeat(400),
    ),
    fc.constantFrom(
      'true',
      'TRUE',
      'false',
      'no',
      'none',
      '21231',
      '21231.0',
      '11',
      '2024-02-29',
      '2024-02-29 00:00:00',
    ),
    fc.constantFrom('2026-02-01T15:04:05Z', '2026-02-01 15:04:05Z', '2026-02-01T15:04:05z', '2026-02-01T15:04'),
    fc.constantFrom(
      'Zo\u00eb',
      '\u00a0',
      'a\u00a0',
      ' a ',
      ' ',
      'a\tb',
      'back\\slash',
      'bell\u0007',
      '"a,b"',
      '"a;b"',
      '"a""b"',
      'a"b',
      '""',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  test.each<Separator>([',', ';', '\t'])('cells parted by %j', (separator) => {
    const writer = jsonWriter(columns, separator);
    const reader = recordReader(columns, separator);
    let plain = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 11, maxLength: 13 }), (written) => {
        const bytes = new TextEncoder().encode(`${written.join(separator)}\n`);
        const next = writer.write(bytes, 0);
        if (next === 0) return;
        plain++;
        const { cells = [], next: behind } = csvRecords(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
          separator,
        )(0);
        expect(behind).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, next)).length);
        expect(cells.length).toBe(names.length);
        expect({ ...reader.read(cells) }).toEqual({
          value: JSON.parse(new TextDecoder().decode(writer.json())),
          notes: [],
          problems: [],
        });
        expect(cells).toEqual(names.map((_, place) => writer.cell(place)));
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});
