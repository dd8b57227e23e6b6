import type { Province } from '../base/regions.ts';
import type { CredentialLevel } from '../law/crs/tables.ts';
import type { Language } from '../law/language-tests/ids.ts';

/*
 * The types of a profile by name, without the schema that checks it (`schema.ts`): tests hold both together, and each docstring to the
 * description of its field. No fact is `readonly`, so that callers can put a profile together fact by fact.
 */

/**
 * A person's facts, as validated: what `readProfile` and `checkProfile` give. What is left out is not stated, unless
 * its key says otherwise.
 */
export interface Profile extends Person {
  /** Version of this format. */
  schema?: 1 | undefined;
  /** Identifier, for batches. At most 200 characters. */
  id?: string | undefined;
  /** Free label. At most 200 characters. */
  name?: string | undefined;
  /** Marital status. */
  maritalStatus?:
    | 'neverMarried'
    | 'married'
    | 'commonLaw'
    | 'divorced'
    | 'separated'
    | 'widowed'
    | 'annulled'
    | undefined;
  /** Spouse or common-law partner; left out: none. */
  partner?: Partner | undefined;
  /**
   * Dependent children of the person and of the partner, coming along or not, with the dependent children of these
   * (R1(3)). From 0 to 30.
   */
  dependentChildren?: number | undefined;
  /**
   * Those of the children who are described; dependentChildren counts them, and those who are none go from the
   * family.
   */
  dependents?: Dependent[] | undefined;
  /** Province or territory of intended residence. */
  destination?: Province | undefined;
  /**
   * The last day of the applicant's permit to work or stay in Canada; for crs timeline, and never counted by a
   * score. As `YYYY-MM-DD`.
   */
  permitUntil?: string | undefined;
  /** Settles which language is first; left out: an order that may open a program goes before one with more points. */
  firstOfficialLanguage?: Language | undefined;
  /** Certificate of qualification in a skilled trade; left out: none. */
  certificateOfQualification?: CertificateOfQualification | undefined;
  /** Offer of arranged employment; left out: none. */
  jobOffer?: JobOffer | undefined;
  /** Service in the armed forces of another country, for the category of military recruits; left out: not stated. */
  militaryService?: MilitaryService | undefined;
  /** Provincial or territorial nomination; left out: none. */
  provincialNomination?: ProvincialNomination | undefined;
  /** Relatives living in Canada; left out: none. */
  relativesInCanada?: Relative[] | undefined;
  /** Money for settling. */
  funds?: Funds | undefined;
  /** Grounds that may bar admission: true where something is known of. */
  admissibility?: Admissibility | undefined;
  /** The profile in the pool. */
  expressEntryProfile?: SubmittedProfile | undefined;
}

/** Facts that an applicant and a partner both have. */
export interface Person extends OwnKeys {
  /** Day of birth. As `YYYY-MM-DD`. */
  dateOfBirth?: string | undefined;
  /** Instead of dateOfBirth: age in whole years on the day of assessment. From 0 to 120. */
  age?: number | undefined;
  /** Credentials; an empty list: none. */
  education?: Credential[] | undefined;
  /** Language tests; an empty list: none. */
  languageTests?: LanguageTest[] | undefined;
  /** Jobs; an empty list: none. */
  work?: Job[] | undefined;
  /** Every country lived in during the last ten years, for police certificates; left out: not stated. */
  residences?: Residence[] | undefined;
}

/** Spouse or common-law partner. */
export interface Partner extends Person {
  /** Free label. At most 200 characters. */
  name?: string | undefined;
  /** Coming to Canada with the person. */
  accompanying?: boolean | undefined;
  /** Canadian citizen or permanent resident. */
  citizenOrPermanentResident?: boolean | undefined;
  /** Of a citizen or permanent resident: a Canadian citizen (true), or a permanent resident (false). */
  citizen?: boolean | undefined;
  /** Of a permanent resident: lives in Canada; the language, study and work of one who lives abroad count for FSW. */
  residesInCanada?: boolean | undefined;
}

