import { mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crs, type Ran } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-csv-'));
const day = ['--as-of', '2026-01-15'];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a batch of a text answers from a pipe, packed, packed and opened by the shell, and packed in a pipe. */
async function otherWays(text: string, args: readonly string[]): Promise<readonly Ran[]> {
  const bytes = gzipSync(text);
  const packed = file('PACKED.CSV.GZ', bytes);
  return [
    await crs(args, { input: text }),
    await crs([...args, packed]),
    // The stream that unpacks it closes it.
    await crs(args, { descriptors: { stdin: openSync(packed, 'r') } }),
    await crs(args, { input: bytes }),
  ];
}

function records(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

// Enough for several chunks; every line ends in its own way.
const ends = ['\n', '\r\n', '\r'];
const people = Array.from({ length: 3000 }, (_, index) => ({
  row: index % 50 === 7 ? `"p\r\n${index}",30,"a\rb"` : `p${index},${20 + (index % 30)},"x, ""y"""`,
  id: index % 50 === 7 ? `p\r\n${index}` : `p${index}`,
  lines: index % 50 === 7 ? 3 : 1,
}));

function table(end: (index: number) => string): string {
  return `id,age,name${end(0)}${people.map(({ row }, index) => row + end(index)).join('')}`;
}

describe('every person has a record, on the line that an editor shows', () => {
  test.each([
    ['LF', () => '\n'],
    ['CR LF', () => '\r\n'],
    ['CR', () => '\r'],
    ['all three mixed', (index: number) => ends[index % 3] ?? ''],
    ['one CR LF among LF', (index: number) => (index === 1000 ? '\r\n' : '\n')],
  ])('lines that end in %s: from a file, a pipe, packed, and packed in a pipe', async (_, end) => {
    const text = table(end);
    const path = file('table.csv', text);
    const { code, stdout, stderr } = await crs(['batch', path, ...day]);
    expect([code, stderr]).toEqual([0, '']);
    let line = 2;
    const expected = people.map(({ id, lines }) => {
      const at = line;
      line += lines;
      return [at, id];
    });
    expect(records(stdout).map((record) => [record.line, record.id])).toEqual(expected);
    for (const other of await otherWays(text, ['batch', '--input-format', 'csv', ...day])) {
      expect(other.stdout).toBe(stdout);
    }
  });
});

describe('a quote out of place never takes anybody away, from a file, a pipe, packed, and packed in a pipe', () => {
  const good = (id: string, rows: number) => Array.from({ length: rows }, (_, index) => `${id}${index},30,x`);
  test.each([
    ['behind the closing one', '"an"n,30,x', 1],
    ['inside a cell', 'an"n,30,x', 1],
    ['left open', '"ann,30,x', 1],
    ['left open, and closed in another row', 'ann,"30,x\nbob,30,x\ncy,30",x', 2],
  ])('%s', async (_, row, bad) => {
    const text = `id,age,name\n${[...good('a', 1000), row, ...good('b', 1000)].join('\n')}\n"last,30,x`;
    const path = file('quotes.csv', text);
    const { code, stdout } = await crs(['batch', path, ...day]);
    const found = records(stdout);
    expect(found.map(({ line }) => line)).toEqual(Array.from(text.split('\n').slice(1), (_row, index) => index + 2));
    expect([code, found.filter(({ errors }) => errors).length]).toEqual([1, bad + 1]);
    for (const other of await otherWays(text, ['batch', '--input-format', 'csv', ...day])) {
      expect(other.stdout).toBe(stdout);
    }
  });

  test('in the header', async () => {
    const { code, stderr } = await crs(['batch', '--input-format', 'csv', ...day], { input: 'id,"a"ge\nx,30\n' });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^-:1:1: something stands behind the quote/)]);
  });
});

describe('gzip is told by its first two bytes', async () => {
  const lines = '{"id":"a"}\n{"id":"b"}\n';
  const plain = (await crs(['batch', ...day], { input: lines })).stdout;
  test.each(['people.NDJSON.GZ', 'people.ndjson.gz', 'people.ndjson', 'people'])('in a file named %s', async (name) => {
    expect(await crs(['batch', file(name, gzipSync(lines)), ...day])).toEqual({ code: 0, stdout: plain, stderr: '' });
  });

  test('in several parts, and a file that is named so and is not', async () => {
    const parts = lines.split(/(?<=\n)/).map((line) => gzipSync(line));
    expect((await crs(['batch', file('parts', Buffer.concat(parts)), ...day])).stdout).toBe(plain);
    expect((await crs(['batch', file('plain.gz', lines), ...day])).stdout).toBe(plain);
  });

  test('that breaks off is an error, from a file and from a pipe', async () => {
    for (const length of [2, 9, 20]) {
      const input = gzipSync(lines).subarray(0, length);
      for (const ran of [crs(['batch', file('broken', input), ...day]), crs(['batch', ...day], { input })]) {
        const { code, stderr } = await ran;
        expect([code, stderr]).toEqual([2, expect.stringMatching(/: cannot be read: unexpected end of file\n$/)]);
      }
    }
  });

  test('a single byte is a line', async () => {
    expect((await crs(['batch', file('byte', Uint8Array.of(0x1f)), ...day])).code).toBe(1);
    expect((await crs(['batch', ...day], { input: 'x' })).code).toBe(1);
  });
});

