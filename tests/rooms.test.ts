import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The rooms of the house, the lowest first. Each knows itself and those before it, of types, too. */
const rooms = [
  'base',
  'law',
  'messages',
  'noc',
  'profile',
  'law-axes',
  'amendment',
  'facts',
  'score-tree',
  'crs',
  'programs',
  'categories',
  'assess',
  'diff',
  'rounds',
  'plan',
  'verdict',
  'questionnaire',
  'report',
  'batch',
  'library',
  'cli',
  // The public face, which stands beside the rooms.
  'index.ts',
];

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** The files of the house that one imports or exports from, those of types and those loaded later among them. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(source, file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(source, join(source, dirname(file), fileName)));
}

/** Imports of a file from rooms above its own. */
function upward(file: string, imports: readonly string[]): readonly string[] {
  return imports.filter((imported) => rooms.indexOf(roomOf(imported)) > rooms.indexOf(roomOf(file)));
}

test('every file is in a room', () => {
  expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
});

describe('imports lead down', () => {
  test.each(files)('%s', (file) => {
    expect(upward(file, importsOf(file))).toEqual([]);
  });

  test('and are found wherever they stand', () => {
    expect(importsOf('index.ts').length).toBeGreaterThan(10);
    expect(upward('law/law.ts', ['base/day.ts', 'law/version.ts', 'cli/main.ts'])).toEqual(['cli/main.ts']);
  });
});
