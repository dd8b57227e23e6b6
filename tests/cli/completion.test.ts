import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CommandName, type CommandSpec, commands } from '../../src/cli/commands.ts';
import { complete } from '../../src/cli/completion/complete.ts';
import type { Tables } from '../../src/cli/completion/place.ts';
import { flagOf, type OptionSpec, options } from '../../src/cli/options.ts';
import { crs } from './run.ts';

const tables: Tables = { commands, options, today: '2026-01-15' };
const values = (line: readonly string[], from = tables) => complete(line, from).choices.map(({ value }) => value);

describe('every row of the tables', () => {
  test.each(commands)('$name', ({ name, options: own, actions = [] }) => {
    expect(values([''])).toContain(name);
    expect(values(['help', ''])).toContain(name);
    const offered = [[name, '-'], ...actions.map((action) => [name, action.name, '-'])].flatMap((line) => values(line));
    expect(new Set(offered)).toEqual(new Set([...own.map((option) => flagOf(options[option])), '--help']));
  });

  test('what each option can be given', () => {
    for (const { name, options: own } of commands) {
      for (const option of own) {
        const { choices }: OptionSpec = options[option];
        if (choices) expect(values([name, flagOf(options[option]), ''])).toEqual(choices);
      }
    }
  });
});

test('a command is completed from its row alone', () => {
  const row: CommandSpec<CommandName> = {
    name: 'schema',
    args: '<profile> [day|year]',
    options: ['asOf', 'output'],
    examples: [],
  };
  const from = { ...tables, commands: [row] };
  expect(complete(['schema', ''], from)).toMatchObject({ choices: [], files: 'yamlOrJson', expected: 'profile' });
  expect(values(['schema', 'a.yaml', ''], from)).toEqual(['day', 'year']);
  expect(values(['schema', '--o'], from)).toEqual(['--as-of', '--output', '--help']);
});

describe('places', () => {
  test.each([
    [['score', ''], 'yamlOrJson', ''],
    [['score', 'a.yaml', ''], 'yamlOrJson', ''],
    [['score', '--output', ''], 'any', ''],
    [['score', '--output='], 'any', ''],
    [['diff', '--baseline', ''], 'any', ''],
    [['batch', ''], 'any', ''],
    [['batch', 'a.csv', ''], 'any', ''],
    [['score', '--rules', ''], 'yamlOrJson', '2025-03-25'],
    [['rules', 'show', ''], 'yamlOrJson', '2026-04-federal-high-skilled'],
    [['rules', 'show', '2015-01-01', ''], 'yamlOrJson', '2025-03-25'],
    [['rules', 'diff', '2015-01-01', ''], 'yamlOrJson', '2025-03-25'],
    [['rules', 'diff', '2015-01-01', '2025-03-25', ''], 'none', '--format'],
    [['rules', 'list', ''], 'none', '--format'],
    [['rounds', ''], 'yamlOrJson', 'update'],
    [['rounds', 'update', ''], 'none', '--check'],
    [['language', ''], 'none', 'tef-canada'],
    [['rounds', '--category', ''], 'none', 'french'],
    [['rounds', 'streams', '--province', ''], 'none', 'ON'],
    [['completion', ''], 'none', 'fish'],
    [['--'], 'none', '--version'],
    [['help', ''], 'none', 'score'],
  ])('%j: %s, %s', (line, files, value) => {
    const found = complete(line, tables);
    expect(found.files).toBe(files);
    if (value === '') expect(found.choices).toEqual([]);
    else expect(found.choices.map((choice) => choice.value)).toContain(value);
  });

  test('an option once, unless it can be repeated', () => {
    expect(values(['batch', '--jobs', '2', '--rules', '2025-03-25', '--'])).not.toContain('--jobs');
    expect(values(['batch', '--jobs', '2', '--rules', '2025-03-25', '--'])).toContain('--rules');
    expect(values(['score', '--format=json', '--'])).not.toContain('--format');
  });

  test('after -- only arguments', () => {
    expect(complete(['score', '--', '--'], tables)).toMatchObject({ choices: [], files: 'yamlOrJson' });
    expect(complete(['rules', 'show', '--', ''], tables).choices.length).toBeGreaterThan(6);
  });

  test('options of an action only', () => {
    expect(values(['rounds', 'update', '-'])).not.toContain('--kind');
    expect(values(['rounds', 'profile.yaml', '-'])).not.toContain('--timeout');
  });

  test('a proposal only where it is taken', () => {
    expect(values(['diff', '--to', ''])).toContain('2026-04-federal-high-skilled');
    expect(values(['diff', '--from', ''])).not.toContain('2026-04-federal-high-skilled');
  });

  test('a number or a text is for the person to know: only what is expected', () => {
    expect(complete(['score', '--min', ''], tables)).toMatchObject({ choices: [], files: 'none' });
    expect(complete(['language', 'ielts-gt', '8', ''], tables)).toEqual({
      choices: [],
      files: 'none',
      expected: 'reading',
    });
    expect(values(['score', '--as-of', ''])).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  });

  test('nothing after what is no command', () => {
    expect(complete(['bogus', ''], tables)).toEqual({ choices: [], files: 'none', expected: '' });
    expect(complete(['constructor', ''], tables).choices).toEqual([]);
  });
});

describe('the built program', () => {
  test('answers a shell', async () => {
    const { code, stdout, stderr } = await crs(['complete', '--', 'language', 'iel']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'none\ttest',
      'celpip-g\tCELPIP-General',
      'ielts-gt\tIELTS General Training',
    ]);
  });

  test('a shell without a script', async () => {
    const { code, stdout, stderr } = await crs(['completion', 'fisch']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('crs: completion: found "fisch", expected one of bash, zsh, fish; did you mean fish?\n');
  });

  test.each(['bash', 'zsh', 'fish'])('prints the script of %s, which says how to use it', async (shell) => {
    const { code, stdout, stderr } = await crs(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(readFileSync(`src/cli/completion/crs.${shell}`, 'utf8'));
    expect(stdout).toContain(`crs completion ${shell}`);
  });
});