describe('input that holds something never gives nothing with exit code 0', () => {
  const onlyHeader = 'a header, and no line below it that holds anything\n';
  const noLines = 'no line holds anything\n';
  test.each([
    ['csv', 'id,age\n', onlyHeader],
    ['csv', 'id,age', onlyHeader],
    ['csv', 'id,age\r\n,\r\n\r\n', onlyHeader],
    ['csv', '\r\r', 'the first line of CSV names the columns; there is none\n'],
    ['csv', '', 'the first line of CSV names the columns; there is none\n'],
    ['ndjson', '\n\n', noLines],
    ['ndjson', '\r', noLines],
    ['ndjson', '  ', noLines],
    ['ndjson', '\uFEFF', noLines],
  ])('%s %j', async (format, input, said) => {
    for (const output of [[], ['--format', 'csv'], ['--full']]) {
      const { code, stderr } = await crs(['batch', '--input-format', format, ...output, ...day], { input });
      expect([code, stderr.split('\n', 1)[0]]).toEqual([2, `-: ${said.trim()}`]);
    }
  });

  test('lines of JSON that end in CR are lines', async () => {
    const input = '{"id":"a"}\r{"id":"b"}\r\n\r{"id":"c"}';
    expect(records((await crs(['batch', ...day], { input })).stdout).map(({ line, id }) => [line, id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [4, 'c'],
    ]);
  });
});

test('bytes that are not UTF-8 are a bad line in a batch of JSON', async () => {
  const good = '{"id":"é"}\n';
  const input = Buffer.concat([Buffer.from(good), Buffer.from('{"id":"é"}\n', 'latin1'), Buffer.from(good)]);
  const { code, stdout } = await crs(['batch', file('latin.ndjson', input), ...day]);
  expect(code).toBe(1);
  const utf8 = { field: '', text: 'not UTF-8 text: save it as UTF-8' };
  expect(records(stdout)).toMatchObject([{ id: 'é' }, { line: 2, id: null, errors: [utf8] }, { line: 3, id: 'é' }]);
  const header = await crs(['batch', file('latin.csv', Buffer.from('id,âge\na,1\n', 'latin1')), ...day]);
  expect([header.code, header.stderr]).toEqual([
    2,
    `${join(folder, 'latin.csv')}:1:1: not UTF-8 text: save it as UTF-8\n`,
  ]);
});

describe('input in another form is one error that says what to do', () => {
  const csvText = 'id,age\na,30\nb,31\n';
  const yaml = '# yaml-language-server: $schema=./profile.schema.json\n# Facts.\nage: 30\n';
  test.each<[string, string | Uint8Array, string]>([
    ['CSV', csvText, 'give --input-format csv'],
    ['CSV of semicolons, with a mark', `\uFEFF${csvText.replaceAll(',', ';')}`, 'give --input-format csv'],
    ['CSV, packed', gzipSync(csvText), 'give --input-format csv'],
    ['a JSON array', '[{"id":"a"},{"id":"b"}]', "jq -c '.[]'"],
    ['a JSON array over lines', '[\n  {\n    "id": "a"\n  }\n]\n', "jq -c '.[]'"],
    ['a JSON array, a profile a line', '[\n{"id":"a"},\n{"id":"b"}\n]\n', "jq -c '.[]'"],
    ['a profile over lines', '{\n  "id": "a",\n  "age": 30\n}\n', 'JSON over several lines'],
    ['a profile over lines, from the first on', '{ "id": "a",\n  "age": 30 }\n', 'JSON over several lines'],
    ['YAML', 'schema: 1\nage: 30\n', 'scored by crs score'],
    ['what crs init writes', yaml, 'scored by crs score'],
    ['UTF-16', Buffer.from('{"id":"a"}\n', 'utf16le'), 'UTF-16 text'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004...'), 'a ZIP archive or a spreadsheet'],
  ])('%s', async (_, content, said) => {
    const path = file('other', content);
    for (const ran of [crs(['batch', path, ...day]), crs(['batch', ...day], { input: content })]) {
      const { code, stdout, stderr } = await ran;
      expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
      expect(stderr).toContain(said);
    }
  });

  test('CSV of UTF-16, as spreadsheets save "Unicode text", and JSON in a file named .csv', async () => {
    const utf16 = await crs(['batch', file('unicode.tsv', Buffer.from('id\tage\r\na\t30\r\n', 'utf16le')), ...day]);
    expect([utf16.code, utf16.stderr]).toEqual([2, expect.stringContaining('UTF-16 text')]);
    const json = await crs(['batch', file('json.csv', '{"id":"a"}\n'), ...day]);
    expect([json.code, json.stderr]).toEqual([2, expect.stringContaining('give --input-format ndjson')]);
  });

  test('a bad first line among lines of JSON is one bad line', async () => {
    for (const first of ['[1]', '{"id":"a",', 'hello', '{"id":', '"a"']) {
      const { code, stdout } = await crs(['batch', ...day], { input: `${first}\n{"id":"b"}\n` });
      expect([code, records(stdout).map(({ id }) => id)]).toEqual([1, [null, 'b']]);
    }
  });

  test('a form that was named is not doubted', async () => {
    const { code, stdout } = await crs(['batch', '--input-format', 'ndjson', ...day], { input: csvText });
    expect([code, records(stdout).length]).toEqual([1, 3]);
  });

  test('it is told while the pipe stays open', async () => {
    const input = new Readable({ read: () => {} });
    input.push(csvText);
    const { code, stderr } = await crs(['batch'], { input });
    expect(stderr).toContain('give --input-format csv');
    expect(code).toBe(2);
  });
});

describe('separators', async () => {
  const expected = (
    await crs(['batch', '--input-format', 'csv', ...day], {
      input: 'id,funds.amount,work.1.noc,work.1.country,work.1.years\na,100.5,21231,CA,1.5\n',
    })
  ).stdout;
  const rows = ['id;funds.amount;work.1.noc;work.1.country;work.1.years', 'a;100,5;21231;CA;1,5'];

  test.each([
    ['semicolons', 'semicolons.csv', rows.join('\r\n')],
    [
      'semicolons, quoted, with a mark',
      'quoted.csv',
      `\uFEFF${rows.map((row) => row.replace(/[^;]+/g, '"$&"')).join('\n')}`,
    ],
    ['semicolons, said in a line before', 'said.csv', `sep=;\n${rows.join('\n')}`],
    ['tabs', 'tabs.tsv', rows.join('\n').replaceAll(',', '.').replaceAll(';', '\t')],
  ])('%s', async (_, name, text) => {
    const { code, stdout } = await crs(['batch', file(name, text), ...day]);
    expect(code).toBe(0);
    expect(stdout.replace('"line":3', '"line":2')).toBe(expected);
  });
});

describe('columns that are no fields', () => {
  const input = 'id,age,email\na,30,a@x\n';
  const batch = (...args: readonly string[]) => crs(['batch', '--input-format', 'csv', ...args, ...day], { input });

  test('are an error that says what to do', async () => {
    const { code, stderr } = await batch();
    expect(code).toBe(2);
    expect(stderr).toContain('-:1:3: email: unknown column "email"');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('other columns with --extra keep or --extra ignore');
  });

  test('are kept or ignored when asked for', async () => {
    expect(records((await batch('--extra', 'keep')).stdout)).toMatchObject([{ id: 'a', extra: { email: 'a@x' } }]);
    expect(
      (await batch('--extra', 'keep', '--format', 'csv')).stdout.split('\n').map((line) => line.split(',').at(-1)),
    ).toEqual(['extra.email', 'a@x', '']);
    expect((await batch('--extra', 'ignore')).stdout).not.toContain('email');
  });

  test('one that is like a field is told, and NDJSON has no columns to ignore', async () => {
    const near = await crs(['batch', '--input-format', 'csv', '--extra', 'ignore', ...day], {
      input: 'id,agee\na,30\n',
    });
    expect([near.code, near.stderr]).toEqual([0, 'crs: column "agee" is taken for no field; did you mean age?\n']);
    expect((await crs(['batch', '--extra', 'ignore', ...day])).stderr).toBe(
      'crs: --extra ignore is for columns of CSV (--input-format csv)\n',
    );
  });
});

test('errors on standard error name the column as the header does', async () => {
  const input = 'id,work.1.noc,work.1.country,work.1.years\na,99999,CA,1\n';
  const { code, stderr } = await crs(['batch', '--strict', '--input-format', 'csv', ...day], { input });
  expect([code, stderr.split('\n', 1)[0]]).toEqual([2, '-:2:1: work.1.noc: not a value that this field takes']);
});

test('what was read otherwise than written is told on standard error', async () => {
  const input = 'id,work.1.noc,work.1.country,work.1.years\na,11,CA,1\nb,12.0,CA,1\n';
  const { code, stderr } = await crs(['batch', '--format', 'csv', '--input-format', 'csv', ...day], { input });
  expect([code, stderr]).toEqual([
    0,
    'crs: 2 lines are read otherwise than written; line 2: work.1.noc: 11 is read as 00011, the only unit group that it can be; spreadsheets take the zeros off\n',
  ]);
});
