import type { Words } from '../messages/message.ts';
import type { Colors } from './colors.ts';
import { plainTable, tableText } from './plain-table.ts';
import type { Paragraph, Row, Sheet, Tone } from './sheet.ts';
import { wrap } from './wrap.ts';

export interface SheetOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: Colors;
  readonly words: Words;
}

const gap = 1;
/** A column is not made narrower than its longest word, nor than this. */
const narrowest = 10;
const markWidth = 3;

/** Sheets as a person reads them on a terminal. A table that does not fit becomes a list. */
export function renderSheets(sheets: readonly Sheet[], options: SheetOptions): string {
  return `${sheets.map((sheet) => one(sheet, options)).join('\n\n')}\n`;
}

function one({ title, above = [], columns, rows, below = [] }: Sheet, options: SheetOptions): string {
  const { colors, width } = options;
  const paragraph = ({ text, tone, item }: Paragraph) =>
    paint(
      colors,
      tone,
    )(
      text.startsWith('- ')
        ? wrap(text.slice(2), width, '- ', '  ')
        : item
          ? wrap(text, width - 2, '', '  ')
          : wrap(text, width),
    );
  const widths = fittingWidths(
    columns.map((column, index) => [column.name, ...rows.map((row) => cellText(row, index))]),
    width,
    Math.max(0, ...rows.map(({ note = '' }) => note.length)),
  );
  const body = rows.length === 0 ? [] : [widths ? table(columns, rows, widths, options) : list(columns, rows, options)];
  return [
    [...(title === undefined ? [] : [colors.bold(colors.underline(wrap(title, width)))]), ...above.map(paragraph)].join(
      '\n',
    ),
    ...body,
    below.map(paragraph).join('\n'),
  ]
    .filter((part) => part !== '')
    .join(title === undefined || above.length > 0 ? '\n\n' : '\n');
}

function table(
  columns: Sheet['columns'],
  rows: readonly Row[],
  widths: readonly number[],
  { colors }: SheetOptions,
): string {
  const built = plainTable(
    [...widths],
    columns.map(({ align }) => align ?? 'left'),
  );
  if (columns.some(({ name }) => name !== '')) {
    built.push(columns.map(({ name }, index) => colors.dim(wrapped({ cells: [name] }, 0, widths[index] ?? 0))));
  }
  for (const row of rows) {
    built.push(columns.map((_, index) => paint(colors, row.tone)(wrapped(row, index, widths[index] ?? 0))));
    if (row.note !== undefined) {
      const width = widths.reduce((sum, one) => sum + one + gap, -2 * gap);
      built.push([{ colSpan: columns.length, content: colors.dim(wrap(row.note, width, '  ', '  ')) }]);
    }
  }
  return tableText(built);
}

/** Every row as a block: its first cell, then the others under their names. */
function list(columns: Sheet['columns'], rows: readonly Row[], { colors, width, words }: SheetOptions): string {
  return rows
    .map((row) => {
      const [first = '', ...others] = row.cells;
      const named = others.flatMap((cell, index) => {
        const name = columns[index + 1]?.name ?? '';
        return cell === ''
          ? []
          : [wrap(name === '' ? cell : words['join.colon']({ head: name, text: cell }), width - 2, '  ', '    ')];
      });
      const note = row.note === undefined ? [] : [colors.dim(wrap(row.note, width, '  ', '  '))];
      return [paint(colors, row.tone ?? 'strong')(wrap(first, width)), ...named, ...note].join('\n');
    })
    .join('\n');
}

function cellText({ cells, depth = 0 }: Row, index: number): string {
  const text = cells[index] ?? '';
  return index === 0 ? `${'  '.repeat(depth)}${text}` : text;
}

/** A cell broken to the width of its column; later lines of the first one are set in a little more. */
function wrapped(row: Row, index: number, width: number): string {
  const whole = cellText(row, index);
  if (whole.length <= width) return whole;
  const indent = index === 0 ? '  '.repeat(row.depth ?? 0) : '';
  const text = row.cells[index] ?? '';
  return indent === '' ? wrap(text, width) : wrap(text, width - 2, indent, `${indent}  `);
}

/** Widths of columns that fit together, taken from the widest first; `undefined` where none do. Long notes have room. */
function fittingWidths(
  columns: readonly (readonly string[])[],
  width: number,
  note: number,
): readonly number[] | undefined {
  const widths = columns.map((cells) => Math.max(1, ...cells.map((cell) => cell.length)));
  const least = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.split(' ').map((word) => word.length));
    return Math.max(narrowest, ...words);
  });
  const available = width - gap * (columns.length - 1);
  const sum = () => widths.reduce((total, one) => total + one, 0);
  while (sum() > available) {
    const spare = widths.map((one, index) => (one > (least[index] ?? 0) ? one : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return undefined;
    const index = spare.indexOf(widest);
    widths[index] = widest - 1;
  }
  // A mark in front of the rows, such as a box to tick, stays beside them.
  const text = (widths[0] ?? 0) <= markWidth && widths.length > 1 ? 1 : 0;
  widths[text] = (widths[text] ?? 0) + Math.max(0, Math.min(note, available) - sum());
  return widths;
}

function paint(colors: Colors, tone: Tone | undefined): (text: string) => string {
  switch (tone) {
    case undefined:
      return (text) => text;
    case 'strong':
      return colors.bold;
    case 'faint':
      return colors.dim;
    case 'good':
      return colors.green;
    case 'bad':
      return colors.red;
    case 'doubt':
      return colors.yellow;
  }
}
