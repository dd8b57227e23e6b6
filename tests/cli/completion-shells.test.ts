import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../pty.ts';

const program = fileURLToPath(new URL('../../bin/crs.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crs-shells-'));
const work = join(folder, 'work');
const bin = join(folder, 'bin');

for (const path of [bin, join(work, 'people', 'inner dir'), join(folder, 'home')]) mkdirSync(path, { recursive: true });
symlinkSync(program, join(bin, 'crs'));
for (const name of [
  'profile.yaml',
  "l'Été 2026.yml",
  'people/amara okafor.json',
  'people/b.yaml',
  'notes.txt',
  'colon:one.yaml',
  'scores.csv',
]) {
  writeFileSync(join(work, name), 'age: 30\n');
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = {
  PATH: `${bin}:${process.env.PATH}`,
  HOME: join(folder, 'home'),
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
};

writeFileSync(join(folder, 'home', 'home.yaml'), 'age: 30\n');

const prompt = '>>';

interface Shell {
  readonly args: readonly string[];
  /** What a person has in the start-up file. */
  readonly setUp: string;
  /** The keys that list what fits. */
  readonly list: string;
  readonly describes: boolean;
  /** The option that reads a script without running it. */
  readonly check: string;
  /** Makes crs fail with noise, then go away. */
  readonly failing: string;
  readonly gone: string;
}

const shells: Readonly<Record<string, Shell>> = {
  bash: {
    args: ['--norc', '--noprofile', '-i'],
    setUp: `PS1='${prompt} '; eval "$(crs completion bash)"`,
    list: '\t\t',
    describes: false,
    check: '-n',
    failing: 'crs() { echo noise; echo noise >&2; return 3; }',
    gone: 'unset -f crs; PATH=/usr/bin:/bin',
  },
  zsh: {
    args: ['-f', '-i'],
    setUp: `PS1='${prompt} '; autoload -Uz compinit && compinit -u -D; source <(crs completion zsh)`,
    list: '\t',
    describes: true,
    check: '-n',
    failing: 'crs() { echo noise; echo noise >&2; return 3; }',
    gone: 'unset -f crs; PATH=/usr/bin:/bin',
  },
  fish: {
    args: ['--no-config', '-i'],
    setUp: `function fish_prompt; echo -n '${prompt} '; end; set -g fish_autosuggestion_enabled 0; crs completion fish | source`,
    list: '\t',
    describes: true,
    check: '--no-execute',
    failing: 'function crs; echo noise; echo noise >&2; return 3; end',
    gone: 'functions -e crs; set PATH /usr/bin /bin',
  },
};

function scriptOf(shell: string): string {
  return fileURLToPath(new URL(`../../dist/crs.${shell}`, import.meta.url));
}

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

for (const [shell, { args, setUp, list, describes, check, failing, gone }] of Object.entries(shells)) {
  const installed = isInstalled(shell);
  describe.skipIf(!installed)(`${shell}${installed ? '' : ' (skipped: not installed here)'}`, () => {
    let terminal: Terminal;

    beforeAll(async () => {
      terminal = openTerminal(shell, args, { cwd: work, env });
      await entered(setUp);
    });
    afterAll(() => terminal?.close());

    const isEmpty = () => terminal.line() === `${prompt} `;

    /** Runs a command, and waits until the shell reads keys again: those typed before may be lost. */
    async function entered(command: string): Promise<void> {
      terminal.type(`\u0015\f${command}; echo rea''dy\r`);
      await terminal.until(() => terminal.screen().includes('\nready') && isEmpty(), 'its prompt');
    }

    /** Types in a cleared terminal; waits until the line, and the screen below it, are as expected. */
    async function typed(keys: string, line: string, ...shown: readonly string[]): Promise<void> {
      // Kills the line and clears the screen; keys are read in order, so nothing has to wait.
      terminal.type('\u0015\f');
      terminal.type(keys);
      const isSo = () =>
        terminal.line() === `${prompt} ${line}` && shown.every((text) => terminal.screen().includes(text));
      await terminal.until(isSo, [line, ...shown].join(' | '));
    }

    test('the script is one that the shell can read', () => {
      const { status, stderr } = spawnSync(shell, [check, scriptOf(shell)], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    test('commands', async () => {
      await typed('crs sco\t', 'crs score ');
      await typed(`crs r${list}`, 'crs r', 'rounds', 'rules');
      if (describes) expect(terminal.screen()).toContain('rounds of invitations');
    });

    test('actions', async () => {
      await typed('crs rules te\t', 'crs rules template ');
      await typed('crs rounds up\t', 'crs rounds update ');
    });

    test('options of the command, of the action, and not twice', async () => {
      await typed('crs score --for\t', 'crs score --format ');
      await typed('crs rounds streams --p\t', 'crs rounds streams --province ');
      await typed('crs score --min 400 --m\t|', 'crs score --min 400 --m|');
    });

    test('values', async () => {
      await typed(`crs score --format ${list}`, 'crs score --format ', 'table', 'json', 'yaml', 'csv', 'markdown');
      await typed('crs score --format=mark\t', 'crs score --format=markdown ');
      await typed('crs rules show 2025-03\t', 'crs rules show 2025-03-25 ');
      await typed('crs language iel\t', 'crs language ielts-gt ');
    });

    test('profiles, with spaces, quotes and accents in their names', async () => {
      await typed('crs score pro\t', 'crs score profile.yaml ');
      await typed('crs score peo\t', 'crs score people/');
      await typed('crs score people/am\t', 'crs score people/amara\\ okafor.json ');
      await typed('crs score "people/am\t', 'crs score "people/amara okafor.json" ');
      await typed('crs score no\t|', 'crs score no|');
      await typed('crs score -- pro\t', 'crs score -- profile.yaml ');
    });

    test('other files', async () => {
      await typed('crs batch sco\t', 'crs batch scores.csv ');
      await typed('crs score --output=no\t', 'crs score --output=notes.txt ');
    });

    test('names that a shell would take apart', async () => {
      await typed('crs score l\t', "crs score l\\'Été\\ 2026.yml ");
      await typed('crs score "l\t', 'crs score "l\'Été 2026.yml" ');
      await typed('crs score ~/ho\t', 'crs score ~/home.yaml ');
      await typed('crs score $HOME/ho\t', 'crs score $HOME/home.yaml ');
      if (shell !== 'fish') await typed('crs score colon:\t', 'crs score colon:one.yaml ');
    });

    test('silence where nothing is known', async () => {
      await typed('crs bogus \t|', 'crs bogus |');
      await typed('crs score --min \t|', 'crs score --min |');
    });

    test('silence when crs fails or is gone', async () => {
      for (const replaced of [failing, gone]) {
        await entered(replaced);
        await typed('crs sco\t|', 'crs sco|');
        expect(terminal.screen()).toBe(`${prompt} crs sco|`);
      }
    });

    test('in a clone, as docs/completion.md sets it up', async () => {
      const command = `${process.execPath} ${program}`;
      await entered(shell === 'zsh' ? `crs() { ${command} "$@"; }` : `alias crs='${command}'`);
      await typed('crs sco\t', 'crs score ');
    });
  });
}
