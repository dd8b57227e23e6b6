import { parse } from 'csv-parse/sync';
import { InputError } from '../profile/input-error.ts';
import { checkProfile } from '../profile/read.ts';
import { sureProfile } from '../profile/read-line.ts';
import { type CsvColumn, cellValue, csvColumns } from './csv-columns.ts';
import type { BatchJob, Chunk, LineVisitor } from './job.ts';

interface CsvRecord {
  /** `undefined` where a quote is opened and never closed. */
  readonly record: readonly string[] | undefined;
  readonly info: { readonly lines: number };
}

/** The cells of each line of CSV (RFC 4180); a cell may hold line feeds, and its record has the number of its first line. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const broken: CsvRecord[] = [];
  const found: unknown[] = parse(text, {
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    bom: true,
    // Nothing else is an error with these options, and it can only be the last record.
    skip_records_with_error: true,
    on_skip: () => {
      broken.push({ record: undefined, info: { lines: 0 } });
      return undefined;
    },
  });
  return [...found.filter(isRecord), ...broken];
}

function isRecord(found: unknown): found is CsvRecord {
  return typeof found === 'object' && found !== null && 'record' in found && Array.isArray(found.record);
}

/** Goes through the lines of CSV as profiles; empty ones are passed over, and counted. */
export function csvLines({ columns: names, asOf, file }: BatchJob): (chunk: Chunk, visit: LineVisitor) => void {
  const columns = csvColumns(names, file);
  const isSure = sureProfile(asOf);
  const idColumn = names.indexOf('id');
  const nameColumn = names.indexOf('name');
  const decoder = new TextDecoder();
  return ({ bytes, line: first }, visit) => {
    let next = first;
    for (const { record, info } of parseCsv(decoder.decode(bytes))) {
      const line = next;
      next = first + info.lines;
      if (record?.every((cell) => cell === '')) continue;
      const value = record?.length === columns.length ? profileOf(record, columns) : undefined;
      if (isSure(value)) {
        visit.profile(line, value);
        continue;
      }
      const read = () => checkProfile(profileOf(wholeOf(record, columns, file), columns), { file, asOf });
      const id = () => record?.[idColumn] || record?.[nameColumn] || null;
      if (!visit.other({ line, read, id })) return;
    }
  };
}

/** A record with a cell for each column. @throws {InputError} for any other */
function wholeOf(record: CsvRecord['record'], columns: readonly CsvColumn[], file: string): readonly string[] {
  if (!record) throw new InputError([{ file, field: '', problem: { id: 'input.openQuote', values: {} } }]);
  if (record.length === columns.length) return record;
  const values = { found: record.length, expected: columns.length };
  throw new InputError([{ file, field: '', problem: { id: 'input.cells', values } }]);
}

/** Plain values of a record: an empty cell is a fact not stated, an item of a list without any is left out. */
function profileOf(record: readonly string[], columns: readonly CsvColumn[]): unknown {
  const root: Tree = new Map();
  columns.forEach(({ path, kind }, index) => {
    const cell = record[index]?.trim() ?? '';
    if (cell !== '') put(root, path, cellValue(cell, kind));
  });
  return plain(root);
}

type Tree = Map<string | number, unknown>;

function put(tree: Tree, [step, ...rest]: readonly (string | number)[], value: unknown): void {
  if (step === undefined) return;
  if (rest.length === 0) {
    tree.set(step, value);
    return;
  }
  const found = tree.get(step);
  const below: Tree = found instanceof Map ? found : new Map();
  tree.set(step, below);
  put(below, rest, value);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value];
  if (entries.some(([key]) => typeof key === 'number')) {
    return entries.sort(([a], [b]) => a - b).map(([, part]) => plain(part));
  }
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]));
}
