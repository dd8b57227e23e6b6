import type { Spec } from 'vega';
import type { Round } from '../../rounds/round.ts';
import { timeOf } from './time.ts';

export interface DoorChart {
  readonly rounds: readonly Round[];
  readonly total: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** What stands at the line of the person. */
  readonly label: string;
}

/**
 * Every round a mark where it stands, and the score of the day as a line. No line leads from round to round: it would show
 * cut-offs that never were.
 */
export function doorChart({ rounds, total, from, to, label }: DoorChart): Spec {
  const cutOffs = rounds.map(({ crs }) => crs);
  const [low, high] = [Math.min(total, ...cutOffs), Math.max(total, ...cutOffs)];
  const room = Math.max(5, (high - low) * 0.15);
  const you = { scale: 'y', value: total };
  return {
    width: 250,
    height: 120,
    autosize: { type: 'fit', contains: 'padding' },
    data: [{ name: 'cutOffs', values: rounds.map(({ date, crs }) => ({ day: timeOf(date), crs })) }],
    scales: [
      { name: 'x', type: 'utc', domain: [timeOf(from), timeOf(to)], range: 'width' },
      { name: 'y', type: 'linear', domain: [low - room, high + room], range: 'height', nice: 3, zero: false },
    ],
    axes: [
      {
        scale: 'x',
        orient: 'bottom',
        tickCount: 4,
        format: '%Y-%m',
        grid: false,
        labelOverlap: true,
        labelFlush: true,
      },
      { scale: 'y', orient: 'left', tickCount: 3, format: 'd' },
    ],
    marks: [
      {
        type: 'rule',
        name: 'you',
        encode: { enter: { x: { value: 0 }, x2: { signal: 'width' }, y: you, strokeWidth: { value: 2 } } },
      },
      {
        type: 'symbol',
        name: 'rounds',
        from: { data: 'cutOffs' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'day' },
            y: { scale: 'y', field: 'crs' },
            size: { value: 36 },
            shape: { value: 'circle' },
          },
        },
      },
      {
        type: 'text',
        name: 'you-label',
        encode: {
          enter: { x: { value: 4 }, y: { ...you, offset: -5 }, text: { value: label }, fontWeight: { value: 'bold' } },
        },
      },
    ],
  };
}
