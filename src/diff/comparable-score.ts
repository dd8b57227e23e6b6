import type { Assessment } from '../assess/assess.ts';
import { say, type Words } from '../messages/message.ts';
import { flatten } from '../score-tree/node.ts';

/** One scored profile, reduced to what a comparison needs. A stored score has the same shape. */
export interface ComparableScore {
  /** Id of the CRS rules. */
  readonly rules: string;
  /** Points of the CRS. */
  readonly total: number;
  /** False when newer rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  /** Nodes of the tree with their points. */
  readonly nodes: readonly ScoredNode[];
  /** Only rows with points are known, and no reasons. */
  readonly isWithoutReasons?: true;
  /** Program to answer. */
  readonly programs: readonly {
    /** Id of the program. */
    readonly id: string;
    /** Its answer: `yes`, `no` or `unknown`. */
    readonly eligible: string;
  }[];
}

/** A node of a stored or a new score. */
export interface ScoredNode {
  /** Id of the node. */
  readonly id: string;
  /** Its points. */
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
