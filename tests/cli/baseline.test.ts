import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { seededProfiles } from '../oracle/arbitrary.ts';
import { crs } from './run.ts';

// Stored scores: what their heading says, what moved since, and the forms in which they are kept.

const folder = mkdtempSync(join(tmpdir(), 'crs-baseline-'));
const inFolder = (name: string) => join(folder, name);
const day = ['--as-of', '2026-01-15'];
const examples = readdirSync('profiles').map((name) => `profiles/${name}`);
/** Born on 1995-06-01: 30 years old in January 2026, 31 from June on. */
const person = inFolder('a.yaml');
const written = (facts = '') => writeFileSync(person, `id: A\ndateOfBirth: 1995-06-01\nwork: []\n${facts}`);
const sibling = 'relativesInCanada: [{ relation: sibling, of: self, status: citizen, age: 45 }]\n';

async function store(name: string, args: readonly string[], files: readonly string[] = [person]): Promise<string> {
  const output = inFolder(name);
  expect(await crs(['score', ...args, '--output', output, ...files])).toMatchObject({ code: 0, stdout: '' });
  return output;
}

async function diffs(baseline: string, args: readonly string[], files: readonly string[] = [person]) {
  const { code, stdout, stderr } = await crs(['diff', '--baseline', baseline, '--format', 'json', ...args, ...files]);
  expect({ code, stderr: stderr.replace(/^crs: NOT COMPLETE.*\n/, '') }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** Stored scores with something else in them. */
function changed(file: string, change: (text: string) => string): string {
  const other = file.replace('.json', '-changed.json');
  writeFileSync(other, change(readFileSync(file, 'utf8')));
  return other;
}

const asOtherVersion = (text: string) => text.replace(/"version":( ?)"[^"]+"/g, '"version":$1"0.0.1"');

describe('the heading', () => {
  const heading = async (stored: string, asOf: string) => {
    const args = ['diff', '--baseline', stored, '--as-of', asOf, '--format', 'markdown', person];
    return (await crs(args)).stdout.split('\n')[0];
  };

  test('says day, rules and tool of both sides', async () => {
    written();
    const stored = await store('heading.json', ['--format', 'json', ...day]);
    expect(await heading(stored, '2026-10-15')).toMatch(
      /^## Against heading\.json, as of 2026-01-15, rules 2025-03-25, crs \S+ → as of 2026-10-15, rules 2025-03-25, crs \S+$/,
    );
  });

  test('of several days, rules and tools each', async () => {
    written();
    const score = async (asOf: string) =>
      JSON.parse((await crs(['score', '--as-of', asOf, '--format', 'json', person])).stdout);
    const [one, two] = [await score('2023-02-01'), await score('2026-02-01')];
    const stored = inFolder('days.json');
    writeFileSync(stored, JSON.stringify([two, { ...one, profile: 'B', tool: { name: 'crs', version: '0.0.1' } }]));
    expect(await heading(stored, '2026-01-15')).toMatch(
      /^## Against days\.json, as of 2023-02-01 to 2026-02-01, rules 2022-11-16 and 2025-03-25, crs 0\.0\.1 and crs /,
    );
    const sameDay = await crs(['diff', '--baseline', stored, '--same-day', person]);
    expect(sameDay).toMatchObject({ code: 2, stdout: '' });
    expect(sameDay.stderr).toContain('scores of several days');
  });
});

describe('the cause', () => {
  test('time: a birthday', async () => {
    written();
    for (const form of [
      ['--format', 'json'],
      ['--baseline-format', 'compact'],
    ]) {
      const stored = await store('time.json', [...form, ...day]);
      // 105 at 30, 99 at 31 (reference/crs.md, part A, alone).
      const [diff] = await diffs(stored, ['--as-of', '2026-06-01']);
      expect(diff).toMatchObject({ from: { total: 105 }, to: { total: 99 }, cause: ['time'] });
    }
  });

  test('law: job offers gave points until 2025-03-24', async () => {
    written('jobOffer: { noc: "21231", fullTime: true, months: 24, lmia: true }\n');
    const stored = await store('law.json', ['--format', 'json', '--as-of', '2025-03-24']);
    const [diff] = await diffs(stored, ['--as-of', '2025-03-25']);
    expect(diff).toMatchObject({ cause: ['law'] });
    expect(diff.from.total - diff.to.total).toBe(50);
    // Over the birthday of 2025-06-01 (110 at 29), too.
    expect((await diffs(stored, ['--as-of', '2025-06-01']))[0].cause).toEqual(['time', 'law']);
    // Rules of another day, which their first day names.
    const named = await store('named.json', ['--format', 'json', '--as-of', '2025-06-01', '--rules', '2025-03-24']);
    expect((await diffs(named, ['--as-of', '2025-06-01']))[0].cause).toEqual(['law']);
  });

  test('profile: the same tool gives another score on the stored day', async () => {
    written();
    const stored = await store('profile.json', ['--baseline-format', 'compact', ...day]);
    const plain = await store('plain.json', ['--format', 'json', ...day]);
    written(sibling);
    for (const one of [stored, plain]) {
      expect((await diffs(one, day))[0].cause).toEqual(['profile']);
      expect((await diffs(one, ['--as-of', '2026-06-01']))[0].cause).toEqual(['time', 'profile']);
      // Another version may read other facts, or count otherwise.
      expect((await diffs(changed(one, asOtherVersion), day))[0].cause).toEqual(['tool', 'profile']);
    }
    const { stdout } = await crs(['diff', '--baseline', changed(stored, asOtherVersion), ...day, person]);
    expect(stdout).toContain('Cause: profile or tool.');
  });

  test('profile, besides time: facts of after the stored day', async () => {
    written();
    const stored = await store('later.json', ['--baseline-format', 'compact', ...day]);
    const plain = await store('plain-later.json', ['--format', 'json', ...day]);
    written(
      'languageTests: [{ test: clb, language: english, date: 2026-02-01, listening: 7, reading: 7, writing: 7, speaking: 7 }]\n',
    );
    expect((await diffs(stored, ['--as-of', '2026-03-01']))[0].cause).toEqual(['time', 'profile']);
    // Without a fingerprint the test may have been foreseen.
    expect((await diffs(plain, ['--as-of', '2026-03-01']))[0].cause).toEqual([]);
  });

  test('profile: facts that could not be on the stored day, as a birth after it', async () => {
    written();
    const stored = await store('birth.json', ['--baseline-format', 'compact', ...day]);
    written('dependentChildren: 1\ndependents: [{ name: Noor, dateOfBirth: 2026-02-10, accompanying: true }]\n');
    expect((await diffs(stored, ['--as-of', '2026-06-01']))[0].cause).toEqual(['profile']);
  });

  test('profile, besides time: facts that left no trace on the stored day', async () => {
    written();
    const stored = await store('hidden.json', ['--baseline-format', 'compact', ...day]);
    written('education: []\n');
    expect((await diffs(stored, ['--as-of', '2026-06-01']))[0].cause).toEqual(['time', 'profile']);
  });

  test('tool: another version, and the fingerprint of the facts is the same', async () => {
    written();
    for (const form of ['full', 'compact']) {
      const stored = await store('tool.json', ['--baseline-format', form, ...day]);
      const other = changed(stored, (text) => asOtherVersion(text).replace(/"total":( ?)105/, '"total":$1104'));
      expect((await diffs(other, day))[0]).toMatchObject({ from: { total: 104 }, to: { total: 105 }, cause: ['tool'] });
      // A score that this version did not write.
      const edited = changed(stored, (text) => text.replace(/"total":( ?)105/, '"total":$1104'));
      expect((await diffs(edited, day))[0].cause).toEqual([]);
    }
  });

  test('not known: rules of a file, unless the file gives the stored score', async () => {
    written(sibling);
    const file = 'tests/amendments/invented.yaml';
    const stored = await store('amended.json', ['--baseline-format', 'compact', ...day, '--rules', file]);
    expect((await diffs(stored, day))[0].cause).toEqual([]);
    expect((await diffs(stored, ['--as-of', '2026-06-01', '--to', file]))[0].cause).toEqual(['time']);
    const { stdout } = await crs(['diff', '--baseline', stored, ...day, person]);
    expect(stdout).toContain('Cause: not known.');
    const unknown = changed(stored, (text) => text.replace(/"crs":"2[^"]+"/, '"crs":"2030-01-01"'));
    expect((await diffs(unknown, day))[0].cause).toEqual([]);
  });

  test('a word beside each that differs, in table, Markdown and CSV', async () => {
    written();
    const files = [person, 'profiles/minimal.yaml', 'profiles/nominee.yaml'];
    const stored = await store('many.json', ['--baseline-format', 'full', ...day], files.slice(0, 2));
    const args = ['diff', '--baseline', stored, '--as-of', '2026-06-01', ...files];
    const table = (await crs(args, { columns: 120 })).stdout;
    expect(table).toMatch(/^profile .* cause$/m);
    expect(table).toMatch(/^A +105 +99 .* time$/m);
    expect(table).toMatch(/^Carlos Mendoza +new +\d+ +\+fsw$/m);
    expect((await crs([...args, '--format', 'markdown'])).stdout).toContain('| Core: age −6 | time |');
    const csv = (await crs([...args, '--format', 'csv'])).stdout.split('\n');
    expect(csv[0]).toMatch(/,changes,cause$/);
    expect(csv[1]).toMatch(/^A,.*,time$/);
  });
});

test('an unknown schema is refused', async () => {
  written();
  for (const form of ['full', 'compact']) {
    const stored = await store('schema.json', ['--baseline-format', form, ...day]);
    const other = changed(stored, (text) => text.replace(/"schema":( ?)1/, '"schema":$12'));
    const { code, stdout, stderr } = await crs(['diff', '--baseline', other, ...day, person]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('schema 2 of stored scores, which this release does not know; it reads schema 1');
  }
});

describe('the compact form', () => {
  test('the same differences as from the whole one', async () => {
    const compact = await store('compact.json', ['--baseline-format', 'compact', ...day], examples);
    const full = await store('full.json', ['--baseline-format', 'full', ...day], examples);
    expect(await diffs(compact, ['--same-day', '--exit-code'], examples)).toEqual(await diffs(full, day, examples));
    const later = ['--as-of', '2027-10-15'];
    const withoutReasons = (found: readonly { readonly changes: readonly object[] }[]) =>
      found.map((diff) => ({ ...diff, changes: diff.changes.map((change) => ({ ...change, because: undefined })) }));
    const [fromCompact, fromFull] = [await diffs(compact, later, examples), await diffs(full, later, examples)];
    expect(withoutReasons(fromCompact)).toEqual(withoutReasons(fromFull));
    // The reason of now, and none of then.
    for (const { changes } of fromCompact) for (const { because } of changes) expect(because[0]).toBeNull();
    const { stdout } = await crs(['diff', '--baseline', compact, ...later, 'profiles/minimal.yaml']);
    expect(stdout).not.toContain('null');
  });

  test('at most 2 KB a profile, of the examples and of random people', async () => {
    const random = seededProfiles(40, 7).map((facts, index) => {
      writeFileSync(inFolder(`random-${index}.json`), JSON.stringify(facts));
      return inFolder(`random-${index}.json`);
    });
    const output = inFolder('random-scores.json');
    const args = ['--keep-going', '--baseline-format', 'compact', ...day, '--output', output];
    await crs(['score', ...args, ...examples, ...random]);
    const { scores } = JSON.parse(readFileSync(output, 'utf8'));
    expect(scores.length).toBeGreaterThan(20);
    expect(statSync(output).size / scores.length).toBeLessThan(2048);
    for (const score of scores) expect(Buffer.byteLength(JSON.stringify(score))).toBeLessThan(2048);
    for (const example of examples) {
      const alone = await store('alone.json', ['--baseline-format', 'compact', ...day], [example]);
      expect(statSync(alone).size).toBeLessThan(2048);
    }
  });

  test('packed where the name ends in .gz, read whatever its name', async () => {
    written();
    const packed = await store('scores.json.gz', ['--baseline-format', 'compact', ...day]);
    const plain = await store('scores.json', ['--baseline-format', 'compact', ...day]);
    expect(readFileSync(packed).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    const args = ['diff', '--same-day', '--exit-code', person];
    expect(await crs([...args, '--baseline', packed])).toMatchObject({ code: 0 });
    writeFileSync(inFolder('misnamed.json'), readFileSync(packed));
    expect(await crs([...args, '--baseline', inFolder('misnamed.json')])).toMatchObject({ code: 0 });
    expect(await crs([...args, '--baseline', '-'], { input: gzipSync(readFileSync(plain)) })).toMatchObject({
      code: 0,
    });
  });

  test('a packed file that unpacks to more than is read, and a damaged one', async () => {
    written();
    const bomb = inFolder('bomb.json.gz');
    // Members stand one behind the other (RFC 1952, 2.2).
    const member = gzipSync(Buffer.alloc(16 * 2 ** 20, ' '));
    writeFileSync(bomb, Buffer.concat(Array.from({ length: 17 }, () => member)));
    const { code, stdout, stderr } = await crs(['diff', '--baseline', bomb, ...day, person]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`${bomb}: more than 256 MB, which is more than is read\n`);
    writeFileSync(bomb, member.subarray(0, 100));
    expect(await crs(['diff', '--baseline', bomb, ...day, person])).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    [['score', '--baseline-format', 'compact', '--format', 'csv'], 'leave out --format csv'],
    [['score', '--baseline-format', 'full', '--rules', '2026-04-federal-high-skilled'], '--baseline-format'],
    [['diff', '--same-day'], '--same-day is for --baseline'],
    [['diff', '--same-day', '--baseline', 'x.json', ...day], '--same-day takes the place of --as-of'],
  ])('%j', async (args, message) => {
    written();
    if (args.includes('x.json')) writeFileSync(inFolder('x.json'), '[]');
    const { code, stdout, stderr } = await crs([...args, person]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

test('no scores yet: everyone is new, as of today', async () => {
  written();
  const none = inFolder('none.json');
  writeFileSync(none, '[]');
  const now = () => new Date(2026, 0, 15, 12);
  const args = ['diff', '--baseline', none, '--same-day', person];
  const { code, stdout } = await crs(args, { now, columns: 120 });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Against none\.json, no scores yet → as of 2026-01-15, rules/);
  expect(stdout).toContain('A: new, CRS 105');
});

test('a fingerprint is of facts: not of names, comments or order', async () => {
  const of = async (text: string) => {
    writeFileSync(person, text);
    const { stdout } = await crs(['score', '--baseline-format', 'full', ...day, person]);
    return JSON.parse(stdout).fingerprint;
  };
  const one = await of('id: A\nage: 30\nwork: []\n');
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await of('work: [] # none\nname: Noor\nage: 30\n')).toBe(one);
  expect(await of('age: 31\nwork: []\n')).not.toBe(one);
  expect('fingerprint' in JSON.parse((await crs(['score', '--format', 'json', person])).stdout)).toBe(false);
});

test('who had a name alone and shares it now is the same person by the facts', async () => {
  written();
  const stored = await store('alone.json', ['--baseline-format', 'compact', ...day]);
  const namesake = inFolder('namesake.yaml');
  writeFileSync(namesake, 'id: A\nage: 40\nwork: []\n');
  const found = await diffs(stored, day, [person, namesake]);
  const side = ({ profile, from, to }: { profile: string; from: { total: unknown }; to: { total: unknown } }) => [
    profile,
    from.total !== null,
    to.total !== null,
  ];
  expect(found.map(side)).toEqual([
    [`A (${person})`, true, true],
    [`A (${namesake})`, false, true],
  ]);
});
