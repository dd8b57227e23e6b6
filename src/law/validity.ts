import { provinces } from '../base/regions.ts';
import type { CredentialLevel } from './crs/tables.ts';

/** Periods and conditions that both the ministerial instructions and the Regulations use. */

/** A foreign credential's assessment (ECA) must be less than this many years old (R75(2)(e)(ii); MI s. 3(3)-(4)). */
export const ecaValidYears = 5;

/** Hours a week from which work is full time, and above which hours add nothing (R73(1), R80(4), MI s. 15(5)-(6)). */
export const fullTimeHoursPerWeek = 30;

/** Hours that make a year of full-time work: 52 weeks of 30 (R73(1), MI s. 15(5)). */
export const hoursPerYear = 1560;

/** Age from which a relative in Canada counts (R83(5); CRS criteria, part D). */
export const relativeMinAge = 18;

/** Relatives who count for adaptability (R83(5)); a sibling counts for the CRS too. */
export const qualifyingRelations = [
  'parent',
  'grandparent',
  'child',
  'grandchild',
  'sibling',
  'aunt',
  'uncle',
  'niece',
  'nephew',
] as const;

/** Conditions of the points for Canadian study (MI s. 30; the CRS tool's notes). */
export const canadianStudy = {
  minFullTimeMonths: 8,
  maxLanguageStudyShare: 0.5,
  /** Months and presence are waived when any part of the program was done in this period; announced on `from`. */
  waiver: { from: '2022-07-28', first: '2020-03-01', last: '2022-08-31' },
} as const;

/**
 * Full-time study of an academic year (MI s. 30 asks for as much of a one-year program). Days are too few for it only where
 * they are short of it by more than `slackMonths`: terms begin late and end early.
 */
export const academicYear = { months: 8, slackMonths: 1 } as const;

/**
 * Academic years of the shortest program of a level: one, two and three (R78(1)(b) to (d)). Of the degrees above the
 * bachelor's R78(1)(f) and (g) name no length: one is taken, the least program of which MI s. 30 speaks.
 */
export const leastAcademicYears = {
  none: 0,
  secondary: 0,
  lessThanOneYear: 0,
  oneYear: 1,
  twoYear: 2,
  bachelor: 3,
  master: 1,
  professional: 1,
  doctoral: 1,
} as const satisfies Readonly<Record<CredentialLevel, number>>;

/**
 * A field that stands in the table of assessment results as a professional degree and not in the list of the CRS criteria. An
 * assessment decides (R75(8)); without one it is a doubt.
 */
export const podiatry = /podiatr/i;

/** Provinces without a nominee program in Express Entry (Quebec selects by itself; Nunavut has none). */
export const withoutNominees: readonly string[] = ['QC', 'NU'];

/**
 * Whether a text names a province, a territory or a federal body, which alone issue certificates of qualification in a
 * trade (CRS tool; R87.2(3)(d)(i)).
 */
export function isCanadianIssuer(issuer: string): boolean {
  return provinceCode.test(issuer) || namedIssuers.test(issuer);
}

const provinceCode = new RegExp(`^(${provinces.join('|')})$`, 'i');
const namedIssuers =
  /canada|federal|red seal|sceau rouge|alberta|british columbia|manitoba|brunswick|newfoundland|nova scotia|northwest|nunavut|ontario|prince edward|qu[eé]bec|saskatchewan|yukon/i;

/** Days to apply after an invitation made on `from` or later (MI; IRPA 10.3(1)(k)). Earlier periods are not confirmed. */
export const applicationPeriod = { from: '2021-06-29', days: 60 } as const;

/** Months that a profile stays in the pool (MI s. 4(1)). */
export const profileMonths = 12;

/** Police certificates (canada.ca, staff instructions): for whom, for which stays, and how old. */
export const policeCertificates = {
  fromAge: 18,
  lookBackYears: 10,
  monthsInARow: 6,
  /** For the country where the person lives; elsewhere a certificate is issued after the last stay. */
  issuedWithinMonths: 6,
} as const;

/** Biometrics (R12.1 to R12.9): ages, both included; days from the letter; the time in which some were exempt. */
export const biometrics = {
  from: '2018-07-31',
  fromAge: 14,
  toAge: 79,
  days: 30,
  exemption: { first: '2020-09-10', last: '2023-06-14' },
} as const;

/** Months that a medical exam is good for, counted back from the visa (R30(3)). */
export const medicalMonths = 12;

/** Months of validity below which a passport is best renewed (advice of canada.ca, not law). */
export const passportMonths = 6;

/** Age below which a child without a spouse or partner is dependent (R2), fixed on the day of application (R25.1). */
export const dependentChildAges = [
  { effective: '2014-08-01', under: 19, source: 'SOR/2014-133' },
  { effective: '2017-10-24', under: 22, source: 'SOR/2017-60' },
] as const;

/** The age below which a child is dependent on a day (`YYYY-MM-DD`); `undefined` before 2014-08-01. */
export function dependentChildUnder(day: string): number | undefined {
  return dependentChildAges.findLast(({ effective }) => effective <= day)?.under;
}
