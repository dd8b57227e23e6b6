import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { profileJsonSchema } from '../../src/profile/json-schema.ts';
import { crs } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-init-'));
const file = (name: string) => join(folder, name);
const answers = file('answers.json');
writeFileSync(answers, JSON.stringify({ name: 'Zoë', age: 29, work: [{ noc: '21231', country: 'CA', years: 2 }] }));
const write = (target: string, from = answers) =>
  crs(['init', target, '--answers', from, '--yes', '--as-of', '2026-01-15']);

describe('without a terminal', () => {
  test('it says how to do without', async () => {
    const { code, stdout, stderr } = await crs(['init', 'me.yaml']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('crs init me.yaml --answers answers.json --yes');
    expect(stderr).toContain('crs init --template');
    expect((await crs(['init', '--yes'])).code).toBe(2);
  });

  test('answers of a file are written, with the schema beside, and scored', async () => {
    const { code, stdout, stderr } = await write(file('new.yaml'));
    expect(code).toBe(0);
    expect(stdout).toContain('Zoë · 2026-01-15 · CRS 163');
    expect(stderr).toContain('Only you can read it.');
    expect(readFileSync(file('new.yaml'), 'utf8')).toContain('# yaml-language-server: $schema=./profile.schema.json\n');
    expect(JSON.parse(readFileSync(file('profile.schema.json'), 'utf8'))).toEqual(profileJsonSchema());
    expect(statSync(file('new.yaml')).mode & 0o777).toBe(0o600);
    expect((await crs(['check', file('new.yaml')])).code).toBe(0);
  });

  test('a file that is there keeps what the answers do not name', async () => {
    writeFileSync(file('old.yaml'), '# mine\nname: A # me\ndateOfBirth: 1990-01-01\ndestination: ON # there\n');
    expect((await write(file('old.yaml'))).code).toBe(0);
    expect(readFileSync(file('old.yaml'), 'utf8')).toBe(`# mine
name: Zoë # me
age: 29
destination: ON # there
work:
  - noc: "21231" # Software engineers and designers
    country: CA
    years: 2
`);
    const { stderr } = await write(file('old.yaml'));
    expect(stderr).toContain('says the same as before');
  });

  test.each([
    ['of comments alone', '# Ask Zoë about 2019.\n\n  # and the money\n', '\n'],
    ['without a line end', '# Ask Zoë', '\n'],
    ['with a mark and line ends of Windows', '\uFEFF# Ask Zoë\r\n', '\r\n'],
  ])('a file %s keeps them', async (_, comments, lineEnd) => {
    const target = file('comments.yaml');
    writeFileSync(target, comments);
    expect((await write(target)).code).toBe(0);
    const written = readFileSync(target, 'utf8');
    expect(written.startsWith(comments)).toBe(true);
    expect(written.slice(comments.length)).toContain(`${lineEnd}age: 29${lineEnd}`);
    expect(written.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
    expect((await crs(['check', target])).code).toBe(0);
    expect((await write(target)).stderr).toContain('says the same as before');
  });

  test('comments in a file of JSON, which has no place for them, are not lost', async () => {
    writeFileSync(file('comments.json'), '# mine\n');
    expect(await write(file('comments.json'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the file is empty'),
    });
    expect(readFileSync(file('comments.json'), 'utf8')).toBe('# mine\n');
  });

  test('JSON stays JSON', async () => {
    writeFileSync(file('old.json'), '{ "destination": "ON", "name": "A" }');
    expect((await write(file('old.json'))).code).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(file('old.json'), 'utf8')))).toEqual([
      'destination',
      'name',
      'age',
      'work',
    ]);
  });

  test.each([
    ['a directory', 'folder', 'is a directory'],
    ['a link', 'link.yaml', 'is a link'],
    ['a folder that is not there', 'nowhere/me.yaml', 'there is no folder'],
  ])('%s is refused', async (_, name, reason) => {
    if (name === 'folder') mkdirSync(file(name));
    if (name === 'link.yaml') symlinkSync('old.yaml', file(name));
    const { code, stderr } = await write(file(name));
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  test('answers that are no facts of a profile are refused, and nothing is written', async () => {
    writeFileSync(file('bad.json'), '{ "agee": 29, "work": [{ "noc": "99999" }] }');
    const { code, stderr } = await write(file('never.yaml'), file('bad.json'));
    expect(code).toBe(2);
    expect(stderr).toContain('unknown key "agee"');
    expect(existsSync(file('never.yaml'))).toBe(false);
  });

  test('the template is a profile', async () => {
    const { code, stdout } = await crs(['init', '--template']);
    expect(code).toBe(0);
    expect((await crs(['check', '-'], { input: stdout })).code).toBe(0);
  });
});
