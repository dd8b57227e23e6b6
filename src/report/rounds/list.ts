import { printable } from '../../base/printable.ts';
import { say, type Words } from '../../messages/message.ts';
import { overrides } from '../../rounds/overrides.ts';
import { isWithoutZone, type Round } from '../../rounds/round.ts';
import type { Colors } from '../colors.ts';
import { wrap } from '../wrap.ts';
import { renderChart } from './chart.ts';
import { type Align, columns } from './columns.ts';

/** Rounds in a table without being asked for more or fewer. */
export const shortList = 20;

export interface ListOptions {
  readonly words: Words;
  readonly width: number;
  readonly unicode: boolean;
  readonly colors: Colors;
  /** How many of the rounds to print, newest; the chart shows all of them. */
  readonly most: number;
  /** The sentence about the newest day known. */
  readonly through: string;
}

/** Rounds as a terminal shows them: oldest first, then the chart of their cut-offs. */
export function renderRoundsTable(rounds: readonly Round[], options: ListOptions): string {
  const { words, colors, width } = options;
  const shown = rounds.slice(-options.most);
  const chart = renderChart(rounds, {
    width,
    unicode: options.unicode,
    title: (kind, range) => colors.bold(words['rounds.chartTitle']({ kind, ...range })),
    legend: (marks) =>
      colors.dim(
        wrap(
          marks.map(([mark, category]) => `${mark} ${words['rounds.mark']({ category })}`).join(', '),
          width,
          '     ',
          '     ',
        ),
      ),
  });
  const notes = [
    ...(shown.length < rounds.length ? [words['rounds.showing']({ shown: shown.length, of: rounds.length })] : []),
    ...overrides
      .filter(({ number }) => shown.some((round) => round.number === number))
      .map((override) => words['rounds.corrected'](override)),
    ...(isWide(width) && shown.some(({ tieBreak }) => isWithoutZone(tieBreak))
      ? [words['rounds.withoutZone']({})]
      : []),
    options.through,
  ].map((note) => wrap(note, width));
  const sections = [
    rounds.length === 0 ? words['rounds.none']({}) : table(shown, options).join('\n'),
    ...(chart.length > 0 ? [chart.join('\n')] : []),
    notes.join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Whether tie-breaks have room beside the rest. */
function isWide(width: number): boolean {
  return width >= 70;
}

function table(rounds: readonly Round[], { words, width, colors }: ListOptions): readonly string[] {
  const wide = isWide(width);
  const head = [
    words['rounds.number']({}),
    words['rounds.date']({}),
    words['rounds.of']({}),
    ...(wide ? [words['rounds.invitations']({})] : []),
    words['rounds.cutOff']({}),
    ...(wide ? [words['rounds.tieBreakHead']({})] : []),
  ];
  const rows = rounds.map(({ number, date, category, name, invitations, crs, tieBreak, unreadTieBreak }) => [
    number,
    date,
    category === 'unknown' ? printable(name).slice(0, 24) : words['rounds.category']({ category }),
    ...(wide ? [words['rounds.count']({ count: invitations })] : []),
    String(crs),
    ...(wide ? [tieBreak ? instant(tieBreak, words) : unreadTieBreak ? words['rounds.notReadable']({}) : ''] : []),
  ]);
  const aligns: readonly Align[] = wide
    ? ['right', 'left', 'left', 'right', 'right', 'left']
    : ['right', 'left', 'left', 'right'];
  const [heading = '', ...lines] = columns([head, ...rows], aligns, wide ? '  ' : ' ');
  return [colors.dim(heading), ...lines];
}

function instant(tieBreak: string, words: Words): string {
  return words['rounds.instant']({
    instant: tieBreak.replace('T', ' ').replace('Z', ''),
    sure: !isWithoutZone(tieBreak),
  });
}

/** The newest day known, said wherever something is compared with it, and the day asked for where it is earlier. */
export function through(looked: Round, newest: Round, bundled: Round, words: Words): string {
  const known = say(words, {
    id: 'rounds.through',
    values: {
      date: newest.date,
      number: newest.number,
      bundled: newest.number === bundled.number ? undefined : bundled.date,
    },
  });
  return looked.number === newest.number ? known : `${words['rounds.only'](looked)} ${known}`;
}
