import { assess } from '../assess/assess.ts';
import { leverGroups, standingOf } from '../plan/improve/group.ts';
import type { Lever } from '../plan/improve/lever.ts';
import { leversOf } from '../plan/improve/levers.ts';
import { applyLevers } from '../plan/improve/patch.ts';
import type { Situation } from '../plan/improve/situation.ts';
import { type Door, doorsOf, type RoundsOfKind } from './door.ts';

/** A change that opens rounds which the profile cannot be in today, or lifts it above a cut-off that it is below of. */
export interface Opening {
  /** The change that opens them, as `improve` has it. */
  readonly lever: Lever;
  /** The rounds that it opens, with the points above or below their last cut-off after the change. */
  readonly doors: readonly Door[];
  /** Points of the CRS with the change. */
  readonly total: number;
}

const most = 3;

/**
 * The closed doors that are nearest by what opening them takes, not by points: of each kind of round the first change that opens
 * it, in the order of what they take.
 * @param doors those that stand open today
 */
export function openingsOf(
  situation: Situation,
  kinds: readonly RoundsOfKind[],
  doors: readonly Door[],
): readonly Opening[] {
  const { profile, asOf, law } = situation;
  const found: Opening[] = [];
  let closed = kinds.filter((rounds) => !doors.some((door) => isSame(door, rounds) && door.by >= 0));
  for (const lever of inOrderOfEffort(situation)) {
    if (closed.length === 0 || found.length === most) break;
    const after = assess(applyLevers(profile, [lever]).profile, asOf, law);
    const opened = doorsOf(closed, after).filter(
      (door) => door.eligible === 'yes' && (isReached(door) || !doors.some((other) => isSame(other, door))),
    );
    if (opened.length > 0) found.push({ lever, doors: opened, total: after.crs.points });
    closed = closed.filter((rounds) => !opened.some((door) => isSame(door, rounds)));
  }
  return found;
}

function isReached({ by, eligible }: Door): boolean {
  return by >= 0 && eligible === 'yes';
}

function isSame(one: RoundsOfKind, other: RoundsOfKind): boolean {
  return one.kind === other.kind && one.category === other.category;
}

/** Levers that lead to rounds; of those that take as much, in this order. */
const kinds: readonly RegExp[] = [
  /^funds$/,
  /^eca\./,
  /^destination$/,
  /^work\.(canada|abroad)\.(begun|rest)/,
  /^language\.(english|french)\.\d+$/,
  /^work\.canada\.1(\.|$)/,
  /^nomination$/,
];

/** As `crs improve` orders them: months before years, then what others decide; the smaller amounts first. */
function inOrderOfEffort(situation: Situation): readonly Lever[] {
  return leversOf(situation)
    .map((lever) => ({ lever, kind: kinds.findIndex((one) => one.test(lever.id)), ...standingOf(lever, situation) }))
    .filter(({ kind }) => kind !== -1)
    .sort(
      (a, b) =>
        leverGroups.indexOf(a.group) - leverGroups.indexOf(b.group) ||
        a.effort - b.effort ||
        a.kind - b.kind ||
        a.lever.demand - b.lever.demand,
    )
    .map(({ lever }) => lever);
}
