import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import { closes, type Effects, opens } from '../plan/improve/effects.ts';
import type { Improvement, Priced } from '../plan/improve/improve.ts';
import type { Lever } from '../plan/improve/lever.ts';
import type { LeverPair } from '../plan/improve/pairs.ts';
import type { Target, TargetSet } from '../plan/improve/target.ts';
import type { Round } from '../rounds/round.ts';
import { labelOf } from './diff-sheets.ts';
import type { ImproveAnswer, ImproveReport } from './improve.ts';
import { doubt, type Paragraph, type Row, type Sheet, strong } from './sheet.ts';

const mostPairs = 5;
const mostSets = 10;

/** The levers for a person to read: first the target, then what raises the score, pairs, what gives nothing, what lowers. */
export function improveSheets(
  { improvement, pairs, target }: ImproveAnswer,
  report: ImproveReport,
  words: Words,
): readonly Sheet[] {
  const { levers, through } = improvement;
  const useful = levers.filter(({ gain, effects }) => gain > 0 || (gain === 0 && opens(effects)));
  const idle = levers.filter(({ gain, effects, same }) => gain === 0 && !opens(effects) && !closes(effects) && !same);
  const lower = levers.filter(({ gain, effects }) => gain < 0 || (gain === 0 && !opens(effects) && closes(effects)));
  const programs = report.base.programs.map((id) => labelOf(id, words));
  return [
    {
      title: words['improve.title']({ profile: report.profile, asOf: report.asOf, rules: report.rules }),
      above: [
        ...(report.notice === undefined ? [] : [doubt(report.notice)]),
        strong(words['improve.base']({ total: report.base.total, programs })),
        ...(report.ended === undefined ? [] : [doubt(report.ended)]),
        ...(improvement.rounds.length === 0
          ? []
          : [{ text: words['improve.invited']({ rounds: roundNames(improvement.rounds, words) }) }]),
        ...(useful.length === 0 ? [{ text: words['improve.none']({}) }] : []),
      ],
      columns: [
        { name: words['improve.what']({}) },
        { name: words['improve.gain']({}), align: 'right' },
        { name: words['improve.total']({}), align: 'right' },
      ],
      rows: families(useful).map((family) => leverRow(family, words)),
    } satisfies Sheet,
    ...(target ? [targetSheet(target, report, words)] : []),
    ...(pairs.length > 0 ? [pairSheet(pairs, report, words)] : []),
    ...(idle.length > 0 ? [idleSheet(idle, report, words)] : []),
    ...(lower.length > 0 ? [lowerSheet(lower, words)] : []),
    { columns: [], rows: [], below: remarks(improvement.situation.base.unknowns, levers, through, words) },
  ];
}

/**
 * What is one thing in several amounts is told in one row: by the amount that gives most, and years by the first of them.
 */
function families(levers: readonly Priced[]): readonly (readonly Priced[])[] {
  const found = new Map<string, Priced[]>();
  for (const priced of levers) {
    if (priced.same) continue;
    const { family } = priced.lever;
    found.set(family, [...(found.get(family) ?? []), priced]);
  }
  return [...found.values()]
    .map((family) =>
      family.some(({ lever: { amount } }) => amount?.id === 'improve.amount.years')
        ? family.sort((a, b) => a.lever.demand - b.lever.demand)
        : family,
    )
    .sort(([a], [b]) => (b?.gain ?? 0) - (a?.gain ?? 0));
}

function leverRow(family: readonly Priced[], words: Words): Row {
  const [most, ...less] = family;
  if (!most) return { cells: [] };
  const { lever, gain, total, effects, rounds, doubtful } = most;
  const also = less.flatMap(({ lever: { amount }, gain: smaller }) =>
    amount
      ? [words['improve.amountGain']({ amount: say(words, amount), gain: words['improve.signed']({ gain: smaller }) })]
      : [],
  );
  const notes = [
    ...effectNotes(effects, words),
    ...(rounds.length === 0 ? [] : [words['improve.reaches']({ rounds: roundNames(rounds, words) })]),
    ...(also.length === 0 ? [] : [words['improve.also']({ amounts: also })]),
    words['improve.takesNote']({ takes: say(words, lever.takes) }),
    ...(doubtful ? [words['improve.doubtful']({})] : []),
  ];
  return {
    cells: [labelled(lever, words), words['improve.signed']({ gain }), String(total)],
    tone: gain > 0 || opens(effects) ? 'good' : 'bad',
    note: `${sentence(notes)}${lever.warning ? ` ${say(words, lever.warning)}` : ''} ${words['improve.id']({ id: lever.id })}`,
  };
}

