import { type Assessment, assess } from '../../assess/assess.ts';
import { settleLanguage } from '../../facts/language.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { Round } from '../../rounds/round.ts';
import { type Effects, effectsOf } from './effects.ts';
import { type LeverGroup, leverGroups } from './group.ts';
import { type Improvement, improve, type Priced, validator } from './improve.ts';
import { areCompatible, type Change } from './lever.ts';
import { applyLevers } from './patch.ts';
import { reached } from './rounds.ts';
import { quietly, type Situation } from './situation.ts';
import { withoutHarder } from './target.ts';

/** Levers that open a program together; without any of them none is met. */
export interface OpeningSet {
  readonly levers: readonly Priced[];
  readonly changes: readonly Change[];
  readonly total: number;
  readonly gain: number;
  readonly effects: Effects;
  /** Rounds of the last year that would then have invited, and would not as it is. */
  readonly rounds: readonly Round[];
}

/** Sets that are assessed for a program at most. */
const mostTried = 600;
/** Ways to meet one requirement that are combined with those of the others; the ones that take least. */
const mostWays = 4;

type Set = readonly Priced[];

/** A lever with what is known of a program once it is pulled. */
interface Step {
  readonly priced: Priced;
  readonly met: readonly string[];
  readonly points: number;
}

/**
 * For someone who meets no program: the smallest sets of levers that open one, those first that take least. For each
 * requirement that is not met a lever that meets it alone; where that is not enough (the points of a grid, requirements that
 * hang together), one more lever, then two.
 */
export function setsThatOpen({ situation, levers, recent, rounds }: Improvement): readonly OpeningSet[] {
  if (situation.base.programs.some(({ eligible }) => eligible === 'yes')) return [];
  const isProfile = validator(situation.asOf);
  const byEffort = effortOrder(situation);
  const usable = levers
    .filter(isUsable)
    .map((priced) => ({ priced, after: pulled(situation, [priced]) }))
    .sort((a, b) => byEffort([a.priced], [b.priced]));
  const found = situation.base.programs.flatMap(({ id }) =>
    opening(
      situation,
      id,
      usable.map(({ priced, after }) => ({ priced, ...progress(after, id) })),
      byEffort,
    ),
  );
  const least = found.filter((set) => !found.some((other) => other.length < set.length && holds(set, other)));
  const distinct = distinctSets(least).map((set) => [...set].sort((a, b) => byEffort([a], [b])));
  const kept = withoutHarder(distinct.map((set) => ({ levers: set.map(({ lever }) => lever), months: undefined })));
  return distinct
    .filter((set) => !set.some(isToldOtherwise))
    .filter((set) => kept.some((one) => one.levers.every((lever, index) => lever === set[index]?.lever)))
    .sort(byEffort)
    .flatMap((set): readonly OpeningSet[] => {
      const { changes, profile } = applyLevers(
        situation.profile,
        set.map(({ lever }) => lever),
      );
      if (!isProfile(profile)) return [];
      const after = assess(profile, situation.asOf, situation.law);
      const total = after.crs.points;
      const gain = total - situation.base.crs.points;
      return [
        {
          levers: set,
          changes,
          total,
          gain,
          effects: effectsOf(situation.base, after),
          rounds: reached(profile, after, recent).filter((round) => !rounds.includes(round)),
        },
      ];
    });
}

/** The person once a set is done. Where it takes another destination, which one they choose is open. */
export function afterwards({ situation }: Improvement, { levers }: OpeningSet, known: readonly Round[]): Improvement {
  const done = levers.map(({ lever }) => lever);
  const { profile } = applyLevers(situation.profile, done);
  const isOpen = done.some(({ id }) => id === 'destination');
  return improve(profile, situation.asOf, situation.law, known, isOpen ? 'anyProvince' : undefined);
}

function pulled({ profile, asOf, law }: Situation, set: Set): Assessment {
  const { profile: patched } = applyLevers(
    profile,
    set.map(({ lever }) => lever),
  );
  return assess(patched, asOf, law);
}

/**
 * Whether a lever is worth a trial: a level that pays what a lower one does may be what a program asks for, and the hours of a
 * year that is begun stay, so that no whole years are taken beside them.
 */
function isUsable(priced: Priced): boolean {
  return !priced.same || priced.lever.label.id === 'improve.allFour' || isToldOtherwise(priced);
}

/** Told by the lever of the same hours without a break. */
function isToldOtherwise({ same, lever }: Priced): boolean {
  return same && lever.label.id === 'improve.workRest';
}

/** The requirements of a program that are met, and the points of its grid. */
function progress({ programs }: Assessment, program: ProgramId): { met: readonly string[]; points: number } {
  const requirements = programs.find(({ id }) => id === program)?.requirements ?? [];
  const have = requirements.find(({ need }) => need.id === 'need.points')?.have;
  return {
    met: requirements.flatMap(({ id, met }) => (met === 'yes' ? [id] : [])),
    points: have?.id === 'have.points' ? have.values.points : 0,
  };
}

