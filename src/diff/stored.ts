import type { Tool } from '../base/tool.ts';
import type { ComparableScore } from './comparable-score.ts';

/** A stored score with the name of its profile as it is written there. */
export interface Stored {
  /** Name of the profile as the stored score writes it. */
  readonly profile: string;
  /** What was stored of the score: points by node, and the answer of each program. */
  readonly scored: ComparableScore;
  /** The day, the rules and the release of the tool that it was made with, as far as it says so. */
  readonly origin: Origin;
}

/** What a score was made with, as far as it says so. */
export interface Origin {
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  /** The tool that made it, with its release; left out where the score does not say. */
  readonly tool?: Tool | undefined;
  /** Ids of the versions of the rules that it stands on. */
  readonly rules: RuleIds;
  /** The same for the same facts. */
  readonly fingerprint?: string | undefined;
}

/** The versions of the rules that a score stands on. */
export interface RuleIds {
  /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
  readonly crs: string;
  /** Id of the rules of the programs. */
  readonly programs?: string | undefined;
  /** Id of the table of settlement funds. */
  readonly funds?: string | undefined;
  /** Id of the categories; left out before 2023-05-31. */
  readonly categories?: string | undefined;
}

/** What moved between a stored score and the one of now: the day, the rules, the program that made it, or the facts. */
export type Cause = 'time' | 'law' | 'tool' | 'profile';
