import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/base/day.ts';
import { loadFingerprint } from '../src/cli/fingerprint.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { editText } from '../src/profile/edit/edit-text.ts';
import { InputError } from '../src/profile/input-error.ts';
import { profileJsonSchema } from '../src/profile/json-schema.ts';
import { ownKeysOf } from '../src/profile/own-keys.ts';
import { readProfile } from '../src/profile/read.ts';
import { lineReader } from '../src/profile/read-line.ts';
import { profileScan } from '../src/profile/scan/profile-scan.ts';
import type { Profile } from '../src/profile/schema.ts';
import { crs } from './cli/run.ts';

const asOf = parseDay('2026-01-15') ?? expect.fail();
const read = (text: string) => readProfile(text, { file: 'f', asOf });
const readLine = lineReader(asOf).read;
const encoder = new TextEncoder();

function problemsOf(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const file = `# mine
x-file: 0017   # ours
notes: |
  Called on Monday.

    - waits for WES
age: 30
x-since: 2024-01-01
work:
  - noc: "21231"
    country: IN
    years: 2
    notes: >
      Letter is
      on its way.
    x-letter: { asked: 2025-11-01, copies: [1, null, {}] } # two
education: [ { level: bachelor, x-a: b, country: CA } ]
partner:
  accompanying: true
  notes: "b: c"
x-empty:
x-last: |+
  a

`;

describe('a profile', () => {
  test('keeps notes and x- keys wherever keys stand', () => {
    const profile = read(file);
    expect(ownKeysOf(profile)).toEqual({
      notes: 'Called on Monday.\n\n  - waits for WES\n',
      x: { 'x-file': '0017', 'x-since': '2024-01-01', 'x-last': 'a\n\n' },
    });
    expect(ownKeysOf(profile.work?.[0] ?? {})).toEqual({
      notes: 'Letter is on its way.\n',
      x: { 'x-letter': { asked: '2025-11-01', copies: [1, null, {}] } },
    });
    expect(profile['x-file']).toBe('0017');
    expect(profile.partner?.notes).toBe('b: c');
    expect(ownKeysOf(read('age: 30'))).toEqual({});
  });

  test('is otherwise none the looser', () => {
    const near = (text: string) => problemsOf(text).map(({ field, problem, nearest }) => [field, problem.id, nearest]);
    expect(near('note: a')).toEqual([['note', 'input.unknownKey', 'notes']]);
    expect(near('Notes: a')).toEqual([['Notes', 'input.unknownKey', 'notes']]);
    expect(near('remarks: a')).toEqual([['remarks', 'input.unknownKey', 'notes']]);
    expect(near('x_file: a')).toEqual([['x_file', 'input.unknownKey', 'x-file']]);
    expect(near('work: [{ noc: "21231", country: CA, years: 1, X-File: a }]')).toEqual([
      ['work.0.X-File', 'input.unknownKey', 'x-File'],
    ]);
    expect(near('x-: a')).toEqual([['x-', 'input.unknownKey', undefined]]);
    expect(near('__proto__: { a: 1 }')).toEqual([['__proto__', 'input.unknownKey', undefined]]);
    expect(near('work: [{ noc: "21231", country: CA, years: 1, __proto__: a }]')).toEqual([
      ['work.0.__proto__', 'input.unknownKey', undefined],
    ]);
    expect(near('age: 30.5\nnotes: [a]\nfoo: 1\n__proto__: 1').map(([field]) => field)).toEqual([
      'age',
      'notes',
      'foo',
      '__proto__',
    ]);
    // The rules between fields are told beside keys that are wrong.
    expect(near('age: 30\ndateOfBirth: 1990-01-01\nfoo: 1').map(([field]) => field)).toEqual(['age', 'foo']);
    expect(near('x-a: { b: 1, b: 2 }')).toEqual([['', 'input.duplicateKey', undefined]]);
  });

  test('takes what is written there for no fact', () => {
    const odd = `age: 30
notes: 2024
x-born: 2030-01-01
x-noc: { noc: 12, country: Nowhere, dateOfBirth: 1800-01-01 }
x-price: 1.200
x-big: .inf
x-list: [{ dateOfBirth: 2050-01-01 }, ~]`;
    expect(ownKeysOf(read(odd))).toEqual({
      notes: '2024',
      x: {
        'x-born': '2030-01-01',
        'x-noc': { noc: 12, country: 'Nowhere', dateOfBirth: '1800-01-01' },
        'x-price': 1.2,
        'x-big': '.inf',
        'x-list': [{ dateOfBirth: '2050-01-01' }, null],
      },
    });
  });

  test('takes of a program what JSON can say', () => {
    const check = (value: unknown) => checkProfile({ age: 30, 'x-a': value }, { file: 'f', asOf });
    for (const value of [null, '', 0, -1.5, false, [], {}, [[{ a: null }]]]) {
      expect(check(value)['x-a']).toEqual(value);
    }
    let deep: unknown = 1;
    for (let depth = 0; depth < 5000; depth++) deep = [deep];
    for (const value of [Number.NaN, () => 1, new Date(), new Map(), 1n, Symbol('a'), deep]) {
      expect(() => check(value)).toThrow(InputError);
    }
  });

  test('has them in its JSON Schema', () => {
    const schema: { properties?: object; patternProperties?: object; additionalProperties?: unknown } =
      profileJsonSchema();
    expect(Object.keys(schema.properties ?? {})).toContain('notes');
    expect(schema.patternProperties).toEqual({ '^x-.': {} });
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('a file that is changed', () => {
  const changed = (change: (facts: Profile) => object) =>
    editText(file, read(file), { ...change(read(file)) }, () => undefined);

  test.each<[string, (facts: Profile) => object, string, string]>([
    ['a fact above', (f) => ({ ...f, age: 31 }), 'age: 30', 'age: 31'],
    ['a job', (f) => ({ ...f, work: f.work?.map((job) => ({ ...job, years: 3 })) }), 'years: 2', 'years: 3'],
    [
      'a credential',
      (f) => ({ ...f, education: f.education?.map((one) => ({ ...one, country: 'IN' })) }),
      'country: CA',
      'country: IN',
    ],
  ])('keeps them: %s', (_, change, from, to) => {
    expect(changed(change)).toBe(file.replace(from, to));
  });

  test('takes others', () => {
    const facts = { ...read(file), notes: 'a\nb', 'x-new: #': '0017', 'x-more': { a: [1, { b: 'c' }] } };
    const text = editText(file, read(file), facts, () => undefined);
    expect(read(text)).toEqual(facts);
  });

  test('random facts beside them', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null);
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), json, { maxKeys: 3 }), fc.string(), (own, notes) => {
        const x = Object.fromEntries(Object.entries(own).map(([key, value]) => [`x-${key}`, value]));
        const before = { age: 30, ...x, notes, work: [{ noc: '21231', country: 'CA', years: 1, ...x, notes }] };
        const text = JSON.stringify(before);
        if (text.includes('\\u0000')) return;
        const profile = checkProfile(JSON.parse(text), { file: 'f', asOf });
        expect(readLine(text, 'f')).toEqual(profile);
        const edited = editText(text, profile, { ...profile, age: 31 }, () => undefined);
        expect(JSON.parse(edited)).toEqual({ ...JSON.parse(text), age: 31 });
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines of a batch', () => {
  const scan = profileScan(asOf);
  const scanned = (line: string) => {
    scan.load(encoder.encode(`${line}\n`));
    return scan.read(0);
  };

  test.each(['{"age":30,"notes":"a\\nb"}', `{"age":30,"notes":"${'x'.repeat(5000)}"}`, '{"age":30,"notes":""}'])(
    'notes are plain: %#',
    (line) => {
      expect(scanned(line)).toEqual(read(line));
      expect(readLine(line, 'f')).toEqual(read(line));
    },
  );

  test.each([
    '{"age":30,"x-a":1}',
    '{"x-a":{"noc":12,"b":null},"age":30,"id":null}',
    '{"age":30,"x-a":null}',
    '{"age":30,"x-a":[null,1e400]}',
    '{"age":30,"x-__proto__":{"__proto__":1}}',
    '{"age":30,"x-a":1,"work":[{"noc":"21231","country":"CA","years":1,"notes":"a","x-b":null}]}',
  ])('x- keys are those of other readers: %s', (line) => {
    const found = scanned(line);
    if (found) expect(found).toEqual(read(line));
    expect(readLine(line, 'f')).toEqual(read(line));
    expect(Object.getPrototypeOf(readLine(line, 'f'))).toBe(Object.prototype);
  });

  test.each([
    '{"age":30,"x-a":1,"__proto__":{"age":3}}',
    '{"age":null,"\\u005f_proto__":{"age":3}}',
    '{"age":30,"x-a":1,"x-a":2}',
    '{"age":30,"x-":1}',
    '{"age":30,"x":1}',
  ])('refused: %s', (line) => {
    expect(scanned(line)).toBeUndefined();
    expect(() => readLine(line, 'f')).toThrow(InputError);
    expect(() => read(line)).toThrow(InputError);
  });

  test('columns of CSV', async () => {
    const csv = `id,age,notes,x-file,work.1.noc,work.1.country,work.1.years,work.1.x-ref,work.1.notes
a,30,"one
two",0017,21231,CA,1,r,said`;
    const told = await crs(['batch', '--input-format', 'csv', '--full', '--as-of', '2026-01-15', '-'], { input: csv });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(told.stdout)).toMatchObject({ notesOfProfile: 'one\ntwo', x: { 'x-file': '0017' } });
    const kept = await crs(['batch', '--input-format', 'csv', '--extra', 'keep', '--as-of', '2026-01-15', '-'], {
      input: csv,
    });
    expect(JSON.parse(kept.stdout).extra).toEqual({
      notes: 'one\ntwo',
      'x-file': '0017',
      'work.1.x-ref': 'r',
      'work.1.notes': 'said',
    });
    const other = await crs(['batch', '--input-format', 'csv', '-'], { input: 'id,Notes,work.x-a\na,b,c' });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('did you mean notes');
    const ignored = await crs(['batch', '--input-format', 'csv', '--extra', 'ignore', '-'], {
      input: 'age,Notes\n30,b',
    });
    expect(ignored.code).toBe(0);
  });
});

describe('shown where asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crs-own-'));
  const path = join(folder, 'p.yaml');
  const score = (...options: string[]) => crs(['score', '--as-of', '2026-01-15', ...options, path]);

  test('with --details and --explain, in Markdown, JSON and YAML, and nowhere else', async () => {
    writeFileSync(path, file);
    const heading = 'From the profile\nCalled on Monday.\n\n  - waits for WES\nx-file: 0017\nx-since: 2024-01-01\n';
    for (const option of ['--details', '--explain']) expect((await score(option)).stdout).toContain(heading);
    expect((await score()).stdout).not.toContain('Monday');
    expect((await score('--format', 'markdown')).stdout).not.toContain('Monday');
    expect((await score('--format', 'markdown', '--explain')).stdout).toContain('**From the profile**\n\n- Called on');
    const data = JSON.parse((await score('--format', 'json')).stdout);
    expect(data.notesOfProfile).toBe('Called on Monday.\n\n  - waits for WES\n');
    expect(data.x).toEqual({ 'x-file': '0017', 'x-since': '2024-01-01', 'x-last': 'a\n\n' });
  });

  test('score nothing, and leave the answer without them as it is', async () => {
    writeFileSync(path, file);
    const { notesOfProfile, x, ...data } = JSON.parse((await score('--format', 'json')).stdout);
    const bare = file.replace(/^( *)(notes|x-[a-z]+): ([|>][+]?\n( *\n|\1 +.*\n)*|.*\n)/gm, '');
    expect(bare).not.toMatch(/notes|x-[b-df-z]/);
    writeFileSync(path, bare);
    const without = JSON.parse((await score('--format', 'json')).stdout);
    expect({ notesOfProfile, x }).not.toEqual({});
    expect(without).toEqual(data);
  });

  test('make nobody another person for a stored score', async () => {
    const fingerprintOf = await loadFingerprint();
    const facts = { age: 30, work: [{ noc: '21231', country: 'CA', years: 1 }] };
    const noted = { ...facts, notes: 'a', 'x-a': 1, work: [{ ...facts.work[0], notes: 'b', 'x-b': { noc: 1 } }] };
    expect(fingerprintOf(read(JSON.stringify(noted)))).toBe(fingerprintOf(read(JSON.stringify(facts))));
    expect(fingerprintOf(read('age: 31'))).not.toBe(fingerprintOf(read('age: 30')));
  });

  test('hostile text commands no terminal', async () => {
    const bad = '\u001b[2J\u009b2J\u202etxt\r\n\u0007';
    writeFileSync(path, JSON.stringify({ age: 30, notes: bad, 'x-\u202e': { [bad]: [bad] }, 'x-__proto__': bad }));
    for (const options of [
      ['--details'],
      ['--format', 'json'],
      ['--format', 'markdown', '--explain'],
      ['--format', 'yaml'],
    ]) {
      const { code, stdout } = await score(...options);
      expect(code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    }
  });

  test('crs improve --write and crs init keep them', async () => {
    const profile = readFileSync('profiles/single-abroad.yaml', 'utf8');
    const own = `notes: |\n  one\n\n  two\nx-file: 0017\n${profile}`;
    writeFileSync(path, own);
    const improved = await crs(['improve', '--as-of', '2026-01-15', '--write', 'pnp', path]);
    expect(improved.code, improved.stderr).toBe(0);
    expect(improved.stdout).toContain('notes: |\n  one\n\n  two\nx-file: 0017\n');
    const answers = join(folder, 'answers.yaml');
    writeFileSync(answers, 'x-other: { a: 1 }\ndestination: NS\n');
    const written = await crs(['init', path, '--as-of', '2026-01-15', '--answers', answers, '--yes']);
    expect(written.code, written.stderr).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('notes: |\n  one\n\n  two\nx-file: 0017\n');
    expect(ownKeysOf(read(text)).x).toEqual({ 'x-file': '0017', 'x-other': { a: 1 } });
  });
});
