import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { manPage } from '../../src/cli/man-page.ts';
import { options } from '../../src/cli/options.ts';
import { termIds } from '../../src/messages/terms.ts';

const {
  version,
  man: [file],
} = JSON.parse(readFileSync('package.json', 'utf8'));
const page = await manPage(version, 'en');
/** Where man(1) looks in a folder of pages in French. */
const frenchFile = 'dist/man/fr/man1/crs.1';
const pages = [
  [file, page],
  [frenchFile, await manPage(version, 'fr')],
] as const;
const plain = page.replaceAll('\\-', '-');

test('names every command with its options and examples, and every term', () => {
  for (const { name, args, options: own, examples } of commands) {
    const [, part = ''] = plain.split(`\n.SS crs ${`${name} ${args}`.trim()}\n`);
    const [its = ''] = part.split('\n.SS ');
    for (const option of own) expect(its).toContain(`.B ${options[option].flags}\n`);
    for (const example of examples) expect(its).toContain(`    ${example}\n`);
  }
  for (const id of termIds) expect(plain).toContain(id);
});

test.each(pages)('%s is what the build writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each(pages)('%s: every request is one of man(7), and no line is taken for one', (_, text) => {
  for (const [line] of text.matchAll(/^[.'].*/gm)) expect(line).toMatch(/^\.(TH|SH|SS|PP|TP|B|nf|fi)\b/);
  expect(text).not.toMatch(/\P{ASCII}/u);
});

const groff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!groff).each(pages)('groff reads %s without a warning', (_, text) => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8'], { input: text, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('crs rounds');
});
