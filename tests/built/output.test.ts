import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bash } from './start.ts';

const root = mkdtempSync(join(tmpdir(), 'crs-built-'));
const profile = readFileSync('profiles/single-abroad.yaml', 'utf8');
const day = ['--as-of', '2026-01-15'];

const isRoot = process.getuid?.() === 0;
const mounts = isRoot && spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
if (!mounts) console.warn('outputs: mounting needs root and unshare, so files mounted by themselves were not tried');

/** Runs a script as root in a space of mounts of its own. */
const mounted = (script: string, env: Readonly<Record<string, string>>) =>
  bash(script, env, ['unshare', '--mount', 'bash', '-e']);

let made = 0;
/** A folder with a profile in it. */
function place() {
  const folder = join(root, `place-${made++}`);
  mkdirSync(folder);
  const file = join(folder, 'a.yaml');
  writeFileSync(file, profile);
  return { folder, file };
}

describe('exit codes, and what goes where', () => {
  test.each([
    [0, '--version', '0.1.0\n', ''],
    [0, 'score profiles/minimal.yaml --min 0', expect.stringContaining('CRS score'), ''],
    [1, 'rules check --as-of 2026-11-23 --max-age 1', expect.any(String), ''],
    [1, 'score profiles/minimal.yaml --min 1200', expect.any(String), expect.stringContaining('is below --min 1200')],
    [2, 'scor', '', expect.stringContaining('Did you mean score?')],
    [2, 'init', '', expect.stringContaining('node bin/crs.js init --template')],
  ])('%i: crs %s', (code, args, stdout, stderr) => {
    expect(bash(`node bin/crs.js ${args}`)).toEqual({ code, stdout, stderr });
  });

  test('colours where they are asked for, and as wide as the terminal is said to be', () => {
    const score = 'node bin/crs.js score profiles/minimal.yaml';
    const coloured = { NO_COLOR: '', FORCE_COLOR: '1' };
    expect(bash(score, coloured).stdout).toContain('\u001B[');
    const { stdout } = bash(`${score} --no-color`, { ...coloured, COLUMNS: '40' });
    expect(stdout).toContain('CRS');
    expect(stdout).not.toContain('\u001B');
    // An address is not broken.
    const lines = stdout.split('\n').filter((line) => !line.includes('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe('an output that is also read is refused, and nothing is touched', () => {
  const lost = /is also read, as .*: it would be lost\. Nothing was written; name another file\n$/;
  const { file } = place();
  test.each([
    ['standard input', 'node bin/crs.js score - --output "$FILE" < "$FILE"'],
    ['a descriptor', 'node bin/crs.js score "$FILE" --output /dev/fd/3 3<> "$FILE"'],
    ['a descriptor that is read', 'node bin/crs.js score /dev/fd/3 --output "$FILE" 3< "$FILE"'],
    ['standard output', 'node bin/crs.js batch < "$FILE" >> "$FILE"'],
    ['standard output by name', 'node bin/crs.js score "$FILE" --output /dev/stdout >> "$FILE"'],
  ])('by %s', (_, script) => {
    const { code, stderr } = bash(script, { FILE: file });
    expect(code).toBe(2);
    expect(stderr).toMatch(lost);
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });

  test.skipIf(!mounts)('where it is mounted under another name (skipped without mounts)', () => {
    const { folder, file } = place();
    const inside = join(folder, 'inside');
    writeFileSync(inside, '');
    const script = `mount --bind "$FILE" "$IN"; node bin/crs.js score "$FILE" --output "$IN"`;
    const { code, stderr } = mounted(script, { FILE: file, IN: inside });
    expect(code).toBe(2);
    expect(stderr).toMatch(lost);
  });
});

test.each(['score -', 'batch'])('crs %s: a directory as standard input is told', (args) => {
  const { code, stdout, stderr } = bash(`node bin/crs.js ${args} < src`);
  expect([code, stdout, stderr]).toEqual([2, '', '-: a directory, not a file\n']);
});

describe('a full disk is told, and is no defect', () => {
  const full = existsSync('/dev/full');
  if (!full) console.warn('full disk: there is no /dev/full, so none was tried');
  const said = 'crs: the answer could not be written: no space left on the device\n';
  test
    .skipIf(!full)
    .each([
      ['score profiles/minimal.yaml'],
      ['--help'],
      ['timeline profiles/minimal.yaml --ics - --as-of 2026-01-15'],
      ['batch --as-of 2026-01-15 --format csv'],
    ])('crs %s', (args) => {
    const { code, stderr } = bash(`echo '{"id":"a"}' | node bin/crs.js ${args} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr.endsWith(said)).toBe(true);
  });

  test.skipIf(!full)('where nothing can be said on standard error, the exit code says it', () => {
    expect(bash('node bin/crs.js score --format json profiles/minimal.yaml 2> /dev/full').code).toBe(2);
  });
});

describe('where a file cannot be replaced it is written over', () => {
  const answer = bash('node bin/crs.js score profiles/minimal.yaml --as-of 2026-01-15').stdout;
  const run = 'node bin/crs.js score profiles/minimal.yaml --as-of 2026-01-15 --output';

  test.skipIf(!mounts)('a file mounted by itself (skipped without mounts)', () => {
    const { folder } = place();
    const [inside, outside] = [join(folder, 'inside'), join(folder, 'outside')];
    writeFileSync(inside, '');
    // Longer than what is written over it.
    writeFileSync(outside, 'x'.repeat(100_000));
    const before = readdirSync(folder);
    const { code, stderr } = mounted(`mount --bind "$OUT" "$IN"; ${run} "$IN"`, { IN: inside, OUT: outside });
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(outside, 'utf8')).toBe(answer);
    expect(readdirSync(folder)).toEqual(before);
    const lines = 'echo \'{"id":"a"}\' | node bin/crs.js batch --as-of 2026-01-15 --output "$IN"';
    expect(mounted(`mount --bind "$OUT" "$IN"; ${lines}`, { IN: inside, OUT: outside }).code).toBe(0);
    expect(JSON.parse(readFileSync(outside, 'utf8'))).toMatchObject({ line: 1, id: 'a' });
    writeFileSync(inside, profile);
    writeFileSync(outside, '{ "age": 30 }');
    const init = 'node bin/crs.js init "$IN" --answers "$OUT" --yes --as-of 2026-01-15';
    expect(
      mounted(`cp "$IN" "$TO"; mount --bind "$TO" "$IN"; ${init}`, { IN: inside, OUT: outside, TO: join(folder, 'to') })
        .code,
    ).toBe(0);
    expect(readFileSync(join(folder, 'to'), 'utf8')).toContain('age: 30');
  });

  test.skipIf(!mounts)('a mounted file in a folder that is read only (skipped without mounts)', () => {
    const { folder } = place();
    const [inside, outside] = [join(folder, 'inside'), join(root, `outside-${made++}`)];
    writeFileSync(inside, '');
    writeFileSync(outside, 'before');
    const script = `mount --bind "$DIR" "$DIR"; mount -o remount,bind,ro "$DIR"; mount --bind "$OUT" "$DIR/inside"; ${run}`;
    const env = { DIR: folder, OUT: outside };
    expect(mounted(`${script} "$DIR/inside"`, env)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(outside, 'utf8')).toBe(answer);
    const refused = mounted(`${script} "$DIR/new"`, env);
    expect([refused.code, refused.stderr]).toEqual([2, `crs: --output ${folder}/new: no permission to write there\n`]);
  });

  test.skipIf(!mounts)(
    'a disk that is full after half of it: what stands there is told (skipped without mounts)',
    () => {
      const { folder } = place();
      const [disk, file] = [join(folder, 'disk'), join(folder, 'file')];
      mkdirSync(disk);
      writeFileSync(file, '');
      // Room for a part of the answer, and the folder of the file is another device: so it is written over.
      const script = `
      mount -t tmpfs -o size=8k none "$DISK"; echo before > "$DISK/file"; mount --bind "$DISK/file" "$FILE"
      node bin/crs.js schema --output "$FILE"`;
      const { code, stderr } = mounted(script, { DISK: disk, FILE: file });
      expect([code, stderr]).toEqual([
        2,
        `crs: --output ${file}: no space left on the device; what stands there now is not whole\n`,
      ]);
    },
  );

  // Root may write everywhere: another user is needed, who can be had as root alone.
  const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  // A clone in somebody's own folder cannot be read by another user.
  const canStart = spawnSync(process.execPath, ['-e', 'fs.accessSync("bin/crs.js")'], user).status === 0;
  test.skipIf(!canStart)('a file that may be written in a folder that may not (skipped in a private folder)', () => {
    const { folder } = place();
    chmodSync(root, 0o755);
    const [open, closed] = [join(folder, 'open'), join(folder, 'closed')];
    for (const [file, mode] of [
      [open, 0o666],
      [closed, 0o444],
    ] as const) {
      writeFileSync(file, 'before');
      chmodSync(file, mode);
    }
    chmodSync(folder, 0o555);
    const write = (file: string, command: readonly string[], input = '') =>
      spawnSync(process.execPath, ['bin/crs.js', ...command, '--output', file, ...day], {
        encoding: 'utf8',
        input,
        ...user,
      });
    const before = readdirSync(folder);
    expect(write(open, ['score', 'profiles/minimal.yaml'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(open, 'utf8')).toBe(answer);
    expect(write(open, ['batch'], '{"id":"a"}\n')).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(open, 'utf8'))).toMatchObject({ line: 1, id: 'a' });
    // Whole or not at all, here too.
    const whole = readFileSync(open, 'utf8');
    expect(write(open, ['batch', '--strict'], '{"id":"b"}\n{"id"\n').status).toBe(2);
    expect(readFileSync(open, 'utf8')).toBe(whole);
    for (const file of [closed, join(folder, 'new')]) {
      const { status, stderr } = write(file, ['score', 'profiles/minimal.yaml']);
      expect([status, stderr]).toEqual([2, `crs: --output ${file}: no permission to write there\n`]);
    }
    expect(readFileSync(closed, 'utf8')).toBe('before');
    expect(statSync(open).mode & 0o777).toBe(0o666);
    expect(readdirSync(folder)).toEqual(before);
    chmodSync(folder, 0o755);
  });
});
