import type { Answer } from '../base/answer.ts';
import type { DocumentId } from '../law/documents/list.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Source } from '../law/source.ts';
import type { Document, DocumentStatus } from '../plan/checklist/document.ts';
import type { Proof } from '../profile/schema.ts';
import type { ScoreReport } from './report.ts';

export interface ReportDocument {
  readonly id: DocumentId;
  readonly label: string;
  readonly person: string;
  readonly claim: string | null;
  readonly country: string | null;
  readonly programs: Readonly<Record<ProgramId, DocumentStatus>>;
  readonly because: string;
  readonly source: string;
  readonly proof: Proof | null;
  /** First day on which it no longer counts. */
  readonly expires: string | null;
  readonly issuedFrom: string | null;
  readonly issuedFromForDeadline: string | null;
  readonly amount?: Document['amount'];
  readonly contents?: readonly string[];
}

export interface ReportClaim {
  readonly id: string;
  readonly label: string;
  readonly proof: Proof | null;
  /** False for what no `proof` can be stated of. */
  readonly markable: boolean;
  readonly needs: readonly { readonly id: DocumentId; readonly label: string }[];
  readonly points: number;
  readonly grid: number;
  readonly programs: readonly ProgramId[];
}

export interface ReportFees {
  readonly day: string;
  readonly table: string;
  readonly currency: 'CAD';
  readonly persons: readonly {
    readonly person: string;
    readonly processing: number;
    readonly rprf: number;
    readonly biometrics: number;
    readonly total: number;
    readonly confirmed: boolean;
    readonly because: string;
  }[];
  readonly processing: number;
  readonly rprf: number;
  readonly biometrics: number;
  readonly total: number;
  readonly confirmed: boolean;
  readonly notes: readonly string[];
}

/** A checklist in words: the JSON of `crs checklist`. */
export interface ChecklistReport {
  readonly schema: 1;
  readonly tool: ScoreReport['tool'];
  readonly profile: string;
  readonly asOf: string;
  readonly invited: string;
  /** True when no invitation was stated. */
  readonly supposed: boolean;
  readonly deadline: string | null;
  readonly lastDay: string | null;
  readonly applying: string;
  readonly rules: string;
  readonly total: number;
  readonly complete: boolean;
  readonly notice?: string;
  readonly programs: readonly { readonly id: ProgramId; readonly label: string; readonly eligible: Answer }[];
  readonly invitedUnder?: ProgramId;
  /** Only where no program may be met: the one that lacks the fewest things. */
  readonly nearest?: ProgramId;
  /** Said plainly where nothing applies yet. */
  readonly statements: readonly string[];
  /** What is open about the score, but for `notice`. */
  readonly unknowns: readonly { readonly id: string; readonly text: string }[];
  readonly persons: readonly {
    readonly id: string;
    readonly label: string;
    /** Only where it is not known whether this person is a family member. */
    readonly family?: 'unknown';
    readonly accompanying: Answer;
    readonly citizenOrPermanentResident: boolean;
  }[];
  readonly documents: readonly ReportDocument[];
  readonly claims: readonly ReportClaim[];
  readonly provable: {
    readonly marked: number;
    readonly total: number;
    readonly grid: number;
    readonly programs: readonly { readonly id: ProgramId; readonly eligible: Answer }[];
    readonly unproven: readonly string[];
    readonly changes: readonly {
      readonly id: string;
      readonly label: string;
      readonly from: number;
      readonly to: number;
      readonly because: readonly [before: string, after: string];
      readonly claims: readonly string[];
    }[];
  };
  readonly fees: ReportFees | null;
  readonly laterFees: readonly ReportFees[];
  readonly ita: readonly {
    readonly kind: 'mayChange' | 'mustHold' | 'rule';
    readonly text: string;
    readonly source: string;
    readonly date: string | null;
    readonly confirmed: boolean;
  }[];
  readonly days: readonly { readonly date: string; readonly kind: string; readonly text: string }[];
  readonly sources: readonly Source[];
}
