import { type Assessment, assess } from '../../assess/assess.ts';
import type { Day } from '../../base/day.ts';
import type { Law } from '../../law/law.ts';
import { checkProfile } from '../../profile/check-profile.ts';
import { isInputError } from '../../profile/input-error.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Round } from '../../rounds/round.ts';
import { type Effects, effectsOf, opens, type Why, whyOf } from './effects.ts';
import { type LeverGroup, standingOf } from './group.ts';
import type { Change, Lever } from './lever.ts';
import { leversOf } from './levers.ts';
import { applyLevers } from './patch.ts';
import { type RecentRounds, reached, recentRounds } from './rounds.ts';
import { type Situation, situationOf } from './situation.ts';

/** A lever with what the one assessment says of the profile changed by it. */
export interface Priced {
  /** The change that is assessed, as `applyLevers` takes it. */
  readonly lever: Lever;
  /** What it changes in the profile. */
  readonly changes: readonly Change[];
  /** Points of the CRS with it. */
  readonly total: number;
  /** `total` less that of the profile as it is; both from the conservative reading. */
  readonly gain: number;
  /** What it opens and closes. */
  readonly effects: Effects;
  /** Why the total is what it became. */
  readonly why: Why;
  /** Under the other reading of a doubt the gain would be another. */
  readonly doubtful: boolean;
  /** Rounds of the last year that would then have invited, and would not as it is. */
  readonly rounds: readonly Round[];
  /** Whether it takes months, years, or others decide. */
  readonly group: LeverGroup;
  /** How much it takes beside the others of its group: less comes first. */
  readonly effort: number;
  /** Another lever is the same change or the same hours, or of the same family, asks for less and gives the same. */
  readonly same: boolean;
}

/** Every lever of a person, each assessed. */
export interface Improvement {
  /** The person as they are, from which every lever starts. */
  readonly situation: Situation;
  /** Rounds of the last year that would have invited the profile as it is. */
  readonly rounds: readonly Round[];
  /** The rounds of the last year that it is held against. */
  readonly recent: RecentRounds;
  /** Newest round known up to the day, as `YYYY-MM-DD`. */
  readonly through: string | undefined;
  /** Most points first; equal gains: those that open something first, then in their order. */
  readonly levers: readonly Priced[];
}

/**
 * Prices every lever that the law offers a person: the profile is changed and assessed again, so that every figure is
 * the difference of two assessments.
 * @param known rounds of invitations to hold the changed profiles against
 * @param destination where the profile's stands for any outside Quebec
 */
export function improve(
  profile: Profile,
  asOf: Day,
  law: Law,
  known: readonly Round[],
  destination?: 'anyProvince',
): Improvement {
  const situation: Situation = { ...situationOf(profile, asOf, law), ...(destination && { destination }) };
  const recent = recentRounds(known, asOf, profile);
  const isProfile = validator(asOf);
  const invitedIn = reached(profile, situation.base, recent);
  const priced = leversOf(situation).flatMap((lever): readonly Priced[] => {
    const { changes, profile: patched } = applyLevers(profile, [lever]);
    if (!isProfile(patched)) return [];
    const after = assess(patched, asOf, law);
    const compared = compare(situation.base, after);
    // A remainder is worth telling only where it is one: it completes something.
    if (lever.takes.id === 'improve.takes.hours' && compared.gain <= 0 && !opens(compared.effects)) return [];
    return [
      {
        lever,
        changes,
        ...compared,
        ...standingOf(lever, situation),
        why: whyOf(situation.base.crs, after.crs, lever.reads),
        doubtful: shifts(situation.base) !== shifts(after),
        rounds: reached(patched, after, recent).filter((round) => !invitedIn.includes(round)),
        same: false,
      },
    ];
  });
  const levers = markSame(priced).sort(
    (a, b) => b.gain - a.gain || Number(opens(b.effects)) - Number(opens(a.effects)),
  );
  return {
    situation,
    rounds: invitedIn,
    recent,
    through: known.findLast(({ date }) => date <= situation.day)?.date,
    levers,
  };
}

/** Lists have a longest length, which a lever may exceed: what is no profile is no lever. */
export function validator(asOf: Day): (profile: Profile) => boolean {
  return (profile) => {
    try {
      checkProfile(profile, { file: 'lever', asOf });
      return true;
    } catch (error) {
      if (isInputError(error)) return false;
      throw error;
    }
  };
}

export function compare(before: Assessment, after: Assessment): Pick<Priced, 'total' | 'gain' | 'effects'> {
  const total = after.crs.points;
  return { total, gain: total - before.crs.points, effects: effectsOf(before, after) };
}

/** What the other reading of each doubt would add or take: where that is not as before, neither is the gain. */
function shifts({ unknowns, crs }: Assessment): string {
  return unknowns
    .flatMap(({ message, total }) => (total === undefined ? [] : [`${message.id} ${total - crs.points}`]))
    .sort()
    .join();
}

/** The hours that are missing of a year, beside the same ones without a break, which do for FSW too. */
function isSameHours({ lever: { label: one, takes } }: Priced, { lever: { label: other, takes: others } }: Priced) {
  return (
    one.id === 'improve.workRest' &&
    other.id === 'improve.workBegun' &&
    one.values.noc === other.values.noc &&
    one.values.hours === other.values.hours &&
    JSON.stringify(takes) === JSON.stringify(others)
  );
}

function givesNoMore(one: Priced, other: Priced): boolean {
  const within = (kind: keyof Effects) =>
    one.effects[kind].gained.every((id) => other.effects[kind].gained.includes(id)) &&
    other.effects[kind].lost.every((id) => one.effects[kind].lost.includes(id));
  return one.total <= other.total && within('programs') && within('categories');
}

/** What asks for more and gives the same is told apart from what is worth telling. */
function markSame(priced: readonly Priced[]): Priced[] {
  const isLike = (one: Priced, other: Priced) =>
    other.total === one.total && JSON.stringify(other.effects) === JSON.stringify(one.effects);
  const isSame = (one: Priced, other: Priced) =>
    other.lever.family === one.lever.family && other.lever.demand < one.lever.demand && isLike(one, other);
  const patches = priced.map(({ changes }) => JSON.stringify(changes));
  return priced.map((one, index) => ({
    ...one,
    same:
      patches.indexOf(patches[index] ?? '') < index ||
      priced.some((other) => isSame(one, other) || (isSameHours(one, other) && givesNoMore(one, other))),
  }));
}
