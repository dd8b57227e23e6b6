import { renderRowsCsv, renderRowsMarkdown } from '../../report/rounds/flat.ts';
import { structured } from '../../report/structured.ts';
import type { Format } from '../option-values.ts';

/** A list as CSV or Markdown, and what JSON and YAML say in its place: the list itself, always an array, when left out. */
export async function render<Name extends string>(
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
