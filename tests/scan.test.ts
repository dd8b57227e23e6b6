import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/base/day.ts';
import { InputError } from '../src/profile/input-error.ts';
import { quickDayCheck } from '../src/profile/quick-day-check.ts';
import { readProfile } from '../src/profile/read.ts';
import { lineReader } from '../src/profile/read-line.ts';
import { profileScan } from '../src/profile/scan/profile-scan.ts';
import { type Profile, profileSchema } from '../src/profile/schema.ts';
import { partialProfileArbitrary, profileArbitrary } from './oracle/arbitrary.ts';

const asOf = parseDay('2026-01-15') ?? expect.fail();
const areDaysSure = quickDayCheck(asOf);
const readLine = lineReader(asOf).read;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
// One for all, so that what is kept of the lines before is at hand.
const scan = profileScan(asOf);

/** The first line of some bytes, with lines before and behind that are not to be touched. */
function scanned(bytes: Uint8Array): Profile | undefined {
  const before = encoder.encode('{"age":30}\n');
  const behind = encoder.encode('\n"id":"x"}\n');
  const all = new Uint8Array(before.length + bytes.length + behind.length);
  all.set(before);
  all.set(bytes, before.length);
  all.set(behind, before.length + bytes.length);
  scan.load(all);
  return scan.read(before.length);
}

function hasOwnParts(person: object): boolean {
  return 'x-a' in person && typeof person['x-a'] === 'object' && person['x-a'] !== null;
}

function isSure(person: object): boolean {
  const { data } = profileSchema.safeParse(person);
  return data !== undefined && areDaysSure(data);
}

