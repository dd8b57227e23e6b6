import { printable } from '../../base/printable.ts';
import { criteriaPage } from '../../law/source.ts';
import type { Words } from '../../messages/message.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ChecklistReport } from '../checklist-report.ts';
import { ownLines } from '../own.ts';
import type { ScoreReport } from '../report.ts';
import type { Sheet } from '../sheet.ts';
import { verdictLines } from '../verdict.ts';
import { checklistSection } from './checklist.ts';
import { documentOf } from './document.ts';
import { type Doors, doorsSection } from './doors.ts';
import { type Html, html } from './html.ts';
import { categoriesSection, programsSection } from './programs.ts';
import { scoreSection } from './score.ts';
import { sheetHtml } from './sheet.ts';
import { sourcesSection, unknownsSection } from './sources.ts';
import { type Course, timelineSection } from './timeline.ts';

/** Everything that is told of one profile. */
export interface PageData {
  readonly label: string;
  /** By which the page of a file is found; `undefined` for standard input. */
  readonly mark: string | undefined;
  readonly score: ScoreReport;
  readonly verdict: Verdict;
  readonly doors: Doors;
  readonly course: Course;
  readonly levers: readonly Sheet[];
  readonly checklist: ChecklistReport;
}

/** A page of one person that needs nothing beside itself. */
export async function renderPage(data: PageData, words: Words): Promise<string> {
  const { score, course, checklist } = data;
  const name = printable(data.label);
  const sections = [
    verdictSection(data, words),
    await scoreSection(score, words),
    await doorsSection(data.doors, words),
    await timelineSection(course, words),
    leversSection(data.levers, words),
    programsSection(score, words),
    categoriesSection(score, words),
    checklistSection(checklist, words),
    unknownsSection(score, words),
    ownSection(score, words),
    sourcesSection(score, checklist, words),
  ];
  const body = html`${header(data, name, words)}
<main>
${sections.map((section) => html`${section}\n`)}</main>
<footer><p>${words['page.footer'](score.tool)}</p></footer>
`;
  return documentOf({ lang: words['page.lang']({}), title: words['page.title']({ name }), body, mark: data.mark });
}

function header({ score }: PageData, name: string, words: Words): Html {
  const { total, crs, rules, asOf } = score;
  const parts = ['score', 'doors', 'timeline', 'levers', 'programs', 'checklist', 'unknowns', 'sources'] as const;
  const links = parts.map((part) => html`<a href="#${part}">${words['page.part']({ part })}</a> `);
  return html`<header><h1 dir="auto">${name}</h1>
<p class="total"><strong>${total}</strong> ${words['page.ofMost']({ max: crs.max })}</p>
<p>${words['join.semicolon']({ parts: [words['report.asOf']({ asOf }), words['report.rules'](rules.crs)] })}</p>
${rules.crs.notice === undefined ? undefined : html`<p class="notice"><strong>${words['report.notComplete']({})}</strong>${words['join.colon']({ head: '', text: '' })}${withLink(rules.crs.notice, words)}</p>`}
<nav aria-label="${words['page.parts']({})}">${links}</nav></header>`;
}

/** The heading of the page says what the first line says, and of the law what the last one does. */
function verdictSection({ verdict, label }: PageData, words: Words): Html {
  const [, ...lines] = verdictLines({ ...verdict, missing: undefined }, label, words);
  return html`<section id="verdict"><h2>${words['page.verdict']({})}</h2>
<ul>${lines.map(({ text, tone }) => html`<li class="${tone}">${text}</li>`)}</ul></section>`;
}

/** What the profile says beside its facts, as it was written. */
function ownSection(score: ScoreReport, words: Words): Html | undefined {
  const lines = ownLines(score);
  if (lines.length === 0) return undefined;
  return html`<section><h2>${words['report.fromProfile']({})}</h2>${lines.map((line) => html`<p dir="auto">${line}</p>`)}</section>`;
}

/** The official page as a link. */
function withLink(text: string, words: Words): Html {
  const { url = '' } = criteriaPage;
  const [before = '', ...after] = text.split(url);
  if (url === '' || after.length === 0) return html`${text}`;
  return html`${before}<a href="${url}">${words['data.text']({ text: criteriaPage.title })}</a>${after.join(url)}`;
}

function leversSection([first, ...others]: readonly Sheet[], words: Words): Html {
  const { title: _, ...untitled } = first ?? { columns: [], rows: [] };
  return html`<section id="levers"><h2>${words['page.part']({ part: 'levers' })}</h2>
${[untitled, ...others].map(sheetHtml)}</section>`;
}
