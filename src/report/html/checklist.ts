import type { Words } from '../../messages/message.ts';
import { contentsOf, documentNote, notNeeded, paperGroups, personTitle } from '../checklist-papers.ts';
import type { ChecklistReport, ReportDocument } from '../checklist-report.ts';
import { sheetsAfter, sheetsBefore } from '../checklist-sheets.ts';
import { shownPrograms, viewOf } from '../checklist-view.ts';
import { type Html, html } from './html.ts';
import { sheetHtml } from './sheet.ts';

/** Papers with boxes to tick, person by person; what is in hand is ticked. */
export function checklistSection(report: ChecklistReport, words: Words): Html {
  const shown = shownPrograms(report);
  const view = viewOf(report, shown);
  const [heading, ...before] = sheetsBefore(report, words, shown);
  return html`<section id="checklist"><h2>${words['page.checklist']({})}</h2>
${heading && sheetHtml({ ...heading, above: heading.above?.slice(1) ?? [] })}
${before.map(sheetHtml)}
${report.persons.map((person) => personPart(person, view, words))}
${[...contentsOf(view)].map(([document, contents]) => contentsPart(words['checklist.contents']({ document }), contents))}
${sheetsAfter(report, words).map(sheetHtml)}
</section>`;
}

function personPart(person: ChecklistReport['persons'][number], report: ChecklistReport, words: Words): Html {
  const rest = notNeeded(report, person.id, words);
  const groups = paperGroups(report, person.id, words).map(
    ({ title, documents }) => html`<h4>${title}</h4>
<ul class="boxes">${documents.map((document) => paper(document, report, words))}</ul>`,
  );
  return html`<h3>${personTitle(person, words)}</h3>${groups}${rest === undefined ? undefined : html`<p class="faint">${rest}</p>`}`;
}

function paper(document: ReportDocument, { programs }: ChecklistReport, words: Words): Html {
  const statuses = programs.map(
    ({ id }) =>
      `${words['short.program']({ id, sure: true })} ${words['checklist.status']({ status: document.programs[id] })}`,
  );
  return html`<li>${box(document.label, document.proof === 'held')}
<small><span class="faint">${statuses.join(', ')}.</span> ${documentNote(document, words)}</small></li>\n`;
}

function contentsPart(title: string, contents: readonly string[]): Html {
  return html`<h3>${title}</h3><ul class="boxes">${contents.map((text) => html`<li>${box(text, false)}</li>`)}</ul>`;
}

function box(label: string, isTicked: boolean): Html {
  return html`<label><input type="checkbox"${isTicked ? html` checked` : undefined}> ${label}</label>`;
}
