import type { Assessment } from '../assess/assess.ts';
import { say, type Words } from '../messages/message.ts';
import { flatten } from '../score-tree/node.ts';

/** One scored profile, reduced to what a comparison needs. A stored score has the same shape. */
export interface ComparableScore {
  /** Id of the version of the CRS that it was counted under: its first day in force, or the name of an amendment. */
  readonly rules: string;
  /** Points of the CRS, 0 to 1,200. */
  readonly total: number;
  /** False when newer rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  /** Nodes of the tree with their points. */
  readonly nodes: readonly ScoredNode[];
  /** Only rows with points are known, and no reasons. */
  readonly isWithoutReasons?: true;
  /** The answer of each program. */
  readonly programs: readonly {
    /** Id of the program. */
    readonly id: string;
    /** Its answer: `yes`, `no` or `unknown`. */
    readonly eligible: string;
  }[];
}

/** A node of a stored or a new score. */
export interface ScoredNode {
  /** Id of the node, as `core.age`. */
  readonly id: string;
  /** Points of the node, after its cap. */
  readonly points: number;
  /** The reason in words; left out by a score that keeps none. */
  readonly because?: string;
}

export function comparableScoreOf({ law, crs, complete, programs }: Assessment, words: Words): ComparableScore {
  return {
    rules: law.crs.id,
    total: crs.points,
    complete,
    nodes: flatten(crs).map(({ id, points, because }) => ({ id, points, because: say(words, because) })),
    programs: programs.map(({ id, eligible }) => ({ id, eligible })),
  };
}
