import type { Sheet } from '../report/sheet.ts';
import type { Machine } from './machine.ts';
import type { Format, ValuesOf } from './option-values.ts';
import { structured } from './structured.ts';
import { chalkFor, terminalWidth } from './terminal.ts';
import { words } from './words.ts';

/** One answer in every form: data as it is, sheets for people. */
export interface RenderableAnswer {
  /** JSON and YAML. */
  readonly data: unknown;
  readonly sheets: readonly Sheet[];
  readonly csv: readonly (readonly (string | number | null)[])[];
}

/** The answer in the form that `--format` asks for. */
export async function renderAnswer(
  { data, sheets, csv }: RenderableAnswer,
  given: ValuesOf<'format' | 'output' | 'noColor'>,
  machine: Machine,
): Promise<string> {
  const format = given.format ?? 'table';
  switch (format) {
    case 'json':
    case 'yaml':
      return structured([data], format);
    case 'csv':
      return (await import('../report/sheet-csv.ts')).csvLines(csv);
    case 'markdown':
      return (await import('../report/sheet-markdown.ts')).renderSheetsMarkdown(sheets);
    case 'table': {
      const { renderSheets } = await import('../report/sheet-table.ts');
      return renderSheets(sheets, { width: terminalWidth(machine), chalk: chalkFor(given, machine), words });
    }
  }
}

/** Whether the answer in this form has its sheets, and with them what is said above them. */
export function hasSheets(format: Format = 'table'): boolean {
  return showsSheets[format];
}

const showsSheets: Readonly<Record<Format, boolean>> = {
  table: true,
  json: false,
  yaml: false,
  csv: false,
  markdown: true,
};
