import { say, type Words } from '../messages/message.ts';
import { opens } from '../plan/improve/effects.ts';
import { type LeverGroup, leverGroups } from '../plan/improve/group.ts';
import type { Improvement, Priced } from '../plan/improve/improve.ts';
import type { Lever } from '../plan/improve/lever.ts';
import type { OpeningSet } from '../plan/improve/openings.ts';
import { toldOf } from '../plan/improve/order.ts';
import { isMet } from '../plan/improve/target.ts';
import type { Round } from '../rounds/round.ts';
import { effectNotes, labelled, labelsOf, roundNames, sentence, shortened } from './improve-texts.ts';
import type { Row, Sheet } from './sheet.ts';

/** Of a group, and where sets that open a program stand above: both fit on a screen. */
const mostRows = { alone: 5, belowOpenings: 3 };
export const mostOpenings = 3;

/** The three groups, each under its name, and how many rows are not shown. */
export function groupRows(
  { levers, situation }: Improvement,
  words: Words,
  { all, most }: { readonly all: boolean; readonly most: keyof typeof mostRows },
): { readonly rows: readonly Row[]; readonly hidden: number } {
  const hasTest = [...situation.candidate.languages.english, ...situation.candidate.languages.french].length > 0;
  // Nobody goes for a doctorate before a language test.
  const isEarly = ({ lever }: Priced) => !all && !hasTest && lever.id.startsWith('education.doctoral.');
  // A score under which no program is met is of no use.
  const met = situation.base.programs.flatMap(({ id, eligible }) => (eligible === 'yes' ? [id] : []));
  const isOfUse = ({ effects }: Priced) => all || isMet(effects.programs, met);
  const { useful } = toldOf(levers.filter((priced) => !priced.same && !isEarly(priced) && isOfUse(priced)));
  let hidden = 0;
  const rows = leverGroups.flatMap((group): readonly Row[] => {
    const every = families(useful.filter((priced) => isToldIn(group, priced, useful)));
    const shown = all ? every : every.filter((family) => mostUseful(every, mostRows[most]).includes(family));
    hidden += every.length - shown.length;
    if (shown.length === 0) return [];
    return [
      { cells: [words['improve.group']({ group }), '', ''], tone: 'strong' },
      ...shown.map((family) => leverRow(family, words, all)),
    ];
  });
  return { rows, hidden };
}

type Family = readonly Priced[];

/** Higher levels of a language that take years, and open nothing, stand beside the level that takes months. */
function isToldIn(group: LeverGroup, priced: Priced, useful: readonly Priced[]): boolean {
  if (priced.group !== 'years' || !isOfLanguage(priced)) return priced.group === group;
  const family = useful.filter(({ lever }) => lever.family === priced.lever.family);
  const later = family.filter((one) => one.group === 'years');
  return group === (later.length < family.length && !later.some(opensSome) ? 'months' : 'years');
}

/** What opens something or reaches a round before what only pays, then the most points. */
function mostUseful(every: readonly Family[], most: number): readonly Family[] {
  const use = (family: Family) => {
    const [first, ...others] = family;
    const gains = first && isOfLanguage(first) ? others.map(({ gain }) => gain) : [];
    return [first ? Number(opensSome(first)) : 0, Math.max(first?.gain ?? 0, ...gains)] as const;
  };
  return [...every]
    .sort((a, b) => {
      const [[opensA, gainA], [opensB, gainB]] = [use(a), use(b)];
      return opensB - opensA || gainB - gainA;
    })
    .slice(0, most);
}

function isOfLanguage({ lever }: Priced): boolean {
  return lever.takes.id === 'improve.takes.sitting';
}

function opensSome({ effects, rounds }: Priced): boolean {
  return opens(effects) || rounds.length > 0;
}

/**
 * What is one thing in several amounts is told in one row, in the order of its amounts' effort. It is told by the least that
 * opens something; where none does, a language by the nearest level that pays, all else by the most points: of what takes years,
 * by those of the fewest years.
 */
export function families(levers: readonly Priced[]): readonly Family[] {
  const found = new Map<string, Priced[]>();
  for (const priced of levers) {
    const { family } = priced.lever;
    found.set(family, [...(found.get(family) ?? []), priced]);
  }
  const firstOf = (family: Family): Priced | undefined => {
    const byDemand = [...family].sort((a, b) => a.lever.demand - b.lever.demand);
    const byGain = [...family].sort((a, b) => b.gain - a.gain);
    const least = Math.min(...family.map(({ effort }) => effort));
    // Of a language the nearest level: what lies above it stands beside it.
    const level = family.some(isOfLanguage)
      ? byDemand.find(({ lever, gain }) => lever.demand > 0 && gain > 0)
      : undefined;
    return (
      byDemand.find(opensSome) ?? level ?? byGain.find(({ effort, group }) => group !== 'years' || effort === least)
    );
  };
  return [...found.values()]
    .map((family): Family => {
      const first = firstOf(family);
      const others = family.filter((one) => one !== first);
      if (family.some(isOfLanguage)) others.sort((a, b) => a.lever.demand - b.lever.demand);
      return first ? [first, ...others] : family;
    })
    .sort(([a], [b]) => (a?.effort ?? 0) - (b?.effort ?? 0) || (b?.gain ?? 0) - (a?.gain ?? 0));
}

