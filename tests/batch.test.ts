import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { parseDay } from '../src/base/day.ts';
import { fieldOf, usualFields } from '../src/batch/fields.ts';
import { findFigures } from '../src/batch/found.ts';
import type { BatchJob, Chunk } from '../src/batch/job.ts';
import { chunkScorer } from '../src/batch/score-chunk.ts';
import { chunksOf } from '../src/cli/batch/chunks.ts';
import { placeBytes, sourceOf } from '../src/cli/batch/input.ts';
import { makePlaces } from '../src/cli/batch/places.ts';
import { lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { InputError } from '../src/profile/input-error.ts';
import { readProfile } from '../src/profile/read.ts';
import { lineReader } from '../src/profile/read-line.ts';
import type { Profile } from '../src/profile/schema.ts';
import { makeReport } from '../src/report/make-report.ts';
import { partialProfileArbitrary, profileArbitrary, seededProfiles } from './oracle/arbitrary.ts';

const days = ['2026-01-15', '2026-11-20', '2024-06-01', '2016-06-01'];

function on(day: string) {
  const asOf = parseDay(day);
  const law = lawOn(day);
  if (asOf === undefined || !law) throw new Error(day);
  return { asOf, law };
}

const { asOf, law } = on('2026-01-15');

/** What `crs score` makes of a line: the profile, or its problems. */
function scoreOf(line: string, day = asOf): Profile | readonly unknown[] {
  try {
    return readProfile(line, { file: 'f', asOf: day });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}

function lineOf(line: string, day = asOf): Profile | readonly unknown[] {
  try {
    return lineReader(day).read(line, 'f');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}

describe('the figures are those of the whole assessment', () => {
  const check = (person: unknown, day: string, rules: string) => {
    const facts = on(day);
    const under = on(rules);
    let profile: Profile;
    try {
      profile = checkProfile(person, { file: 'f', asOf: facts.asOf });
    } catch {
      return;
    }
    const { crs, programs, complete, unknowns } = assess(profile, facts.asOf, under.law);
    const answers = Object.fromEntries(programs.map(({ id, eligible }) => [id, eligible]));
    const sections = Object.fromEntries((crs.parts ?? []).map(({ id, points }) => [id, points]));
    const found = findFigures(profile, facts.asOf, under.law, []);
    const figures = Object.fromEntries(usualFields.map((id) => [id, fieldOf(id).valueIn(found)]));
    expect(figures, JSON.stringify(person)).toEqual({
      total: crs.points,
      ...sections,
      ...answers,
      complete,
      unknowns: unknowns.length,
    });
  };

  test('random people, every fact stated', () => {
    seededProfiles(400, 99).forEach((person, index) => {
      const day = days[index % days.length] ?? '';
      check(person, day, day);
      check(person, day, days[(index + 1) % days.length] ?? '');
    });
  });

  test('facts left out', () => {
    fc.assert(
      fc.property(partialProfileArbitrary, fc.constantFrom(...days), (person, day) => check(person, day, day)),
      { numRuns: 300 },
    );
  });
});

describe('under a law that was sent to a worker', () => {
  // The tables were last seen before the third of them: what was carried forward is open for everyone.
  const dates = ['2026-01-15', '2026-06-01', '2026-10-15', '2024-06-01', '2016-06-01'];

  test.each(dates)('records are those of crs score on %s', (day) => {
    const { asOf: of, law: rules } = on(day);
    const sent = (changes: Partial<BatchJob>) =>
      scorerOf(structuredClone({ ...job, asOf: of, laws: [{ name: '', law: rules }], ...changes }));
    const [whole, brief, csv] = [sent({ full: true }), sent({}), sent({ output: 'csv' })];
    for (const person of [{ funds: { amount: 100_000 } }, ...seededProfiles(25, 13)]) {
      const line = JSON.stringify({ ...person, id: 'a' });
      const profile = scoreOf(line, of);
      if (isProblems(profile)) continue;
      const report = makeReport(assess(profile, of, rules), { label: 'a', words: en, tool: job.tool });
      expect(JSON.parse(whole(chunkOf(line, 1)).text)).toEqual({
        line: 1,
        id: 'a',
        ...JSON.parse(JSON.stringify(report)),
      });
      const { total, unknowns } = JSON.parse(brief(chunkOf(line, 1)).text);
      expect([total, unknowns]).toEqual([report.total, report.unknowns.length]);
      expect(csv(chunkOf(line, 1)).text.split(',').at(-2)).toBe(String(report.unknowns.length));
      if (day === '2026-10-15') expect(report.unknowns.map(({ id }) => id)).toContain('law.programsCarriedForward');
    }
  });
});

function isProblems(read: Profile | readonly unknown[]): read is readonly unknown[] {
  return Array.isArray(read);
}

describe('a line is read as a file is', () => {
  test('random people', () => {
    for (const person of seededProfiles(150, 4)) {
      const line = JSON.stringify(person);
      expect(lineOf(line)).toEqual(scoreOf(line));
    }
  });

  const base = seededProfiles(30, 12).map((person) => JSON.stringify(person));
  test('with something changed', () => {
    const edits = [
      [/"age":\d+/, '"age":"x"'],
      [/"noc":"([1-9]\d+)"/, '"noc":$1'],
      [/"noc":"\d+"/, '"noc":"99999"'],
      [/"noc":/, '"nco":'],
      [/"country":"CA"/, '"country":null'],
      [/"completed":"[^"]+"/, '"completed":"2023-02-30"'],
      [/"dateOfBirth":"[^"]+"/, '"dateOfBirth":"2030-01-01"'],
      [/"dependentChildren":\d+/, '"dependentChildren":1.5'],
      [/"amount":\d+/, '"amount":1e999'],
      [/"amount":\d+/, '"amount":-1'],
      [/"work":\[/, '"work":[null,'],
      [/"work":/, '"__proto__":{"age":3},"work":'],
      [/"education":\[/, '"age":30,"education":['],
      [/"destination":"[A-Z]+"/, '"destination":"ON","destination":"BC"'],
      [/"destination":"[A-Z]+"/, '"destination" :"ON","dependentChildren":0,"dependentChildren":1'],
      [/"listening":[^,]+/, '"listening":"M"'],
      [/"listening":[^,]+/, '"listening":99'],
      [/"test":"[^"]+"/, '"test":"toefl"'],
      [/"accompanying":(true|false)/, '"accompanying":"yes"'],
      [/"accompanying":(true|false)/, '"accompanying" : true'],
      [/^\{/, '{"id":"","name":"a \\": b",'],
    ] as const;
    for (const line of base) {
      for (const [from, to] of edits) {
        const edited = line.replace(from, to);
        if (!isJson(edited)) continue;
        expect(lineOf(edited), edited).toEqual(scoreOf(edited));
      }
    }
  });

  test('with anything changed, every problem in its place', () => {
    let wrong = 0;
    fc.assert(
      fc.property(
        profileArbitrary.chain((person) => mutation(person)),
        (value) => {
          const line = JSON.stringify(value);
          const read = lineOf(line);
          if (Array.isArray(read)) wrong++;
          expect(read, line).toEqual(scoreOf(line));
        },
      ),
      { numRuns: 200 },
    );
    expect(wrong).toBeGreaterThan(30);
  });

  test.each([
    '{"dateOfBirth":"1990-01-01","age":1.5}',
    '{"dateOfBirth":"1990-01-01","age":"x"}',
    '{"dateOfBirth":"1990-01-01","age":30,"dependentChildren":1.5,"x":1}',
    '{"dateOfBirth":"1990-01-01","age":30,"partner":{"dateOfBirth":"1990-01-01","age":1.5}}',
    '{"dateOfBirth":"1990-01-01","age":1e300}',
    '{"work":[[],null,"x",{"years":1,"start":"2020-01-01"},{}]}',
    '{"languageTests":{"test":"clb"},"partner":[],"funds":{"amount":"1"}}',
    '[{"age":30}]',
  ])('with several things wrong: %s', (line) => {
    expect(lineOf(line)).toEqual(scoreOf(line));
  });
});

/** A file may be YAML, which takes more; a line of NDJSON may not. */
function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** One value somewhere in a profile replaced by something else. */
function mutation(person: object): fc.Arbitrary<object> {
  const paths: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]) => {
    if (path.length > 0) paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
  };
  walk(person, []);
  const values = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1, 2, 12, 13, 31, 201, 0.5, 1e13, '', 'x', 'ON', 'M', [], {}, [
      {},
    ]),
    fc.constantFrom(
      '2020-02-29',
      '2021-02-29',
      '2030-01-01',
      '1-1-1',
      '21231',
      '00012',
      'CA',
      'ZZ',
      'clb',
      'toefl',
      'x'.repeat(201),
    ),
    fc.integer(),
    fc.string(),
  );
  return fc.tuple(fc.constantFrom(...paths), values).map(([path, value]) => {
    const copy = structuredClone(person);
    let at: Record<string, unknown> = copy as Record<string, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return copy;
  });
}

const job: BatchJob = {
  file: 'f',
  asOf,
  laws: [{ name: '', law }],
  input: 'ndjson',
  output: 'ndjson',
  full: false,
  strict: false,
  columns: [],
  tool: { name: 'crs', version: '0' },
};

describe('chunks', () => {
  const cut = async (text: string, size: number, quoted: boolean) => {
    const bytes = new TextEncoder().encode(text);
    async function* parts() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const chunks: { text: string; line: number; lines: number }[] = [];
    const places = makePlaces(8);
    for await (const { bytes: part, line, lines } of chunksOf(sourceOf(parts()), { quoted, mostLines: 2 }, places)) {
      chunks.push({ text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(part), line, lines });
      places.give(part);
    }
    return chunks;
  };

  const ends = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;

  test('no line is lost, repeated or cut, and lines keep their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', '\n', '\r', '\r\n', '€', '{', ','), maxLength: 12 })),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (texts, size, quoted) => {
          const text = texts.join('\n');
          const chunks = await cut(text, size, quoted);
          expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
          let line = 1;
          for (const [index, chunk] of chunks.entries()) {
            expect(chunk.line).toBe(line);
            line += ends(chunk.text);
            if (index < chunks.length - 1) expect(chunk.text).toMatch(/[\r\n]$/);
            if (chunk.text.endsWith('\r')) expect(chunks[index + 1]?.text ?? '').not.toMatch(/^\n/);
          }
        },
      ),
    );
  });

  test('a record of CSV longer than any profile is a line whose quote is never closed; those below are read', async () => {
    const feeds = 3 * 1024 * 1024;
    async function* parts() {
      yield new TextEncoder().encode('a,1\nb,"');
      for (let part = 0; part < 3; part++) yield new TextEncoder().encode('x\n'.repeat(1024 * 1024));
      yield new TextEncoder().encode('"\nc,1\n');
    }
    const places = makePlaces(placeBytes);
    const found: { text: string; line: number; lines: number }[] = [];
    const cutting = { quoted: true, mostLines: 2_000_000 };
    for await (const { bytes, line, lines } of chunksOf(sourceOf(parts()), cutting, places)) {
      found.push({ text: Buffer.from(bytes.subarray(0, 8)).toString(), line, lines });
      places.give(bytes);
    }
    expect(found[0]).toMatchObject({ text: 'a,1\n', line: 1 });
    // Ends with the line, so that no closing quote is found behind it.
    expect(found[1]).toEqual({ text: 'b,"x\n', line: 2, lines: 1 });
    expect(found[2]).toMatchObject({ text: 'x\nx\nx\nx\n', line: 3 });
    expect(found.reduce((sum, { lines }) => sum + lines, 0)).toBe(feeds + 3);
  });

  test('chunks grow, so that a short input is shared out', async () => {
    const lines = 100_000;
    async function* parts() {
      yield new TextEncoder().encode('{"age":30}\n'.repeat(lines));
    }
    const found: number[] = [];
    const cutting = { quoted: false, mostLines: 30_000 };
    for await (const chunk of chunksOf(sourceOf(parts()), cutting, makePlaces(placeBytes))) found.push(chunk.lines);
    expect(found.reduce((sum, count) => sum + count)).toBe(lines);
    found.forEach((count, index) => {
      // Two lines more, where lines are cut at both ends.
      expect(count).toBeLessThanOrEqual(index === 0 ? 2000 : 2 * (found[index - 1] ?? 0) + 2);
      expect(count).toBeLessThanOrEqual(30_001);
    });
  });

  test('what is there is read at once; what is not there yet is not waited for', async () => {
    let goOn = () => {};
    const later = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* parts() {
      yield new Uint8Array();
      // Longer than a reading waits for more.
      await new Promise((resolve) => setTimeout(resolve, 20));
      yield new TextEncoder().encode('a\n');
      yield new TextEncoder().encode('b\n');
      await later;
      yield new TextEncoder().encode('c\n');
    }
    const source = sourceOf(parts());
    const into = new Uint8Array(9);
    expect(await source.read(into)).toBe(4);
    goOn();
    expect(await source.read(into)).toBe(2);
    expect(await source.read(into)).toBe(0);
  });

  test.each([0, 20])('a source that fails after %d ms gives what came before, and then tells', async (delay) => {
    async function* parts() {
      yield new TextEncoder().encode('a\n');
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      throw new Error('gone');
    }
    const source = sourceOf(parts());
    const into = new Uint8Array(9);
    expect(await source.read(into)).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 2 * delay));
    await expect(source.read(into)).rejects.toThrow('gone');
  });

  test('places are used again, the larger ones for whatever fits', () => {
    const places = makePlaces(8);
    const small = places.take(3);
    places.give(small);
    expect(places.take(8).buffer).toBe(small.buffer);
    const large = places.take(20);
    places.give(large);
    expect(places.take(5)).toMatchObject({ buffer: large.buffer, length: 8 });
  });

  test('a line without an end is not gathered for ever', async () => {
    async function* endless() {
      for (let part = 0; part < 100; part++) yield new Uint8Array(1024 * 1024).fill(97);
      yield new TextEncoder().encode('\n{}\n');
    }
    const lengths: number[] = [];
    for await (const { bytes } of chunksOf(
      sourceOf(endless()),
      { quoted: false, mostLines: 9 },
      makePlaces(placeBytes),
    ))
      lengths.push(bytes.length);
    // The long line and the good one after it.
    expect(lengths.length).toBe(2);
    expect(lengths[0]).toBeLessThan(8 * 1024 * 1024);
  });
});

