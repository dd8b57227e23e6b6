import { assess } from '../../assess/assess.ts';
import { scoreConservatively } from '../../assess/doubts.ts';
import { scoreLanguageOrders } from '../../crs/score.ts';
import { settle } from '../../facts/settle.ts';
import type { Profile } from '../../profile/schema.ts';
import { type Costs, monthsOf } from './cost.ts';
import { type Effects, effectsOf, type Moved } from './effects.ts';
import type { Improvement } from './improve.ts';
import { areCompatible, type Change, type Lever } from './lever.ts';
import type { LeverPair } from './pairs.ts';
import { applyLevers } from './patch.ts';
import type { Situation } from './situation.ts';

export interface TimedSet {
  /** The levers of the set. */
  readonly levers: readonly Lever[];
  /** By the person's own costs; `undefined` where one of the levers has none. */
  readonly months: number | undefined;
}

/** Levers that reach a score together; without any of them it is not reached. */
export interface TargetSet extends TimedSet {
  /** What they change in the profile. */
  readonly changes: readonly Change[];
  /** Points of the CRS with all of them. */
  readonly total: number;
  /** `total` less that of the profile as it is. */
  readonly gain: number;
  /** What they open and close together. */
  readonly effects: Effects;
}

/** What it takes to reach a score. */
export interface Target {
  /** The score, from 1 to 1,200. */
  readonly target: number;
  /** Fewest steps first, then fewest months, then the smallest total. */
  readonly sets: readonly TargetSet[];
  /** Every set of up to so many levers was tried. */
  readonly steps: number;
  /** False where a larger set was looked for among the strongest levers only. */
  readonly exact: boolean;
  /** The highest total found with any number of levers. */
  readonly best: number;
}

const mostSteps = 3;
/** Sets that are scored at most; a size that does not fit is not begun. */
const mostSets = 60_000;

/**
 * The sets of levers that reach a score. Levers that lower the score, that ask for more and give the same, or that never
 * give anything, alone or in a pair, are left out.
 */
export function setsThatReach(
  { situation, levers }: Improvement,
  pairs: readonly LeverPair[],
  target: number,
  costs: Costs,
): Target {
  const paired = new Set(pairs.flatMap(({ more, levers: both }) => (more > 0 ? both : [])));
  const choices = levers
    .filter(({ same, gain, lever }) => !same && (gain > 0 || (gain === 0 && paired.has(lever))))
    .map(({ lever }) => lever);
  if (situation.base.crs.points >= target) {
    return { target, sets: [], steps: 0, exact: true, best: situation.base.crs.points };
  }
  const { found, steps } = everySet(situation, choices, target);
  const most = climb(situation, choices, Number.POSITIVE_INFINITY);
  const larger =
    found.length === 0 && most.total >= target
      ? [weakest(situation, climb(situation, choices, target), choices, target)]
      : [];
  const timed = [...found, ...larger].map((set): TimedSet => ({ levers: set, months: monthsOf(set, costs) }));
  // Assessed are those alone that are told: there may be thousands of the others.
  const sets = withoutHarder(timed).map((set) => finished(situation, set));
  return {
    target,
    sets: sets.sort((a, b) => a.levers.length - b.levers.length || byMonths(a, b) || a.total - b.total),
    steps,
    exact: larger.length === 0,
    best: Math.max(most.total, ...sets.map(({ total }) => total)),
  };
}

/** Whether a program is met after a change. @param programs those met before */
export function isMet({ gained, lost }: Moved, programs: readonly string[]): boolean {
  return gained.length > 0 || programs.some((id) => !lost.includes(id));
}

/** Sets in order of size, none that holds another one that reaches the target. */
function everySet(situation: Situation, choices: readonly Lever[], target: number) {
  const found: (readonly Lever[])[] = [];
  let tried = 0;
  let layer: (readonly Lever[])[] = [[]];
  for (let size = 1; size <= mostSteps; size++) {
    const next = layer.flatMap((set) => {
      const last = set.at(-1);
      const from = last === undefined ? 0 : choices.indexOf(last) + 1;
      return choices
        .slice(from)
        .flatMap((lever) => (set.every((one) => areCompatible(one, lever)) ? [[...set, lever]] : []));
    });
    tried += next.length;
    if (tried > mostSets) return { found, steps: size - 1 };
    layer = next.filter((set) => {
      if (found.some((shorter) => shorter.every((lever) => set.includes(lever)))) return false;
      if (totalOf(situation, set, target) < target) return true;
      found.push(set);
      return false;
    });
  }
  return { found, steps: mostSteps };
}

