import type { Answer, AnswerOf } from '../base/answer.ts';
import type { DocumentId } from '../law/documents/list.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Source } from '../law/source.ts';
import type { Document, DocumentStatus } from '../plan/checklist/document.ts';
import type { Proof } from '../profile/schema.ts';
import type { ScoreReport } from './report.ts';

/** A paper or an act in words. */
export interface ReportDocument {
  /** Id of the kind of document, such as `passport`. */
  readonly id: DocumentId;
  /** Its name, with what it is of. */
  readonly label: string;
  /** Id of the person whose it is. */
  readonly person: string;
  /** Id of the claim that it proves, or `null`. */
  readonly claim: string | null;
  /** The country whose paper it is, two letters, or `null`. */
  readonly country: string | null;
  /** Whether each program asks for it. */
  readonly programs: Readonly<Record<ProgramId, DocumentStatus>>;
  /** Why it is asked for. */
  readonly because: string;
  /** The section, or the page that says so. */
  readonly source: string;
  /** Whether it is in hand; `null`: not stated. */
  readonly proof: Proof | null;
  /** First day on which it no longer counts, `YYYY-MM-DD`, or `null`. */
  readonly expires: string | null;
  /** Earliest day of issue for an application on `applying`, `YYYY-MM-DD`, or `null`. */
  readonly issuedFrom: string | null;
  /** The same for the last day to apply, where it differs, or `null`. */
  readonly issuedFromForDeadline: string | null;
  /** Of a letter of funds: the money that it has to show. */
  readonly amount?: Document['amount'];
  /** What must be in it. */
  readonly contents?: readonly string[];
}

/** Something that a profile says and that a paper proves, in words. */
export interface ReportClaim {
  /** Its place in the profile; lists count from 0, as `partner.work.0`. */
  readonly id: string;
  /** The claim in words, such as the job with its title. */
  readonly label: string;
  /** Whether the paper is in hand; `null`: not stated. */
  readonly proof: Proof | null;
  /** False for what no `proof` can be stated of. */
  readonly markable: boolean;
  /** The documents that prove it. */
  readonly needs: readonly {
    /** Id of the kind of document. */
    readonly id: DocumentId;
    /** The name of the document. */
    readonly label: string;
  }[];
  /** Points of the CRS that would be lost if that claim alone went. */
  readonly points: number;
  /** Points of the FSW grid that would be lost. */
  readonly grid: number;
  /** Programs that would be answered worse. */
  readonly programs: readonly ProgramId[];
}

/** Fees of a family for an application on a day, in CAD. */
export interface ReportFees {
  /** The day of the application, `YYYY-MM-DD`. */
  readonly day: string;
  /** Id of the table of fees. */
  readonly table: string;
  /** The currency of every amount: Canadian dollars. */
  readonly currency: 'CAD';
  /** What each person owes. */
  readonly persons: readonly {
    /** Id of the person. */
    readonly person: string;
    /** Processing fee (R295(1)(c)); 0 for who owes nothing. */
    readonly processing: number;
    /** Right of permanent residence fee (R303(1)); 0 for children and others who do not owe it. */
    readonly rprf: number;
    /** Biometrics fee (R315.1); less, or 0, once the family has paid its most. */
    readonly biometrics: number;
    /** The sum for the person. */
    readonly total: number;
    /** False where an amount is not confirmed, or it is not known whether it is owed. */
    readonly confirmed: boolean;
    /** Why it is owed or not, or what is not known about it, in words. */
    readonly because: string;
  }[];
  /** Processing fees of all. */
  readonly processing: number;
  /** Right of permanent residence fees of all. */
  readonly rprf: number;
  /** Biometrics fees of all, up to the most that a family pays. */
  readonly biometrics: number;
  /** The sum for the family. */
  readonly total: number;
  /** False where one of the amounts is not confirmed. */
  readonly confirmed: boolean;
  /** What has to be known about them. */
  readonly notes: readonly string[];
}

