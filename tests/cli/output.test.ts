import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
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

const lost = /is also read, as .*: it would be lost\. Nothing was written; name another file\n$/;

describe('an output that is also read is refused, and nothing is touched', async () => {
  const { folder, file, names } = place();
  test.each(Object.entries(names))('by %s', async (_, name) => {
    for (const [output, input] of [
      [name, file],
      [file, name],
    ] as const) {
      const { code, stdout, stderr } = await crs(['score', input, '--output', output, ...day]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(lost);
      expect(stderr).toContain(`--output ${output}`);
    }
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });

  const rules = join(folder, 'rules.yaml');
  const baseline = join(folder, 'scores.json');
  writeFileSync(rules, (await crs(['rules', 'template'])).stdout);
  writeFileSync(baseline, (await crs(['score', '--format', 'json', file, ...day])).stdout);
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
  ])('by crs %s %j', async (command, args) => {
    const before = [file, rules, baseline, lines].map((one) => readFileSync(one, 'utf8'));
    const { code, stdout, stderr } = await crs([command, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(lost);
    expect([file, rules, baseline, lines].map((one) => readFileSync(one, 'utf8'))).toEqual(before);
  });

  test.each([
    ['standard input', ['score', '-', '--output', file], 'stdin'],
    ['standard input of a batch', ['batch', '--output', file], 'stdin'],
    ['standard output', ['score', file], 'stdout'],
    ['standard output, where standard input is it too', ['batch'], 'both'],
    ['standard output for a calendar', ['timeline', file, '--ics', '-'], 'stdout'],
  ] as const)('by %s', async (_, args, which) => {
    const [stdin, stdout] = [openSync(file, 'r'), openSync(file, 'a')];
    const descriptors = { ...(which !== 'stdout' && { stdin }), ...(which !== 'stdin' && { stdout }) };
    const { code, stderr } = await crs(args, { descriptors });
    closeSync(stdin);
    closeSync(stdout);
    expect(code).toBe(2);
    expect(stderr).toMatch(lost);
    expect(readFileSync(file, 'utf8')).toBe(profile);
  });

  test('by the file of rounds that were fetched', async () => {
    const data = join(root, 'data');
    mkdirSync(join(data, 'crs'), { recursive: true });
    const stored = join(data, 'crs', 'rounds.json');
    writeFileSync(stored, '{}');
    const { code, stderr } = await crs(['rounds', '--output', stored], { env: { XDG_DATA_HOME: data } });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `crs: --output ${stored} is also read, as the rounds that were fetched: it would be lost. Nothing was written; name another file\n`,
    );
    expect(readFileSync(stored, 'utf8')).toBe('{}');
  });

  test('others are written, also beside it, and a changed profile over the one it was made of', async () => {
    const mine = place();
    const other = join(mine.folder, 'b.yaml');
    expect((await crs(['score', mine.file, '--output', other, ...day])).code).toBe(0);
    expect((await crs(['score', mine.file, '--output', '/dev/null', ...day])).code).toBe(0);
    const write = ['--write', 'language.english.10', ...day];
    const changed = (await crs(['improve', mine.file, ...write])).stdout;
    expect(changed).not.toBe(profile);
    expect((await crs(['improve', mine.file, ...write, '--output', mine.names['a link']])).code).toBe(0);
    expect(readFileSync(mine.file, 'utf8')).toBe(changed);
    const stdout = openSync(mine.file, 'a');
    expect((await crs(['improve', mine.file, ...write], { descriptors: { stdout } })).code).toBe(2);
    closeSync(stdout);
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
  ])('%s and %s', async (ics, output) => {
    for (const command of ['timeline', 'checklist']) {
      const { code, stdout, stderr } = await crs([command, file, '--ics', ics, '--output', output, ...day]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `crs: --ics ${ics} is the same file as --output ${output}: one would be lost. Nothing was written; name another file\n`,
      );
    }
    expect([readFileSync(there, 'utf8'), existsSync(fresh)]).toEqual(['before', false]);
  });

  test('a calendar where the answer is printed', async () => {
    const out = join(folder, 'out');
    const stdout = openSync(out, 'w');
    const { code, stderr } = await crs(['timeline', file, '--ics', out], { descriptors: { stdout } });
    closeSync(stdout);
    expect(code).toBe(2);
    expect(stderr).toContain('is the same file as standard output');
  });
});

const full = existsSync('/dev/full');
if (!full) console.warn('full disk: there is no /dev/full, so none was tried');
test.skipIf(!full).each([
  [['score', 'profiles/minimal.yaml'], '--output'],
  [['timeline', 'profiles/minimal.yaml'], '--ics'],
  [['checklist', 'profiles/minimal.yaml'], '--ics'],
  [['batch'], '--output'],
])('a full disk: crs %j %s', async (args, flag) => {
  const { code, stderr } = await crs([...args, flag, '/dev/full', ...day], { input: '{"id":"a"}\n' });
  expect([code, stderr]).toEqual([2, `crs: ${flag} /dev/full: no space left on the device\n`]);
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
])('crs %s: a directory as standard input is told', async (args) => {
  const stdin = openSync(root, 'r');
  const { code, stdout, stderr } = await crs(args.split(' '), { descriptors: { stdin } });
  closeSync(stdin);
  expect([code, stdout, stderr]).toEqual([2, '', '-: a directory, not a file\n']);
});

test('bytes that are not UTF-8 are told of whatever is read', async () => {
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
    const { code, stdout, stderr } = await crs(args);
    expect([code, stdout, stderr]).toEqual([2, '', `${file}: not UTF-8 text: save it as UTF-8\n`]);
  }
});
