import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../pty.ts';
import { crs } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-batch-'));
const day = ['--as-of', '2026-01-15'];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function records(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

// Enough for many chunks and for the pipes between programs to fill up.
const people = Array.from({ length: 20_000 }, (_, index) =>
  JSON.stringify({ id: `p${index}`, age: 20 + (index % 30) }),
);
const many = file('many.ndjson', `${people.join('\n')}\n`);

describe('a stream of lines', () => {
  test('comes out in order, none lost and none twice, from a packed file too', () => {
    const packed = file('many.ndjson.gz', gzipSync(readFileSync(many)));
    const { code, stdout } = crs(['batch', packed, '--jobs', '2', ...day]);
    expect(code).toBe(0);
    expect(records(stdout).map(({ line, id }) => [line, id])).toEqual(
      people.map((_, index) => [index + 1, `p${index}`]),
    );
  });

  test.each([
    ['a file opened by the shell', 'node bin/crs.js batch - "$@" < "$FILE"'],
    ['a pipe', 'cat "$FILE" | node bin/crs.js batch - "$@"'],
    ['a pipe with a name', 'cat "$FILE" | node bin/crs.js batch /dev/stdin "$@"'],
  ])('is the same from %s', (_, command) => {
    const { status, stdout } = spawnSync('bash', ['-c', command, 'bash', ...day], {
      encoding: 'utf8',
      env: { ...process.env, FILE: many },
      maxBuffer: 2 ** 26,
    });
    expect(status).toBe(0);
    expect(stdout).toBe(crs(['batch', many, ...day]).stdout);
  });

  test('names the doubts that crs score names, in every form', () => {
    // After the day on which the programs, the funds and the categories were last seen.
    const later = ['--as-of', '2026-10-15'];
    const person = {
      id: 'a',
      dateOfBirth: '1993-05-05',
      maritalStatus: 'neverMarried',
      dependentChildren: 0,
      destination: 'ON',
      education: [],
      languageTests: [],
      work: [],
      funds: { amount: 100_000 },
    };
    const profile = file('a.json', JSON.stringify(person));
    const input = `${JSON.stringify(person)}\n`;
    const single = JSON.parse(crs(['score', '--format', 'json', profile, ...later]).stdout);
    const ids: readonly string[] = single.unknowns.map(({ id }: { id: string }) => id);
    expect(ids).toContain('law.programsCarriedForward');
    expect(ids.every((id) => id.startsWith('law.'))).toBe(true);
    const [whole] = records(crs(['batch', '--full', ...later], { input }).stdout);
    expect(whole).toEqual({ line: 1, id: 'a', ...single });
    expect(records(crs(['batch', ...later], { input }).stdout)).toMatchObject([{ unknowns: ids.length }]);
    const cells = crs(['batch', '--format', 'csv', ...later], { input })
      .stdout.split('\n')[1]
      ?.split(',');
    expect(cells?.at(-2)).toBe(String(ids.length));
    expect(
      crs(['score', '--format', 'csv', profile, ...later])
        .stdout.trimEnd()
        .split(',')
        .at(-1),
    ).toBe(String(ids.length));
  });

  test('--strict ends at a bad line, although more could come', async () => {
    const child = spawn(process.execPath, ['bin/crs.js', 'batch', '--strict', ...day], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stdin.write('{"age":\n');
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
  });

  test('a directory is refused, also where the shell opened it', () => {
    const descriptor = openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, ['bin/crs.js', 'batch', '-', ...day], {
      encoding: 'utf8',
      stdio: [descriptor, 'pipe', 'pipe'],
    });
    closeSync(descriptor);
    expect(status).toBe(2);
    expect(stderr).toBe('-: a directory, not a file\n');
  });

  test('bad lines stand in their place and are counted on stderr; --strict stops at the first', () => {
    const input = '\uFEFF{"id":"a"}\r\n\r\n{"id":"b","aeg":3}\r\n{"id":"c"}';
    const lenient = crs(['batch', ...day], { input });
    expect(lenient).toMatchObject({ code: 1, stderr: 'crs: 1 line could not be used\n' });
    expect(records(lenient.stdout).map(({ line, id, errors }) => [line, id, errors !== undefined])).toEqual([
      [1, 'a', false],
      [3, 'b', true],
      [4, 'c', false],
    ]);
    const strict = crs(['batch', '--strict', ...day], { input });
    expect(strict.code).toBe(2);
    expect(strict.stderr).toMatch(/^-:3:\d+: aeg: unknown key "aeg"/);
    expect(records(strict.stdout).map(({ line }) => line)).toEqual([1, 3]);
  });

  test('a reader that goes away ends it without a word', () => {
    const run = `node bin/crs.js batch ${JSON.stringify(many)} ${day.join(' ')} | head -1`;
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', run], { encoding: 'utf8' });
    expect({ status, stderr, lines: records(stdout).length }).toEqual({ status: 0, stderr: '', lines: 1 });
  });

  test('an archive that breaks off is an error, and leaves no file behind', () => {
    const packed = gzipSync(readFileSync(many));
    const broken = file('broken.ndjson.gz', packed.subarray(0, packed.length - 100));
    const output = join(folder, 'scores.ndjson');
    const { code, stderr } = crs(['batch', broken, '--output', output, ...day]);
    expect({ code, stderr: stderr.replaceAll(folder, '') }).toEqual({
      code: 2,
      stderr: '/broken.ndjson.gz: cannot be read: unexpected end of file\n',
    });
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no draft behind, and the file as it was', async (signal) => {
    const place = mkdtempSync(join(tmpdir(), 'crs-batch-'));
    const output = join(place, 'scores.ndjson');
    writeFileSync(output, 'before');
    const child = spawn(process.execPath, ['bin/crs.js', 'batch', '--output', output, ...day]);
    // Its input goes on until it ends.
    child.stdin.write('{"id":"a"}\n');
    const ended = once(child, 'exit');
    while (readdirSync(place).length < 2) await setTimeout(20);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(place)).toEqual(['scores.ndjson']);
    expect(readFileSync(output, 'utf8')).toBe('before');
  });

  test('at a terminal a bar shows how far it is, and Ctrl-C ends both it and the draft', async () => {
    const place = mkdtempSync(join(tmpdir(), 'crs-batch-'));
    const args = ['bin/crs.js', 'batch', '--output', join(place, 'scores.ndjson'), ...day];
    const env = Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    );
    const terminal = openTerminal(process.execPath, args, {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env,
    });
    try {
      const isShown = () => terminal.screen().includes('0 lines') && readdirSync(place)[0]?.endsWith('.tmp') === true;
      await terminal.until(isShown, 'its bar');
      terminal.type('\x03');
      await terminal.until(() => readdirSync(place).length === 0 && !terminal.screen().includes('lines'), 'its end');
    } finally {
      terminal.close();
    }
  });

  test('a link stays a link, a file keeps its permissions, and what cannot be written to is named', () => {
    const target = file('private.ndjson', 'before');
    chmodSync(target, 0o666);
    const link = join(folder, 'link.ndjson');
    symlinkSync(target, link);
    for (const output of [link, target]) {
      expect(crs(['batch', '--output', output, ...day], { input: '{"id":"a"}\n' }).code).toBe(0);
      expect(records(readFileSync(target, 'utf8'))).toMatchObject([{ line: 1, id: 'a' }]);
    }
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o666);
    const missing = crs(['batch', '--output', join(folder, 'none', 'x'), ...day], { input: '{"id":"a"}\n' });
    expect({ code: missing.code, stderr: missing.stderr.replaceAll(folder, '') }).toEqual({
      code: 2,
      stderr: 'crs: --output /none/x: there is no such folder\n',
    });
  });

  test('a worker thread that ends by itself is a defect, not an end', () => {
    const ending = file(
      'ending.cjs',
      `const { decode } = TextDecoder.prototype; let left = 2;
       if (!require('node:worker_threads').isMainThread)
         TextDecoder.prototype.decode = function (bytes) { return left-- > 0 ? decode.call(this, bytes) : process.exit(3); };`,
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(ending)}` };
    const args = ['bin/crs.js', 'batch', many, '--jobs', '2', ...day];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(status).toBe(70);
    expect(stderr).toContain('a worker thread ended before it had scored its lines');
  });
});
