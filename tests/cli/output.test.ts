import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crs } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'crs-output-'));
const profile = readFileSync('profiles/single-abroad.yaml', 'utf8');
const day = ['--as-of', '2026-01-15'];

let made = 0;
/** A folder with a profile in it, and every other name that the profile has. */
function place() {
  const folder = join(root, `place-${made++}`);
  mkdirSync(folder);
  const file = join(folder, 'a.yaml');
  writeFileSync(file, profile);
  const symbolic = join(folder, 'symbolic.yaml');
  symlinkSync('a.yaml', symbolic);
  const chain = join(folder, 'chain.yaml');
  symlinkSync(symbolic, chain);
  const hard = join(folder, 'hard.yaml');
  linkSync(file, hard);
  symlinkSync(folder, join(folder, 'loop'));
  return {
    folder,
    file,
    names: {
      'its name': file,
      'another spelling': `${folder}/../${relative(root, folder)}/./a.yaml`,
      'a relative path': relative(process.cwd(), file),
      'a link': symbolic,
      'a link to a link': chain,
      'a hard link': hard,
      'a linked folder': join(folder, 'loop', 'a.yaml'),
    },
  };
}

function bash(script: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { code: status, stdout, stderr };
}

const lost = /is also read, as .*: it would be lost\. Nothing was written; name another file\n$/;

