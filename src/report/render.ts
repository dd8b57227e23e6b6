import type { Words } from '../messages/message.ts';
import type { Colors } from './colors.ts';
import type { Sheet } from './sheet.ts';
import { structured } from './structured.ts';

/** One answer in every form: data as it is, sheets for people. */
export interface RenderableAnswer<Data = unknown> {
  /** JSON and YAML. */
  readonly data: Data;
  readonly sheets: readonly Sheet[];
  readonly csv: readonly (readonly (string | number | null)[])[];
}

/** The forms that an answer can be printed in. */
export type Format = 'table' | 'json' | 'yaml' | 'csv' | 'markdown';

export interface RenderStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: Colors;
  readonly words: Words;
}

/** The answer in a format. @param style asked for with a table alone */
export async function renderAnswer(
  { data, sheets, csv }: RenderableAnswer,
  format: Format,
  style: () => RenderStyle,
): Promise<string> {
  switch (format) {
    case 'json':
    case 'yaml':
      return structured([data], format);
    case 'csv':
      return (await import('./sheet-csv.ts')).csvLines(csv);
    case 'markdown':
      return (await import('./sheet-markdown.ts')).renderSheetsMarkdown(sheets);
    case 'table':
      return (await import('./sheet-table.ts')).renderSheets(sheets, style());
  }
}
