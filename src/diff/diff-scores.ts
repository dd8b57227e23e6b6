import type { ComparableScore, ScoredNode } from './comparable-score.ts';
import type { Cause } from './stored.ts';

/** A node that differs, with the reasons on both sides. */
export interface Change {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** `null`: a stored score that keeps no reasons. */
  readonly because: readonly [before: string | null, after: string | null];
}

export interface DiffSide {
  readonly rules: string | null;
  /** `null`: this side has no score of the profile. */
  readonly total: number | null;
  /** Only where it is false: newer rules are in force whose tables are not known. */
  readonly complete?: false;
}

/** What differs between two scores of one profile. The JSON of `crs diff` is a list of these. */
export interface ProfileDiff {
  readonly profile: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly changes: readonly Change[];
  /** Programs that became met, and programs that are no longer met for sure. */
  readonly programs: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Only of stored scores: what moved. Empty where nothing differs, a side has no score, or it cannot be told. */
  readonly cause?: readonly Cause[];
}

/**
 * Compares two scores of one profile; `undefined` where one side has none.
 * @param absent the reason given for a node that the other side does not have
 */
export function diffScored(
  profile: string,
  from: ComparableScore | undefined,
  to: ComparableScore | undefined,
  absent: string,
): ProfileDiff {
  const met = (side: ComparableScore | undefined) =>
    (side?.programs ?? []).filter(({ eligible }) => eligible === 'yes').map(({ id }) => id);
  const before = met(from);
  const after = met(to);
  return {
    profile,
    from: sideOf(from),
    to: sideOf(to),
    changes: from && to ? changesOf(from, to, absent) : [],
    programs: {
      gained: after.filter((id) => !before.includes(id)),
      lost: before.filter((id) => !after.includes(id)),
    },
  };
}

/** Whether anything differs: also, whether only one side stands on rules that are completely known. */
export function isDifferent(diff: ProfileDiff): boolean {
  const { from, to, changes, programs } = diff;
  return (
    from.total !== to.total ||
    changes.length > 0 ||
    programs.gained.length > 0 ||
    programs.lost.length > 0 ||
    lessKnownSide(diff) !== undefined
  );
}

/** The side that alone stands on rules that are not completely known. */
export function lessKnownSide({ from, to }: ProfileDiff): 'from' | 'to' | undefined {
  if (from.total === null || to.total === null || from.complete === to.complete) return undefined;
  return to.complete === false ? 'to' : 'from';
}

function sideOf(side: ComparableScore | undefined): DiffSide {
  if (!side) return { rules: null, total: null };
  return { rules: side.rules, total: side.total, ...(!side.complete && { complete: false }) };
}

/** The root is the total, which the sides carry; a node that one side lacks stands at 0 there. */
function changesOf(from: ComparableScore, to: ComparableScore, absent: string): readonly Change[] {
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  const after = new Set(to.nodes.map(({ id }) => id));
  const pairs = [
    ...to.nodes.map((node) => ({ id: node.id, was: before.get(node.id), is: node })),
    ...from.nodes.filter(({ id }) => !after.has(id)).map((node) => ({ id: node.id, was: node, is: undefined })),
  ];
  return pairs
    .filter(({ id, was, is }) => id !== 'crs' && (was?.points ?? 0) !== (is?.points ?? 0))
    .map(({ id, was, is }) => ({
      id,
      from: was?.points ?? 0,
      to: is?.points ?? 0,
      because: [reasonOf(was, from, absent), reasonOf(is, to, absent)] as const,
    }));
}

function reasonOf(node: ScoredNode | undefined, side: ComparableScore, absent: string): string | null {
  return side.isWithoutReasons ? null : (node?.because ?? absent);
}
