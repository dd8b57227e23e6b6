import { escaped, tableRow } from './markdown-text.ts';
import type { Column, Paragraph, Row, Sheet } from './sheet.ts';

/** Sheets as GitHub-flavoured Markdown, such as a comment on a pull request. */
export function renderSheetsMarkdown(sheets: readonly Sheet[]): string {
  return `${sheets.map(one).join('\n\n')}\n`;
}

function one({ title, above = [], columns, rows, below = [] }: Sheet): string {
  return [
    ...(title === undefined ? [] : [`## ${escaped(title)}`]),
    ...above.map(paragraph),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...below.map(paragraph),
  ].join('\n\n');
}

function table(columns: readonly Column[], rows: readonly Row[]): string {
  // A note stands below the last text; below a number it would be set to the right.
  const noted = columns.at(-1)?.align === 'right' ? 0 : columns.length - 1;
  return [
    tableRow(columns.map(({ name }) => escaped(name))),
    tableRow(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(({ cells, depth = 0, tone, note }) =>
      tableRow(
        columns.map((_, index) => {
          const cell = escaped(cells[index] ?? '');
          const below = index === noted && note !== undefined ? `<br>${escaped(note)}` : '';
          if (index > 0 || cell === '') return cell + below;
          return `${'&nbsp;&nbsp;'.repeat(depth)}${tone === 'strong' ? `**${cell}**` : cell}${below}`;
        }),
      ),
    ),
  ].join('\n');
}

function paragraph({ text, tone }: Paragraph): string {
  switch (tone) {
    case 'doubt':
    case 'bad':
      return `> ${escaped(text)}`;
    case 'strong':
      return `**${escaped(text)}**`;
    default:
      return escaped(text);
  }
}
