import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchLines } from './people.ts';

/**
 * Writes the same people as NDJSON and as CSV, with a column for every fact that one of them states.
 * @returns their files
 */
export function writeBothForms(count: number, folder: string): { readonly ndjson: string; readonly csv: string } {
  const people = [...benchLines(count)].flatMap((line) => peopleIn(line));
  const rows = people.map((person) => new Map(factsOf(person, '')));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const files = { ndjson: join(folder, 'same.ndjson'), csv: join(folder, 'same.csv') };
  writeFileSync(files.ndjson, people.map((person) => `${JSON.stringify(person)}\n`).join(''));
  const lines = rows.map((row) => names.map((name) => row.get(name) ?? '').join(','));
  writeFileSync(files.csv, `${[names.join(','), ...lines].join('\n')}\n`);
  return files;
}

/** A line that was cut off has no CSV, and a column that is no field none of its lines. */
function peopleIn(line: string): readonly unknown[] {
  try {
    return line.includes('"birthDate"') ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}

/** Facts by the names of their columns. No text of these people has a comma or a quote. */
function factsOf(value: unknown, name: string): readonly (readonly [name: string, cell: string])[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const parts: readonly [string, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item])
    : Object.entries(value);
  if (parts.length === 0) return [[name, 'none']];
  return parts.flatMap(([key, part]) => factsOf(part, name === '' ? key : `${name}.${key}`));
}
