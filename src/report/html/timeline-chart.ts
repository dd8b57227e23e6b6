import type { Spec } from 'vega';
import { addDays } from '../../base/day.ts';
import type { Enterable } from '../../plan/timeline/enterable.ts';
import type { Timeline } from '../../plan/timeline/timeline.ts';
import { marks } from '../rounds/chart.ts';
import { timeOf } from './time.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Stretches shorter than this part of all days have no figure of their own. */
const shortest = 0.07;

/** The score over time, and the last cut-offs that it would have to reach on the days on which they can be entered. */
export function timelineChart({ from, to, stretches }: Timeline, cutOffs: readonly Enterable[], size: Size): Spec {
  const parts = stretches.map((stretch) => ({
    from: timeOf(stretch.from),
    to: timeOf(addDays(stretch.to, 1)),
    total: stretch.assessment.crs.points,
  }));
  const joined = parts.filter(({ total }, index) => index === 0 || total !== parts[index - 1]?.total);
  const figures = joined
    .map((part, index) => ({ ...part, to: joined[index + 1]?.from ?? timeOf(to) }))
    .filter((part) => part.to - part.from > (timeOf(to) - timeOf(from)) * shortest);
  const lines = cutOffs.flatMap(({ round, days }) =>
    days.map((day) => ({ from: timeOf(day.from), to: timeOf(day.to), crs: round.crs, mark: marks[round.category] })),
  );
  const values = [...parts.map(({ total }) => total), ...cutOffs.map(({ round }) => round.crs)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(5, (high - low) * 0.12);
  return {
    ...size,
    autosize: { type: 'fit', contains: 'padding' },
    data: [
      { name: 'score', values: [...joined, { from: timeOf(to), total: joined.at(-1)?.total }] },
      { name: 'figures', values: figures },
      { name: 'lines', values: lines },
    ],
    scales: [
      { name: 'x', type: 'utc', domain: [timeOf(from), timeOf(to)], range: 'width' },
      { name: 'y', type: 'linear', domain: [low - room, high + room], range: 'height', zero: false },
    ],
    axes: [
      {
        scale: 'x',
        orient: 'bottom',
        tickCount: size.width > 500 ? 8 : 4,
        format: '%Y-%m',
        grid: false,
        labelOverlap: true,
        labelFlush: true,
      },
      { scale: 'y', orient: 'left', tickCount: 5, format: 'd' },
    ],
    marks: [
      {
        type: 'rule',
        name: 'cut-offs',
        from: { data: 'lines' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from' },
            x2: { scale: 'x', field: 'to' },
            y: { scale: 'y', field: 'crs' },
            strokeDash: { value: [5, 4] },
            strokeWidth: { value: 1.5 },
          },
        },
      },
      {
        type: 'text',
        name: 'cut-off-marks',
        from: { data: 'lines' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'to', offset: -2 },
            y: { scale: 'y', field: 'crs', offset: -4 },
            text: { signal: "datum.mark + ' ' + datum.crs" },
            align: { value: 'right' },
          },
        },
      },
      {
        type: 'line',
        name: 'total',
        from: { data: 'score' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from' },
            y: { scale: 'y', field: 'total' },
            interpolate: { value: 'step-after' },
            strokeWidth: { value: 2.5 },
          },
        },
      },
      {
        type: 'text',
        name: 'total-label',
        from: { data: 'figures' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from', offset: 4 },
            y: { scale: 'y', field: 'total', offset: -6 },
            text: { field: 'total' },
            fontWeight: { value: 'bold' },
          },
        },
      },
    ],
  };
}
