import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crs } from '../cli/run.ts';
import { openTerminal } from '../pty.ts';
import { bash } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-built-'));
const day = ['--as-of', '2026-01-15'];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

// Enough for many chunks and for the pipes between programs to fill up.
const lines = Array.from({ length: 20_000 }, (_, index) => JSON.stringify({ id: `p${index}`, age: 20 + (index % 30) }));
const many = file('many.ndjson', `${lines.join('\n')}\n`);
file('many.ndjson.gz', gzipSync(readFileSync(many)));

describe('a stream of lines', async () => {
  // Without threads.
  const expected = (await crs(['batch', many, ...day])).stdout;
  test.each([
    ['a file opened by the shell', 'node bin/crs.js batch - --as-of 2026-01-15 < "$FILE"'],
    ['a pipe', 'cat "$FILE" | node bin/crs.js batch - --as-of 2026-01-15'],
    ['a pipe with a name', 'cat "$FILE" | node bin/crs.js batch /dev/stdin --as-of 2026-01-15'],
    ['a packed file, by three threads', 'node bin/crs.js batch "$FILE.gz" --as-of 2026-01-15 --jobs 3'],
  ])('is the same from %s', (_, command) => {
    expect(bash(command, { FILE: many })).toEqual({ code: 0, stdout: expected, stderr: '' });
  });

  test('--strict ends at a bad line, although more could come', async () => {
    const child = spawn(process.execPath, ['bin/crs.js', 'batch', '--strict', ...day], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stdin.write('{"age":\n');
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
  });

  test('a reader that goes away ends it without a word', () => {
    const script = 'node bin/crs.js batch "$FILE" --as-of 2026-01-15 | head -1';
    const { code, stdout, stderr } = bash(script, { FILE: many }, ['bash', '-o', 'pipefail']);
    expect([code, stdout, stderr]).toEqual([0, expected.slice(0, expected.indexOf('\n') + 1), '']);
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

  const telling = file(
    'telling.cjs',
    "if (!require('node:worker_threads').isMainThread) require('node:fs').writeSync(2, 'a thread');",
  );
  const short = file('short.ndjson', lines.slice(0, 3).join('\n'));
  test.each([
    ['a short file starts none', 'node bin/crs.js batch "$SHORT"', /^$/],
    ['a short pipe starts none', 'cat "$SHORT" | node bin/crs.js batch', /^$/],
    ['a long pipe starts some', 'cat "$FILE" | node bin/crs.js batch', /^(a thread)+$/],
    ['--jobs starts as many as it says', 'node bin/crs.js batch "$SHORT" --jobs 2', /^(a thread){2}$/],
  ])('threads: %s', (_, command, expected) => {
    const env = { FILE: many, SHORT: short, NODE_OPTIONS: `--require ${JSON.stringify(telling)}` };
    const { code, stderr } = bash(`${command} --as-of 2026-01-15 > /dev/null`, env);
    expect(code).toBe(0);
    expect(stderr).toMatch(expected);
  });

  test('a worker thread that ends by itself is a defect, not an end', () => {
    const ending = file(
      'ending.cjs',
      `const { decode } = TextDecoder.prototype; let left = 2;
       if (!require('node:worker_threads').isMainThread)
         TextDecoder.prototype.decode = function (bytes) { return left-- > 0 ? decode.call(this, bytes) : process.exit(3); };`,
    );
    const { code, stderr } = bash('node bin/crs.js batch "$FILE" --jobs 2', {
      FILE: many,
      NODE_OPTIONS: `--require ${JSON.stringify(ending)}`,
    });
    expect(code).toBe(70);
    expect(stderr).toContain('a worker thread ended before it had scored its lines');
  });
});
