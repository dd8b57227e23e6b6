import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crs } from './run.ts';

const on = ['--as-of', '2026-10-15'];
let folder: string;
let clients: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crs-people-'));
  clients = join(folder, 'clients');
  mkdirSync(join(clients, 'more'), { recursive: true });
  mkdirSync(join(clients, 'node_modules'));
  cpSync('profiles/single-abroad.yaml', join(clients, 'amara.yaml'));
  // The same label once more, another ending, a name that is a pattern.
  cpSync('profiles/single-abroad.yaml', join(clients, 'more', 'amara.YML'));
  cpSync('profiles/french-first.yaml', join(clients, 'more', 'aïssatou [1].yaml'));
  writeFileSync(join(clients, 'more', 'bad.json'), '{"age": -3}');
  // No profiles.
  writeFileSync(join(clients, 'profile.schema.json'), '{}');
  writeFileSync(join(clients, 'notes.txt'), 'text');
  writeFileSync(join(clients, 'node_modules', 'package.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(clients, name);

describe('a folder stands for the profiles in it and below it', () => {
  const isOf = (entry: { readonly profile?: string; readonly file?: string }) => entry.profile ?? entry.file;

  test.each(['score', 'check', 'timeline', 'improve', 'rounds', 'checklist'])(
    'crs %s: a list with an entry for every file, what is wrong with a bad one in its place',
    async (command) => {
      const { code, stdout, stderr } = await crs([command, clients, ...on, '--format', 'json']);
      expect(code).toBe(1);
      const found = JSON.parse(stdout);
      expect(found.map(isOf)).toEqual(
        [
          `Amara Okafor (${inFolder('amara.yaml')})`,
          'Aïssatou Diallo',
          `Amara Okafor (${inFolder('more/amara.YML')})`,
          inFolder('more/bad.json'),
        ]
          .sort((a, b) => a.localeCompare(b))
          .sort((a, b) => found.map(isOf).indexOf(a) - found.map(isOf).indexOf(b)),
      );
      const bad = found.find(({ errors }: { errors?: unknown }) => errors !== undefined);
      expect(bad).toMatchObject({ file: inFolder('more/bad.json'), errors: [{ field: 'age', found: '-3' }] });
      expect(stderr).toContain(`${inFolder('more/bad.json')}:1:9: age`);
      expect(stderr).toContain('crs: 1 of 4 files could not be read: see above\n');
    },
  );

  test('for people: one after the other, told apart by their files', async () => {
    const { stdout } = await crs(['score', clients, ...on]);
    expect(stdout).toContain(`Amara Okafor (${inFolder('more/amara.YML')})`);
    expect(stdout.split(`\n${'-'.repeat(80)}\n`)).toHaveLength(3);
  });

  test('CSV says whose each line is, and names its columns once', async () => {
    for (const command of ['score', 'timeline', 'improve', 'rounds', 'checklist']) {
      const { stdout } = await crs([command, clients, ...on, '--format', 'csv']);
      expect(stdout).toMatch(/^profile,/);
      expect(stdout.match(/^"?profile,/gm)).toHaveLength(1);
      expect(stdout).toContain(`Amara Okafor (${inFolder('more/amara.YML')})`);
    }
  });

  test('of one file a list of one, and nothing but bad ones is exit code 2', async () => {
    const one = join(folder, 'one');
    mkdirSync(one);
    cpSync('profiles/minimal.yaml', join(one, 'me.yaml'));
    const { code, stdout } = await crs(['score', one, ...on, '--format', 'json']);
    expect([code, JSON.parse(stdout).length]).toEqual([0, 1]);
    rmSync(join(one, 'me.yaml'));
    writeFileSync(join(one, 'bad.yaml'), 'age: x');
    const bad = await crs(['score', one, ...on, '--format', 'json']);
    expect([bad.code, JSON.parse(bad.stdout).length]).toEqual([2, 1]);
    expect(bad.stderr).toContain('crs: none of 1 file could be read\n');
    rmSync(join(one, 'bad.yaml'));
    const none = await crs(['score', one, ...on]);
    expect([none.code, none.stderr]).toEqual([2, `crs: ${one}: no profile (*.yaml, *.yml, *.json) in this folder\n`]);
  });
});

describe('patterns that the shell left as they were', () => {
  test('stand for what matches them', async () => {
    const { code, stdout } = await crs([
      'score',
      join(clients, '*.yaml'),
      join(clients, '**/a*.yaml'),
      ...on,
      '--format',
      'csv',
    ]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  test('that match nothing are told; a file of such a name is itself', async () => {
    const none = await crs(['score', join(clients, '*.yamlx'), ...on]);
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('no such file, and none that matches');
    expect((await crs(['score', inFolder('more/aïssatou [1].yaml'), ...on])).code).toBe(0);
  });
});

test('--keep-going answers for those that can be read; without it nothing is answered', async () => {
  const files = [inFolder('more/bad.json'), inFolder('amara.yaml')];
  const strict = await crs(['score', ...files, ...on]);
  expect([strict.code, strict.stdout]).toEqual([2, '']);
  const kept = await crs(['score', ...files, ...on, '--keep-going', '--format', 'csv']);
  expect(kept.code).toBe(1);
  expect(kept.stdout).toContain('Amara Okafor,2026-10-15');
});

test('an output that lies in the folder is not lost', async () => {
  const before = readFileSync(inFolder('amara.yaml'), 'utf8');
  const { code, stderr } = await crs(['score', clients, ...on, '--output', inFolder('amara.yaml')]);
  expect([code, readFileSync(inFolder('amara.yaml'), 'utf8')]).toEqual([2, before]);
  expect(stderr).toContain('it would be lost');
});

describe('one calendar of all', () => {
  test.each(['timeline', 'checklist', 'overview'])(
    'crs %s --ics: entries of everybody, each with a name of its own',
    async (command) => {
      const file = join(folder, `${command}.ics`);
      const { code } = await crs([command, clients, ...on, '--ics', file]);
      expect(code).toBe(1);
      const text = readFileSync(file, 'utf8');
      const uids = text.replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? [];
      expect(uids.length).toBeGreaterThan(6);
      expect(new Set(uids).size).toBe(uids.length);
      await crs([command, clients, ...on, '--ics', file]);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});

describe('crs overview', () => {
  const overview = async (...args: string[]) => crs(['overview', clients, ...on, ...args]);
  const entries = async (...args: string[]) => JSON.parse((await overview('--format', 'json', ...args)).stdout);

  test('a line a person, the most urgent first, a bad file last', async () => {
    const { code, stdout } = await overview();
    expect(code).toBe(1);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('4 profiles on 2026-10-15');
    expect(stdout.indexOf('Aïssatou')).toBeLessThan(stdout.indexOf('Amara'));
    expect(stdout.indexOf('Amara')).toBeLessThan(stdout.indexOf('bad.json'));
    expect(stdout).toContain('2026-12-01 2026-12-21 French +150');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    // Below those of one name, whose they are.
    expect(lines).toContain(`  ${inFolder('more/amara.YML')}`);
  });

  test('agrees with crs score and crs timeline', async () => {
    const [first] = await entries();
    const score = JSON.parse((await crs(['score', 'profiles/french-first.yaml', ...on, '--format', 'json'])).stdout);
    const timeline = JSON.parse(
      (await crs(['timeline', 'profiles/french-first.yaml', ...on, '--format', 'json'])).stdout,
    );
    expect(first).toMatchObject({ total: score.total, inPool: score.verdict.inPool, through: score.verdict.through });
    expect(first.lastSafeDay).toBe(timeline.lastSafeInvitation);
    const { date, after } = timeline.events.find(
      (event: { before: number; after: number }) => event.after < event.before,
    );
    expect(first.next).toMatchObject({ date, after });
    expect(first.doors).toEqual(
      score.verdict.doors.map(({ kind, category, last, by, eligible }: never) => ({
        kind,
        category,
        last,
        by,
        eligible,
      })),
    );
    expect(first.urgent).toBe('2026-12-01');
  });

  test('--within: only those of whom something ends or falls in so many days, and what', async () => {
    const found = await entries('--within', '60');
    expect(found.map((one: { profile?: string }) => one.profile)).toEqual(['Aïssatou Diallo', undefined]);
    expect(found[0].coming.map(({ date }: { date: string }) => date)).toEqual(['2026-12-01']);
    const { stdout } = await overview('--within', '47');
    expect(stdout).toMatch(/2026-12-01 32 years old; CRS\s+532\s+→\s+527/);
    expect((await overview('--within', '46')).stdout).not.toContain('Aïssatou');
    for (const wrong of ['-1', '366', 'x', '']) {
      const { code, stderr } = await overview(`--within=${wrong}`);
      expect([code, stderr]).toEqual([
        2,
        `crs: --within: found ${JSON.stringify(wrong)}, expected days from 0 to 365, such as 31\n`,
      ]);
    }
  });

  test('--changed: only those who differ from stored scores', async () => {
    const file = join(folder, 'scores.json');
    const files = [inFolder('amara.yaml'), inFolder('more/amara.YML'), inFolder('more/aïssatou [1].yaml')];
    writeFileSync(file, (await crs(['score', ...files, '--as-of', '2026-01-15', '--format', 'json'])).stdout);
    const same = await crs(['overview', ...files, '--as-of', '2026-01-15', '--changed', file, '--format', 'json']);
    expect(JSON.parse(same.stdout)).toEqual([]);
    const later = await crs(['overview', ...files, '--as-of', '2026-12-15', '--changed', file, '--format', 'json']);
    const found = JSON.parse(later.stdout);
    expect(
      found.map((one: { profile: string; before: { total: number }; total: number }) => [
        one.profile,
        one.before.total,
        one.total,
      ]),
    ).toContainEqual(['Aïssatou Diallo', 532, 527]);
  });

  test('CSV, Markdown and YAML; at 40 columns', async () => {
    const { stdout: csv } = await overview('--format', 'csv');
    expect(csv.split('\n')[0]).toMatch(
      /^file,id,name,profile,asOf,rules,complete,total,inPool,through,fsw,cec,fst,urgent,/,
    );
    expect(csv).toContain(`${inFolder('more/bad.json')},,,,`);
    const { stdout: markdown } = await overview('--format', 'markdown');
    expect(markdown).toContain('| name | CRS | programs |');
    const { stdout: narrow } = await crs(['overview', clients, ...on], { columns: 40 });
    // A path is not broken.
    for (const line of narrow.split('\n')) if (!line.includes(folder)) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('a door that is not surely open keeps its question mark, and what is open of the law is a doubt', async () => {
    const physician = ['overview', 'profiles/physician-fee-for-service.yaml', ...on];
    expect((await crs(physician)).stdout).toContain('physicians?');
    expect((await crs([...physician, '--format', 'csv'])).stdout).toContain('physicians?:276');
    const [row] = JSON.parse((await crs([...physician, '--format', 'json'])).stdout);
    expect(row.doors.find(({ category }: { category: string }) => category === 'physicians').eligible).toBe('unknown');
  });

  test('one object a file, also of one file; needs something to look at', async () => {
    const { code, stdout } = await crs(['overview', 'profiles/minimal.yaml', ...on, '--format', 'json']);
    expect([code, JSON.parse(stdout).length]).toEqual([0, 1]);
    expect((await crs(['overview', ...on])).code).toBe(2);
  });
});

describe('what a folder can hold', () => {
  test('a person who is named, and lies in a folder and in a link to one above it, is one person', async () => {
    const linked = join(folder, 'linked');
    mkdirSync(join(linked, 'below'), { recursive: true });
    cpSync('profiles/minimal.yaml', join(linked, 'me.yaml'));
    symlinkSync('..', join(linked, 'below', 'loop'));
    const { stdout } = await crs(['overview', linked, join(linked, 'me.yaml'), ...on, '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('names command no terminal', async () => {
    const hostile = join(folder, 'hostile.json');
    writeFileSync(hostile, JSON.stringify({ id: '\u001B]0;title\u0007', name: '\u001B[2Jx\ny\u202E', age: 30 }));
    for (const format of ['table', 'csv', 'markdown']) {
      const { stdout } = await crs(['overview', hostile, ...on, '--format', format]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F\u202E]/);
    }
  });
});

describe('entries of a calendar keep their identity', () => {
  const uids = (file: string) =>
    new Set(
      readFileSync(file, 'utf8')
        .replaceAll('\r\n ', '')
        .match(/^UID:.*$/gm),
    );

  test('whoever else is asked about, and however the path is spelled', async () => {
    const [alone, together] = [join(folder, 'alone.ics'), join(folder, 'together.ics')];
    await crs(['overview', inFolder('amara.yaml'), ...on, '--ics', alone]);
    await crs(['overview', `${clients}/../clients`, ...on, '--ics', together]);
    const all = uids(together);
    expect([...uids(alone)].filter((uid) => !all.has(uid))).toEqual([]);
    const other = join(folder, 'other.ics');
    await crs(['overview', inFolder('more/amara.YML'), ...on, '--ics', other]);
    expect([...uids(other)].filter((uid) => uids(alone).has(uid))).toEqual([]);
  });
});

describe('crs overview --format html', () => {
  test('links a row to the page of its own file, whatever pages lie beside it', async () => {
    const pages = join(folder, 'pages');
    const moved = join(folder, 'moved');
    mkdirSync(pages);
    mkdirSync(moved);
    cpSync('profiles/nominee.yaml', join(moved, 'p #1?.yaml'));
    await crs(['report', moved, ...on, '--output', pages]);
    // Another person's file of a name that has a page already.
    cpSync('profiles/french-first.yaml', inFolder('p #1?.yaml'));
    await crs([
      'overview',
      moved,
      inFolder('p #1?.yaml'),
      ...on,
      '--format',
      'html',
      '--output',
      join(pages, 'index.html'),
    ]);
    rmSync(inFolder('p #1?.yaml'));
    const page = readFileSync(join(pages, 'index.html'), 'utf8');
    expect(page.match(/<a href="[^"]*">[^<]*/g)).toEqual(['<a href="p%20%231%3F.html">Carlos Mendoza']);
    const [, hash] = /script-src '(sha256-[^']+)'/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  });
});

test('--no-color is taken once, as it is given', async () => {
  const { code, stderr } = await crs(['score', 'profiles/minimal.yaml', ...on, '--no-color']);
  expect([code, stderr]).toEqual([0, '']);
});

test('a page is not written over what is called as a profile is', async () => {
  const other = inFolder('amara.yaml');
  const before = readFileSync(other, 'utf8');
  const { code, stderr } = await crs(['report', 'profiles/minimal.yaml', ...on, '--output', other]);
  expect([code, readFileSync(other, 'utf8')]).toEqual([2, before]);
  expect(stderr).toContain('a page ends in .html or .pdf');
});
