import type { Column, Paragraph, Row, Sheet } from '../sheet.ts';
import { classOf, type Html, html } from './html.ts';

/** What stands in a cell, markup or text. */
export interface HtmlRow extends Omit<Row, 'cells'> {
  readonly cells: readonly (Html | string)[];
}

/** A sheet below a heading of its section. */
export function sheetHtml({ title, above = [], columns, rows, below = [] }: Sheet): Html {
  return html`${title === undefined ? undefined : html`<h3>${title}</h3>`}
${paragraphs(above)}
${rows.length === 0 ? undefined : tableHtml(columns, rows)}
${paragraphs(below)}`;
}

/** Paragraphs; those that begin with a dash are a list. */
function paragraphs(texts: readonly Paragraph[]): Html {
  const items = texts.filter(({ text }) => text.startsWith('- '));
  const others = texts.filter(({ text }) => !text.startsWith('- '));
  const list = html`<ul>${items.map(({ text }) => html`<li>${text.slice(2)}</li>`)}</ul>`;
  return html`${others.map(({ text, tone }) => html`<p${classOf(tone)}>${text}</p>`)}${items.length > 0 ? list : undefined}`;
}

/** Columns from which on a table is read row by row on a phone. */
const manyColumns = 3;

export function tableHtml(columns: readonly Column[], rows: readonly HtmlRow[], caption?: string): Html {
  const titled = caption === undefined ? undefined : html`<caption>${caption}</caption>`;
  const head = columns.map(({ name, align }) => {
    if (name === '') return html`<td></td>`;
    return html`<th scope="col"${classOf(align === 'right' ? 'number' : undefined)}>${name}</th>`;
  });
  return html`<table${classOf(columns.length >= manyColumns ? 'stacked' : undefined)}>${titled}
<thead><tr>${head}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, columns))}</tbody></table>`;
}

function rowHtml({ cells, depth = 0, tone, note }: HtmlRow, columns: readonly Column[]): Html {
  const filled = cells.filter((cell) => cell !== '');
  if (tone === 'strong' && filled.length === 1) {
    return html`<tr class="group"><th colspan="${columns.length}" scope="rowgroup">${filled}</th></tr>`;
  }
  // A note stands below the last text; below a number it would be set to the right.
  const noted = columns.at(-1)?.align === 'right' ? 0 : columns.length - 1;
  const shown = columns.map(({ name, align }, index) => {
    const cell = cells[index] ?? '';
    const below = index === noted && note !== undefined ? html`<small>${note}</small>` : undefined;
    const kind = align === 'right' ? 'number' : below === undefined && isShort(cell) ? 'short' : undefined;
    if (index === 0 && name !== '') {
      const classes = classOf(depth > 0 ? `depth${depth}` : undefined, kind);
      return html`<th scope="row"${classes}>${cell}${below}</th>`;
    }
    const label = name === '' ? undefined : html` data-label="${name}"`;
    return html`<td${classOf(kind)}${label}>${cell}${below}</td>`;
  });
  return html`<tr${classOf(tone)}>${shown}</tr>\n`;
}

/** A day or a word, which is not broken; a long name without a space must be. */
function isShort(cell: Html | string): boolean {
  return typeof cell === 'string' && cell.length <= 10;
}
