import type { NumericValueRef, RectMark, Spec } from 'vega';
import type { ReportNode } from '../report.ts';

export interface Bar {
  readonly label: string;
  /** Points as they are told at the end of the line. */
  readonly figures: string;
  readonly points: number;
  readonly max: number;
  /** Points that a cap took away. */
  readonly cut: number;
}

/** Points of the parts of a node that its cap takes away. */
export function cutOf({ parts = [], points }: ReportNode): number {
  return Math.max(0, parts.reduce((sum, part) => sum + part.points, 0) - points);
}

const width = 300;
const rowHeight = 44;
const barTop = 20;
const barHeight = 12;

/** Bars of points within outlines of the most that there is; what a cap cut stands behind. */
export function scoreChart(bars: readonly Bar[]): Spec {
  const most = Math.max(...bars.map(({ max, points, cut }) => Math.max(max, points + cut)));
  const rows = bars.map((bar, index) => ({ ...bar, y: index * rowHeight }));
  const start = { scale: 'x', value: 0 };
  const y = { field: 'y', offset: barTop };
  const bar = (name: string, data: string, from: NumericValueRef, to: NumericValueRef): RectMark => ({
    type: 'rect',
    name,
    from: { data },
    encode: {
      enter: {
        x: from,
        x2: to,
        y,
        height: { value: barHeight },
        cornerRadius: { value: 2 },
      },
    },
  });
  const text = (name: string, field: string, x: number, align: 'left' | 'right') => ({
    type: 'text' as const,
    name,
    from: { data: 'rows' },
    encode: {
      enter: {
        x: { value: x },
        y: { field: 'y', offset: 13 },
        text: { field },
        align: { value: align },
        fontSize: { value: 13 },
      },
    },
  });
  return {
    width,
    height: bars.length * rowHeight - (rowHeight - barTop - barHeight),
    data: [
      { name: 'rows', values: rows },
      { name: 'capped', values: rows.filter(({ cut }) => cut > 0) },
    ],
    scales: [{ name: 'x', type: 'linear', domain: [0, most], range: 'width' }],
    marks: [
      bar('most', 'rows', start, { scale: 'x', field: 'max' }),
      bar('points', 'rows', start, { scale: 'x', field: 'points' }),
      bar('cut', 'capped', { scale: 'x', field: 'points' }, { scale: 'x', signal: 'datum.points + datum.cut' }),
      text('label', 'label', 0, 'left'),
      text('figures', 'figures', width, 'right'),
    ],
  };
}
