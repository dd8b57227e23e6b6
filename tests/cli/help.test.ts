import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionOf } from '../../src/cli/actions.ts';
import { commandGroups } from '../../src/cli/command-groups.ts';
import { type CommandName, type CommandSpec, commands } from '../../src/cli/commands.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { flagOf, type OptionSpec, options } from '../../src/cli/options.ts';
import { crs } from './run.ts';

function commandNamed(wanted: CommandName): CommandSpec<CommandName> {
  const found = commands.find(({ name }) => name === wanted);
  if (!found) throw new Error(wanted);
  return found;
}

const start = { startedAs: 'crs' };
const withoutExamples = (text: string) => text.split('\n').filter((line) => !line.startsWith('  $ '));

describe('crs --help', async () => {
  const { code, stdout, stderr } = await crs(['--help']);

  test('names every command once, in one of four groups', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.values(commandGroups).flat().sort()).toEqual(commands.map(({ name }) => name).sort());
    for (const { name } of commands) expect(stdout.match(new RegExp(`^  ${name} +\\S`, 'gm')), name).toHaveLength(1);
    for (const group of ['Find out', 'Plan', 'Apply', 'Data']) expect(stdout).toContain(`\n${group}\n  `);
  });

  test('is what crs help prints', async () => {
    expect(await crs(['help'])).toEqual({ code: 0, stdout, stderr: '' });
  });
});

describe('crs alone', async () => {
  const { code, stdout, stderr } = await crs([]);

  test('shows what there is, by what somebody comes for, and where to begin', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // What an editor needs once is in crs --help alone.
    for (const { name } of commands)
      if (!['schema', 'mcp'].includes(name)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const [, name] of stdout.matchAll(/\bcrs ([a-z]+)/g))
      expect(['help', ...commands.map((one) => one.name)]).toContain(name);
  });

  test('fits a screen of 80 by 24 with the prompt below, and any narrower one in width', async () => {
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
    for (const columns of [80, 40]) {
      for (const line of (await crs([], { columns })).stdout.split('\n'))
        expect(line.length).toBeLessThanOrEqual(columns);
    }
  });
});

test.each([
  ['crs', 'New here? crs demo, then crs init. More: crs help COMMAND or TERM, crs --help'],
  ['npx crs', 'New here? npx crs demo. More: npx crs --help'],
  ['node bin/crs.js', 'New here? node bin/crs.js demo. More: node bin/crs.js --help'],
  ['npm run dev --', 'New here? npm run dev -- demo. More: npm run dev -- --help'],
  [
    'node ../../a/folder/far/away/express-entry-crs/bin/crs.js',
    'New here? Add demo, then init. More: help COMMAND or TERM, --help',
  ],
])('crs alone fits a screen of 24 rows started as %s', async (startedAs, last) => {
  const { stdout } = await crs([], { startedAs });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(23);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.at(-1)).toBe(last);
});

describe('crs help COMMAND', () => {
  test('from a command or from its option', async () => {
    const stdout = commandHelp(commandNamed('rounds'), 80, start);
    expect(await crs(['help', 'rounds'])).toEqual({ code: 0, stdout, stderr: '' });
    expect(await crs(['rounds', '-h'])).toEqual({ code: 0, stdout, stderr: '' });
    expect((await crs(['help', 'rounds'], { columns: 40 })).stdout).toBe(
      commandHelp(commandNamed('rounds'), 40, start),
    );
  });

  test.each(commands)('$name, at 80 and at 40 columns', (command) => {
    for (const columns of [80, 40]) {
      const shown = commandHelp(command, columns, start);
      for (const line of withoutExamples(shown)) expect(line.length, line).toBeLessThanOrEqual(columns);
      for (const name of command.options) expect(shown).toContain(`  ${options[name].flags}`);
      for (const example of command.examples) expect(shown).toContain(`  $ ${example}\n`);
      for (const { name } of command.actions ?? []) expect(shown).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    }
  });

  test('diff and compare say which question each answers, and name the other', async () => {
    const flat = async (name: string) => (await crs(['help', name])).stdout.replace(/\s+/g, ' ');
    expect(await flat('diff')).toMatch(/It answers: .* held against itself\? .* crs compare a\.yaml b\.yaml/);
    expect(await flat('compare')).toMatch(/It answers: .* differ, on one day .*\? .* crs diff profile\.yaml/);
    const [one, other] = ['profiles/minimal.yaml', 'profiles/nominee.yaml'];
    const told = `crs: each profile is held against itself under other rules; the two side by side: crs compare ${one} ${other}\n`;
    const day = ['--as-of', '2026-01-15'];
    expect((await crs(['diff', one, other, ...day])).stderr).toBe(told);
    expect((await crs(['diff', one, ...day])).stderr).toBe('');
    expect((await crs(['diff', one, other, ...day, '--from', '2017-06-06'])).stderr).toBe('');
    expect((await crs(['compare', one])).stderr).toContain(
      '  one profile under other rules or on another day: crs diff',
    );
  });

  test('every choice is named once', () => {
    const shown = commandHelp(commandNamed('rounds'), 80, start);
    expect(shown.replace(/\s+/g, ' ')).toContain('rounds of one kind: general, program, pnp, category or unknown');
    expect(shown.match(/markdown/g)).toHaveLength(1);
  });

  test.each(commands)('$name: its examples are lines that it takes', ({ name, options: own, examples }) => {
    const flags = new Map(own.map((option) => [flagOf(options[option]), options[option] as OptionSpec]));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [, command, rest = ''] = /crs (\S+)(.*)/.exec(example) ?? [];
      expect(command).toBe(name);
      for (const [, flag = '', value = ''] of rest.matchAll(/ (--[\w-]+)(?:[= ](\S+))?/g)) {
        expect(flags.has(flag), example).toBe(true);
        const choices = flags.get(flag)?.choices;
        if (choices) expect(choices).toContain(value);
      }
    }
  });
});

