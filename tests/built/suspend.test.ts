import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { noTerminal } from '../init/terminal.ts';
import { openTerminal, type Terminal } from '../pty.ts';

const keys = { enter: '\r', down: '\u001B[B', suspend: '\u001A', interrupt: '\u0003' };
const opened: Terminal[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A shell that minds jobs, in which the questionnaire has come to a list. */
async function atList(args: string): Promise<Terminal> {
  const cwd = mkdtempSync(join(tmpdir(), 'crs-suspend-'));
  folders.push(cwd);
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, LANG: 'C.UTF-8', PS1: 'shell> ' };
  const terminal = openTerminal('bash', ['--norc', '--noprofile', '-i'], { cwd, env, rows: 60 });
  opened.push(terminal);
  await terminal.until(() => terminal.line() === 'shell> ', 'a prompt');
  terminal.type(`node ${process.cwd()}/bin/crs.js init --as-of 2026-01-15${args}${keys.enter}`);
  await terminal.until(() => terminal.screen().includes('When were you born?'), 'the first question');
  await terminal.until(() => /> $/.test(terminal.line()), 'where to answer');
  terminal.type(`1990-05-05${keys.enter}`);
  return terminal;
}

/** A shell may pass over keys while it takes the terminal back: what has no effect in three seconds is typed again. */
async function typeInShell(terminal: Terminal, text: string): Promise<void> {
  let typedAt = 0;
  const typeAgainWhile = (line: string, keys: string) => {
    if (terminal.line() !== line || Date.now() - typedAt < 3000) return;
    typedAt = Date.now();
    terminal.type(keys);
  };
  await terminal.until(() => {
    typeAgainWhile('shell> ', text);
    return terminal.line() === `shell> ${text}`;
  }, text);
  typedAt = 0;
  await terminal.until(() => {
    typeAgainWhile(`shell> ${text}`, keys.enter);
    return terminal.line() !== `shell> ${text}`;
  }, `the end of the line ${text}`);
}

const below = (screen: string, line: string) => screen.slice(screen.lastIndexOf(line) + line.length).trim();

// Which keys a shell passes over is its own affair, so a test here may be tried again.
describe.skipIf(noTerminal() !== undefined || process.platform === 'win32')('Ctrl-Z in crs init', { retry: 2 }, () => {
  test('gives the terminal back to the shell, and fg goes on with the same list', async () => {
    const terminal = await atList('');
    await terminal.until(() => terminal.screen().includes("I don't know yet\nUp/Down"), 'the list');
    for (const round of ['first', 'second']) {
      terminal.type(keys.suspend);
      await terminal.until(() => terminal.line() === 'shell> ', 'the shell');
      expect(terminal.screen()).toContain('Stopped');
      // The shell reads lines as ever, and they are shown while they are typed.
      await typeInShell(terminal, `stty -a | grep -o ' icanon'; echo ${round}`);
      await terminal.until(() => terminal.screen().includes(` icanon\n${round}\n`), 'lines, not keys');
      await typeInShell(terminal, 'fg');
      await terminal.until(() => below(terminal.screen(), 'fg\n').includes('Up/Down'), 'the list again');
    }
    terminal.type(keys.down);
    await terminal.until(() => below(terminal.screen(), 'fg\n').includes('> 2. Married'), 'the next of the list');
    terminal.type(keys.enter);
    await terminal.until(() => terminal.screen().includes('* Married'), 'the answer');
    await terminal.until(
      () => terminal.screen().includes('Is your spouse or partner a Canadian citizen'),
      'the next one',
    );
    terminal.type(keys.interrupt);
    await terminal.until(() => terminal.line() === 'shell> ', 'the shell');
    expect(terminal.screen()).toContain('Stopped. Nothing is lost');
  });

  test('in plain lines too', async () => {
    const terminal = await atList(' --plain');
    await terminal.until(() => terminal.screen().includes('Type a number from 1 to'), 'the list');
    terminal.type(keys.suspend);
    await terminal.until(() => terminal.line() === 'shell> ', 'the shell');
    await typeInShell(terminal, 'fg');
    await terminal.until(() => /^> $/.test(terminal.line()), 'where to answer');
    terminal.type(`2${keys.enter}`);
    await terminal.until(() => terminal.screen().includes('= Married'), 'the answer');
  });
});
