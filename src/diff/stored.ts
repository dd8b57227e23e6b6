import type { ComparableScore } from './comparable-score.ts';

/** A stored score with the name of its profile as it is written there. */
export interface Stored {
  readonly profile: string;
  readonly scored: ComparableScore;
  readonly origin: Origin;
}

/** What a score was made with, as far as it says so. */
export interface Origin {
  readonly asOf?: string | undefined;
  readonly tool?: Tool | undefined;
  /** Ids of the rules. */
  readonly rules: RuleIds;
  /** The same for the same facts. */
  readonly fingerprint?: string | undefined;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export interface RuleIds {
  readonly crs: string;
  readonly programs?: string | undefined;
  readonly funds?: string | undefined;
  readonly categories?: string | undefined;
}

/** What moved between a stored score and the one of now. */
export type Cause = 'time' | 'law' | 'tool' | 'profile';
