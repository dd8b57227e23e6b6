import { escaped, tableRow } from '../markdown-text.ts';
import { csvLines } from '../sheet-csv.ts';

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
