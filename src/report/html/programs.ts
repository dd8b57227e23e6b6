import type { Words } from '../../messages/message.ts';
import { categoriesNeed } from '../phrases.ts';
import type { ReportCategory, ReportProgram, ScoreReport } from '../report.ts';
import type { Tone } from '../sheet.ts';
import { type Html, html } from './html.ts';
import { tableHtml } from './sheet.ts';

const tones = { yes: 'good', no: 'bad', unknown: 'doubt' } as const satisfies Record<string, Tone>;

/** Each program with every requirement. */
export function programsSection({ programs }: ScoreReport, words: Words): Html {
  const part = ({ label, eligible, requirements }: ReportProgram) => {
    const columns = [
      { name: words['report.requirements']({}) },
      { name: words['report.met']({}) },
      { name: words['report.has']({}) },
      { name: words['report.needs']({}) },
      { name: words['report.source']({}) },
    ];
    const rows = requirements.map(({ label: requirement, met, have, need, source }) => ({
      cells: [requirement, words[`report.${met}`]({}), have, need, source],
      tone: tones[met],
    }));
    const answer = html`<span class="answer ${tones[eligible]}">${words[`report.${eligible}`]({})}</span>`;
    return html`<h3>${label} ${answer}</h3>${tableHtml(columns, rows)}`;
  };
  return html`<section id="programs"><h2>${words['report.programs']({})}</h2>${programs.map(part)}</section>`;
}

/** Every category of category-based selection. */
export function categoriesSection(report: ScoreReport, words: Words): Html | undefined {
  if (report.categories.length === 0) return undefined;
  const columns = [
    { name: words['report.category']({}) },
    { name: words['report.eligible']({}) },
    { name: words['report.why']({}) },
  ];
  const reason = ({ because, on }: ReportCategory) =>
    on === null ? because : words['join.semicolon']({ parts: [because, words['report.enoughOn']({ on })] });
  const rows = report.categories.map((category) => ({
    cells: [words[`category.${category.id}`]({}), words[`report.${category.eligible}`]({}), reason(category)],
    tone: category.eligible === 'no' ? ('faint' as const) : tones[category.eligible],
  }));
  return html`<section id="categories"><h2>${words['report.categories']({})}</h2>
${tableHtml(columns, rows)}<p>${categoriesNeed(report, words)}</p></section>`;
}
