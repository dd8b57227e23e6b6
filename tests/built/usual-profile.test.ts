import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { noTerminal } from '../init/terminal.ts';
import { openTerminal } from '../pty.ts';
import { bash } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-usual-'));
const root = process.cwd();
const here = (line: string) => bash(`cd ${folder} && ${line.replace(/^crs/, `node ${root}/bin/crs.js`)}`);
const put = (name: string) => cpSync('profiles/minimal.yaml', join(folder, name));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('profiles/minimal.yaml', join(folder, 'other', 'unused.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that takes a profile, given none', () => {
  test.each(['score', 'check', 'diff', 'improve', 'timeline', 'checklist'])('%s reads profile.yaml', (command) => {
    put('profile.yaml');
    const { code, stdout, stderr } = here(`crs ${command} --as-of 2026-01-15`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'crs: reads profile.yaml\n' });
    expect(stdout).toBe(here(`crs ${command} --as-of 2026-01-15 profile.yaml`).stdout);
  });

  test('without it: what to do', () => {
    const { code, stdout, stderr } = here('crs score');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/(?<=: )\S.*(?= init| demo| help)/g, 'crs')).toBe(
      'crs: score: no profile is named, and there is no profile.yaml in this folder\n  write one: crs init\n  or see an example: crs demo\n  all that it takes: crs help score\n',
    );
  });

  test('with another ending: that one is named', () => {
    put('profile.yml');
    expect(here('crs improve').stderr).toMatch(/did you mean: .* improve profile\.yml\n/);
  });

  test('compare needs two, and rounds lists the rounds', () => {
    put('profile.yaml');
    expect(here('crs compare').code).toBe(2);
    expect(here('crs rounds --last 1').stderr).toBe('');
  });
});

test.skipIf(noTerminal() !== undefined)(
  'crs rounds says how it is held against the profile that lies there, to a person',
  async () => {
    put('profile.yaml');
    const program = join(root, 'bin', 'crs.js');
    const env = { PATH: process.env.PATH ?? '', HOME: folder, TERM: 'xterm-256color' };
    const terminal = openTerminal(process.execPath, [program, 'rounds', '--last', '1'], {
      cwd: folder,
      env,
      columns: 200,
    });
    await terminal.until(() => terminal.screen().includes('for your own profile: node '), 'the command');
    expect(terminal.screen()).toMatch(/^crs: for your own profile: node \S+crs\.js rounds profile\.yaml$/m);
    terminal.close();
  },
);

test.each([
  ['a.yml', 'a.yaml'],
  ['a.yaml', 'a.yml'],
  ['a.json', 'a.yaml'],
  ['a.yaml', 'a.json'],
  ['a', 'a.yaml'],
])('%s is not there, and %s is', (named, there) => {
  put(there);
  expect(here(`crs score ${named}`)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${named}: no such file\n  did you mean ${there}\n`,
  });
});

test('commands are printed as they run: of a clone, and of a link among those of the machine', () => {
  symlinkSync(`${root}/bin/crs.js`, join(folder, 'crs'));
  const inClone = bash('node bin/crs.js demo --as-of 2026-01-15');
  expect(inClone.stderr).toContain('the others: node bin/crs.js demo --list\n');
  expect(inClone.stdout.replaceAll(/\s+/g, ' ')).toContain('node bin/crs.js score --details');
  const installed = bash(`PATH=${folder}:$PATH; cd ${folder} && crs demo --as-of 2026-01-15`);
  expect(installed.stderr).toContain('the others: crs demo --list\n');
});
