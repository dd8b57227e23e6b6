import type { Answer } from '../base/answer.ts';
import type { CategoryId } from '../law/categories/tables.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { VersionStatus } from '../law/version.ts';
import type { ReportOwn } from './own.ts';
import type { ReportVerdict } from './verdict.ts';

/** A node of the score tree in words. Ids and their order are stable; see docs/json.md. */
export interface ReportNode {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly max: number;
  readonly because: string;
  readonly source: string;
  readonly parts?: readonly ReportNode[];
}

export interface ReportRequirement {
  readonly id: string;
  readonly label: string;
  readonly met: Answer;
  readonly have: string;
  readonly need: string;
  readonly source: string;
}

export interface ReportProgram {
  readonly id: ProgramId;
  readonly label: string;
  readonly eligible: Answer;
  readonly requirements: readonly ReportRequirement[];
}

export interface ReportRules {
  readonly id: string;
  readonly title: string;
  readonly status: VersionStatus;
  /** Last day on which someone saw these numbers in force. */
  readonly verified: string;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  readonly notice?: string;
  readonly sources: readonly { readonly title: string; readonly url?: string; readonly seen: string }[];
}

export interface ReportNote {
  readonly id: string;
  readonly text: string;
}

export interface ReportUnknown extends ReportNote {
  /** What the other reading would give, where it has a figure. */
  readonly otherwise?: {
    /** The figures hold only when the other doubts are read the other way too. */
    readonly together?: true;
    readonly total?: number;
    readonly grid?: number;
    readonly programs?: readonly { readonly id: ProgramId; readonly eligible: Answer }[];
    readonly categories?: readonly { readonly id: CategoryId; readonly eligible: Answer }[];
  };
}

/** A category of category-based selection. `null`: does not apply, or none. */
export interface ReportCategory {
  readonly id: CategoryId;
  readonly eligible: Answer;
  /** Months of full-time work counted in one listed occupation, and how many are needed. */
  readonly months: number | null;
  readonly needed: number | null;
  /** The occupation whose work counts. */
  readonly noc: string | null;
  /** Occupations of the profile that people would look for on the list, and that are not on it. */
  readonly notListed: readonly string[];
  /** The first day on which the work will be enough if the job goes on. */
  readonly on: string | null;
  readonly because: string;
}

/** The JSON of `crs score`, and what every other format is made of. */
export interface ScoreReport extends ReportOwn {
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The profile's `id`, else its `name`, else the name of its file. */
  readonly profile: string;
  /** SHA-256 of the facts, without id and name: the same for the same facts. Only of scores that are stored to compare with. */
  readonly fingerprint?: string;
  readonly asOf: string;
  readonly rules: {
    readonly crs: ReportRules;
    readonly programs: ReportRules;
    readonly funds?: ReportRules;
    readonly categories?: ReportRules;
  };
  readonly total: number;
  /** The answer first, as facts; left out where it was not asked for (batches). */
  readonly verdict?: ReportVerdict;
  /** The program under which someone eligible for several is invited; left out when none is met for sure, of a nominee, and of a profile that has ended. */
  readonly invitedUnder?: ProgramId;
  readonly programs: readonly ReportProgram[];
  /** Empty before 2023-05-31. To be invited in a round of a category, a program must be met besides. */
  readonly categories: readonly ReportCategory[];
  readonly fswGrid: ReportNode;
  readonly crs: ReportNode;
  readonly notes: readonly ReportNote[];
  readonly unknowns: readonly ReportUnknown[];
}
