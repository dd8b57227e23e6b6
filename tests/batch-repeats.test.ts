import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BatchJob, RawLine } from '../src/batch/job.ts';
import { makeRepeats } from '../src/batch/repeats.ts';
import { chunkScorer } from '../src/batch/score-chunk.ts';
import { lawOn, parseDay } from '../src/index.ts';
import { profileArbitrary } from './oracle/arbitrary.ts';

const asOf = parseDay('2026-01-15') ?? expect.fail();
const law = lawOn('2026-01-15') ?? expect.fail();
const job: BatchJob = {
  file: 'f',
  asOf,
  laws: [{ name: 'one', law }],
  input: 'ndjson',
  output: 'ndjson',
  full: false,
  strict: false,
  columns: [],
  tool: { name: 'crs', version: '0' },
};

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rawOf(line: string): RawLine {
  const bytes = encode(`before ${line}\nbehind`);
  return { bytes, from: 7, to: bytes.length - 7 };
}

/** Each line scored by a scorer that has seen no other. */
function apart(lines: readonly string[], under = job): string {
  return lines.map((line, index) => chunkScorer(under)({ bytes: encode(`${line}\n`), line: index + 1 }).text).join('');
}

function together(lines: readonly string[], under = job): string {
  return chunkScorer(under)({ bytes: encode(`${lines.join('\n')}\n`), line: 1 }).text;
}

describe('lines that say the same', () => {
  const named = fc.record({
    id: fc.option(fc.string(), { nil: undefined }),
    name: fc.option(fc.string(), { nil: undefined }),
  });
  const people = fc.array(fc.tuple(named, fc.nat(2)), { minLength: 5, maxLength: 12 });

  test.each(['ndjson', 'csv'] as const)('have the records that each has alone (%s)', (output) => {
    fc.assert(
      fc.property(fc.tuple(profileArbitrary, profileArbitrary, profileArbitrary), people, (profiles, names) => {
        const lines = names.map(([called, index]) => JSON.stringify({ schema: 1, ...called, ...profiles[index] }));
        expect(together(lines, { ...job, output })).toBe(apart(lines, { ...job, output }));
      }),
      { numRuns: 30 },
    );
  });

  test('are not mixed up with lines that only look alike', () => {
    const lines = [
      '{"id":"a","age":30}',
      '{"id":"b","age":30}',
      '{"age":30}',
      '{"name":"a","age":30}',
      '{"schema":1,"age":30}',
      '{"age":30,"id":"x"}',
      '{"age":30,"id":"y"}',
      '{"id":"a","age":30,"id":"b"}',
      '{"id":"a","id":"b","age":30}',
      '{"name":"n","id":"i","age":30}',
      '{"id":"\\u0061","age":30}',
      '{"id": "a", "age": 30}',
      '{"id":"","age":30}',
      '{"id":null,"age":30}',
      '{"id":"c","age":30} {"id":"d"}',
      '{"id":"c","age":31}',
      '{"id":"b","age":30}',
    ];
    expect(together([...lines, ...lines])).toBe(apart([...lines, ...lines]));
  });

  test('are kept from the second time on', () => {
    const repeats = makeRepeats();
    expect(repeats.look(rawOf('{"schema":1,"id":"a","name":"Ann","age":30}'))).toBeUndefined();
    repeats.look(rawOf('{"schema":1,"id":"b","name":"Bo","age":30}'))?.keep('made');
    expect(repeats.look(rawOf('{"schema":1,"id":"c","name":"Cy","age":30}'))).toMatchObject({ id: 'c', known: 'made' });
    expect(repeats.look(rawOf('{"schema":1,"id":"c","age":30}'))?.known).toBeUndefined();
  });

  test('are forgotten in time', () => {
    const repeats = makeRepeats(2);
    for (let age = 20; age < 30; age++) {
      repeats.look(rawOf(`{"age":${age}}`));
      repeats.look(rawOf(`{"age":${age}}`))?.keep(String(age));
    }
    expect(repeats.look(rawOf('{"age":29}'))?.known).toBe('29');
    expect(repeats.look(rawOf('{"age":20}'))?.known).toBeUndefined();
  });
});