describe('an output that is also read is refused, and nothing is touched', () => {
  const { folder, file, names } = place();
  test.each(Object.entries(names))('by %s', (_, name) => {
    for (const [output, input] of [
      [name, file],
      [file, name],
    ] as const) {
      const { code, stdout, stderr } = crs(['score', input, '--output', output, ...day]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(lost);
      expect(stderr).toContain(`--output ${output}`);
    }
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });

  const rules = join(folder, 'rules.yaml');
  const baseline = join(folder, 'scores.json');
  writeFileSync(rules, crs(['rules', 'template']).stdout);
  writeFileSync(baseline, crs(['score', '--format', 'json', file, ...day]).stdout);
  const lines = join(folder, 'lines.ndjson');
  writeFileSync(lines, '{"id":"a"}\n');
  test.each([
    ['score', [file, '--output', file]],
    ['score', ['profiles/minimal.yaml', file, '--output', file]],
    ['check', [file, '--output', file]],
    ['compare', [file, 'profiles/minimal.yaml', '--output', file]],
    ['diff', [file, '--output', file]],
    ['diff', [file, '--baseline', baseline, '--output', baseline]],
    ['diff', [file, '--from', rules, '--output', rules]],
    ['diff', [file, '--to', rules, '--output', rules]],
    ['score', [file, '--rules', rules, '--output', rules]],
    ['improve', [file, '--output', file]],
    ['improve', [file, '--write', 'language.english.10', '--rules', rules, '--output', rules]],
    ['timeline', [file, '--ics', file]],
    ['timeline', [file, '--output', file]],
    ['checklist', [file, '--ics', file]],
    ['checklist', [file, '--output', file]],
    ['rounds', [file, '--output', file]],
    ['rounds', ['update', '--from', baseline, '--output', baseline]],
    ['rules', ['show', rules, '--output', rules]],
    ['rules', ['check', '--rules', rules, '--output', rules]],
    ['batch', [lines, '--output', lines]],
    ['batch', [lines, '--rules', '2025-03-25', '--rules', rules, '--output', rules]],
  ])('by crs %s %j', (command, args) => {
    const before = [file, rules, baseline, lines].map((one) => readFileSync(one, 'utf8'));
    const { code, stdout, stderr } = crs([command, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(lost);
    expect([file, rules, baseline, lines].map((one) => readFileSync(one, 'utf8'))).toEqual(before);
  });

  test.each([
    ['standard input', 'node bin/crs.js score - --output "$FILE" < "$FILE"'],
    ['standard input of a batch', 'node bin/crs.js batch --output "$FILE" < "$FILE"'],
    ['a descriptor', 'node bin/crs.js score "$FILE" --output /dev/fd/3 3<> "$FILE"'],
    ['a descriptor that is read', 'node bin/crs.js score /dev/fd/3 --output "$FILE" 3< "$FILE"'],
    ['standard output', 'node bin/crs.js score "$FILE" >> "$FILE"'],
    ['standard output by name', 'node bin/crs.js score "$FILE" --output /dev/stdout >> "$FILE"'],
    ['standard output and input', 'node bin/crs.js batch < "$FILE" >> "$FILE"'],
    ['standard output for a calendar', 'node bin/crs.js timeline "$FILE" --ics - >> "$FILE"'],
  ])('by %s', (_, script) => {
    const { code, stderr } = bash(script, { FILE: file });
    expect(code).toBe(2);
    expect(stderr).toMatch(lost);
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });

  test('by the file of rounds that were fetched', () => {
    const data = join(root, 'data');
    mkdirSync(join(data, 'crs'), { recursive: true });
    const stored = join(data, 'crs', 'rounds.json');
    writeFileSync(stored, '{}');
    const { code, stderr } = bash('node bin/crs.js rounds --output "$FILE"', { FILE: stored, XDG_DATA_HOME: data });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `crs: --output ${stored} is also read, as the rounds that were fetched: it would be lost. Nothing was written; name another file\n`,
    );
    expect(readFileSync(stored, 'utf8')).toBe('{}');
  });

  test('others are written, also beside it, and a changed profile over the one it was made of', () => {
    const mine = place();
    const other = join(mine.folder, 'b.yaml');
    expect(crs(['score', mine.file, '--output', other, ...day]).code).toBe(0);
    expect(crs(['score', mine.file, '--output', '/dev/null', ...day]).code).toBe(0);
    const write = ['--write', 'language.english.10', ...day];
    const changed = crs(['improve', mine.file, ...write]).stdout;
    expect(changed).not.toBe(profile);
    expect(crs(['improve', mine.file, ...write, '--output', mine.names['a link']]).code).toBe(0);
    expect(readFileSync(mine.file, 'utf8')).toBe(changed);
    expect(bash('node bin/crs.js improve "$FILE" --write language.english.10 >> "$FILE"', { FILE: other }).code).toBe(
      2,
    );
  });
});

describe('two outputs that are one file are refused', () => {
  const { folder, file } = place();
  const there = join(folder, 'there.ics');
  writeFileSync(there, 'before');
  const link = join(folder, 'link.ics');
  symlinkSync('there.ics', link);
  const dangling = join(folder, 'dangling.ics');
  symlinkSync('new.ics', dangling);
  const fresh = join(folder, 'new.ics');
  test.each([
    [there, there],
    [there, link],
    [fresh, fresh],
    [fresh, join(folder, 'loop', 'new.ics')],
    [fresh, `${folder}/./new.ics`],
    [fresh, dangling],
  ])('%s and %s', (ics, output) => {
    for (const command of ['timeline', 'checklist']) {
      const { code, stdout, stderr } = crs([command, file, '--ics', ics, '--output', output, ...day]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `crs: --ics ${ics} is the same file as --output ${output}: one would be lost. Nothing was written; name another file\n`,
      );
    }
    expect([readFileSync(there, 'utf8'), existsSync(fresh)]).toEqual(['before', false]);
  });

  test('a calendar where the answer is printed', () => {
    const script = 'node bin/crs.js timeline "$FILE" --ics "$OUT" > "$OUT"';
    const { code, stderr } = bash(script, { FILE: file, OUT: join(folder, 'out') });
    expect(code).toBe(2);
    expect(stderr).toContain('is the same file as standard output');
  });
});

describe('a full disk is told, and is no defect', () => {
  const full = existsSync('/dev/full');
  if (!full) console.warn('full disk: there is no /dev/full, so none was tried');
  const said = 'crs: the answer could not be written: no space left on the device\n';
  test
    .skipIf(!full)
    .each([
      ['score profiles/minimal.yaml'],
      ['score profiles/minimal.yaml --format json'],
      ['check profiles/minimal.yaml'],
      ['--help'],
      ['--version'],
      ['help score'],
      ['rounds'],
      ['schema'],
      ['completion bash'],
      ['init --template'],
      ['timeline profiles/minimal.yaml --ics - --as-of 2026-01-15'],
      ['batch --as-of 2026-01-15 --format csv'],
      ['batch --as-of 2026-01-15 --full'],
    ])('crs %s', (args) => {
    const { code, stderr } = bash(`echo '{"id":"a"}' | node bin/crs.js ${args} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr.endsWith(said)).toBe(true);
  });

  test.skipIf(!full).each([
    ['score profiles/minimal.yaml', '--output'],
    ['timeline profiles/minimal.yaml', '--ics'],
    ['checklist profiles/minimal.yaml', '--ics'],
    ['batch', '--output'],
  ])('crs %s %s', (args, flag) => {
    const { code, stderr } = bash(`echo '{"id":"a"}' | node bin/crs.js ${args} ${flag} /dev/full --as-of 2026-01-15`);
    expect([code, stderr]).toEqual([2, `crs: ${flag} /dev/full: no space left on the device\n`]);
  });

  test.skipIf(!full)('where nothing can be said on standard error, the exit code says it', () => {
    expect(bash('node bin/crs.js score --format json profiles/minimal.yaml 2> /dev/full').code).toBe(2);
  });
});

const isRoot = process.getuid?.() === 0;
const mounts = isRoot && spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
if (!mounts) console.warn('outputs: mounting needs root and unshare, so files mounted by themselves were not tried');

/** Runs a script as root in a space of mounts of its own. */
function mounted(script: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'bash', '-e', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { code: status, stdout, stderr };
}

describe('where a file cannot be replaced it is written over', () => {
  const answer = crs(['score', 'profiles/minimal.yaml', ...day]).stdout;
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

  test.skipIf(!mounts)('a file that is also read stays refused under the name that it is mounted at', () => {
    const { folder, file } = place();
    const inside = join(folder, 'inside');
    writeFileSync(inside, '');
    const script = `mount --bind "$FILE" "$IN"; node bin/crs.js score "$FILE" --output "$IN"`;
    const { code, stderr } = mounted(script, { FILE: file, IN: inside });
    expect(code).toBe(2);
    expect(stderr).toMatch(lost);
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

test.each([
  ['score -'],
  ['check -'],
  ['compare - profiles/minimal.yaml'],
  ['diff -'],
  ['diff --baseline - profiles/minimal.yaml'],
  ['improve -'],
  ['timeline -'],
  ['checklist -'],
  ['rounds -'],
  ['rounds update --from -'],
  ['batch -'],
  ['batch'],
])('crs %s: a directory as standard input is told', (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/crs.js', ...args.split(' ')], {
    encoding: 'utf8',
    stdio: [openSync(root, 'r'), 'pipe', 'pipe'],
  });
  expect([status, stdout, stderr]).toEqual([2, '', '-: a directory, not a file\n']);
});

test('bytes that are not UTF-8 are told of whatever is read', () => {
  const latin = (name: string, text: string) => {
    const path = join(root, name);
    writeFileSync(path, Buffer.from(text, 'latin1'));
    return path;
  };
  const person = latin('person.yaml', 'name: Léa');
  const rules = latin('rules.yaml', '# é');
  const scores = latin('scores.json', '["é"]');
  for (const [file, ...args] of [
    [person, 'score', person],
    [person, 'check', person],
    [person, 'init', join(root, 'new.yaml'), '--answers', person, '--yes'],
    [rules, 'score', 'profiles/minimal.yaml', '--rules', rules],
    [rules, 'rules', 'show', rules],
    [scores, 'diff', 'profiles/minimal.yaml', '--baseline', scores],
  ] as const) {
    const { code, stdout, stderr } = crs(args);
    expect([code, stdout, stderr]).toEqual([2, '', `${file}: not UTF-8 text: save it as UTF-8\n`]);
  }
});
