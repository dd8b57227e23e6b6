import type { Assessment } from '../assess/assess.ts';
import { say, type Words } from '../messages/message.ts';
import { flatten } from '../score-tree/node.ts';

/** One scored profile, reduced to what a comparison needs. A stored score has the same shape. */
export interface ComparableScore {
  /** Id of the CRS rules. */
  readonly rules: string;
  readonly total: number;
  /** False when newer rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  readonly nodes: readonly ScoredNode[];
  /** Only rows with points are known, and no reasons. */
  readonly isWithoutReasons?: true;
  /** Program to answer. */
  readonly programs: readonly { readonly id: string; readonly eligible: string }[];
}

export interface ScoredNode {
  readonly id: string;
  readonly points: number;
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
