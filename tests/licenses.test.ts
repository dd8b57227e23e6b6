import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Code of others that is given on with ours asks for no more than its notice.

const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** Bundled packages as the build lists them: name, version and licence in the first line, then the notice. */
const bundled = read('dist/THIRD-PARTY-LICENSES.txt')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((part) => /^(?<name>\S+) \S+ \((?<license>[^\n]*)\)\n\n(?<notice>.*)$/s.exec(part)?.groups ?? {});

/** Packages that are installed with the library. */
const installed = Object.entries<{ dev?: true; license?: string }>(JSON.parse(read('package-lock.json')).packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { license }]) => [path.replace('node_modules/', ''), license] as const);

describe('bundled packages', () => {
  test('are those of the program', () => {
    expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(['commander', 'cli-table3', 'yaml', 'zod']));
  });

  test.each(bundled)('$name: $license', ({ license, notice }) => {
    expect(permissive).toContain(license);
    expect(notice).toMatch(/permission/i);
  });
});

describe('packages installed with the library', () => {
  test('are those that it declares, and theirs', () => {
    const declared = Object.keys(JSON.parse(read('package.json')).dependencies);
    expect(installed.map(([name]) => name)).toEqual(expect.arrayContaining(declared));
  });

  test.each(installed)('%s: %s', (_, license) => {
    expect(permissive).toContain(license);
  });
});
