import type { Answer, AnswerOf } from '../base/answer.ts';
import type { Tool } from '../base/tool.ts';
import type { CategoryId } from '../law/categories/tables.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Source } from '../law/source.ts';
import type { VersionStatus } from '../law/version.ts';
import type { ReportOwn } from './own.ts';
import type { ReportVerdict } from './verdict.ts';

/** A node of the score tree in words. Ids and their order are stable; see docs/json.md. */
export interface ReportNode {
  /** Id of the node. */
  readonly id: string;
  /** Its name, in words. */
  readonly label: string;
  /** Points, after the cap. */
  readonly points: number;
  /** The most that the node can give in the column that applies. */
  readonly max: number;
  /** Why the node has these points, in words. */
  readonly because: string;
  /** The section of law, such as `R87.1(2)` or `MI s. 15`. */
  readonly source: string;
  /** What the points are the sum of, before a cap. */
  readonly parts?: readonly ReportNode[];
}

/** A requirement of a program in words. */
export interface ReportRequirement {
  /** Id of the requirement. */
  readonly id: string;
  /** The name of the requirement in words. */
  readonly label: string;
  /** Whether it is met. */
  readonly met: Answer;
  /** What the person has, in words. */
  readonly have: string;
  /** What the requirement asks for, in words. */
  readonly need: string;
  /** The section of law, such as `R87.1(2)` or `MI s. 15`. */
  readonly source: string;
}

/** A program in words. */
export interface ReportProgram {
  /** `fsw`, `cec` or `fst`. */
  readonly id: ProgramId;
  /** The name of the program in words. */
  readonly label: string;
  /** `no`: a requirement is, or no reading of the doubts meets all at once. */
  readonly eligible: Answer;
  /** Every requirement, each answered by itself. */
  readonly requirements: readonly ReportRequirement[];
}

/** A version of the rules that a score stands on. */
export interface ReportRules {
  /** The day it came into force, or the name of an amendment. */
  readonly id: string;
  /** What changed, in a few words. */
  readonly title: string;
  /** Whether tables are known, and whether they are law. */
  readonly status: VersionStatus;
  /** Last day on which someone saw these numbers in force. */
  readonly verified: string;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  /** What is not complete, or that the rules are no law, in words. */
  readonly notice?: string;
  /** Where the figures were read. */
  readonly sources: readonly Source[];
}

/** A note in words. */
export interface ReportNote {
  /** Id of its message. */
  readonly id: string;
  /** The note as a sentence. */
  readonly text: string;
}

/** Something open, and what the other reading would give. */
export interface ReportUnknown extends ReportNote {
  /** What the other reading would give, where it has a figure. */
  readonly otherwise?: {
    /** The figures hold only when the other doubts are read the other way too. */
    readonly together?: true;
    /** The total, where it differs. */
    readonly total?: number;
    /** The points of the FSW grid, where they differ. */
    readonly grid?: number;
    /** Programs whose answer would differ. */
    readonly programs?: readonly AnswerOf<ProgramId>[];
    /** Categories whose answer would differ. */
    readonly categories?: readonly AnswerOf<CategoryId>[];
  };
}

/** A category of category-based selection. `null`: does not apply, or none. */
export interface ReportCategory {
  /** Id of the category, such as `french` or `trades`. */
  readonly id: CategoryId;
  /** Whether the person is in it; programs are not looked at. */
  readonly eligible: Answer;
  /** Months of full-time work counted in one listed occupation, to a tenth, rounded down. */
  readonly months: number | null;
  /** Months that are needed. */
  readonly needed: number | null;
  /** The occupation whose work counts. */
  readonly noc: string | null;
  /** Occupations of the profile that people would look for on the list, and that are not on it. */
  readonly notListed: readonly string[];
  /** The first day, `YYYY-MM-DD`, on which the work will be enough if the job goes on. */
  readonly on: string | null;
  /** Why the answer is what it is, in words. */
  readonly because: string;
}

/** The JSON of `crs score`, and what every other format is made of. */
export interface ScoreReport extends ReportOwn {
  /** Version of this shape. */
  readonly schema: 1;
  /** Name and release of the tool that made the answer. */
  readonly tool: Tool;
  /** The profile's `id`, else its `name`, else the name of its file. */
  readonly profile: string;
  /** SHA-256 of the facts, without id and name: the same for the same facts. Only of scores that are stored to compare with. */
  readonly fingerprint?: string;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The versions that it stands on. */
  readonly rules: {
    /** The Comprehensive Ranking System. */
    readonly crs: ReportRules;
    /** FSW, CEC and FST. */
    readonly programs: ReportRules;
    /** Settlement funds; left out where no table of the day is known. */
    readonly funds?: ReportRules;
    /** Category-based selection; left out before 2023-05-31. */
    readonly categories?: ReportRules;
  };
  /** Points of the CRS: those of `crs`. */
  readonly total: number;
  /** The answer first, as facts; left out where it was not asked for (batches). */
  readonly verdict?: ReportVerdict;
  /** The program under which someone eligible for several is invited; left out when none is met for sure, of a nominee, and of a profile that has ended. */
  readonly invitedUnder?: ProgramId;
  /** FSW, CEC and FST, each with its requirements. */
  readonly programs: readonly ReportProgram[];
  /** Empty before 2023-05-31. To be invited in a round of a category, a program must be met besides. */
  readonly categories: readonly ReportCategory[];
  /** The FSW selection grid. */
  readonly fswGrid: ReportNode;
  /** The CRS as a tree of points. */
  readonly crs: ReportNode;
  /** What does not count, and why. */
  readonly notes: readonly ReportNote[];
  /** What is open in the facts or in the law. */
  readonly unknowns: readonly ReportUnknown[];
}
