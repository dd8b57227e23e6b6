import type { Words } from '../../messages/message.ts';
import { treeLines } from '../phrases.ts';
import type { ReportNode, ScoreReport } from '../report.ts';
import { figure } from './chart.ts';
import { type Html, html } from './html.ts';
import { type Bar, cutOf, scoreChart } from './score-chart.ts';
import { tableHtml } from './sheet.ts';

/** Each factor against its most, a card a section; then every part with its reason. */
export async function scoreSection({ crs, fswGrid, total }: ScoreReport, words: Words): Promise<Html> {
  const sections = (crs.parts ?? []).filter(({ max }) => max > 0);
  const cards = await Promise.all(sections.map((section) => card(section, words)));
  return html`<section id="score"><h2>${words['report.score']({ total, max: String(crs.max) })}</h2>
<div class="cards">${cards}</div>
${legend(sections, words)}
<details class="long"><summary>${words['page.everyPoint']({})}</summary>${treeTable(crs, words)}</details>
<details class="long"><summary>${words['join.colon']({ head: words['report.grid']({}), text: `${fswGrid.points} / ${fswGrid.max}` })}</summary>${treeTable(fswGrid, words)}</details>
</section>`;
}

/** What the bars show; of caps only where one cut. */
function legend(sections: readonly ReportNode[], words: Words): Html {
  const isCut = sections.some((section) => [section, ...(section.parts ?? [])].some((node) => cutOf(node) > 0));
  const cut = isCut ? html` <span class="key cut"></span>${words['page.cut']({})}` : undefined;
  return html`<p class="legend"><span class="key points"></span>${words['page.points']({})} <span class="key most"></span>${words['page.most']({})}${cut}</p>`;
}

async function card(section: ReportNode, words: Words): Promise<Html> {
  const { label, points, max } = section;
  const bars = (section.parts ?? [section]).filter((part) => part.max > 0).map((part) => barOf(part));
  const cut = cutOf(section);
  const capped: readonly Bar[] =
    cut === 0 ? [] : [{ label: words['page.cutAt']({ max }), figures: `-${cut}`, points: 0, max: 0, cut }];
  const alternative = words['page.scoreChart']({ label, points, max, parts: [...bars, ...capped] });
  return html`<div class="card"><h3>${label} <span class="figure">${points} / ${max}</span></h3>
${await figure(alternative, scoreChart([...bars, ...capped]))}</div>`;
}

function barOf(node: ReportNode): Bar {
  const { label, points, max } = node;
  return { label, points, max, figures: `${points} / ${max}`, cut: cutOf(node) };
}

/** Every node with its points, reason and source. */
function treeTable(root: ReportNode, words: Words): Html {
  const columns = [
    { name: words['page.factor']({}) },
    { name: words['report.points']({}), align: 'right' },
    { name: words['report.of']({}), align: 'right' },
    { name: words['report.because']({}) },
    { name: words['report.source']({}) },
  ] as const;
  const rows = [...treeLines(root, 9), { node: root, depth: 0 }].map(({ node, depth }) => ({
    cells: [
      node === root ? words['report.total']({}) : node.label,
      String(node.points),
      String(node.max),
      node.because,
      node.source,
    ],
    depth,
    ...(depth === 0 && { tone: 'strong' as const }),
  }));
  return tableHtml(columns, rows);
}
