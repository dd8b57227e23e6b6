import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { flagOf, type OptionSpec, options, placeholderOf } from '../../src/cli/options.ts';
import { crs, type Ran } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-bad-'));

/** Scores a text as a file; the folder is cut from what is printed. */
async function score(name: string, text: string | Uint8Array): Promise<Ran> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { code, stdout, stderr } = await crs(['score', '--as-of', '2026-01-15', file]);
  return { code, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

test('every wrong field of a file at once, in its order', async () => {
  const { code, stdout, stderr } = await crs(['score', '--as-of', '2026-01-15', 'tests/cli/bad/many.yaml']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  await expect(stderr).toMatchFileSnapshot('expected/many-errors.txt');
});

test('every file that cannot be used at once', async () => {
  const files = ['tests/cli/bad/duplicate-keys.yaml', 'none.yaml', 'profiles/minimal.yaml'];
  const { code, stdout, stderr } = await crs(['score', ...files]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    [
      'tests/cli/bad/duplicate-keys.yaml:3:1: the key name stands twice in one place',
      'none.yaml: no such file',
      '',
    ].join('\n'),
  );
});

test('aliases are refused, so that none can multiply', async () => {
  const { code, stderr } = await crs(['score', 'tests/cli/bad/bomb.yaml']);
  expect(code).toBe(2);
  expect(stderr).toContain('the alias *a is not read: write the value out');
});

describe('hostile and broken files exit 2 without a stack trace', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.yaml', '', 'empty.yaml: the file is empty'],
    ['comment.yaml', '# nothing\n', 'comment.yaml: the file is empty'],
    ['text.yaml', 'just text', 'text.yaml:1:1: not a profile'],
    ['list.json', '[1]', 'list.json:1:1: not a profile'],
    ['tabs.yaml', 'schema: 1\nwork:\n\t- noc: 1\n', 'tabs.yaml:3:1: a tab in the indentation'],
    ['broken.json', '{"schema": 1, "age": ', 'broken.json:1:'],
    ['two.yaml', 'schema: 1\n---\nschema: 1\n', 'two.yaml:2:1: more than one document'],
    ['deep.yaml', '['.repeat(200_000), 'deep.yaml: nested too deeply'],
    ['deep.json', '{"a":'.repeat(100_000), 'deep.json: nested too deeply'],
    ['large.yaml', `name: ${'x'.repeat(10 * 1024 * 1024)}`, 'large.yaml: 10485766 characters'],
    ['latin1.yaml', Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9, 0x0a]), 'latin1.yaml: not UTF-8 text'],
    ['utf16.yaml', Uint8Array.from([0x73, 0, 0x63, 0]), 'utf16.yaml: UTF-16 text'],
    ['utf16-big.yaml', Buffer.from('age: 30\n', 'utf16le').swap16(), 'utf16-big.yaml: UTF-16 text'],
    ['utf16-mark.yaml', Buffer.from('\uFEFFage: 30\n', 'utf16le'), 'utf16-mark.yaml: UTF-16 text'],
    ['binary.yaml', Uint8Array.from([0x73, 0, 0, 0x63]), 'binary.yaml: not a text file'],
    ['profile.yaml.gz', gzipSync('age: 30\n'), 'profile.yaml.gz: packed by gzip: unpack it first (gunzip)'],
    ['profile.xlsx', Buffer.from('PK\u0003\u0004'), 'profile.xlsx: a ZIP archive or a spreadsheet'],
    ['proto.json', '{"schema": 1, "__proto__": {"age": 3}}', 'proto.json:1:15: __proto__: unknown key'],
    ['future.yaml', 'dateOfBirth: 2026-01-16\n', 'future.yaml:1:14: dateOfBirth: born after the day'],
    ['version.yaml', 'schema: 2\n', 'version.yaml:1:9: schema'],
    ['number.yaml', 'funds: { amount: .inf }\n', 'number.yaml:1:18: funds.amount'],
    ['merge.yaml', 'schema: 1\n<<: { age: 30 }\n', 'merge.yaml:2:1: <<: unknown key'],
  ])('%s', async (name, text, expected) => {
    const { code, stdout, stderr } = await score(name, text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(expected), stderr.slice(0, 300)).toBe(true);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('files that only look wrong are read', () => {
  test('byte-order mark and Windows line ends', async () => {
    expect((await score('windows.yaml', '\uFEFFschema: 1\r\nage: 30\r\n')).code).toBe(0);
  });

  test('a NOC code without quotes keeps its zeros', async () => {
    const input = 'age: 30\nwork: [{ noc: 00012, country: CA, years: 1 }]\n';
    const { stdout } = await crs(['score', '--as-of', '2026-01-15', '--format', 'json', '-'], { input });
    // Age 30 alone 105, one Canadian year in a TEER 0 occupation 40.
    expect(JSON.parse(stdout).total).toBe(145);
  });

  test('keys left blank are not stated', async () => {
    expect((await score('blank.yaml', 'schema: 1\nage:\nwork:\n')).code).toBe(0);
  });

  test('control characters in a name do not reach the terminal', async () => {
    const { stdout } = await score('escape.yaml', 'name: "\\e]0;owned\\a\\e[31mred\\u202E"\nage: 30\n');
    expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toContain('\u202E');
    expect(stdout).toContain('red');
  });
});

describe('usage', () => {
  test.each([
    [['scor', 'x.yaml'], 'Did you mean score?'],
    [['score'], 'no profile is named'],
    [['score', '--formt', 'json', 'x.yaml'], 'Did you mean --format?'],
    [['score', '--format', 'xml', 'x.yaml'], 'Allowed choices are table, json, yaml, csv, markdown'],
    [['score', '--as-of', '2023-02-30', 'x.yaml'], 'did you mean 2023-02-28?'],
    [['score', '--as-of', '2014-12-31', 'x.yaml'], 'Express Entry started on 2015-01-01'],
    [['score', '-', '-'], 'can be given once'],
    [['score', '--rules', '2020-10-20', '--rules', '2022-11-16', 'x.yaml'], 'crs: --rules: given more than once'],
    [['rounds', 'update', '--from', 'a.json', '--from', 'b.json'], 'crs: --from: given more than once'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await crs(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('an option of one value that is given twice is refused by name', () => {
  const cases = commands.flatMap((command) =>
    command.options
      .map((name): OptionSpec => options[name])
      .filter((option) => placeholderOf(option) !== undefined && option.repeatable === undefined)
      .map((option) => [command.name, flagOf(option), option.choices?.[0] ?? '1'] as const),
  );

  test('there are many such options', () => expect(cases.length).toBeGreaterThan(60));

  test.each(cases)('%s %s', async (command, flag, value) => {
    const stderr = `crs: ${flag}: given more than once, expected one value\n`;
    expect(await crs([command, flag, value, `${flag}=${value}`])).toEqual({ code: 2, stdout: '', stderr });
  });
});
