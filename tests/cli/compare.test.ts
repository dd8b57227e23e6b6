import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crs } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-compare-'));
const composed = 'Zoé'.normalize('NFC');
const decomposed = composed.normalize('NFD');
const day = ['--as-of', '2026-01-15'];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function namesOf(files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await crs(['compare', ...files, '--format', 'json', ...day]);
  return JSON.parse(stdout).profiles.map((name: string) => name.replaceAll(`${folder}/`, ''));
}

describe('no two profiles have one name', () => {
  const a = file('a.yaml', `name: ${composed}\nage: 30\n`);
  const b = file('b.yaml', `name: ${decomposed}\nage: 40\n`);
  const c = file('c.yaml', 'name: Mei\nage: 35\n');

  test('where they are alike, in one spelling of Unicode or in two, the files are named', async () => {
    expect(await namesOf([a, b, c])).toEqual([`${composed} (a.yaml)`, `${decomposed} (b.yaml)`, 'Mei']);
    expect(await namesOf([c, file('d.yaml', 'name: Mei\n')])).toEqual(['Mei (c.yaml)', 'Mei (d.yaml)']);
    expect(await namesOf([a, c])).toEqual([composed, 'Mei']);
  });

  test('where the files look alike too, they are counted', async () => {
    const files = [composed, decomposed].map((name) => file(`${name}.yaml`, 'age: 30\n'));
    const shown = (await namesOf(files)).map((name) => name.normalize('NFC'));
    expect(shown).toEqual([`${composed}.yaml (${composed}.yaml)`, `${composed}.yaml (${composed}.yaml) 2`]);
    expect(await namesOf([c, c, c])).toEqual(['Mei (c.yaml)', 'Mei (c.yaml) 2', 'Mei (c.yaml) 3']);
  });

  test('in the columns of CSV, too', async () => {
    const { stdout } = await crs(['compare', a, b, '--format', 'csv', ...day]);
    const columns = (stdout.split('\n', 1)[0] ?? '').normalize('NFC').split(',');
    expect(new Set(columns).size).toBe(5);
  });
});