/** What the reader of texts makes of the first line: `undefined` where something is wrong. */
function read(bytes: Uint8Array): Profile | undefined {
  const end = bytes.indexOf(10);
  try {
    return readLine(decoder.decode(end === -1 ? bytes : bytes.subarray(0, end)), 'f');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** The scanner is unsure, or right. */
function check(bytes: Uint8Array): boolean {
  const found = scanned(bytes);
  if (found === undefined) return false;
  expect(found, decoder.decode(bytes)).toEqual(read(bytes));
  return true;
}

/** Jobs with every shape of time, right and wrong. */
const timesOfWork = fc
  .array(
    fc.record(
      {
        noc: fc.constant('31301'),
        country: fc.constant('CA'),
        start: fc.constantFrom('2020-01-01', '2022-05-05'),
        end: fc.constantFrom('2025-01-01', '2021-01-01'),
        hoursPerWeek: fc.oneof(
          fc.constantFrom(0, 20, 37.5),
          fc.array(
            fc.record(
              {
                from: fc.constantFrom('2020-01-01', '2021-01-01', '2024-02-30'),
                hours: fc.constantFrom(0, 24.5, 40, 169),
              },
              { requiredKeys: ['hours'] },
            ),
            { maxLength: 3 },
          ),
        ),
        leaves: fc.array(
          fc.record(
            {
              start: fc.constantFrom('2020-06-01', '2021-06-01', '2023-01-01'),
              end: fc.constantFrom('2020-12-31', '2023-06-01'),
              paid: fc.boolean(),
            },
            { requiredKeys: ['start'] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['noc', 'country', 'start'] },
    ),
    { maxLength: 3 },
  )
  .map((work) => ({ age: 30, work }));

/** What no rule reads, at the top and in a job. */
const withOwnKeys = fc
  .tuple(
    timesOfWork,
    fc.record(
      { notes: fc.string(), 'x-a': fc.jsonValue({ maxDepth: 2 }), 'x-bcdefgh': fc.string() },
      { requiredKeys: [] },
    ),
  )
  .map(([{ work, ...person }, own]) => ({ ...person, ...own, work: work.map((job) => ({ ...job, ...own })) }));

const people = fc.oneof(profileArbitrary, partialProfileArbitrary, timesOfWork, withOwnKeys);

/** The keys of an object in some order, perhaps with more of them. @param of the key that it stands under */
type Order = (keys: readonly string[], of: string) => readonly string[];

/** JSON with some white space at every place where there may be some, keys in any order, and keys without a value. */
function written(value: unknown, blank: () => string, order: Order, of = ''): string {
  const put = (part: unknown, key: string) => blank() + written(part, blank, order, key) + blank();
  if (Array.isArray(value))
    return value.length === 0 ? `[${blank()}]` : `[${value.map((part) => put(part, of)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const parts = order(
    entries.map(([key]) => key),
    of,
  ).map((key) => {
    const part = entries.find(([name]) => name === key)?.[1] ?? null;
    return `${blank()}${JSON.stringify(key)}${blank()}:${put(part, key)}`;
  });
  return parts.length === 0 ? `{${blank()}}` : `{${parts.join(',')}}`;
}

/** As `json.dumps` of Python writes it. */
function dumped(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(dumped).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).replace(/[^ -~]/g, escaped);
  return `{${Object.entries(value)
    .map(([key, part]) => `"${key}": ${dumped(part)}`)
    .join(', ')}}`;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

describe('what is plain is read', () => {
  const mustRead = (person: object, line: string) => {
    const found = scanned(encoder.encode(line));
    // Lists and objects of the person's own are plain where they are compact.
    if (isSure(person) && (line === JSON.stringify(person) || !hasOwnParts(person))) expect(found, line).toBeDefined();
    if (!found) return;
    expect(found).toEqual(readProfile(JSON.stringify(person), { file: 'f', asOf }));
    expect(found).toEqual(read(encoder.encode(line)));
  };

  test('compact, and as Python writes it, with either end of line', () => {
    let sure = 0;
    fc.assert(
      fc.property(people, (person) => {
        if (isSure(person)) sure++;
        mustRead(person, JSON.stringify(person));
        mustRead(person, dumped(person));
        mustRead(person, `${JSON.stringify(person)}\r`);
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(100);
  });

  test('with white space everywhere, keys in any order, and nulls', () => {
    const blanks = fc.infiniteStream(fc.constantFrom('', ' ', '\t', '\r', '  \t '));
    fc.assert(
      fc.property(people, blanks, fc.infiniteStream(fc.nat()), (person, spaces, numbers) => {
        const next = <T>(stream: Iterator<T>) => stream.next().value as T;
        const shuffled = (keys: readonly string[], of: string) =>
          [...keys, ...(keys.includes('noc') && !keys.includes('proof') && of !== 'militaryService' ? ['proof'] : [])]
            .map((key) => [next(numbers), key] as const)
            .sort(([a], [b]) => a - b)
            .map(([, key]) => key);
        mustRead(
          person,
          written(person, () => next(spaces), shuffled),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('with every key of the schema, in its order', () => {
    const found = scanned(encoder.encode('{"work":[{"country":"CA","noc":"21231","years":1}],"age":30}')) ?? {};
    expect(Object.keys(found)).toEqual(Object.keys(profileSchema.shape));
    expect(found).toEqual({ age: 30, work: [{ noc: '21231', country: 'CA', years: 1 }] });
  });

  test('numbers are those of JSON', () => {
    const digits = fc.tuple(
      fc.oneof(fc.nat(1e12), fc.nat(2000)),
      fc.option(fc.stringMatching(/^\d{1,20}$/), { nil: undefined }),
    );
    fc.assert(
      fc.property(digits, ([whole, decimals]) => {
        const number = decimals === undefined ? String(whole) : `${whole}.${decimals}`;
        const found = scanned(encoder.encode(`{"funds":{"amount":${number}}}`));
        const mayBeThousands = whole > 0 && whole < 1000 && decimals?.length === 3;
        if (Number(number) > 1e12 || mayBeThousands) expect(found).toBeUndefined();
        else expect(found?.funds?.amount).toBe(JSON.parse(number));
      }),
      { numRuns: 500 },
    );
  });
});

describe('texts with escapes', () => {
  test('are those that JSON means, also when they come again', () => {
    const pieces = [
      'a',
      'é',
      '😀',
      '\\"',
      '\\\\',
      '\\/',
      '\\b',
      '\\f',
      '\\n',
      '\\r',
      '\\t',
      '\\u0041',
      '\\u00E9',
      '\\u00e9',
    ];
    const surrogates = ['\\ud83d\\ude00', '\\ud83d', '\\ude00', '\\u0022', '\\u005c', '\\u0000', 'bcdefgh'];
    const texts = fc.array(fc.constantFrom(...pieces, ...surrogates), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), (lists) => {
        for (const list of [...lists, ...lists]) {
          const line = `{"id":"${list.join('')}","age":30}`;
          expect(scanned(encoder.encode(line)), line).toEqual(JSON.parse(line));
          expect(check(encoder.encode(line))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('which begin alike', () => {
    const texts = [
      'a\\"b',
      'a\\"c',
      'a\\\\',
      'a\\',
      'a\\\\\\"',
      'a\\"',
      'a',
      'x'.repeat(30).concat('\\"b'),
      'x'.repeat(30).concat('\\"c'),
    ];
    for (const text of [...texts, ...texts, ...texts.toReversed()]) {
      const line = `{"id":"${text}"}`;
      expect(scanned(encoder.encode(line)), line).toEqual(text === 'a\\' ? undefined : JSON.parse(line));
    }
  });

  test('are as long as what they mean', () => {
    expect(scanned(encoder.encode(`{"id":"${'\\u00e9'.repeat(200)}"}`))).toEqual({ id: 'é'.repeat(200) });
    expect(scanned(encoder.encode(`{"id":"${'\\u00e9'.repeat(201)}"}`))).toBeUndefined();
    expect(scanned(encoder.encode(`{"id":"${'\\ud83d\\ude00'.repeat(100)}"}`))).toEqual({ id: '😀'.repeat(100) });
    expect(scanned(encoder.encode('{"destination":"\\u004fN"}'))).toEqual({ destination: 'ON' });
  });
});

describe('what is spoilt is left alone, or read right', () => {
  const bytes = fc.oneof(
    fc.constantFrom(
      ...encoder.encode('"\\{}[],:.-+eE0129nultrfas \t\r\n/'),
      0,
      0x1f,
      0x7f,
      0x80,
      0xbf,
      0xc3,
      0xed,
      0xff,
    ),
    fc.nat(255),
  );
  const pieces = fc.oneof(
    fc.array(bytes, { minLength: 1, maxLength: 4 }).map((list) => Uint8Array.from(list)),
    fc
      .constantFrom(
        'null',
        '"age":30,',
        '"id":"a",',
        ',"id":"b"',
        '\\u0041',
        '\\"',
        '\\\\',
        '\\u00e9\\n',
        '\\ud83d',
        'é',
        '😀',
        '\uFEFF',
        '{}',
        '[]',
        '"M"',
        '1e5',
      )
      .map((text) => encoder.encode(text)),
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), pieces), { minLength: 1, maxLength: 3 });

  test('bytes put in, put over others, taken out', () => {
    let sure = 0;
    let wrong = 0;
    fc.assert(
      fc.property(people, fc.boolean(), edits, (person, compact, changes) => {
        // A long text, in which much may be changed.
        const named = { ...person, name: 'Zoë Okafor '.repeat(12) };
        let line = encoder.encode(compact ? JSON.stringify(named) : dumped(named));
        for (const [where, cut, piece] of changes) {
          const at = where % line.length;
          line = Uint8Array.from([...line.subarray(0, at), ...piece, ...line.subarray(at + cut * piece.length)]);
        }
        if (check(line)) sure++;
        else if (read(line) === undefined) wrong++;
      }),
      { numRuns: 1500 },
    );
    expect(sure).toBeGreaterThan(10);
    expect(wrong).toBeGreaterThan(500);
  });

  test('parts of one profile in the place of another', () => {
    const values = fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1, 2.5, 121, 1e13, '', 'x', 'ON', 'M', '21231', 'CA', 'clb', '2021-02-29', '2020-02-29'],
      ...[
        '1900-01-01',
        '2060-01-01',
        '2030-01-01',
        '0000-01-01',
        'x'.repeat(200),
        'é'.repeat(201),
        [],
        {},
        [{}],
        [null],
      ],
    );
    let sure = 0;
    fc.assert(
      fc.property(people, fc.nat(), values, (person, where, value) => {
        const count = JSON.stringify(person).split(/[:,]/).length;
        let left = where % count;
        const line = JSON.stringify(person, (_, part: unknown) => (left-- === 0 ? value : part));
        if (check(encoder.encode(line))) sure++;
      }),
      { numRuns: 1000 },
    );
    expect(sure).toBeGreaterThan(50);
  });

  test.each([
    '{"age":30,"age":30}',
    '{"age":null,"age":30}',
    '{"age":30,"age":null}',
    '{"nothing":1}',
    '{"age":-0}',
    '{"age":-1}',
    '{"age":3e1}',
    '{"age":030}',
    '{"age":30.}',
    '{"age":30.5}',
    '{"age":30}}',
    '{"age":30} 1',
    '{"age":30,}',
    '{,"age":30}',
    '{"age" 30}',
    '{"age":30',
    '[{"age":30}]',
    '30',
    'null',
    '{"id":""}',
    '{"id":"\\x41"}',
    '{"id":"\\u004"}',
    '{"id":"\\u00g1"}',
    '{"id":"\\',
    '{"id":"\\"}',
    '{"id":"a\\\tb"}',
    '{"id":"\\u0041\tb"}',
    '{"\\u0069d":"a"}',
    '{"id":"a","\\u0069d":"b"}',
    '{"dateOfBirth":"1990-01-0\\u0031"}',
    '{"destination":"\\u004fF"}',
    '{"id":"a\tb"}',
    '{"id":null}x',
    '{"id":nulll}',
    '{"work":[null]}',
    '{"work":[{"noc":"21231","country":"CA"}]}',
    '{"work":[{"noc":null,"country":"CA","years":1}]}',
    '{"work":[{"noc":"21231","country":"CA","years":1},]}',
    '{"schema":2}',
    '{"schema":"1"}',
    '{"dateOfBirth":"2026-01-16"}',
    '{"dateOfBirth":"2021-02-29"}',
    '{"dateOfBirth":"2021-02-2"}',
    '{"dateOfBirth":"1899-02-29"}',
    '{"dateOfBirth":"1990-01-01","age":30}',
  ])('not sure of %s', (line) => {
    expect(scanned(encoder.encode(line))).toBeUndefined();
    // The next line is none the worse for it.
    expect(scanned(encoder.encode('{"age":30}'))).toEqual({ age: 30 });
  });

  test.each([101, 5000])('not sure of a list of %i', (length) => {
    const line = JSON.stringify({ education: Array(length).fill({ level: 'none' }) });
    expect(scanned(encoder.encode(line))).toBeUndefined();
    expect(scanned(encoder.encode('{"age":30}'))).toEqual({ age: 30 });
  });

  test('texts are those of the whole input decoded, and as long', () => {
    const texts = [
      'é',
      '😀',
      '\uFEFFa',
      'a\uFEFF',
      '\u2028',
      'x'.repeat(200),
      'é'.repeat(200),
      '😀'.repeat(100),
      '\u007f',
    ];
    for (const text of texts) {
      expect(scanned(encoder.encode(`{"id":"${text}"}`))).toEqual({ id: text });
      expect(scanned(encoder.encode(`{"id":"${text}"}`))).toEqual({ id: text });
    }
    for (const text of ['x'.repeat(201), 'é'.repeat(201), '😀'.repeat(101)]) {
      expect(scanned(encoder.encode(`{"id":"${text}"}`))).toBeUndefined();
    }
    for (const broken of [[0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0xc0, 0x80]]) {
      const line = Uint8Array.from([...encoder.encode('{"id":"a'), ...broken, ...encoder.encode('b"}')]);
      expect(scanned(line)).toEqual({ id: `a${new TextDecoder().decode(Uint8Array.from(broken))}b` });
      expect(check(line)).toBe(true);
    }
  });

  test('a line that ends where the input ends', () => {
    const line = encoder.encode('{"age":30}');
    scan.load(line);
    expect(scan.read(0)).toEqual({ age: 30 });
    scan.load(line.subarray(0, 9));
    expect(scan.read(0)).toBeUndefined();
  });

  test('a line longer than a profile may be', () => {
    scan.load(encoder.encode(`{"age":30${' '.repeat(1024 * 1024)}}\n`));
    expect(scan.read(0)).toBeUndefined();
  });
});
