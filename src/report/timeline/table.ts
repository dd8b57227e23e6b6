import { formatDay } from '../../base/day.ts';
import { enterable } from '../../plan/timeline/enterable.ts';
import type { Timeline } from '../../plan/timeline/timeline.ts';
import type { Round } from '../../rounds/round.ts';
import type { RenderStyle } from '../render.ts';
import { renderSheets } from '../sheet-table.ts';
import type { VerdictLine } from '../verdict.ts';
import { verdictBlock } from '../verdict-block.ts';
import { renderScoreChart } from './chart.ts';
import type { TimelineReport } from './report.ts';
import { eventSheet, windowSheet } from './sheets.ts';

/** Columns below which a reason beside a date would be a word a line. */
const narrowBelow = 60;

export interface TimelineTableStyle extends RenderStyle {
  /** Lines of the chart drawn with box characters; else with ASCII. */
  readonly unicode: boolean;
}

export interface TimelineTable {
  readonly timeline: Timeline;
  readonly report: TimelineReport;
  /** The answer first; `undefined` where it is not told. */
  readonly verdict: readonly VerdictLine[] | undefined;
  /** Rounds that are known, oldest first. */
  readonly rounds: readonly Round[];
}

/** The verdict, what changes, the score over time, and when which program is met. */
export function timelineTable({ timeline, report, verdict, rounds }: TimelineTable, style: TimelineTableStyle): string {
  const { words, width } = style;
  const narrow = width < narrowBelow;
  const events = renderSheets([eventSheet(report, words, { narrow, isBelowVerdict: verdict !== undefined })], style);
  const through = rounds.findLast(({ date }) => date <= formatDay(timeline.from))?.date;
  const chart = renderScoreChart(timeline, enterable(timeline, rounds), { ...style, through });
  return [
    ...(verdict ? [`${verdictBlock(verdict, style)}\n`] : []),
    events,
    ...(chart.length === 0 ? [] : [chart.map((line) => `${line}\n`).join('')]),
    renderSheets([windowSheet(report, words)], style),
  ].join('\n');
}
