import type { Day } from '../../base/day.ts';
import { type DocumentId, documentRules, type Need } from '../../law/documents/list.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { About } from '../../messages/about.ts';
import type { Proof } from '../../profile/schema.ts';
import type { ClaimId } from './claim.ts';
import type { ChecklistMessage } from './message.ts';
import type { PersonId } from './people.ts';

/** Whether a program asks for a document; `unknown`: the facts or the law leave it open. */
export type DocumentStatus = 'required' | 'notNeeded' | 'unknown';

/** Whether each program asks for it. */
export type Statuses = Readonly<Record<ProgramId, DocumentStatus>>;

/** Settlement money to show, in CAD. */
export interface FundsAmount {
  /** The least that may be needed. */
  readonly least: number;
  /** Differs from `least` where children are not stated; `undefined`: no most. */
  readonly most: number | undefined;
  /** Persons that it is counted for. */
  readonly persons: number;
  /** Id of the table. */
  readonly table: string;
  /** False where the figures are not confirmed, or carried forward. */
  readonly confirmed: boolean;
  /** The table was last seen in force before the day. */
  readonly carriedForward: boolean;
}

/** One paper or act of one person. */
export interface Document {
  /** Id of the kind of document, such as `passport`. */
  readonly id: DocumentId;
  /** The person whose document it is. */
  readonly person: PersonId;
  /** What it is of: the job, the test, the country; left out where the document says it all. */
  readonly about?: About;
  /** The claim that it proves; left out where it proves none. */
  readonly claim?: ClaimId;
  /** The country whose paper it is: two letters. */
  readonly country?: string;
  /** Whether each program asks for it. */
  readonly programs: Statuses;
  /** Why it is asked for. */
  readonly because: ChecklistMessage;
  /** The section, or the page that says so. */
  readonly source: string;
  /** Whether it is in hand; left out: not stated. */
  readonly proof?: Proof;
  /** First day on which it no longer counts. */
  readonly expires?: Day;
  /** Earliest day of issue for an application on the day it is taken to be made. */
  readonly issuedFrom?: Day;
  /** Earliest day of issue for an application on the last day, where it differs. */
  readonly issuedFromForDeadline?: Day;
  /** Of a letter of funds: the money that it has to show. */
  readonly amount?: FundsAmount;
}

/** The same answer under every program. */
export function everywhere(status: DocumentStatus): Statuses {
  return { fsw: status, cec: status, fst: status };
}

/** What the rules of a document ask under each program; `settle` answers the conditions. */
export function statusesOf(
  id: DocumentId,
  settle: (need: Exclude<Need, 'yes' | 'no'>, program: ProgramId) => DocumentStatus,
): Statuses {
  const { needs } = documentRules[id];
  const status = (program: ProgramId): DocumentStatus => {
    const need = needs[program];
    if (need === 'yes') return 'required';
    return need === 'no' ? 'notNeeded' : settle(need, program);
  };
  return { fsw: status('fsw'), cec: status('cec'), fst: status('fst') };
}

/** Leaves out keys without a value. */
export function documentOf(
  document: Omit<Document, 'source' | OptionalKey> & { readonly [Key in OptionalKey]?: Document[Key] | undefined },
): Document {
  const { id, person, programs, because, about, claim, country, proof, expires, issuedFrom, amount } = document;
  const { issuedFromForDeadline } = document;
  return {
    id,
    person,
    ...(about && { about }),
    ...(claim !== undefined && { claim }),
    ...(country !== undefined && { country }),
    programs,
    because,
    source: documentRules[id].source,
    ...(proof && { proof }),
    ...(expires !== undefined && { expires }),
    ...(issuedFrom !== undefined && { issuedFrom }),
    ...(issuedFromForDeadline !== undefined && { issuedFromForDeadline }),
    ...(amount && { amount }),
  };
}

type OptionalKey =
  | 'about'
  | 'claim'
  | 'country'
  | 'proof'
  | 'expires'
  | 'issuedFrom'
  | 'issuedFromForDeadline'
  | 'amount';
