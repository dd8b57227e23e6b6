import type { Problem } from '../profile/problem.ts';
import { type CellKind, type CellNote, readCell } from './csv-cells.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { Separator } from './csv-records.ts';

/** What a record of CSV says, as plain values. */
export interface Stated {
  /** An empty cell is a fact not stated, an item of a list without any is left out. */
  readonly value: unknown;
  readonly notes: readonly (CellNote & { readonly column: string })[];
  /** Cells that cannot be what they are in, for reasons that the schema does not know. */
  readonly problems: readonly { readonly column: string; readonly found: string; readonly problem: Problem }[];
}

export interface RecordReader {
  readonly read: (cells: readonly string[]) => Stated;
  /** The column of a field, as the header has it; for one without a column, as it would be named. */
  readonly columnOf: (field: string, cells: readonly string[]) => string;
}

/** A value of a profile: that of a column, or one with parts. */
export interface Part {
  readonly key: string | number;
  readonly parts: Part[];
  name: string;
  /** Place of the column, -1 for none. */
  place: number;
  kind: CellKind;
}

const nothing: readonly never[] = [];

/** Reads records of some columns, each of which is the field that its name says. */
export function recordReader(columns: readonly CsvColumn[], separator: Separator): RecordReader {
  const root = partsOf(columns);
  let notes: Stated['notes'] = nothing;
  let problems: Stated['problems'] = nothing;
  const read = ({ name, kind, parts, place }: Part, cells: readonly string[]): unknown => {
    const text = (place === -1 ? '' : cells[place])?.trim() ?? '';
    const whole = parts.length === 0 ? undefined : together(parts, cells);
    if (text === '') return whole;
    // A list of which is said that it is empty, with items: refused, as the text that it is.
    if (whole !== undefined) return text;
    const { value, note, problem } = readCell(text, kind, separator);
    if (note) notes = [...notes, { ...note, column: name }];
    if (problem) problems = [...problems, { column: name, found: text, problem }];
    return value;
  };
  const together = (parts: readonly Part[], cells: readonly string[]): unknown => {
    let list: unknown[] | undefined;
    let object: Record<string, unknown> | undefined;
    for (const part of parts) {
      // Most cells of a wide table are empty.
      if (part.parts.length === 0 && cells[part.place] === '') continue;
      const value = read(part, cells);
      if (value === undefined) continue;
      if (typeof part.key === 'number') {
        list ??= [];
        list.push(value);
      } else {
        object ??= {};
        object[part.key] = value;
      }
    }
    return list ?? object;
  };
  return {
    read: (cells) => {
      notes = nothing;
      problems = nothing;
      return { value: together(root.parts, cells) ?? {}, notes, problems };
    },
    columnOf: (field, cells) => {
      const names: (string | number)[] = [];
      let within: Part | undefined = root;
      for (const step of field.split('.')) {
        const inside: readonly Part[] = within?.parts ?? nothing;
        const isItem = /^\d+$/.test(step);
        // Items without a fact are left out of the list, not of the names.
        const found: Part | undefined = isItem
          ? inside.filter((part) => read(part, cells) !== undefined)[Number(step)]
          : inside.find(({ key }) => key === step);
        names.push(isItem ? Number(found?.key ?? step) + 1 : step);
        within = found;
      }
      return names.join('.');
    },
  };
}

export function partsOf(columns: readonly CsvColumn[]): Part {
  const root: Part = { key: '', name: '', parts: [], place: -1, kind: 'list' };
  columns.forEach(({ name, path, kind }, place) => {
    if (!path) return;
    let part = root;
    for (const key of path) {
      let inside = part.parts.find((one) => one.key === key);
      if (!inside) {
        inside = { key, name: '', parts: [], place: -1, kind: 'list' };
        part.parts.push(inside);
        part.parts.sort((one, other) => Number(one.key) - Number(other.key) || 0);
      }
      part = inside;
    }
    Object.assign(part, { name, place, kind });
  });
  return root;
}
