import type { ComparableScore, ScoredNode } from './comparable-score.ts';
import type { Cause } from './stored.ts';

/** A node that differs, with the reasons on both sides. */
export interface Change {
  /** Id of the node, as `core.age`. */
  readonly id: string;
  /** Points before; 0 where that side does not have the row. */
  readonly from: number;
  /** Points after; 0 where that side does not have the row. */
  readonly to: number;
  /** The reasons before and after, in words; `null`: a stored score that keeps no reasons. */
  readonly because: readonly [before: string | null, after: string | null];
}

/** One of the two scores that are held against each other. */
export interface DiffSide {
  /** Id of the version of the CRS; `null`: this side has no score of the profile. */
  readonly rules: string | null;
  /** Points of the CRS; `null`: this side has no score of the profile. */
  readonly total: number | null;
  /** Only where it is false: newer rules are in force whose tables are not known. */
  readonly complete?: false;
}

/** What differs between two scores of one profile. The JSON of `crs diff` is a list of these. */
export interface ProfileDiff {
  /** Name of the profile. */
  readonly profile: string;
  /** The first of the two scores: that of `from`, or the stored one. */
  readonly from: DiffSide;
  /** The second of the two scores: that of `to`, or the one of now. */
  readonly to: DiffSide;
  /** Every node whose points differ, in the order of the tree. */
  readonly changes: readonly Change[];
  /** Programs that became met, and that are no longer. */
  readonly programs: {
    /** Ids of programs that became met. */
    readonly gained: readonly string[];
    /** Ids of programs that are no longer met for sure. */
    readonly lost: readonly string[];
  };
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