function opening(
  situation: Situation,
  program: ProgramId,
  steps: readonly Step[],
  byEffort: (a: Set, b: Set) => number,
): readonly Set[] {
  const asked = situation.base.programs.find(({ id }) => id === program)?.requirements ?? [];
  const now = progress(situation.base, program);
  const missing = asked.flatMap(({ id, met, need }) => (met === 'yes' || need.id === 'need.points' ? [] : [id]));
  const helpful = steps.filter(({ met, points }) => points > now.points || missing.some((id) => met.includes(id)));
  let tried = 0;
  const opens = (set: Set) => {
    tried += 1;
    return pulled(situation, set).programs.some(({ id, eligible }) => id === program && eligible === 'yes');
  };
  const opensAny = (set: Set) => pulled(situation, set).programs.some(({ eligible }) => eligible === 'yes');
  const ways = missing.map((id) =>
    leastOfFamilies(helpful.filter(({ met }) => met.includes(id))).map(({ priced }) => priced),
  );
  let layer: readonly Set[] = [[]];
  for (const way of ways) {
    if (way.length > 0) layer = distinctSets(layer.flatMap((set) => way.slice(0, mostWays).flatMap(joined(set))));
  }
  const kept: Set[] = [];
  let levers = helpful.map(({ priced }) => priced);
  for (let more = 0; more <= 2; more++) {
    layer = [...layer].sort(byEffort);
    const found: Set[] = [];
    for (const set of layer) {
      if (tried >= mostTried) break;
      if (set.length > 0 && opens(set)) found.push(set);
    }
    kept.push(...found.map((set) => withLeast(withoutNeedless(set, opensAny), steps, opensAny)));
    if (kept.some(isWithinMonths)) return kept;
    // Two things that take months come before one that takes years.
    if (kept.length > 0) {
      layer = layer.filter(isWithinMonths);
      levers = levers.filter((priced) => isWithinMonths([priced]));
    }
    layer = distinctSets(layer.flatMap((set) => levers.flatMap(joined(set))));
  }
  return kept;
}

function isWithinMonths(set: Set): boolean {
  return set.every(({ group }) => group === 'months');
}

/** A set with one lever more, which takes the place of a smaller amount of the same. */
function joined(set: Set): (priced: Priced) => readonly Set[] {
  return (priced) => {
    if (set.includes(priced)) return [set];
    const { family, demand } = priced.lever;
    const others = set.filter(({ lever }) => lever.family !== family || lever.demand >= demand);
    return others.every(({ lever }) => areCompatible(lever, priced.lever)) ? [[...others, priced]] : [];
  };
}

function withoutNeedless(set: Set, opens: (set: Set) => boolean): Set {
  return set.reduce<Set>((kept, priced) => {
    const without = kept.filter((one) => one !== priced);
    return without.length > 0 && opens(without) ? without : kept;
  }, set);
}

/** Each lever in the least amount that still opens a program: what it meets alone may be more than the others leave it. */
function withLeast(set: Set, steps: readonly Step[], opens: (set: Set) => boolean): Set {
  return set.reduce<Set>((kept, priced) => {
    const others = kept.filter((one) => one !== priced);
    const less = steps
      .map((step) => step.priced)
      .filter(({ lever }) => lever.family === priced.lever.family && lever.demand < priced.lever.demand)
      .sort((a, b) => a.lever.demand - b.lever.demand)
      .find((one) => opens([...others, one]));
    return less ? [...others, less] : kept;
  }, set);
}

/** Of each family the amount that takes least; levers come in the order of their effort. */
function leastOfFamilies(steps: readonly Step[]): readonly Step[] {
  return steps.filter(
    ({ priced: { lever } }) =>
      !steps.some(({ priced: other }) => other.lever.family === lever.family && other.lever.demand < lever.demand),
  );
}

function distinctSets(sets: readonly Set[]): readonly Set[] {
  return [...new Map(sets.map((set) => [namesOf(set).join(), set])).values()];
}

function namesOf(set: Set): readonly string[] {
  return set.map(({ lever }) => lever.id).sort();
}

function holds(set: Set, other: Set): boolean {
  return other.every((priced) => set.includes(priced));
}

/**
 * What takes years, or hangs on others, comes after what does not; then fewer levers, then less effort, that of the last group
 * first: a year and a test take less than two years. Of two languages that take as much, English, unless the person has French.
 */
function effortOrder(situation: Situation): (a: Set, b: Set) => number {
  const { valid, ofAnyAge } = settleLanguage(quietly(situation), situation.profile.languageTests ?? [], 'self');
  const hasFrench = [...valid, ...ofAnyAge].some(({ language }) => language === 'french');
  const worst = (set: Set) => Math.max(...set.map(({ group }) => leverGroups.indexOf(group)));
  const sum = (set: Set, group: LeverGroup) =>
    set.reduce((total, priced) => total + (priced.group === group ? priced.effort : 0), 0);
  const french = (set: Set) =>
    hasFrench ? 0 : set.filter(({ lever }) => lever.id.startsWith('language.french.')).length;
  return (a, b) =>
    worst(a) - worst(b) ||
    a.length - b.length ||
    sum(a, 'others') - sum(b, 'others') ||
    sum(a, 'years') - sum(b, 'years') ||
    sum(a, 'months') - sum(b, 'months') ||
    french(a) - french(b) ||
    gainOf(b) - gainOf(a);
}

function gainOf(set: Set): number {
  return set.reduce((total, { gain }) => total + gain, 0);
}
