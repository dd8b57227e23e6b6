import type { ProgramId } from '../law/programs/ids.ts';
import type { Words } from '../messages/message.ts';
import { checkBox, contentsOf, documentNote, notNeeded, paperGroups, personTitle } from './checklist-papers.ts';
import type { ChecklistReport, ReportDocument } from './checklist-report.ts';
import { sheetsAfter, sheetsBefore } from './checklist-sheets.ts';
import { shownPrograms, viewOf } from './checklist-view.ts';
import { escaped } from './markdown-text.ts';
import { renderSheetsMarkdown } from './sheet-markdown.ts';

/** A checklist to print and tick: GitHub-flavoured Markdown, papers as task lists. */
export function checklistMarkdown(report: ChecklistReport, words: Words, named?: readonly ProgramId[]): string {
  const shown = shownPrograms(report, named);
  const view = viewOf(report, shown);
  const section = (title: string, lines: readonly string[]) => `## ${escaped(title)}\n\n${lines.join('\n')}\n`;
  return [
    renderSheetsMarkdown(sheetsBefore(report, words, shown)),
    ...report.persons.map((person) => personSection(person, view, words)),
    ...[...contentsOf(view)].map(([document, contents]) =>
      section(
        words['checklist.contents']({ document }),
        contents.map((text) => `- [ ] ${escaped(text)}`),
      ),
    ),
    renderSheetsMarkdown(sheetsAfter(report, words)),
  ].join('\n');
}

function personSection(person: ChecklistReport['persons'][number], report: ChecklistReport, words: Words): string {
  const rest = notNeeded(report, person.id, words);
  return [
    `## ${escaped(personTitle(person, words))}\n`,
    ...paperGroups(report, person.id, words).flatMap(({ title, documents }) => [
      `### ${escaped(title)}\n`,
      `${documents.map((document) => documentLine(document, report, words)).join('\n')}\n`,
    ]),
    ...(rest === undefined ? [] : [`${escaped(rest)}\n`]),
  ].join('\n');
}

function documentLine(document: ReportDocument, { programs }: ChecklistReport, words: Words): string {
  const statuses = programs.map(
    ({ id }) =>
      `${words['short.program']({ id, sure: true })} ${words['checklist.status']({ status: document.programs[id] })}`,
  );
  const note = escaped(documentNote(document, words));
  return `- ${checkBox(document)} **${escaped(document.label)}** (${statuses.join(', ')})<br>\n  ${note}`;
}
