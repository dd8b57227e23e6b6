import type { Sheet } from '../report/sheet.ts';
import type { Machine } from './machine.ts';
import type { ValuesOf } from './option-values.ts';
import { structured } from './structured.ts';
import { chalkFor, terminalWidth } from './terminal.ts';

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
  const plain = await structured([data], format);
  if (plain !== undefined) return plain;
  switch (format) {
    case 'csv':
      return (await import('../report/sheet-csv.ts')).csvLines(csv);
    case 'markdown':
      return (await import('../report/sheet-markdown.ts')).renderSheetsMarkdown(sheets);
    default: {
      const { renderSheets } = await import('../report/sheet-table.ts');
      return renderSheets(sheets, { width: terminalWidth(machine), chalk: chalkFor(given, machine) });
    }
  }
}
