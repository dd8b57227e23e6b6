import { formatDay } from '../../base/day.ts';
import type { Words } from '../../messages/message.ts';
import type { Enterable } from '../../plan/timeline/enterable.ts';
import type { Timeline } from '../../plan/timeline/timeline.ts';
import { marks } from '../rounds/chart.ts';
import type { TimelineReport } from '../timeline/report.ts';
import { eventSheet, windowSheet } from '../timeline/sheets.ts';
import { figure } from './chart.ts';
import { type Html, html } from './html.ts';
import { sheetHtml } from './sheet.ts';
import { timelineChart } from './timeline-chart.ts';

export interface Course {
  readonly timeline: Timeline;
  readonly report: TimelineReport;
  readonly cutOffs: readonly Enterable[];
}

/** The same for a screen and for a phone, of which one is shown: letters stay as large as those around them. */
const sizes = [
  { name: 'wide', width: 760, height: 280 },
  { name: 'narrow', width: 280, height: 220 },
] as const;

/** The score of the next two years, what moves it, and when which program is met. */
export async function timelineSection({ timeline, report, cutOffs }: Course, words: Words): Promise<Html> {
  const totals = timeline.stretches.map(({ assessment }) => assessment.crs.points);
  const title = words['timeline.chart']({ min: Math.min(...totals), max: Math.max(...totals) });
  const named = [...cutOffs]
    .sort((a, b) => b.round.crs - a.round.crs)
    .map(({ round: { category, crs, date } }) =>
      words['timeline.cutOff']({ mark: marks[category], category, crs, date }),
    );
  const alternative = words['page.timelineChart']({ title, from: report.from, to: report.to, cutOffs: named });
  const charts = await Promise.all(
    sizes.map(async ({ name, ...size }) => {
      return html`<div class="${name}">${await figure(alternative, timelineChart(timeline, cutOffs, size))}</div>`;
    }),
  );
  const { title: _, ...events } = eventSheet(report, words, { isBelowVerdict: true });
  const legend =
    named.length === 0
      ? html`<p class="faint">${words['timeline.noCutOffs']({})}</p>`
      : html`<p class="faint">${words['timeline.cutOffs']({})} ${named.join(', ')}.</p>`;
  return html`<section id="timeline"><h2>${words['page.timeline']({ from: report.from, to: formatDay(timeline.to) })}</h2>
${charts}${legend}
${sheetHtml(events)}
${sheetHtml(windowSheet(report, words))}
</section>`;
}
