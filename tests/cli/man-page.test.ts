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

test('is what the build writes, where package.json says', () => {
  expect(readFileSync(file, 'utf8')).toBe(page);
});

test('every request is one of man(7), and no line is taken for one', () => {
  for (const [line] of page.matchAll(/^[.'].*/gm)) expect(line).toMatch(/^\.(TH|SH|SS|PP|TP|B|nf|fi)\b/);
  expect(page).not.toMatch(/\P{ASCII}/u);
});

const groff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!groff)('groff reads it without a warning', () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8'], { input: page, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('crs rounds');
});