/** A checklist in words: the JSON of `crs checklist`. */
export interface ChecklistReport {
  /** Version of this shape. */
  readonly schema: 1;
  /** Name and release of the tool that made the answer. */
  readonly tool: ScoreReport['tool'];
  /** Name of the profile. */
  readonly profile: string;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day of the invitation, `YYYY-MM-DD`; `asOf` where it is supposed. */
  readonly invited: string;
  /** True when no invitation was stated. */
  readonly supposed: boolean;
  /** Last day to apply, `YYYY-MM-DD`, or `null` where the period is not confirmed. */
  readonly deadline: string | null;
  /** Last day on which every paper that counts still does, `YYYY-MM-DD`, or `null`. */
  readonly lastDay: string | null;
  /** The day on which the application is taken to be made, `YYYY-MM-DD`. */
  readonly applying: string;
  /** Id of the CRS rules of the invitation. */
  readonly rules: string;
  /** Points of the CRS on the day of the invitation. */
  readonly total: number;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  /** What is not complete, in words. */
  readonly notice?: string;
  /** The answer of each program. */
  readonly programs: readonly {
    /** `fsw`, `cec` or `fst`. */
    readonly id: ProgramId;
    /** The name of the program in words. */
    readonly label: string;
    /** Whether it is met. */
    readonly eligible: Answer;
  }[];
  /** The program under which one is invited first. */
  readonly invitedUnder?: ProgramId;
  /** Only where no program may be met: the one that lacks the fewest things. */
  readonly nearest?: ProgramId;
  /** Said plainly where nothing applies yet. */
  readonly statements: readonly string[];
  /** What is open about the score, but for `notice`. */
  readonly unknowns: readonly {
    /** Id of its message. */
    readonly id: string;
    /** What is open, as a sentence. */
    readonly text: string;
  }[];
  /** Everyone who must be named in the application, coming along or not (R10(2)(a)). */
  readonly persons: readonly {
    /** `principal`, `partner`, `child1` and so on. */
    readonly id: string;
    /** What they are called. */
    readonly label: string;
    /** Only where it is not known whether this person is a family member. */
    readonly family?: 'unknown';
    /** Whether this person comes to Canada. */
    readonly accompanying: Answer;
    /** Canadian citizen or permanent resident. */
    readonly citizenOrPermanentResident: boolean;
  }[];
  /** Every paper and act that may be asked for. */
  readonly documents: readonly ReportDocument[];
  /** What the profile claims that a paper proves. */
  readonly claims: readonly ReportClaim[];
  /** What could be shown today: the same with the claims marked `held` alone. */
  readonly provable: {
    /** How many claims carry a mark. */
    readonly marked: number;
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** Points of the FSW grid. */
    readonly grid: number;
    /** The answer of each program. */
    readonly programs: readonly AnswerOf<ProgramId>[];
    /** Ids of the claims left out. */
    readonly unproven: readonly string[];
    /** Nodes of the CRS whose points change. */
    readonly changes: readonly {
      /** Id of the node. */
      readonly id: string;
      /** The name of the node in words. */
      readonly label: string;
      /** Points of all claims. */
      readonly from: number;
      /** Points of the claims that are held. */
      readonly to: number;
      /** The reasons of both. */
      readonly because: readonly [before: string, after: string];
      /** Ids of the claims whose missing proof they hang on. */
      readonly claims: readonly string[];
    }[];
  };
  /** Fees on `applying`; `null` where no fees of the day are known. */
  readonly fees: ReportFees | null;
  /** Fees from a later day up to the deadline, where they change. */
  readonly laterFees: readonly ReportFees[];
  /** What may and what must not change after the invitation. */
  readonly ita: readonly {
    /** `mayChange`: forgiven. `mustHold`: lost with the application if it does not. `rule`: what else binds. */
    readonly kind: 'mayChange' | 'mustHold' | 'rule';
    /** What may or must not change, as a sentence. */
    readonly text: string;
    /** The section of law, such as `IRPA 11.2(1)`. */
    readonly source: string;
    /** The day on which it bites, `YYYY-MM-DD`, or `null`. */
    readonly date: string | null;
    /** False where the law leaves it open. */
    readonly confirmed: boolean;
  }[];
  /** Days to know of, in order. */
  readonly days: readonly {
    /** The day on which it happens, or by which something has to be done, `YYYY-MM-DD`. */
    readonly date: string;
    /** Why it is named, as `DayKind`. */
    readonly kind: string;
    /** What happens on it, as a sentence. */
    readonly text: string;
  }[];
  /** Where the rules of papers were read. */
  readonly sources: readonly Source[];
}
