import type { Among, MessageAmong } from '../messages/message.ts';

/** The value of a cell: a figure, a condition, an id, or a list. */
export type CellValue = number | boolean | string | readonly (number | string)[];

/** One figure, condition or list of a version's tables. */
export interface Cell {
  /** Where it stands in the tables, as `additional.french.withEnglish`. */
  readonly path: string;
  /** What the cell is, as a message: `say` makes a sentence of it. */
  readonly label: MessageAmong<Among<'cell'>>;
  /** The figure, condition or list. */
  readonly value: CellValue;
  /** What the figure counts, where it is not points, levels, months or years. */
  readonly unit?: 'dollars';
  /** The section of law, where the tables name one. */
  readonly cite?: string;
}

/** A value at the end of a path of keys. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: CellValue;
}

/** Every value of nested tables in order. A list of plain values is one value; a list of tables counts its rows. */
export function leavesOf(table: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (isPlain(table)) return [{ path, value: table }];
  if (Array.isArray(table)) {
    const plain = table.filter((item): item is number | string => typeof item === 'number' || typeof item === 'string');
    if (plain.length === table.length) return [{ path, value: plain }];
    return table.flatMap((row, index) => leavesOf(row, [...path, String(index + 1)]));
  }
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

function isPlain(value: unknown): value is number | boolean | string {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
}
