import type { Words } from '../messages/message.ts';
import type { Improvement, Priced } from '../plan/improve/improve.ts';
import { toldOf } from '../plan/improve/order.ts';
import type { LeverPair } from '../plan/improve/pairs.ts';
import { isMet, type Target, type TargetSet } from '../plan/improve/target.ts';
import { labelOf } from './diff-sheets.ts';
import type { ImproveAnswer, ImproveReport } from './improve.ts';
import { families, groupRows, leverRow, mostOpenings, openingSheet } from './improve-rows.ts';
import { effectNotes, labelled, labelsOf, roundNames, sentence } from './improve-texts.ts';
import { doubt, type Paragraph, type Row, type Sheet, strong } from './sheet.ts';

const mostPairs = 5;
const mostSets = 10;

/**
 * The levers for a person to read. First, for someone who meets no program, the sets that open one; then three groups of what
 * raises the score; then the target. With `all` every row and what it takes, pairs, what gives nothing, what lowers.
 */
export function improveSheets(
  answer: ImproveAnswer,
  report: ImproveReport,
  words: Words,
  all: boolean,
): readonly Sheet[] {
  const { improvement, pairs, target, openings = [], after } = answer;
  const { levers, through, situation } = improvement;
  const { idle, lower } = toldOf(levers.filter(({ same }) => !same));
  const { base } = report;
  const met = base.programs.length > 0;
  const groups = groupRows(after ?? improvement, words, { all, most: after ? 'belowOpenings' : 'alone' });
  const hidden = groups.hidden + Math.max(0, openings.length - mostOpenings);
  const [first] = openings;
  const isUnsure = !met && situation.base.programs.some(({ eligible }) => eligible === 'unknown');
  return [
    {
      title: words['verdict.heading']({
        name: report.profile,
        asOf: report.asOf,
        total: base.total,
        complete: report.complete,
      }),
      above: [
        ...(report.notice === undefined ? [] : [doubt(report.notice)]),
        strong(
          isUnsure
            ? words['improve.baseUnsure']({})
            : words['improve.base']({ programs: base.programs.map((id) => labelOf(id, words)) }),
        ),
        ...(report.ended === undefined ? [] : [doubt(report.ended)]),
        ...(improvement.rounds.length === 0
          ? []
          : [{ text: words['improve.invited']({ rounds: roundNames(improvement.rounds, words) }) }]),
        ...(met || openings.length > 0 ? [] : [doubt(words['improve.noOpenings']({}))]),
        ...(met && groups.rows.length === 0 ? [{ text: words['improve.none']({}) }] : []),
      ],
      columns: [],
      rows: [],
    },
    ...(openings.length > 0 ? [openingSheet(openings, words, all)] : []),
    ...(groups.rows.length > 0 && (met || after || all)
      ? [
          {
            ...(after &&
              first && {
                title: words['improve.then']({
                  ids: first.levers.map(({ lever }) => lever.id),
                  total: after.situation.base.crs.points,
                }),
              }),
            columns: [
              { name: words['improve.what']({}) },
              { name: words['improve.gain']({}), align: 'right' },
              { name: words['improve.total']({}), align: 'right' },
            ],
            rows: groups.rows,
          } satisfies Sheet,
        ]
      : []),
    ...(target ? [targetSheet(target, report, words, { all, isUnsure })] : []),
    ...(all && pairs.length > 0 ? [pairSheet(pairs, report, words)] : []),
    ...(all && idle.length > 0 ? [idleSheet(idle, report, words)] : []),
    ...(all && lower.length > 0 ? [lowerSheet(lower, words)] : []),
    { columns: [], rows: [], below: remarks(situation, levers, through, all ? undefined : hidden, words) },
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
        ...(notes.length > 0 && { note: sentence(notes, words) }),
      };
    }),
    ...moreThan(shown.length, mostPairs, words),
  };
}

function targetSheet(
  { target, sets: every, steps, exact, best }: Target,
  { base }: ImproveReport,
  words: Words,
  { all, isUnsure }: { readonly all: boolean; readonly isUnsure: boolean },
): Sheet {
  const title = words['improve.target']({ target });
  if (base.total >= target) {
    return {
      title,
      above: [{ text: words['improve.targetHeld']({ target, total: base.total }) }],
      columns: [],
      rows: [],
    };
  }
  if (every.length === 0) {
    return { title, above: [doubt(words['improve.targetNone']({ target, steps, best }))], columns: [], rows: [] };
  }
  const sets = all ? every : every.filter(({ effects }) => isMet(effects.programs, base.programs));
  const without = every.length - sets.length;
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
    rows: sets.slice(0, mostSets).map((set) => setRow(set, { programs: base.programs, costed, isUnsure }, words)),
    below: [
      ...(moreThan(sets.length, mostSets, words).below ?? []),
      ...(without > 0 ? [{ text: words['improve.setsWithout']({ count: without }) }] : []),
      { text: words['improve.searched']({ steps, exact }), tone: 'faint' },
    ],
  };
}

function setRow(
  { levers, months, total, effects }: TargetSet,
  {
    programs,
    costed,
    isUnsure,
  }: { readonly programs: readonly string[]; readonly costed: boolean; readonly isUnsure: boolean },
  words: Words,
): Row {
  const met = isMet(effects.programs, programs);
  const notes = [
    ...effectNotes(effects, words),
    ...(met ? [] : [words[isUnsure ? 'improve.noProgramSure' : 'improve.noProgram']({})]),
  ];
  return {
    cells: [
      labelsOf(levers, words),
      String(levers.length),
      ...(costed ? [words['improve.monthsOf']({ months: months ?? null })] : []),
      String(total),
    ],
    ...(notes.length > 0 && { note: sentence(notes, words) }),
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
    rows: lower.map((priced) => ({ ...leverRow([priced], words, true), depth: 0, tone: 'bad' })),
  };
}

function remarks(
  { base, law }: Improvement['situation'],
  levers: readonly Priced[],
  through: string | undefined,
  hidden: number | undefined,
  words: Words,
): readonly Paragraph[] {
  const doubtful = base.unknowns.some(({ total }) => total !== undefined) || levers.some((priced) => priced.doubtful);
  const faint = (text: string): Paragraph => ({ text, tone: 'faint' });
  if (hidden !== undefined) {
    return [
      ...(doubtful ? [doubt(words['improve.conservative']({}))] : []),
      faint(words['improve.short']({ rules: law.crs.id, through })),
      faint(words['improve.hidden']({ count: hidden })),
    ];
  }
  return [
    ...(doubtful ? [doubt(words['improve.conservative']({}))] : []),
    faint(words['improve.rules']({ rules: law.crs.id })),
    faint(words['improve.asIf']({})),
    ...(through === undefined ? [] : [faint(words['improve.through']({ through }))]),
    faint(words['improve.hint']({})),
  ];
}
