import type { ProfileDiff } from '../diff/diff-scores.ts';
import type { Law } from '../law/law.ts';
import type { People } from './people/people.ts';

/** What `crs diff` found. */
export interface Compared {
  readonly people: People;
  readonly diffs: readonly ProfileDiff[];
  readonly title: string;
  /** The laws that totals were counted under. */
  readonly laws: readonly Law[];
}