/** A row of a family: what its first amount opens and reaches, what the others give. @param all with what it takes */
export function leverRow(family: Family, words: Words, all: boolean): Row {
  const [first, ...others] = family;
  if (!first) return { cells: [] };
  const { lever, gain, total, effects, rounds, doubtful } = first;
  const amountsOf = (some: readonly Priced[]) =>
    some.flatMap(({ lever: { amount }, gain: other }) =>
      amount && (all || other > gain)
        ? [words['improve.amountGain']({ amount: say(words, amount), gain: words['improve.signed']({ gain: other }) })]
        : [],
    );
  const also = amountsOf(others.filter(({ group }) => group === first.group));
  const later = amountsOf(others.filter(({ group }) => group !== first.group));
  const notes = [
    ...effectNotes(effects, words),
    ...reachNotes(rounds, words),
    ...(all ? [] : shortTakes(lever, words)),
    ...(also.length === 0 ? [] : [words['improve.also']({ amounts: also })]),
    ...(later.length === 0 ? [] : [words['improve.inYears']({ amounts: later })]),
    ...(all ? [words['improve.takesNote']({ takes: say(words, lever.takes) })] : []),
    ...(doubtful ? [words['improve.doubtful']({})] : []),
  ];
  const warning = all ? (lever.warning ? [say(words, lever.warning)] : []) : shortWarning(lever, words);
  return {
    cells: [labelled(all ? lever : shortened(lever), words), words['improve.signed']({ gain }), String(total)],
    depth: 1,
    tone: gain > 0 || opens(effects) ? 'good' : 'bad',
    note: [sentence(notes, words), ...warning, words['improve.id']({ id: lever.id })]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function reachNotes(rounds: readonly Round[], words: Words): readonly string[] {
  return rounds.length === 0 ? [] : [words['improve.reaches']({ rounds: roundNames(rounds, words) })];
}

/** What the label does not say already. */
function shortTakes({ takes }: Lever, words: Words): readonly string[] {
  if (takes.id === 'improve.takes.work' && takes.values.rest !== undefined) {
    return [words['improve.restWillDo']({ years: takes.values.years, rest: takes.values.rest })];
  }
  return takes.id === 'improve.takes.study' ? [words['improve.academicYears']({ years: takes.values.years })] : [];
}

/** A warning in few words, where there are any for it; all of it where it is about what is declared of a partner. */
function shortWarning({ warning }: Lever, words: Words): readonly string[] {
  switch (warning?.id) {
    case 'improve.warning.onlyIfTrue':
      return [words['improve.ifTrue']({})];
    case 'improve.warning.nomination':
      return warning.values.closed === undefined
        ? []
        : [sentence([words['improve.provinceClosed']({ closed: warning.values.closed })], words)];
    default:
      return warning ? [say(words, warning)] : [];
  }
}

/** For someone who meets no program: the sets that open one, those first that take least. */
export function openingSheet(openings: readonly OpeningSet[], words: Words, all: boolean): Sheet {
  return {
    title: words['improve.openings']({}),
    columns: [
      { name: words['improve.what']({}) },
      { name: words['improve.gain']({}), align: 'right' },
      { name: words['improve.total']({}), align: 'right' },
    ],
    rows: (all ? openings : openings.slice(0, mostOpenings)).map(({ levers, gain, total, effects, rounds }): Row => {
      const ids = levers.map(({ lever }) => lever.id).join(' + ');
      const ifTrue = levers.some(({ lever }) => lever.warning?.id === 'improve.warning.onlyIfTrue');
      return {
        cells: [
          labelsOf(
            levers.map(({ lever }) => (all ? lever : shortened(lever))),
            words,
          ),
          words['improve.signed']({ gain }),
          String(total),
        ],
        tone: 'good',
        note: [
          sentence([...effectNotes(effects, words), ...reachNotes(rounds, words)], words),
          ...(ifTrue ? [words['improve.ifTrue']({})] : []),
          words['improve.id']({ id: ids }),
        ].join(' '),
      };
    }),
  };
}
