import { escaped, tableRow } from '../markdown-text.ts';
import type { Format } from '../render.ts';
import { csvLines } from '../sheet-csv.ts';
import { structured } from '../structured.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Rows of one shape as CSV: a line of names, then one line a row. RFC 4180 with LF. */
export function renderRowsCsv(names: readonly string[], rows: readonly Row[]): string {
  return csvLines([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]);
}

/** Rows of one shape as a Markdown table. */
export function renderRowsMarkdown(names: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `${tableRow(cells)}\n`;
  return [
    line(names),
    line(names.map((name) => (rows.every((row) => typeof row[name] === 'number') && rows.length > 0 ? '---:' : '---'))),
    ...rows.map((row) => line(names.map((name) => escaped(String(row[name] ?? ''))))),
  ].join('');
}

/** A list as CSV or Markdown, and what JSON and YAML say in its place: the list itself, always an array, when left out. */
export async function renderRows<Name extends string>(
  rows: readonly Readonly<Record<Name, string | number | null>>[],
  format: Exclude<Format, 'table'>,
  names: readonly Name[],
  answers: readonly unknown[] = [rows],
): Promise<string> {
  switch (format) {
    case 'json':
    case 'yaml':
      return structured(answers, format);
    case 'csv':
      return renderRowsCsv(names, rows);
    case 'markdown':
      return renderRowsMarkdown(names, rows);
  }
}
