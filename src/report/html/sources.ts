import type { Source } from '../../law/source.ts';
import type { Words } from '../../messages/message.ts';
import type { ChecklistReport } from '../checklist-report.ts';
import { unknownLines } from '../phrases.ts';
import type { ScoreReport } from '../report.ts';
import { type Html, html } from './html.ts';

/** What does not count, and what is not known, with what it would change. */
export function unknownsSection(report: ScoreReport, words: Words): Html {
  const part = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? undefined : html`<h3>${title}</h3><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  const unknowns = unknownLines(report, words);
  return html`<section id="unknowns"><h2>${words['report.unknowns']({})}</h2>
${unknowns.length === 0 ? html`<p>${words['page.nothingUnknown']({})}</p>` : html`<ul>${unknowns.map((text) => html`<li>${text}</li>`)}</ul>`}
${part(
  words['report.notes']({}),
  report.notes.map(({ text }) => text),
)}</section>`;
}

/** The rules that were read, each with where its figures stand. */
export function sourcesSection({ rules }: ScoreReport, checklist: ChecklistReport, words: Words): Html {
  const versions = [rules.crs, rules.programs, rules.categories, rules.funds].filter((one) => one !== undefined);
  const every = [...versions.flatMap(({ sources }) => sources), ...checklist.sources];
  const sources = every.filter(
    ({ title, url }, index) => every.findIndex((other) => other.title === title && other.url === url) === index,
  );
  const lines = versions.map(
    (version) => html`<li>${words['join.colon']({ head: version.title, text: words['report.rules'](version) })}</li>`,
  );
  return html`<section id="sources"><h2>${words['report.sources']({})}</h2>
<ul>${lines}</ul><ul>${sources.map(sourceLine)}</ul></section>`;
}

function sourceLine({ title, url, seen }: Source): Html {
  const isLink = url !== undefined && /^https?:\/\//.test(url);
  const name = isLink ? html`<a href="${url}" rel="noreferrer">${title}</a>` : html`${title}`;
  return html`<li>${name} <small>${isLink ? html`<span class="address">${url}</span> ` : undefined}${seen}</small></li>`;
}
