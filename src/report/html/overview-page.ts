import type { Words } from '../../messages/message.ts';
import { fileName, isBad, type OverviewEntry, type OverviewRow } from '../overview/overview.ts';
import { doorsText, nameOf, programsText } from '../overview/sheets.ts';
import { documentOf } from './document.ts';
import { type Html, html } from './html.ts';
import { tableScript } from './table-script.ts';

export interface OverviewPage {
  readonly title: string;
  readonly notice: string | undefined;
  /** Said where nobody is left. */
  readonly empty: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** The page of a profile by its file, as it stands beside this one. */
  readonly links: ReadonlyMap<string, string>;
}

interface Cell {
  readonly text: Html | string;
  /** What it is sorted by, where that is not its text. */
  readonly key?: string | number;
  readonly isNumber?: boolean;
}

const columns = ['name', 'score', 'programs', 'why', 'lastSafeDay', 'doors', 'nearest', 'doubts'] as const;

/** The overview as a page: a table that can be sorted and filtered, each row with a link to the page of its person. */
export function renderOverviewPage(
  entries: readonly OverviewEntry[],
  page: OverviewPage,
  words: Words,
): Promise<string> {
  const rows = entries.map((entry) =>
    rowHtml(isBad(entry) ? badCells(entry, words) : cells(entry, page, words), entry, words),
  );
  const body = html`<header><h1>${page.title}</h1>
${page.notice === undefined ? undefined : html`<p class="notice">${page.notice}</p>`}</header>
<main><section>
${entries.length === 0 ? html`<p>${page.empty}</p>` : undefined}
<p class="filter" hidden><label>${words['overview.filter']({})} <input type="search"></label> <output></output></p>
<table class="people stacked"><thead><tr>${columns.map((column) => html`<th scope="col">${words[`overview.column.${column}`]({})}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>
<p class="faint">${words['overview.doorsHint']({})}</p>
</section></main>
<footer><p>${words['page.footer'](page.tool)}</p></footer>
`;
  return documentOf({ lang: words['page.lang']({}), title: page.title, body, script: tableScript });
}

function cells(row: OverviewRow, { links }: OverviewPage, words: Words): readonly Cell[] {
  const { label, file } = nameOf(row);
  const link = links.get(row.file);
  const name = link === undefined ? html`${label}` : html`<a href="${encodeURIComponent(link)}">${label}</a>`;
  const isOver = row.lastSafeDay !== null && row.lastSafeDay < row.asOf;
  return [
    { text: html`${name}${file === undefined ? undefined : html`<small>${file}</small>`}`, key: label },
    { text: String(row.total), isNumber: true },
    { text: programsText(row, words) },
    {
      // What comes first, and what is next to it: the page of the person has the rest.
      text: html`${row.coming.slice(0, 2).map(({ date, text }) => html`<div><span class="figure">${date}</span> ${text}</div>`)}`,
      key: row.urgent ?? '',
    },
    {
      text: html`<span class="figure">${isOver ? words['overview.over']({}) : (row.lastSafeDay ?? '')}</span>`,
      key: row.lastSafeDay ?? '',
    },
    {
      text: doorsText(row, words),
      key: row.doors.length === 0 ? '' : Math.max(...row.doors.map(({ by }) => by)),
    },
    { text: row.nearest?.text ?? '' },
    { text: row.doubts === 0 ? '' : String(row.doubts), isNumber: true },
  ];
}

function badCells({ file, errors }: Extract<OverviewEntry, { errors: unknown }>, words: Words): readonly Cell[] {
  const said = errors.map(({ field, text }) =>
    field === '' ? text : words['join.colon']({ head: field, text: text }),
  );
  const [error = '', ...others] = said;
  const why = words['overview.unreadable']({ file, error, more: others.length });
  return columns.map((column) => ({ text: column === 'name' ? fileName(file) : column === 'why' ? why : '' }));
}

function rowHtml(row: readonly Cell[], entry: OverviewEntry, words: Words): Html {
  const shown = row.map(({ text, key, isNumber }, index) => {
    const sorted = key === undefined ? undefined : html` data-key="${key}"`;
    if (index === 0) return html`<th scope="row" dir="auto"${sorted}>${text}</th>`;
    const label = html` data-label="${words[`overview.column.${columns[index] ?? 'name'}`]({})}"`;
    if (text === '') return html`<td class="empty"${label}${sorted}></td>`;
    return html`<td${isNumber ? html` class="number"` : undefined}${label}${sorted}>${text}</td>`;
  });
  return html`<tr${isBad(entry) ? html` class="bad"` : undefined}>${shown}</tr>\n`;
}
