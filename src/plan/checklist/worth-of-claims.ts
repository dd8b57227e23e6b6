import type { Assessment } from '../../assess/assess.ts';
import type { Answer } from '../../base/answer.ts';
import type { Profile } from '../../profile/schema.ts';
import { type CrsId, flatten, type Node, type NodeId } from '../../score-tree/node.ts';
import { type Claim, type ClaimId, keeping, type Worth } from './claim.ts';

/** What could be shown today: the same assessment with the claims alone whose proof is held. */
export interface Provable {
  /** Claims marked held, requested or missing; with none nothing was said about proof. */
  readonly marked: number;
  /** What the rules say of the facts whose proof is held. */
  readonly assessment: Assessment;
  /** Ids of the claims left out, since their proof is not held. */
  readonly unproven: readonly ClaimId[];
  /** The unproven claims that the points of a node hang on. */
  readonly hangsOn: ReadonlyMap<NodeId, readonly ClaimId[]>;
}

export interface Assessing {
  readonly assess: (profile: Profile) => Assessment;
  /** The CRS of the same assessment alone, which takes a fraction of its time where there are doubts. */
  readonly score: (profile: Profile) => Node<CrsId>;
}

const rank: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };

/** Without a claim: what it alone is worth. */
export function worthOf(base: Assessment, without: Assessment): Worth {
  return {
    points: base.crs.points - without.crs.points,
    grid: base.grid.points - without.grid.points,
    programs: base.programs
      .filter(({ id, eligible }) =>
        without.programs.some((other) => other.id === id && rank[other.eligible] < rank[eligible]),
      )
      .map(({ id }) => id),
  };
}

/**
 * A node hangs on an unproven claim when its points change as that claim alone goes, or as it alone comes back; where
 * only several together change it, on all of them.
 */
export function provableOf(
  profile: Profile,
  claims: readonly Claim[],
  base: Assessment,
  without: ReadonlyMap<ClaimId, Assessment>,
  { assess, score }: Assessing,
): Provable {
  const unproven = claims.filter(({ markable, proof }) => markable && proof !== 'held').map(({ id }) => id);
  const missing = new Set(unproven);
  const assessment = unproven.length === 0 ? base : assess(keeping(profile, (id) => !missing.has(id)));
  const points = (crs: Node<CrsId>) => new Map<NodeId, number>(flatten(crs).map((node) => [node.id, node.points]));
  const all = points(base.crs);
  const proven = points(assessment.crs);
  const changed = [...all].filter(([id, value]) => proven.get(id) !== value).map(([id]) => id);
  const hangsOn = new Map<NodeId, ClaimId[]>(changed.map((id) => [id, []]));
  if (changed.length > 0) {
    for (const claim of unproven) {
      const alone = without.get(claim);
      const gone = alone && points(alone.crs);
      const back = points(score(keeping(profile, (id) => id === claim || !missing.has(id))));
      for (const [id, claimsOfNode] of hangsOn) {
        const falls = gone !== undefined && gone.get(id) !== all.get(id);
        if (falls || back.get(id) !== proven.get(id)) claimsOfNode.push(claim);
      }
    }
  }
  for (const claimsOfNode of hangsOn.values()) if (claimsOfNode.length === 0) claimsOfNode.push(...unproven);
  return { marked: claims.filter(({ proof }) => proof !== undefined).length, assessment, unproven, hangsOn };
}