/** The total, or something below `target` where it surely is below: the programs are answered only where it may reach. */
function totalOf({ profile, asOf, law }: Situation, set: readonly Lever[], target: number): number {
  const { profile: patched } = applyLevers(profile, set);
  const ceiling = ceilingOf(patched, asOf, law);
  return ceiling < target ? ceiling : scoreConservatively(patched, asOf, law).points;
}

/** Of the ways to name languages the most points: an assessment takes this one, or one with fewer that opens a program. */
function ceilingOf(profile: Profile, asOf: Situation['asOf'], law: Situation['law']): number {
  return scoreLanguageOrders(settle(profile, asOf, law), law.crs.tables)[0]?.crs.points ?? 0;
}

/** The strongest next lever, again and again, until the target is reached or nothing gives more. */
function climb(situation: Situation, choices: readonly Lever[], target: number) {
  let set: readonly Lever[] = [];
  let total = situation.base.crs.points;
  while (total < target) {
    const next = choices
      .filter((lever) => set.every((one) => areCompatible(one, lever)))
      .map((lever) => ({ set: [...set, lever], total: totalOf(situation, [...set, lever], 0) }))
      .sort((a, b) => b.total - a.total)[0];
    if (!next || next.total <= total) break;
    ({ set, total } = next);
  }
  return { set, total };
}

/** Without the levers that are not needed, and each other one as easy as still reaches. */
function weakest(
  situation: Situation,
  { set }: { readonly set: readonly Lever[] },
  choices: readonly Lever[],
  target: number,
): readonly Lever[] {
  const reaches = (levers: readonly Lever[]) => totalOf(situation, levers, target) >= target;
  let kept = set;
  for (const lever of set) {
    const without = kept.filter((one) => one !== lever);
    if (reaches(without)) {
      kept = without;
      continue;
    }
    const easier = choices
      .filter(({ family, demand }) => family === lever.family && demand < lever.demand)
      .sort((a, b) => a.demand - b.demand)
      .find((one) => reaches([...without, one]));
    if (easier) kept = [...without, easier];
  }
  return kept;
}

function finished({ profile, asOf, law, base }: Situation, { levers, months }: TimedSet): TargetSet {
  const { changes, profile: patched } = applyLevers(profile, levers);
  const after = assess(patched, asOf, law);
  const total = after.crs.points;
  return {
    levers,
    changes,
    total,
    gain: total - base.crs.points,
    effects: effectsOf(base, after),
    months,
  };
}

/** A set of the same families that asks for less, and takes no longer, stands for those that ask for more. */
export function withoutHarder(sets: readonly TimedSet[]): TimedSet[] {
  const byFamily = new Map<string, TimedSet[]>();
  for (const set of sets) {
    const key = familiesOf(set).join(' ');
    byFamily.set(key, [...(byFamily.get(key) ?? []), set]);
  }
  return [...byFamily.values()].flatMap((alike) =>
    alike.filter((set) => !alike.some((other) => other !== set && isEasier(other, set) && byMonths(other, set) <= 0)),
  );
}

function familiesOf({ levers }: TimedSet): readonly string[] {
  return levers.map(({ family }) => family).sort();
}

function isEasier(one: TimedSet, other: TimedSet): boolean {
  const demandOf = (wanted: string) => other.levers.find(({ family }) => family === wanted)?.demand ?? 0;
  return (
    one.levers.every(({ family, demand }) => demand <= demandOf(family)) &&
    one.levers.some(({ family, demand }) => demand < demandOf(family))
  );
}

function byMonths(a: TimedSet, b: TimedSet): number {
  const [one, other] = [a.months ?? Number.POSITIVE_INFINITY, b.months ?? Number.POSITIVE_INFINITY];
  return one === other ? 0 : one - other;
}
