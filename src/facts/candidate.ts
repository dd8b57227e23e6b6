import type { Day } from '../base/day.ts';
import type { Province } from '../base/regions.ts';
import type { EducationLevel, HighWageLevel } from '../law/crs/tables.ts';
import type { Ability, Language, TestId } from '../law/language-tests/ids.ts';
import type { Message } from '../messages/message.ts';
import type { Credential, Profile } from '../profile/schema.ts';
import type { FamilySize } from './family.ts';
import type { Doubt, Note } from './settling.ts';
import type { JobPeriod } from './work/job-period.ts';
import type { TradeHours } from './work/trades.ts';

/** A language test that counts on the day. Levels are CLB or NCLC, 0 to 12 (3 and less: below 4, 10 and more alike). */
export interface Sitting {
  /** The official language that it tests. */
  readonly language: Language;
  /** The test; `clb`: levels that the profile states as such. */
  readonly test: TestId | 'clb';
  /** Day of the test; `undefined` of `clb` without a day. */
  readonly date: Day | undefined;
  /** Results on the test's own scale; `M` of CELPIP-General is below level 4. */
  readonly results: Readonly<Record<Ability, number | 'M'>>;
  /** CLB or NCLC level of each ability. */
  readonly levels: Readonly<Record<Ability, number>>;
  /** The lowest of the four levels. */
  readonly lowest: number;
}

/** Who assessed a foreign credential. */
export interface Assessor {
  /** `undefined` where not stated. */
  readonly name: string | undefined;
  /** Whether the result is equal to what a province requires to practise the occupation (R75(2.1)). */
  readonly allowsPractice: boolean | undefined;
}

export interface Education {
  /** The level that pays, after assessments, dates and the rule of two credentials. */
  readonly level: EducationLevel;
  readonly because: Message;
  /** A credential of less than a year counts, and nothing pays: it is one (R73(1)), without points (R78(1)). */
  readonly underOneYear: boolean;
  /** Those that count. */
  readonly credentials: readonly CountedCredential[];
  readonly stated: boolean;
}

/** A credential that counts, at the level that counts. */
export interface CountedCredential {
  readonly level: Credential['level'];
  /** Who assessed it; `undefined`: it is Canadian. */
  readonly assessor: Assessor | undefined;
}

/** Hours of work are full-time hours: at most 30 a week. A year is 1,560. */
export interface WorkFacts {
  readonly stated: boolean;
  /** Canadian work of the CRS, last ten years. */
  readonly canadianYears: number;
  readonly canadianHours: number;
  /** Highest level of high-wage occupation with enough Canadian work, under tables that have such levels. */
  readonly highWage: HighWageLevel | undefined;
  /** Foreign work of the CRS, last ten years: completed years in one occupation. */
  readonly foreignYears: number;
  /** FSW: longest continuous stretch in each skilled occupation that may be the primary one, last ten years, most first. */
  readonly continuous: readonly { readonly noc: string; readonly hours: number }[];
  /** FSW: completed years in any skilled occupations, last ten years. */
  readonly skilledYears: number;
  /** FSW adaptability: completed years of full-time skilled work in Canada in one period, at any time. */
  readonly fullTimeCanadianYears: number;
  /** CEC: Canadian work of the last three years, in all and by occupation, most first. */
  readonly recentCanadianHours: number;
  readonly recentCanadian: readonly { readonly noc: string; readonly hours: number }[];
  /** FST: hours of the last five years by trade of the list in force, most first. */
  readonly trades: readonly TradeHours[];
  readonly counted: CountedJobs;
}

/** The jobs that count, as time, at any time. */
export interface CountedJobs {
  /** Skilled work. */
  readonly anywhere: readonly JobPeriod[];
  /** Canadian experience of the CRS. */
  readonly canada: readonly JobPeriod[];
  /** Work in Canada for the categories that ask for it. */
  readonly category: readonly JobPeriod[];
  /** Whether work with breaks counts for those categories, where that was not read. */
  readonly breaks: boolean;
}

export interface PartnerFacts {
  readonly education: Education;
  /** Tests under two years old. */
  readonly sittings: readonly Sitting[];
  /** Tests of any age, for the rules under which a partner's test did not expire. */
  readonly sittingsOfAnyAge: readonly Sitting[];
  readonly languageStated: boolean;
  readonly work: { readonly stated: boolean; readonly canadianYears: number; readonly fullTimeCanadianYears: number };
  readonly studiedInCanada: boolean;
}

/** How an offer qualifies as arranged employment: R82(2)(a) to (d), which R87.2(3)(d)(ii) to (v) follow for trades. */
export type OfferRoute = 'a' | 'b' | 'c' | 'd';

export interface Offer {
  readonly noc: string;
  /** `undefined`: it does not qualify; the reason says why. */
  readonly route: OfferRoute | undefined;
  readonly lmia: boolean;
  readonly fullTime: boolean | undefined;
  /** Made by the Canadian Forces Recruiting Group. */
  readonly canadianForces: boolean | undefined;
  /** Months offered. */
  readonly months: number | undefined;
  /** Full-time skilled work for long enough, whatever the LMIA and the work permit. */
  readonly lasting: boolean;
  readonly because: Message;
  /** For trades, whose routes also ask for a job in the minor group of the offer. */
  readonly tradeRoute: OfferRoute | undefined;
  readonly tradeBecause: Message;
}

export type StudyPay = 'none' | 'oneOrTwoYears' | 'threeOrMore';

/** The facts of one person on one day, under the law of one day. Everything that scores is here; nothing is computed twice. */
export interface Candidate {
  readonly asOf: Day;
  readonly age: number | undefined;
  readonly partner: PartnerFacts | undefined;
  /** The partner whose language, study and work FSW asks for: the one counted, or a permanent resident who lives abroad. */
  readonly adaptabilityPartner: PartnerFacts | undefined;
  /** Why the partner is counted or not. */
  readonly partnerBecause: Message;
  /** Persons in the family, coming along or not. */
  readonly family: FamilySize;
  readonly education: Education;
  readonly languages: {
    readonly stated: boolean;
    readonly english: readonly Sitting[];
    readonly french: readonly Sitting[];
    readonly first: Language | undefined;
  };
  readonly work: WorkFacts;
  readonly certificate: { readonly noc: string | undefined } | undefined;
  readonly nomination: { readonly counts: boolean; readonly because: Message };
  readonly offer: Offer | undefined;
  /** Service in a foreign military, and which facts of its category are not stated; `undefined` without an offer of the category. */
  readonly military:
    | { readonly service: Profile['militaryService']; readonly missing: readonly string[]; readonly isOver: boolean }
    | undefined;
  readonly canadianStudy: { readonly pays: StudyPay; readonly because: Message };
  readonly studiedInCanada: boolean;
  readonly sibling: { readonly counts: boolean; readonly because: Message };
  readonly relative: { readonly counts: boolean; readonly because: Message };
  readonly funds: number | undefined;
  readonly destination: Province | undefined;
  readonly admissibility: Profile['admissibility'];
  /** The English level below `low` in some ability and at or above it in another pays the higher French amount. */
  readonly mixedEnglishPaysHigher: boolean;
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
}