function roundNames(rounds: readonly Round[], words: Words): readonly string[] {
  return rounds.map(({ category, crs, date }) => words['improve.round']({ category, crs, date }));
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function labelled({ label }: Lever, words: Words): string {
  const text = printable(say(words, label));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function labelsOf(levers: readonly Lever[], words: Words): string {
  return words['improve.and']({
    labels: levers.map((lever, index) => (index === 0 ? labelled(lever, words) : printable(say(words, lever.label)))),
  });
}

function effectNotes({ programs, categories }: Effects, words: Words): readonly string[] {
  const names = (kind: 'gained' | 'lost') => [
    ...programs[kind].map((id) => labelOf(id, words)),
    ...categories[kind].map((id) => labelOf(`category.${id}`, words)),
  ];
  const [gained, lost] = [names('gained'), names('lost')];
  return [
    ...(gained.length > 0 ? [words['improve.opens']({ names: gained })] : []),
    ...(lost.length > 0 ? [words['improve.closes']({ names: lost })] : []),
  ];
}

/**
 * Of each two families the pair that adds the most, at its easiest. For someone who meets no program a pair that opens one
 * comes before points, which are of no use without.
 */
function pairSheet(pairs: readonly LeverPair[], { base, levers }: ImproveReport, words: Words): Sheet {
  const apart = new Map(levers.map(({ id, effects }) => [id, effects.programs.gained]));
  const needed = ({ levers: both, effects }: LeverPair) =>
    base.programs.length === 0 &&
    effects.programs.gained.some((program) => !both.some(({ id }) => apart.get(id)?.includes(program)));
  const best = new Map<string, LeverPair>();
  const demand = ({ levers: [one, other] }: LeverPair) => one.demand + other.demand;
  for (const pair of pairs) {
    const key = pair.levers
      .map(({ family }) => family)
      .sort()
      .join(' ');
    const known = best.get(key);
    const byUse = known ? Number(needed(pair)) - Number(needed(known)) || pair.more - known.more : 1;
    if (!known || byUse > 0 || (byUse === 0 && demand(pair) < demand(known))) best.set(key, pair);
  }
  const shown = [...best.values()].sort(
    (a, b) => Number(needed(b)) - Number(needed(a)) || b.more - a.more || b.gain - a.gain,
  );
  return {
    title: words['improve.pairs']({}),
    columns: [
      { name: words['improve.what']({}) },
      { name: words['improve.gain']({}), align: 'right' },
      { name: words['improve.together']({}), align: 'right' },
    ],
    rows: shown.slice(0, mostPairs).map(({ levers, gain, more, effects }): Row => {
      const notes = effectNotes(effects, words);
      return {
        cells: [labelsOf(levers, words), words['improve.signed']({ gain }), words['improve.signed']({ gain: more })],
        ...(notes.length > 0 && { note: sentence(notes) }),
      };
    }),
    ...moreThan(shown.length, mostPairs, words),
  };
}

function targetSheet({ target, sets, steps, exact, best }: Target, { base }: ImproveReport, words: Words): Sheet {
  const title = words['improve.target']({ target });
  if (base.total >= target) {
    return {
      title,
      above: [{ text: words['improve.targetHeld']({ target, total: base.total }) }],
      columns: [],
      rows: [],
    };
  }
  if (sets.length === 0) {
    return { title, above: [doubt(words['improve.targetNone']({ target, steps, best }))], columns: [], rows: [] };
  }
  const costed = sets.some(({ months }) => months !== undefined);
  const quickest = [...sets].sort((a, b) => (a.months ?? Number.MAX_VALUE) - (b.months ?? Number.MAX_VALUE))[0];
  return {
    title,
    above:
      quickest?.months === undefined
        ? []
        : [strong(words['improve.fewest']({ ids: quickest.levers.map(({ id }) => id), months: quickest.months }))],
    columns: [
      { name: words['improve.what']({}) },
      { name: words['improve.steps']({}), align: 'right' },
      ...(costed ? [{ name: words['improve.months']({}), align: 'right' } as const] : []),
      { name: words['improve.total']({}), align: 'right' },
    ],
    rows: sets.slice(0, mostSets).map((set) => setRow(set, base.programs, costed, words)),
    below: [
      ...(moreThan(sets.length, mostSets, words).below ?? []),
      { text: words['improve.searched']({ steps, exact }), tone: 'faint' },
    ],
  };
}

function setRow(
  { levers, months, total, effects }: TargetSet,
  programs: readonly string[],
  costed: boolean,
  words: Words,
): Row {
  const { gained, lost } = effects.programs;
  const met = gained.length > 0 || programs.some((id) => !lost.includes(id));
  const notes = [...effectNotes(effects, words), ...(met ? [] : [words['improve.noProgram']({})])];
  return {
    cells: [
      labelsOf(levers, words),
      String(levers.length),
      ...(costed ? [words['improve.monthsOf']({ months: months ?? null })] : []),
      String(total),
    ],
    ...(notes.length > 0 && { note: sentence(notes) }),
  };
}

function moreThan(count: number, most: number, words: Words): { readonly below?: readonly Paragraph[] } {
  return count > most ? { below: [{ text: words['improve.more']({ count: count - most }), tone: 'faint' }] } : {};
}

function idleSheet(idle: readonly Priced[], { levers }: ImproveReport, words: Words): Sheet {
  return {
    title: words['improve.nothing']({}),
    columns: [{ name: words['improve.what']({}) }, { name: words['improve.why']({}) }],
    rows: families(idle).flatMap(([first]) =>
      first
        ? [{ cells: [labelled(first.lever, words), levers.find(({ id }) => id === first.lever.id)?.because ?? ''] }]
        : [],
    ),
  };
}

function lowerSheet(lower: readonly Priced[], words: Words): Sheet {
  return {
    title: words['improve.lower']({}),
    columns: [
      { name: words['improve.what']({}) },
      { name: words['improve.gain']({}), align: 'right' },
      { name: words['improve.total']({}), align: 'right' },
    ],
    rows: lower.map((priced) => ({ ...leverRow([priced], words), tone: 'bad' })),
  };
}

function remarks(
  unknowns: Improvement['situation']['base']['unknowns'],
  levers: readonly Priced[],
  through: string | undefined,
  words: Words,
): readonly Paragraph[] {
  const doubtful = unknowns.some(({ total }) => total !== undefined) || levers.some((priced) => priced.doubtful);
  return [
    ...(doubtful ? [doubt(words['improve.conservative']({}))] : []),
    { text: words['improve.asIf']({}), tone: 'faint' },
    ...(through === undefined ? [] : [{ text: words['improve.through']({ through }), tone: 'faint' } as const]),
    { text: words['improve.hint']({}), tone: 'faint' },
  ];
}

/** One line a lever, a pair, or a set that reaches the target. */
export function improveCsv({ levers, pairs, target }: ImproveReport): readonly (readonly (string | number | null)[])[] {
  const effects = ({ programs, categories }: ImproveReport['levers'][number]['effects']) => [
    programs.gained.join(' '),
    programs.lost.join(' '),
    categories.gained.join(' '),
    categories.lost.join(' '),
  ];
  return [
    [
      'kind',
      'id',
      'label',
      'gain',
      'total',
      'more',
      'months',
      'programsGained',
      'programsLost',
      'categoriesGained',
      'categoriesLost',
      'because',
    ],
    ...levers.map((lever) => [
      'lever',
      lever.id,
      lever.label,
      lever.gain,
      lever.total,
      null,
      null,
      ...effects(lever.effects),
      lever.because,
    ]),
    ...pairs.map((pair) => [
      'pair',
      pair.ids.join(' '),
      null,
      pair.gain,
      pair.total,
      pair.more,
      null,
      ...effects(pair.effects),
      null,
    ]),
    ...(target?.sets ?? []).map((set) => [
      'target',
      set.ids.join(' '),
      null,
      set.gain,
      set.total,
      null,
      set.months,
      ...effects(set.effects),
      null,
    ]),
  ];
}