test.each(['-v', '-V', '--version', 'version'])('crs %s prints the version', async (asked) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await crs([asked])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('actions', () => {
  test.each(commands.filter(({ actions }) => actions))('$name: the options of its actions are its own', (command) => {
    for (const { options: own } of command.actions ?? [])
      expect(command.options).toEqual(expect.arrayContaining([...own]));
    expect(actionOf(command.actions, ['none'])).toBe(command.actions?.[0]);
  });
});

describe('a command line that cannot be used says what would be', () => {
  test.each([
    [['scor', 'x.yaml'], 'crs: unknown command "scor"\n(Did you mean score?)\n  all commands: crs help\n'],
    [['help', 'scor'], 'crs: no command and no term "scor"\n(Did you mean score?)\n  all of them: crs help\n'],
    [['scor', '--help'], 'crs: unknown command "scor"\n(Did you mean score?)\n  all commands: crs help\n'],
    [['socre', 'x.yaml'], 'crs: unknown command "socre"\n(Did you mean score?)\n  all commands: crs help\n'],
    [['help', 'lmai'], 'crs: no command and no term "lmai"\n(Did you mean lmia?)\n  all of them: crs help\n'],
    [
      ['score', '--fromat', 'json', 'x.yaml'],
      "crs: unknown option '--fromat'\n(Did you mean --format?)\n  such as: crs score profile.yaml\n  all that it takes: crs help score\n",
    ],
    [['rounds', 'udpate'], 'crs: crs rounds: found "udpate", which is no file; did you mean update?\n'],
    [
      ['rules', 'shwo'],
      'crs: rules: found "shwo", expected one of list, show, diff, check, template; did you mean show?\n',
    ],
    [['draws'], 'crs: unknown command "draws"\n(Did you mean rounds?)\n  all commands: crs help\n'],
    [['zzzzzz'], 'crs: unknown command "zzzzzz"\n  all commands: crs help\n'],
    [
      ['me.yaml'],
      'crs: unknown command "me.yaml": a command comes first, such as: crs score me.yaml\n  all commands: crs help\n',
    ],
    [
      ['score'],
      'crs: score: no profile is named, and there is no profile.yaml in this folder\n  write one: crs init\n  or see an example: crs demo\n  all that it takes: crs help score\n',
    ],
    [
      ['--format', 'json', 'score', 'x.yaml'],
      "crs: unknown option '--format'\n  options come after the command; all commands: crs help\n",
    ],
    [
      ['score', '--formt', 'json', 'x.yaml'],
      "crs: unknown option '--formt'\n(Did you mean --format?)\n  such as: crs score profile.yaml\n  all that it takes: crs help score\n",
    ],
    [
      ['rounds', 'update', '--as-of', '2026-01-15'],
      'crs: crs rounds update does not take --as-of; it takes --from, --check, --timeout, --format, --output, --config, --no-config, --no-color, --lang\n',
    ],
  ])('%j', async (args, message) => {
    expect(await crs(args)).toEqual({ code: 2, stdout: '', stderr: message });
  });

  test('no control characters of what was typed reach the terminal', async () => {
    expect((await crs(['\u001B[31mred.yaml'])).stderr).not.toContain('\u001B');
  });
});
