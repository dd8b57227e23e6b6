import { printable } from '../../base/printable.ts';
import { say, type Words } from '../../messages/message.ts';
import type { Profile } from '../../profile/schema.ts';
import type { RoundMessage } from '../../rounds/could-be-in.ts';
import type { Outcome } from '../../rounds/outcome.ts';
import type { KindSummary, Replay, Replayed } from '../../rounds/replay.ts';
import type { KindToday } from '../../verdict/door.ts';
import type { LackMessage } from '../../verdict/lack.ts';
import type { Colors } from '../colors.ts';
import { wrap } from '../wrap.ts';
import { columns } from './columns.ts';

export interface ReplayTableOptions {
  readonly words: Words;
  readonly width: number;
  readonly colors: Colors;
  readonly label: string;
  readonly asOf: string;
  /** The sentence about the newest day known. */
  readonly through: string;
  readonly profile: Profile;
  /** The score of the day, and how it stands to each kind of round. */
  readonly total: number;
  readonly complete: boolean;
  readonly kinds: readonly KindToday[];
  /** Each round on its own day, too. */
  readonly history: boolean;
}

/** A person held against past rounds, as a terminal shows it. */
export function renderReplay(replay: Replay, options: ReplayTableOptions): string {
  const { words, width, colors, label, asOf, total, complete, kinds, history } = options;
  const title = (text: string) => colors.bold(colors.underline(text));
  const sections = [
    wrap(colors.bold(words['verdict.heading']({ name: printable(label), asOf, total, complete })), width),
    kinds.length === 0
      ? words['rounds.noneOfYear']({})
      : [title(words['rounds.doors']({})), ...doors(options)].join('\n'),
    ...(history ? past(replay, options) : []),
    notes(replay, options)
      .map((note) => wrap(note, width))
      .join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Each kind of round on a line: its last cut-off, the range of ten, and how the score of the day stands to it, or what is missing. */
function doors({ words, width, colors, kinds }: ReplayTableOptions): readonly string[] {
  const wide = width >= 60;
  const head = [
    words['rounds.of']({}),
    words['rounds.lastCutOff']({}),
    ...(wide ? [words['rounds.on']({}), words['rounds.rangeOfTen']({})] : []),
  ];
  const cells = kinds.map(({ category, last, on, min, max }) => [
    words['rounds.category']({ category }),
    String(last),
    ...(wide ? [on, min === max ? String(min) : `${min}-${max}`] : []),
  ]);
  const aligns = ['left', 'right', ...(wide ? (['left', 'right'] as const) : [])] as const;
  const [heading = '', ...lines] = columns([head, ...cells], aligns, wide ? '  ' : ' ');
  const indent = ' '.repeat(heading.length + 2);
  const said = kinds.map(({ eligible, by, because }) => {
    const why = because && missing(because, words);
    const text = words['rounds.you']({ eligible, by, why });
    const style =
      eligible === 'no' ? colors.dim : eligible === 'unknown' ? colors.yellow : by >= 0 ? colors.green : colors.red;
    return style(wrap(text, width, indent, indent).trimStart());
  });
  return [
    `${colors.dim(heading)}  ${colors.dim(words['rounds.youHead']({}))}`,
    ...lines.map((line, index) => `${line}  ${said[index]}`),
  ];
}

export function missing(because: RoundMessage | LackMessage, words: Words): string {
  const what = say(words, because);
  return because.id.startsWith('verdict.') ? words['rounds.needs']({ what }) : what;
}

/** Each round on its own day's facts, and the last ten of each kind. */
function past(replay: Replay, options: ReplayTableOptions): readonly string[] {
  const { words, colors } = options;
  const title = (text: string) => colors.bold(colors.underline(text));
  return [
    replay.rounds.length === 0
      ? words['rounds.none']({})
      : [title(words['rounds.eachDay']({})), ...rows(replay.rounds, options)].join('\n'),
    ...(replay.summary.length === 0
      ? []
      : [[title(words['rounds.summary']({})), ...summary(replay.summary, options)].join('\n')]),
  ];
}

function rows(rounds: readonly Replayed[], { words, width, colors, profile }: ReplayTableOptions): readonly string[] {
  const wide = width >= 70;
  const head = [
    words['rounds.number']({}),
    words['rounds.date']({}),
    words['rounds.of']({}),
    words['rounds.cutOff']({}),
    ...(wide ? [words['rounds.score']({})] : []),
  ];
  const cells = rounds.map(({ number, date, category, name, crs, score }) => [
    number,
    date,
    category === 'unknown' ? printable(name).slice(0, 15) : words['rounds.category']({ category }),
    String(crs),
    ...(wide ? [String(score)] : []),
  ]);
  const aligns = ['right', 'left', 'left', 'right', ...(wide ? (['right'] as const) : [])] as const;
  const [heading = '', ...lines] = columns([head, ...cells], aligns, wide ? '  ' : ' ');
  const indent = ' '.repeat(wide ? heading.length + 2 : 5);
  const said = rounds.map((round) => {
    const style = styles(colors)[round.outcome];
    const text = sentence(round, words);
    return wide
      ? wrap(text, width, indent, indent).trimStart().split('\n').map(paint(style)).join('\n')
      : wrap(
          words['join.colon']({ head: `${words['rounds.score']({})} ${round.score}`, text: text }),
          width,
          indent,
          indent,
        );
  });
  const submitted = profile.expressEntryProfile?.submitted?.slice(0, 10) ?? '';
  return [
    colors.dim(heading),
    ...lines.flatMap((line, index) => [
      ...divider(rounds, index, submitted, words).map((text) => colors.bold(wrap(text, width))),
      wide ? `${line}  ${said[index]}` : `${line}\n${said[index]}`,
    ]),
  ];
}

/** The line above a round that parts the rounds before the profile was submitted from those after it. */
function divider(rounds: readonly Replayed[], index: number, submitted: string, words: Words): readonly string[] {
  const { beforeSubmitted: before, afterEnd, because } = rounds[index] ?? {};
  if (afterEnd && because?.id === 'rounds.profileEnded' && !rounds[index - 1]?.afterEnd) {
    return [words['rounds.endedOn'](because.values)];
  }
  if (index === 0) return before ? [words['rounds.notYetSubmitted']({ submitted })] : [];
  return rounds[index - 1]?.beforeSubmitted && !before ? [words['rounds.submittedFrom']({ submitted })] : [];
}

/** Colours the words of a line, not its indentation. */
function paint(style: (text: string) => string): (line: string) => string {
  return (line) => line.replace(/\S.*/, (text) => style(text));
}

/** What came of one round, in words. */
function sentence({ outcome, because, by, beforeSubmitted }: Replayed, words: Words): string {
  if (outcome === 'invited' && beforeSubmitted) return words['rounds.wouldBeInvited']({ by: by ?? 0 });
  const why = say(words, because);
  if (outcome === 'notEligible') return words['rounds.notEligible']({ because: why });
  return outcome === 'unknown' ? words['rounds.unknown']({ because: why }) : why;
}

function styles(colors: Colors): Readonly<Record<Outcome, (text: string) => string>> {
  return {
    invited: colors.green,
    missed: colors.red,
    tieBreak: colors.red,
    notEligible: colors.dim,
    unknown: colors.yellow,
  };
}

function summary(kinds: readonly KindSummary[], { words, width, colors }: ReplayTableOptions): readonly string[] {
  const wide = width >= 60;
  const head = [
    words['rounds.of']({}),
    words['rounds.lastCutOff']({}),
    ...(wide ? [words['rounds.on']({})] : []),
    words['rounds.range']({}),
    words[wide ? 'rounds.wouldInvite' : 'rounds.invitations']({}),
  ];
  const cells = kinds.map(({ category, last, on, min, max, of, invited, open }) => [
    words['rounds.category']({ category }),
    String(last),
    ...(wide ? [on] : []),
    min === max ? String(min) : `${min}-${max}`,
    words['rounds.invitedOf']({ invited, open, of }),
  ]);
  const aligns = ['left', 'right', ...(wide ? (['left'] as const) : []), 'right', 'right'] as const;
  const [heading = '', ...lines] = columns([head, ...cells], aligns, wide ? '  ' : ' ');
  return [colors.dim(heading), ...lines];
}

function notes(replay: Replay, { words, through, profile, history }: ReplayTableOptions): readonly string[] {
  const { pool, rounds } = replay;
  const jobs = [...(profile.work ?? []), ...(profile.partner?.work ?? [])];
  const shorthand = profile.age !== undefined || jobs.some((job) => 'years' in job && job.years !== undefined);
  return [
    ...(pool ? [words['rounds.pool']({ ...pool, low: pool.above[0], high: pool.above[1] })] : []),
    ...(pool && !pool.inPool ? [words['rounds.notInPool']({})] : []),
    ...(history ? asIfInPool(replay, profile, words) : endedLine(replay, words)),
    ...(shorthand && history && rounds.length > 0 ? [words['rounds.shorthand']({})] : []),
    ...(history ? [] : [words['rounds.historyHint']({})]),
    through,
  ];
}

function endedLine({ ended }: Replay, words: Words): readonly string[] {
  return ended === undefined ? [] : [words['rounds.ended']({ end: ended })];
}

/** That rounds are told as if the profile had been in the pool, where it was not, or is not known to have been. */
export function asIfInPool(
  { rounds, beforeSubmitted, ended }: Replay,
  profile: Profile,
  words: Words,
): readonly string[] {
  const submitted = profile.expressEntryProfile?.submitted?.slice(0, 10);
  if (submitted === undefined) return rounds.length > 0 ? [words['rounds.submittedUnknown']({})] : [];
  return [
    ...(beforeSubmitted ? [words['rounds.beforeSubmitted']({ submitted })] : []),
    ...(ended === undefined ? [] : [words['rounds.ended']({ end: ended })]),
  ];
}
