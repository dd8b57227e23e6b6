import { parseDay } from '../../base/day.ts';
import { type RoundCategory, type RoundKind, roundCategories, roundKinds } from '../../law/round-ids.ts';
import type { Round } from '../../rounds/round.ts';

export interface ChartOptions {
  readonly width: number;
  /** Lines drawn with box characters; else with ASCII. */
  readonly unicode: boolean;
  readonly title: (kind: RoundKind, range: { readonly min: number; readonly max: number }) => string;
  readonly legend: (marks: readonly (readonly [mark: string, category: RoundCategory | 'several'])[]) => string;
}

/** One letter a category, so that a chart needs no colour to be read. */
export const marks: Readonly<Record<RoundCategory, string>> = {
  general: 'o',
  cec: 'c',
  fsw: 'w',
  fst: 't',
  pnp: 'o',
  french: 'F',
  healthcare: 'H',
  stem: 'S',
  trades: 'T',
  education: 'E',
  transport: 'R',
  agriculture: 'A',
  physicians: 'P',
  'senior-managers': 'M',
  researchers: 'C',
  military: 'Y',
  unknown: '?',
};

const mostRows = 8;
const several = '*';
const margin = 5;

/**
 * Cut-offs over time, a panel a kind over the same stretch of time. Every round is a mark where it stands: a line between
 * rounds weeks apart would show scores that never were.
 */
export function renderChart(rounds: readonly Round[], options: ChartOptions): readonly string[] {
  const days = rounds.map(({ date }) => parseDay(date) ?? 0);
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (rounds.length < 2 || first === last) return [];
  const across = options.width - margin;
  const column = (date: string) => Math.round((((parseDay(date) ?? 0) - first) / (last - first)) * (across - 1));
  const panels = roundKinds
    .map((kind) => ({ kind, of: rounds.filter((round) => round.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  return panels.flatMap(({ kind, of }, index) => [
    ...(index > 0 ? [''] : []),
    ...panel(kind, of, across, column, options),
    axis(rounds, across, column),
  ]);
}

function panel(
  kind: RoundKind,
  rounds: readonly Round[],
  across: number,
  column: (date: string) => number,
  { unicode, title, legend }: ChartOptions,
): readonly string[] {
  const cutOffs = rounds.map(({ crs }) => crs);
  const min = Math.min(...cutOffs);
  const max = Math.max(...cutOffs);
  const height = Math.min(mostRows, max - min + 1);
  const step = height > 1 ? (max - min) / (height - 1) : 1;
  const grid = Array.from({ length: height }, () => Array<string>(across).fill(' '));
  for (const { date, crs, category } of rounds) {
    const cells = grid[Math.round((max - crs) / step)];
    const at = column(date);
    if (cells) cells[at] = cells[at] === ' ' || cells[at] === marks[category] ? marks[category] : several;
  }
  const [bar, corner, line] = unicode ? ['┤', '└', '─'] : ['|', '+', '-'];
  const used = roundCategories.filter((category) => rounds.some((round) => round.category === category));
  const key = used.map((category) => [marks[category], category] as const);
  const mixed = grid.some((cells) => cells.includes(several)) ? [[several, 'several'] as const] : [];
  return [
    title(kind, { min, max }),
    ...grid.map((cells, row) => `${String(Math.round(max - row * step)).padStart(4)}${bar}${cells.join('')}`.trimEnd()),
    `${' '.repeat(4)}${corner}${line.repeat(across)}`,
    ...(key.length > 1 ? [legend([...key, ...mixed])] : []),
  ];
}

/** Years where they begin, as far as there is room; the first and the last day where the stretch is short. */
function axis(rounds: readonly Round[], across: number, column: (date: string) => number): string {
  const days = rounds.map(({ date }) => date).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  if (years < 2) return `${' '.repeat(margin)}${first}${last.padStart(across - first.length)}`;
  let line = '';
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) {
    const at = column(`${year}-01-01`);
    if (at > line.length + (line === '' ? 0 : 1) && at + 4 <= across) line = `${line.padEnd(at)}${year}`;
  }
  return `${' '.repeat(margin)}${line}`;
}
