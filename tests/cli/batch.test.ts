import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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
  test('comes out in order, none lost and none twice, from a packed file too', async () => {
    const packed = file('many.ndjson.gz', gzipSync(readFileSync(many)));
    const { code, stdout } = await crs(['batch', packed, '--jobs', '2', ...day]);
    expect(code).toBe(0);
    expect(records(stdout).map(({ line, id }) => [line, id])).toEqual(
      people.map((_, index) => [index + 1, `p${index}`]),
    );
  });

  test('names the doubts that crs score names, in every form', async () => {
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
    const { verdict: _, ...single } = JSON.parse((await crs(['score', '--format', 'json', profile, ...later])).stdout);
    const ids: readonly string[] = single.unknowns.map(({ id }: { id: string }) => id);
    expect(ids).toContain('law.programsCarriedForward');
    expect(ids.every((id) => id.startsWith('law.'))).toBe(true);
    const [whole] = records((await crs(['batch', '--full', ...later], { input })).stdout);
    expect(whole).toEqual({ line: 1, id: 'a', ...single });
    expect(records((await crs(['batch', ...later], { input })).stdout)).toMatchObject([{ unknowns: ids.length }]);
    const cells = (await crs(['batch', '--format', 'csv', ...later], { input })).stdout.split('\n')[1]?.split(',');
    expect(cells?.at(-2)).toBe(String(ids.length));
    expect((await crs(['score', '--format', 'csv', profile, ...later])).stdout.trimEnd().split(',').at(-1)).toBe(
      String(ids.length),
    );
  });

  test('bad lines stand in their place and are counted on stderr; --strict stops at the first', async () => {
    const input = '\uFEFF{"id":"a"}\r\n\r\n{"id":"b","aeg":3}\r\n{"id":"c"}';
    const lenient = await crs(['batch', ...day], { input });
    expect(lenient).toMatchObject({ code: 1, stderr: 'crs: 1 line could not be used\n' });
    expect(records(lenient.stdout).map(({ line, id, errors }) => [line, id, errors !== undefined])).toEqual([
      [1, 'a', false],
      [3, 'b', true],
      [4, 'c', false],
    ]);
    const strict = await crs(['batch', '--strict', ...day], { input });
    expect(strict.code).toBe(2);
    expect(strict.stderr).toMatch(/^-:3:\d+: aeg: unknown key "aeg"/);
    expect(records(strict.stdout).map(({ line }) => line)).toEqual([1, 3]);
  });

  test('an archive that breaks off is an error, and leaves no file behind', async () => {
    const packed = gzipSync(readFileSync(many));
    const broken = file('broken.ndjson.gz', packed.subarray(0, packed.length - 100));
    const output = join(folder, 'scores.ndjson');
    const { code, stderr } = await crs(['batch', broken, '--output', output, ...day]);
    expect({ code, stderr: stderr.replaceAll(folder, '') }).toEqual({
      code: 2,
      stderr: '/broken.ndjson.gz: cannot be read: unexpected end of file\n',
    });
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a link stays a link, a file keeps its permissions, and what cannot be written to is named', async () => {
    const target = file('private.ndjson', 'before');
    chmodSync(target, 0o666);
    const link = join(folder, 'link.ndjson');
    symlinkSync(target, link);
    for (const output of [link, target]) {
      expect((await crs(['batch', '--output', output, ...day], { input: '{"id":"a"}\n' })).code).toBe(0);
      expect(records(readFileSync(target, 'utf8'))).toMatchObject([{ line: 1, id: 'a' }]);
    }
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o666);
    const missing = await crs(['batch', '--output', join(folder, 'none', 'x'), ...day], { input: '{"id":"a"}\n' });
    expect({ code: missing.code, stderr: missing.stderr.replaceAll(folder, '') }).toEqual({
      code: 2,
      stderr: 'crs: --output /none/x: there is no such folder\n',
    });
  });
});
