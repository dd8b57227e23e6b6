import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { type Start, startedAs } from '../../src/cli/started-as.ts';
import { crs } from './run.ts';

describe('what a person types to run the program again', () => {
  const installed = '/usr/lib/node_modules/express-entry-crs/bin/crs.js';
  const clone = '/home/me/clone/bin/crs.js';
  test.each<[string, Partial<Start>]>([
    ['crs', { script: '/usr/local/bin/crs', realScript: installed }],
    ['crs', { script: '/usr/local/bin/crs', realScript: clone }],
    ['crs', { script: installed }],
    ['crs', { script: undefined }],
    [
      'npx crs',
      { script: '/home/me/.npm/_npx/1/node_modules/.bin/crs', realScript: clone, env: { npm_command: 'exec' } },
    ],
    [
      'npx crs',
      {
        script: '/home/me/project/node_modules/.bin/crs',
        realScript: '/home/me/project/node_modules/express-entry-crs/bin/crs.js',
        env: { npm_command: 'exec' },
      },
    ],
    [
      'npx express-entry-crs',
      {
        script: '/home/me/.npm/_npx/1/node_modules/.bin/crs',
        realScript: '/home/me/.npm/_npx/1/node_modules/express-entry-crs/bin/crs.js',
        env: { npm_command: 'exec' },
      },
    ],
    ['node bin/crs.js', { script: clone }],
    ['node bin/crs.js', { script: clone, env: { npm_command: 'exec' } }],
    [
      'npx express-entry-crs',
      { script: 'C:\\_npx\\1\\node_modules\\express-entry-crs\\bin\\crs.js', env: { npm_command: 'exec' } },
    ],
    ['node ../bin/crs.js', { script: clone, folder: '/home/me/clone/docs' }],
    ["node 'my files/bin/crs.js'", { script: '/home/me/clone/my files/bin/crs.js' }],
    ['npm run dev --', { script: '/home/me/clone/src/cli/dev.ts' }],
  ])('%s: %j', (expected, start) => {
    expect(
      startedAs({ script: undefined, realScript: start.script, folder: '/home/me/clone', env: {}, ...start }),
    ).toBe(expected);
  });
});

/** Commands of ours that would not run as printed. */
const bare = new RegExp(`(?<!npx )\\bcrs (?=(?:${commands.map(({ name }) => name).join('|')}|help)\\b(?!:)|--)`);
const profile = 'profiles/not-eligible.yaml';

describe.each([
  [[]],
  [['--help']],
  [['help', 'score']],
  [['help', 'eca']],
  [['help', 'diff']],
  [['help', 'nothing']],
  [['socre']],
  [['me.yaml']],
  [['score']],
  [['score', '--fromat', 'json', 'x.yaml']],
  [['score', profile]],
  [['improve', profile]],
  [['checklist', profile]],
  [['rounds', '--last', '1']],
  [['rounds', profile, '--last', '1']],
  [['rules']],
  [['rules', 'show', '2026-11-03']],
  [['rules', 'check']],
  [['demo']],
  [['init']],
  [['noc', '']],
  [['language', 'ielts', '1', '2', '3', '4']],
  [['compare', profile]],
])('%j', (args) => {
  test('prints commands that run as they are in a clone, within the terminal', async () => {
    const { stdout, stderr } = await crs(args, { startedAs: 'npx crs' });
    expect(stdout + stderr).not.toMatch(bare);
    const { stdout: asInstalled } = await crs(args);
    expect(asInstalled).not.toContain('npx');
    const overlong = (text: string) =>
      text.split('\n').filter((line) => line.length > 80 && !/^ {2}\$|https:/.test(line));
    expect(overlong(stdout)).toEqual(overlong(asInstalled));
  });
});

test('what is data says crs, however the program was started', async () => {
  const args = ['score', '--format', 'json', profile];
  expect((await crs(args, { startedAs: 'npx crs' })).stdout).toBe((await crs(args)).stdout);
});
