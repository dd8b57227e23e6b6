import { assess } from '../../assess/assess.ts';
import { closes, type Effects } from './effects.ts';
import { compare, type Improvement, validator } from './improve.ts';
import { areCompatible, type Change, type Lever } from './lever.ts';
import { applyLevers } from './patch.ts';

/** Two levers that give more together than apart. */
export interface LeverPair {
  /** Both changes, which can be made together. */
  readonly levers: readonly [Lever, Lever];
  /** What they change in the profile. */
  readonly changes: readonly Change[];
  /** Points of the CRS with both. */
  readonly total: number;
  /** `total` less that of the profile as it is. */
  readonly gain: number;
  /** `gain` less the gains of the two alone. */
  readonly more: number;
  /** What they open and close together. */
  readonly effects: Effects;
}

/** Every pair that can hold together and gives more than the two apart, or opens what neither does; most points first. */
export function pairsOf({ situation, levers }: Improvement): readonly LeverPair[] {
  const { profile, asOf, law, base } = situation;
  const isProfile = validator(asOf);
  const worth = levers.filter(({ same, gain, effects }) => !same && gain >= 0 && !closes(effects));
  return worth
    .flatMap((one, index) =>
      worth.slice(index + 1).flatMap((other): readonly LeverPair[] => {
        if (!areCompatible(one.lever, other.lever)) return [];
        const { changes, profile: patched } = applyLevers(profile, [one.lever, other.lever]);
        const { total, gain, effects } = compare(base, assess(patched, asOf, law));
        const more = gain - one.gain - other.gain;
        const both = [one.effects, other.effects];
        const opensMore = (kind: keyof Effects) =>
          effects[kind].gained.some((id) => !both.some((apart) => apart[kind].gained.includes(id)));
        if (more < 0 || (more === 0 && !opensMore('programs') && !opensMore('categories'))) return [];
        return isProfile(patched) ? [{ levers: [one.lever, other.lever], changes, total, gain, more, effects }] : [];
      }),
    )
    .sort((a, b) => b.gain - a.gain || b.more - a.more);
}
