import { createColors } from 'picocolors';
import type { Words } from '../messages/message.ts';
import type { Colors } from '../report/colors.ts';
import { type Format, type RenderableAnswer, renderAnswer } from '../report/render.ts';
import { oneOf, whole } from './arguments.ts';

export type { Format } from '../report/render.ts';

/** How a table is printed. */
export interface TableStyle {
  /** Columns, from 20 to 1,000; left out: 80. */
  readonly width?: number;
  /** Colours of a terminal (ANSI escapes); left out: none. */
  readonly color?: boolean;
  /** Charts drawn with box characters; left out: with ASCII. */
  readonly unicode?: boolean;
}

/** Formats of answers without columns. */
export type PlainFormat = Extract<Format, 'table' | 'json' | 'yaml'>;

/** An answer in words. */
export interface Report<Data, Formats extends Format = Format> {
  /** What the command prints with `--format json`; see docs/json.md. */
  readonly data: Data;
  /** The answer in a format, each ended by a line feed. @throws {InputError} (as a rejection) for a format or a width that is none */
  readonly render: (format: Formats, style?: TableStyle) => Promise<string>;
}

/** An answer that is sheets, and columns of CSV. */
export function inSheets<Data>(answer: RenderableAnswer<Data>, words: Words): Report<Data> {
  return {
    data: answer.data,
    render: async (format, style) =>
      renderAnswer(answer, aFormat('render', format), () => ({ ...styled('render', style), words })),
  };
}

const plainFormats: readonly PlainFormat[] = ['table', 'json', 'yaml'];
const formats: readonly Format[] = [...plainFormats, 'csv', 'markdown'];

/** @throws {InputError} for a format that is none */
export function aFormat(by: string, format: Format): Format {
  return oneOf(by, 'format', format, formats);
}

/** @throws {InputError} for a format that is none of an answer without columns */
export function aPlainFormat(by: string, format: PlainFormat): PlainFormat {
  return oneOf(by, 'format', format, plainFormats);
}

/** @throws {InputError} for a width that is none */
export function styled(
  by: string,
  { width = 80, color = false, unicode = false }: TableStyle = {},
): { readonly width: number; readonly colors: Colors; readonly unicode: boolean } {
  return { width: whole(by, 'width', width, 20, 1000), colors: createColors(color), unicode };
}
