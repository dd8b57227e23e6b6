import { programIds } from '../../law/programs/ids.ts';
import type { Words } from '../../messages/message.ts';
import { doubt, type Row, type Sheet, strong, type Tone } from '../sheet.ts';
import type { ReportEvent, TimelineReport } from './report.ts';

/** How the events are set. */
interface EventSheetOptions {
  /** Each reason below its date instead of beside it. */
  readonly narrow?: boolean;
  /** The verdict stands above, which says the score and what is known of the rules. */
  readonly isBelowVerdict?: boolean;
}

/** What changes and when. */
export function eventSheet(
  report: TimelineReport,
  words: Words,
  { narrow = false, isBelowVerdict = false }: EventSheetOptions = {},
): Sheet {
  const { profile, from, to, total, rules, events, notice } = report;
  return {
    title: words['timeline.title']({ profile, from, to }),
    above: [
      ...(isBelowVerdict ? [] : [strong(words['timeline.now']({ total, from, rules }))]),
      ...(notice === undefined || isBelowVerdict
        ? []
        : [doubt(words['join.colon']({ head: words['report.notComplete']({}), text: notice }))]),
      ...(events.length > 0 ? [] : [{ text: words['timeline.nothing']({ to }) }]),
    ],
    ...(narrow
      ? { columns: [{ name: '' }], rows: events.flatMap((event) => stacked(event, words)) }
      : { columns: columns(words), rows: events.map((event) => row(event, words)) }),
  };
}

function columns(words: Words): Sheet['columns'] {
  return [
    { name: words['timeline.date']({}) },
    { name: words['timeline.score']({}), align: 'right' },
    { name: words['timeline.change']({}), align: 'right' },
    { name: '' },
  ];
}

function row({ date, before, after, programs, categories, because }: ReportEvent, words: Words): Row {
  const change = after - before;
  const tone = toneOf(change, [programs, categories]);
  const cells = [
    date,
    words['timeline.totals']({ before, after }),
    change === 0 ? '' : words['diff.signed']({ change }),
    because,
  ];
  return { cells, ...(tone && { tone }) };
}

function stacked(event: ReportEvent, words: Words): readonly Row[] {
  const { cells, ...rest } = row(event, words);
  const [because = '', ...head] = [cells.at(-1), ...cells.slice(0, -1)];
  return [
    { ...rest, cells: [head.join('  ').trimEnd()] },
    { cells: [because], depth: 1 },
  ];
}

function toneOf(
  change: number,
  answers: readonly { readonly gained: readonly string[]; readonly lost: readonly string[] }[],
): Tone | undefined {
  const gained = answers.reduce((sum, one) => sum + one.gained.length, 0);
  const lost = answers.reduce((sum, one) => sum + one.lost.length, 0);
  if (change > 0 || (change === 0 && gained > lost)) return 'good';
  return change < 0 || lost > gained ? 'bad' : undefined;
}

/** When which program is met, the highest score, and what else is to be known. */
export function windowSheet({ from, to, windows, peak, notes }: TimelineReport, words: Words): Sheet {
  return {
    title: words['timeline.windows']({}),
    columns: [
      { name: words['report.program']({}) },
      { name: words['report.eligible']({}) },
      { name: words['timeline.from']({}) },
      { name: words['timeline.to']({}) },
    ],
    rows: programIds.flatMap((id): readonly Row[] => {
      const own = windows.filter(({ program }) => program === id);
      const label = words[id]({});
      if (own.length === 0) return [{ cells: [label, words['report.no']({}), from, to], tone: 'faint' }];
      return own.map((window, index) => ({
        cells: [index === 0 ? label : '', words[`report.${window.eligible}`]({}), window.from, window.to],
        tone: window.eligible === 'yes' ? 'good' : 'doubt',
      }));
    }),
    below: [strong(words['timeline.peak'](peak)), ...notes.map((text) => ({ text }))],
  };
}

/** A line an event. `complete` stands on each, since lines are read apart. */
export function timelineCsv({ profile, complete, events }: TimelineReport): readonly (readonly (string | number)[])[] {
  const names =
    'profile date kind before after change gained lost categoriesGained categoriesLost complete because'.split(' ');
  return [
    names,
    ...events.map(({ date, kind, before, after, programs: answers, categories, because }) => [
      profile,
      date,
      kind,
      before,
      after,
      after - before,
      answers.gained.join(' '),
      answers.lost.join(' '),
      categories.gained.join(' '),
      categories.lost.join(' '),
      String(complete),
      because,
    ]),
  ];
}