function chunkOf(text: string, line: number): Chunk {
  return { bytes: new TextEncoder().encode(text), line };
}

function scoreChunk(to: BatchJob, chunk: Chunk) {
  return scorerOf(to)(chunk);
}

function scorerOf(to: BatchJob) {
  const score = chunkScorer(to);
  return (chunk: Chunk) => {
    const { records, ...found } = score(chunk);
    return { ...found, text: Buffer.from(records).toString() };
  };
}

describe('records', () => {
  test('lines of every kind in any order have their records in that order', () => {
    const kinds = fc.constantFrom(
      '{"name":"Ann","age":30}',
      '{"name":"Zo\\u00eb","age":30}',
      '{"name":null,"age":30}',
      '{"id":"b","age":"x"}',
      '{"id"',
      '',
    );
    const scorers = [scorerOf(job), scorerOf({ ...job, output: 'csv' })];
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 100, maxLength: 300 }), fc.constantFrom(...scorers), (lines, score) => {
        const { text, bad } = score(chunkOf(lines.map((line) => `${line}\n`).join(''), 5));
        const alone = lines.flatMap((line, index) => score(chunkOf(`${line}\n`, 5 + index)).text);
        expect(text).toBe(alone.join(''));
        expect(bad).toBe(lines.filter((line) => line.startsWith('{"id"')).length);
      }),
      { numRuns: 20 },
    );
  });

  test('a bad line has its record in its place, and the rest is scored', () => {
    const good = '{"name":"Ann","age":30}';
    const { text, bad } = scoreChunk(job, chunkOf(`${good}\n{"id":"b","age":"x"}\n\n{"id"\n${good}\n`, 7));
    expect(bad).toBe(2);
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ line, id, total, errors }) => [line, id, total, errors?.length])).toEqual([
      [7, 'Ann', 105, undefined],
      [8, 'b', undefined, 1],
      [10, null, undefined, 1],
      [11, 'Ann', 105, undefined],
    ]);
    expect(Object.keys(records[0])).toEqual(
      'line id total core partner transferability additional fsw cec fst complete unknowns'.split(' '),
    );
    expect(records[1].errors[0]).toMatchObject({ field: 'age', found: '"x"' });
  });

  test('a line that is too long or too deep is a bad line like any other', () => {
    const long = `{"id":"${'x'.repeat(1024 * 1024)}"}`;
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const { text, bad } = scoreChunk(job, chunkOf(`${long}\n${deep}\n{"id":"c"}\n`, 1));
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bad).toBe(2);
    expect(records.map(({ line, id }) => [line, id])).toEqual([
      [1, null],
      [2, null],
      [3, 'c'],
    ]);
    expect(records[0].errors[0].text).toContain('1048576 characters');
    expect(records[1].errors[0].text).toBe('nested too deeply');
  });

  test('CSV with a quote that is never closed: every other line is scored', () => {
    const csv: BatchJob = { ...job, input: 'csv', columns: ['id', 'age'] };
    const { text, bad } = scoreChunk(csv, chunkOf('a,30\n"b,30\nc,30\n', 2));
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bad).toBe(1);
    expect(records.map(({ line, total, errors }) => [line, total, errors?.[0].text])).toEqual([
      [2, 105, undefined],
      [3, undefined, expect.stringContaining('a quote is opened and not closed')],
      [4, 105, undefined],
    ]);
  });

  test('--strict stops at the first', () => {
    const { text, stopped } = scoreChunk({ ...job, strict: true }, chunkOf('{}\n{"a":1}\n{}\n', 1));
    expect(text.trimEnd().split('\n').length).toBe(2);
    expect(stopped?.[0]).toMatchObject({ file: 'f', line: 2, field: 'a' });
  });

  test('several laws give one set of columns each', () => {
    const laws = [
      { name: 'A', law: on('2022-11-16').law },
      { name: 'B', law },
    ] as const;
    const { text } = scoreChunk({ ...job, laws }, chunkOf('{"age":30}\n', 1));
    expect(Object.keys(JSON.parse(text)).filter((key) => key.endsWith('total'))).toEqual(['A.total', 'B.total']);
  });

  test('names of columns are those of the rules, in any script', () => {
    const names = ['./règles.yaml', './规则.yaml', 'a "b"\\c'] as const;
    const laws = [
      { name: names[0], law },
      { name: names[1], law },
      { name: names[2], law },
    ] as const;
    const { text } = scoreChunk({ ...job, laws }, chunkOf('{"age":30}\n', 1));
    expect(Object.keys(JSON.parse(text)).filter((key) => key.endsWith('.total'))).toEqual(
      names.map((name) => `${name}.total`),
    );
  });

  test('--full is the JSON of crs score', () => {
    const { text } = scoreChunk({ ...job, full: true }, chunkOf('{"name":"Ann","age":30}\n', 1));
    expect(JSON.parse(text)).toMatchObject({ line: 1, id: 'Ann', schema: 1, profile: 'Ann', total: 105 });
  });

  test('CSV in: paths of fields, lists from 1, none for an empty list', () => {
    const columns =
      'id,age,maritalStatus,languageTests.1.test,languageTests.1.listening,education.2.level,education.2.country,work'.split(
        ',',
      );
    const csv: BatchJob = { ...job, input: 'csv', columns };
    const { text, bad } = scoreChunk(
      csv,
      chunkOf('a,30,neverMarried,,,bachelor,CA,none\n"b\nb",31,,,,,,\nc,31,,,,,\nd,abc,,,,,,\n', 2),
    );
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    // 105 or 94 for the age, 120 for the Canadian degree (reference/crs.md, part A, alone).
    expect(records.map(({ line, id, total }) => [line, id, total])).toEqual([
      [2, 'a', 105 + 120],
      [3, 'b\nb', 99],
      [5, 'c', undefined],
      [6, 'd', undefined],
    ]);
    expect(bad).toBe(2);
    expect(records[3].errors[0]).toMatchObject({ field: 'age', found: '"abc"' });
  });

  test('CSV in: leaves, and hours as one number or by their first days', () => {
    const columns = [
      'id',
      ...['noc', 'country', 'start', 'end', 'hoursPerWeek'].map((key) => `work.1.${key}`),
      ...['start', 'end', 'paid'].map((key) => `work.1.leaves.1.${key}`),
      ...['1.hours', '2.from', '2.hours'].map((key) => `work.2.hoursPerWeek.${key}`),
      ...['noc', 'country', 'start', 'end'].map((key) => `work.2.${key}`),
    ];
    const leave = 'leave,31301,CA,2024-01-01,2025-03-30,40,2024-04-01,2024-06-30,,,,,,,,';
    const longer = 'longer,31301,CA,2024-01-01,2025-03-30,40,2024-04-01,2024-07-01,,,,,,,,';
    const paid = 'paid,31301,CA,2024-01-01,2025-03-30,40,2024-04-01,2024-07-01,true,,,,,,,';
    const hours = 'hours,,,,,,,,,15,2025-01-01,30,21231,CA,2024-01-01,2025-06-30';
    const csv: BatchJob = { ...job, input: 'csv', columns };
    const { text, bad } = scoreChunk(csv, chunkOf(`${[leave, longer, paid, hours].join('\n')}\n`, 2));
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    // A year in Canada alone is 40 points; tests/cases/leaves-and-hours.yaml says which of these have one.
    expect({ bad, totals: records.map(({ id, total }) => [id, total]) }).toEqual({
      bad: 0,
      totals: [
        ['leave', 40],
        ['longer', 0],
        ['paid', 40],
        ['hours', 40],
      ],
    });
  });

  test('CSV in: children, assessments, levels, military service and offers', () => {
    const columns = [
      ...['id', 'dependentChildren', 'dependents.1.dateOfBirth', 'dependents.1.dependentByCondition'],
      ...['dependents.1.hasSpouseOrPartner', 'education.1.level', 'education.1.country', 'education.1.eca.assessed'],
      ...['country', 'start', 'noc', 'recognized'].map((key) => `militaryService.${key}`),
      ...['noc', 'fullTime', 'months', 'canadianForces', 'indeterminate'].map((key) => `jobOffer.${key}`),
    ];
    // Military recruits are a category since 2026-02-18.
    const then = on('2026-06-01');
    const laws: BatchJob['laws'] = [{ name: '', law: then.law }];
    const csv: BatchJob = { ...job, asOf: then.asOf, laws, input: 'csv', columns, full: true };
    const lines = [
      'child,1,2001-01-01,false,false,lessThanOneYear,CA,,,,,,,,,,',
      'recruit,0,,,,twoYear,CA,,FR,2012-01-01,43204,true,43204,true,36,true,false',
      'unassessed,0,,,,bachelor,IN,false,,,,,,,,,',
    ];
    const { text, bad } = scoreChunk(csv, chunkOf(`${lines.join('\n')}\n`, 2));
    const [child, recruit, unassessed] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ids = ({ notes }: { notes: readonly { id: string }[] }) => notes.map(({ id }) => id);
    expect(bad).toBe(0);
    expect(ids(child)).toEqual(expect.arrayContaining(['family.notDependent', 'credential.underOneYear']));
    expect(recruit.categories).toContainEqual(expect.objectContaining({ id: 'military', eligible: 'yes' }));
    expect(ids(unassessed)).toContain('education.notAssessed');
  });

  test.each([
    'aeg',
    'work.noc',
    'work.0.noc',
    'work.1',
    'partner',
    'work.1.noc.1',
    'work.1.leaves.start',
    'work.1.hoursPerWeek.1',
    'work.1.hoursPerWeek.hours',
    'constructor',
  ])('CSV column %s is refused', (name) => {
    expect(() => chunkScorer({ ...job, input: 'csv', columns: ['id', name] })).toThrow(InputError);
  });

  test('CSV out', () => {
    const { text } = scoreChunk({ ...job, output: 'csv' }, chunkOf('{"name":"=A,B","age":30}\n{"a":1}\n', 1));
    expect(text).toBe(
      '1,"\'=A,B",105,105,0,0,0,unknown,unknown,no,true,7,\n' + '2,,,,,,,,,,,,"a: unknown key ""a"""\n',
    );
  });
});
