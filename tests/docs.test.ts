import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'crs-docs-'));
for (const name of ['bin', 'dist', 'profiles', 'package.json']) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
mkdirSync(join(copy, 'path'));
symlinkSync(join(copy, 'bin', 'crs.js'), join(copy, 'path', 'crs'));
// The pages call the reader's own profile so.
cpSync(join(copy, 'profiles', 'canadian-graduate.yaml'), join(copy, 'profile.yaml'));
// And a consultant's folder, with one for pages beside it.
cpSync(join(copy, 'profiles'), join(copy, 'clients'), { recursive: true });
mkdirSync(join(copy, 'pages'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Lines that cannot run here, each with its reason. */
const left: readonly (readonly [RegExp, string])[] = [
  [/^crs rounds update(?!.*--from)/, 'needs the network'],
  [/^crs init(?!.*(--template|--answers))/, 'asks a person'],
];

/** What may answer no, by exit code 1. */
const asks = /--min|--require|--exit-code|--check|^crs rules check/;

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);
const pages = ['README.md', 'README.fr.md', ...docs.map((name) => `docs/${name}`)];
const shown = pages.flatMap((page) => commandLines(readFileSync(join(root, page), 'utf8')).map((line) => [page, line]));

/** Lines of `sh` blocks that run the program, written as an installed `crs`. */
function commandLines(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block.replace(/\\\n\s*/g, ''));
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/^npm ci && /, '').replace(/^node bin\/crs\.js/, 'crs'))
    .filter((line) => /^crs\b/.test(line));
}

function run(line: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const env = { ...process.env, PATH: `${join(copy, 'path')}:${process.env.PATH}`, NO_COLOR: '1', COLUMNS: '80' };
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', line], { cwd: copy, env }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

test('the pages show commands', () => {
  expect(shown.length).toBeGreaterThan(10);
});

test.each(pages)('%s: its links within the house lead to something', (page) => {
  const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)];
  const lost = links.flatMap(([, to = '']) => (existsSync(join(root, dirname(page), to)) ? [] : [to]));
  expect(lost).toEqual([]);
});

describe('every command that a page shows', () => {
  test.concurrent.each(shown)('%s: %s', async (_page, line = '') => {
    if (left.some(([pattern]) => pattern.test(line))) return;
    const { code, stderr } = await run(line);
    expect(asks.test(line) ? [0, 1] : [0], stderr).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
