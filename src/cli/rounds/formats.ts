import { renderRowsCsv, renderRowsMarkdown } from '../../report/rounds/flat.ts';
import { structured } from '../structured.ts';

/** A list as JSON, YAML, CSV or Markdown; always an array in the first two. `undefined` for a table. */
export async function render<Name extends string>(
  rows: readonly Readonly<Record<Name, string | number | null>>[],
  format: string,
  names: readonly Name[],
): Promise<string | undefined> {
  switch (format) {
    case 'csv':
      return renderRowsCsv(names, rows);
    case 'markdown':
      return renderRowsMarkdown(names, rows);
    default:
      return structured([rows], format);
  }
}