/** A credential, Canadian or foreign, completed or not. */
export interface Credential extends OwnKeys {
  /**
   * Level of the credential (for a foreign one, what its assessment says that it is equal to); bachelor is any
   * program of three years or more, lessThanOneYear any shorter than an academic year.
   */
  level: CredentialLevel;
  /** Field of study. At most 200 characters. */
  field?: string | undefined;
  /** Country of the school. Two letters, as `CA` (ISO 3166-1). */
  country?: string | undefined;
  /** First day of the program; settles whether part of it fell in 2020-03 to 2022-08. As `YYYY-MM-DD`. */
  started?: string | undefined;
  /** Day of completion; taken as completed when left out. As `YYYY-MM-DD`. */
  completed?: string | undefined;
  /** Educational credential assessment of a foreign credential; left out: not stated. */
  eca?: CredentialAssessment | undefined;
  /**
   * Months of full-time study in Canada: 15 hours of instruction a week or more, under a study permit or R188;
   * sixteen are taken as two academic years. From 0 to 600.
   */
  fullTimeMonths?: number | undefined;
  /** Physically in Canada during the study (eight months or more). */
  inPerson?: boolean | undefined;
  /** Share of the program that was English or French as a second language. From 0 to 1. */
  languageStudyShare?: number | undefined;
  /** The award obliged the person to go home. */
  obligedToReturn?: boolean | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Educational credential assessment (R75(2)(e)(ii)). */
export interface CredentialAssessment extends OwnKeys {
  /** false says that there is no assessment; then nothing else stands here. */
  assessed?: boolean | undefined;
  /** Organization that assessed the credential. At most 200 characters. */
  issuer?: string | undefined;
  /** Day of the assessment report. As `YYYY-MM-DD`. */
  issued?: string | undefined;
  /** Of the body of a licensed profession: equal to what a province requires to practise it (R75(2.1)). */
  allowsPractice?: boolean | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Four results of one sitting of a test, or four levels. */
export interface LanguageTest extends OwnKeys {
  /** The test, or clb for levels already converted. One of `TestId`, or `clb`. */
  test: string;
  /** Only for clb: which official language. */
  language?: Language | undefined;
  /** Day of the test; may be left out for clb only. As `YYYY-MM-DD`. */
  date?: string | undefined;
  /**
   * Result in listening on the test's own scale; CLB or NCLC level for `test: clb`. `M`: below level 4 of
   * CELPIP-General.
   */
  listening: number | 'M';
  /**
   * Result in reading on the test's own scale; CLB or NCLC level for `test: clb`. `M`: below level 4 of
   * CELPIP-General.
   */
  reading: number | 'M';
  /**
   * Result in writing on the test's own scale; CLB or NCLC level for `test: clb`. `M`: below level 4 of
   * CELPIP-General.
   */
  writing: number | 'M';
  /**
   * Result in speaking on the test's own scale; CLB or NCLC level for `test: clb`. `M`: below level 4 of
   * CELPIP-General.
   */
  speaking: number | 'M';
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Work in one occupation for one employer, in Canada or abroad: of `start` or `years`, one stands. */
export interface Job extends OwnKeys {
  /** Unit group of NOC 2021 whose lead statement and main duties the job met. Five digits, as `21231`. */
  noc: string;
  /** Job title; a label only. At most 200 characters. */
  title?: string | undefined;
  /** Country in which the person was while working. Two letters, as `CA` (ISO 3166-1). */
  country: string;
  /** First day of work. As `YYYY-MM-DD`. */
  start?: string | undefined;
  /** Last day of work; left out: still working. As `YYYY-MM-DD`. */
  end?: string | undefined;
  /** Instead of start and end: full-time years, continuous, the most recent ones. From 0 to 70. */
  years?: number | undefined;
  /**
   * Of years, beside work in another country: these were the last ones (true), or the work there came after them
   * (false).
   */
  mostRecent?: boolean | undefined;
  /**
   * Paid hours a week, 40 when left out; where they changed, a list with the first day of each. Above 0, at most 168.
   */
  hoursPerWeek?: number | HoursFrom[] | undefined;
  /** Leaves during the job, which goes on meanwhile: no hours count unless the leave is paid. */
  leaves?: Leave[] | undefined;
  /** Country of the employer; left out: the country worked in. Two letters, as `CA` (ISO 3166-1). */
  employerCountry?: string | undefined;
  /** In Canada: the work was authorized. */
  authorized?: boolean | undefined;
  /**
   * In Canada: status while working; none: work that was authorized without temporary resident status, as of a
   * refugee claimant. Left out: a temporary resident.
   */
  status?: 'worker' | 'student' | 'visitor' | 'maintained' | 'none' | undefined;
  /** Self-employed. */
  selfEmployed?: boolean | undefined;
  /** Worked while a full-time student. */
  whileFullTimeStudent?: boolean | undefined;
  /** Paid by wages or commission. */
  paid?: boolean | undefined;
  /** The work was that of the lead statement and the main duties of the NOC entry. */
  matchesNoc?: boolean | undefined;
  /** In a trade: met the employment requirements of the NOC entry, but for a certificate of a province. */
  meetsEmploymentRequirements?: boolean | undefined;
  /**
   * In a trade: since when the person was qualified to practise it independently where the work was done; a day
   * after the work: not while it was done. As `YYYY-MM-DD`.
   */
  qualifiedSince?: string | undefined;
  /** May be declared as the primary occupation. */
  primary?: boolean | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Hours a week from a day on. */
export interface HoursFrom extends OwnKeys {
  /** First day with these hours; of the first ones the start of the job, and may be left out. As `YYYY-MM-DD`. */
  from?: string | undefined;
  /** Paid hours a week from that day on. From 0 to 168. */
  hours: number;
}

/** Time away from a job that goes on. */
export interface Leave extends OwnKeys {
  /** First day of the leave. As `YYYY-MM-DD`. */
  start: string;
  /** Last day of the leave; left out: still on leave. As `YYYY-MM-DD`. */
  end?: string | undefined;
  /** Paid as work is, such as vacation: its hours count. */
  paid?: boolean | undefined;
}

/** A stay in one country. */
export interface Residence extends OwnKeys {
  /** Country lived in. Two letters, as `CA` (ISO 3166-1). */
  country: string;
  /** First day there. As `YYYY-MM-DD`. */
  start: string;
  /** Last day there; left out: still living there. As `YYYY-MM-DD`. */
  end?: string | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** A child of the person or of the partner. */
export interface Dependent extends OwnKeys {
  /** Free label. At most 200 characters. */
  name?: string | undefined;
  /** Day of birth. As `YYYY-MM-DD`. */
  dateOfBirth?: string | undefined;
  /** Coming to Canada with the person. */
  accompanying?: boolean | undefined;
  /** Canadian citizen or permanent resident. */
  citizenOrPermanentResident?: boolean | undefined;
  /** Married or in a common-law partnership: then no dependent child while under 22; left out: no. */
  hasSpouseOrPartner?: boolean | undefined;
  /**
   * From 22 years on: has depended on the parents since before that age, and cannot support themselves for a
   * condition of body or mind.
   */
  dependentByCondition?: boolean | undefined;
  /** Every country lived in during the last ten years, for police certificates; left out: not stated. */
  residences?: Residence[] | undefined;
}

/** Certificate of qualification in a skilled trade. */
export interface CertificateOfQualification extends OwnKeys {
  /** The trade. Five digits, as `21231`. */
  noc?: string | undefined;
  /** Province, territory or federal body. At most 200 characters. */
  issuer?: string | undefined;
  /** Day of issue. As `YYYY-MM-DD`. */
  issued?: string | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Offer of arranged employment. */
export interface JobOffer extends OwnKeys {
  /** Occupation offered. Five digits, as `21231`. */
  noc: string;
  /** Continuous full-time work. */
  fullTime?: boolean | undefined;
  /** Months offered, counted from the visa. From 0 to 1,200. */
  months?: number | undefined;
  /** Without an end: only under rules before 2016-11-19, which asked for it. */
  indeterminate?: boolean | undefined;
  /** Made by the Canadian Forces Recruiting Group; for the category of military recruits. */
  canadianForces?: boolean | undefined;
  /** Approved on a positive labour market impact assessment. */
  lmia?: boolean | undefined;
  /** Permit now held. lmia, exempt204or205: for this employer, on an LMIA or under R204(a), R204(c) or R205. */
  workPermit?: 'none' | 'lmia' | 'exempt204or205' | 'open' | 'other' | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Service in the armed forces of another country. */
export interface MilitaryService extends OwnKeys {
  /** Country whose armed forces these are. Two letters, as `CA` (ISO 3166-1). */
  country?: string | undefined;
  /** First day of service without a break. As `YYYY-MM-DD`. */
  start?: string | undefined;
  /** Last day of it; left out: still serving. As `YYYY-MM-DD`. */
  end?: string | undefined;
  /** Occupation of the Canadian Armed Forces that experience and training align with. Five digits, as `21231`. */
  noc?: string | undefined;
  /** A recognized foreign military, which no public text defines. */
  recognized?: boolean | undefined;
}

/** Provincial or territorial nomination. */
export interface ProvincialNomination extends OwnKeys {
  /** Nominating province or territory. */
  province?: Province | undefined;
  /** enhanced: through Express Entry; base: outside it. */
  kind?: 'enhanced' | 'base' | undefined;
  /** Day of the nomination. As `YYYY-MM-DD`. */
  issued?: string | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** A relative who lives in Canada. */
export interface Relative extends OwnKeys {
  /** How the relative is related; half and step relations that still hold count as the relation. */
  relation:
    | 'parent'
    | 'grandparent'
    | 'child'
    | 'grandchild'
    | 'sibling'
    | 'aunt'
    | 'uncle'
    | 'niece'
    | 'nephew'
    | 'cousin'
    | 'other';
  /** Whose relative. */
  of?: 'self' | 'partner' | undefined;
  /** Status in Canada. */
  status?: 'citizen' | 'permanentResident' | 'other' | undefined;
  /** Age in whole years. From 0 to 120. */
  age?: number | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Money for settling (R76(1)(b)). */
export interface Funds extends OwnKeys {
  /** Settlement funds in CAD: transferable, available, not borrowed. From 0 to 1,000,000,000,000. */
  amount?: number | undefined;
  /** The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score. */
  proof?: Proof | undefined;
}

/** Grounds that may bar admission, by the sections of the Act. */
export interface Admissibility extends OwnKeys {
  /**
   * Misrepresentation (IRPA 40): day of the final determination, or on which the removal order was enforced. As
   * `YYYY-MM-DD`.
   */
  misrepresentation?: string | undefined;
  /**
   * What that day is. outsideCanada: determined outside Canada; removalEnforced: determined in Canada, the day on
   * which the removal order was enforced; inCanada: determined in Canada, and no removal order enforced yet.
   */
  misrepresentationBasis?: 'outsideCanada' | 'removalEnforced' | 'inCanada' | undefined;
  /** Security (IRPA 34). */
  security?: boolean | undefined;
  /** Human or international rights (IRPA 35). */
  humanRights?: boolean | undefined;
  /** Criminality (IRPA 36). */
  criminality?: boolean | undefined;
  /** Organized crime (IRPA 37). */
  organizedCrime?: boolean | undefined;
  /** Health (IRPA 38). */
  health?: boolean | undefined;
  /** Financial (IRPA 39). */
  financial?: boolean | undefined;
  /** Overstay or unauthorized work (IRPA 41). */
  nonCompliance?: boolean | undefined;
  /** Inadmissible family member (IRPA 42). */
  familyMember?: boolean | undefined;
}

/** The Express Entry profile in the pool. */
export interface SubmittedProfile extends OwnKeys {
  /** Instant at which the profile was submitted; decides ties. As `2026-02-01T15:04:05Z`. */
  submitted?: string | undefined;
}

/** Whether a claim's paper is in hand, on its way, or missing. */
export type Proof = 'held' | 'requested' | 'missing';

/** Keys that any part of a profile may have beside its facts. */
export interface OwnKeys {
  /** Free text of your own, which is kept and never read by any rule. */
  notes?: string | undefined;
  /** Any JSON value under a key that begins with `x-`: kept as it is, and never read by any rule. */
  readonly [key: `x-${string}`]: unknown;
}
