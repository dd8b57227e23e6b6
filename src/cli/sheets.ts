import * as report from '../report/render.ts';
import type { Machine } from './machine.ts';
import type { Format, ValuesOf } from './option-values.ts';
import { colorsFor, terminalWidth } from './terminal.ts';
import { words } from './words.ts';

export type { RenderableAnswer } from '../report/render.ts';

/** The answer in the form that `--format` asks for. */
export async function renderAnswer(
  answer: report.RenderableAnswer,
  given: ValuesOf<'format' | 'output' | 'noColor'>,
  machine: Machine,
): Promise<string> {
  return report.renderAnswer(answer, given.format ?? 'table', () => ({
    width: terminalWidth(machine),
    colors: colorsFor(given, machine),
    words,
  }));
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
