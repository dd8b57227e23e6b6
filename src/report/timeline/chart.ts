import { addDays, type Day, formatDay } from '../../base/day.ts';
import type { Words } from '../../messages/message.ts';
import type { Enterable } from '../../plan/timeline/enterable.ts';
import type { Timeline } from '../../plan/timeline/timeline.ts';
import type { Colors } from '../colors.ts';
import { marks } from '../rounds/chart.ts';
import { wrap } from '../wrap.ts';

export interface ScoreChartOptions {
  readonly width: number;
  /** Lines drawn with box characters; else with ASCII. */
  readonly unicode: boolean;
  readonly colors: Colors;
  readonly words: Words;
  /** Day of the newest round known on the first day; left out before the first round. */
  readonly through: string | undefined;
}

const margin = 5;
const mostRows = 10;
/** A cut-off is marked in every so many columns, so that the score stays in sight where the two meet. */
const every = 4;

/** The score over time, with the last cut-offs that it would have to reach on the days on which it counts. */
export function renderScoreChart(
  { from, to, stretches }: Timeline,
  cutOffs: readonly Enterable[],
  { width, unicode, colors, words, through }: ScoreChartOptions,
): readonly string[] {
  if (from === to) return [];
  const across = width - margin;
  const dayOf = (column: number) => addDays(from, Math.round(((to - from) * column) / (across - 1)));
  const totalOn = (day: Day) => stretches.findLast((stretch) => stretch.from <= day)?.assessment.crs.points ?? 0;
  const totals = stretches.map(({ assessment }) => assessment.crs.points);
  const values = [...totals, ...cutOffs.map(({ round }) => round.crs)];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const height = Math.min(mostRows, max - min + 1);
  const step = height > 1 ? (max - min) / (height - 1) : 1;
  const rowOf = (value: number) => Math.round((max - value) / step);
  const grid = Array.from({ length: height }, () => Array<string>(across).fill(' '));
  const put = (value: number, column: number, mark: string) => {
    const cells = grid[rowOf(value)];
    if (cells) cells[column] = mark;
  };
  const [score, bar, corner, line] = unicode ? ['━', '┤', '└', '─'] : ['=', '|', '+', '-'];
  for (let column = 0; column < across; column++) put(totalOn(dayOf(column)), column, score);
  cutOffs.forEach(({ round, days }, index) => {
    const isOpen = (day: Day) => days.some((stretch) => stretch.from <= day && day <= stretch.to);
    const columns = Array.from({ length: across }, (_, column) => column).filter((column) => isOpen(dayOf(column)));
    const marked = columns.filter((column) => column % every === index % every);
    // A few days may fall between.
    for (const column of marked.length > 0 ? marked : columns) put(round.crs, column, marks[round.category]);
  });
  const named = [...cutOffs]
    .sort((a, b) => b.round.crs - a.round.crs)
    .map(({ round: { category, crs, date } }) =>
      words['timeline.cutOff']({ mark: marks[category], category, crs, date }),
    );
  return [
    colors.bold(colors.underline(words['timeline.chart']({ min: Math.min(...totals), max: Math.max(...totals) }))),
    ...grid.map((cells, row) => `${String(Math.round(max - row * step)).padStart(4)}${bar}${cells.join('')}`.trimEnd()),
    `${' '.repeat(margin - 1)}${corner}${line.repeat(across)}`,
    `${' '.repeat(margin)}${formatDay(from)}${formatDay(to).padStart(across - formatDay(from).length)}`,
    ...(named.length === 0
      ? [wrap(words['timeline.noCutOffs']({}), width)]
      : [wrap(words['timeline.cutOffs']({}), width), ...named.map((text) => `  ${text}`)]),
    ...(through === undefined ? [] : [colors.dim(wrap(words['timeline.noForecast']({ through }), width))]),
  ];
}
