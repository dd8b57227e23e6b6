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

/** Fields of a professional degree (CRS criteria). Podiatry stands only in the table of assessment results: a doubt. */
export const podiatry = /podiatr/i;

/** Provinces without a nominee program in Express Entry (Quebec selects by itself; Nunavut has none). */
export const withoutNominees: readonly string[] = ['QC', 'NU'];

/**
 * Whether a text names a province, a territory or a federal body, which alone issue certificates of qualification in a
 * trade (CRS tool; R87.2(3)(d)(i)).
 */
export function isCanadianIssuer(issuer: string): boolean {
  return canadianIssuers.test(issuer);
}

const canadianIssuers =
  /^(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)$|canada|federal|red seal|sceau rouge|alberta|british columbia|manitoba|brunswick|newfoundland|nova scotia|northwest|nunavut|ontario|prince edward|qu[eé]bec|saskatchewan|yukon/i;

/** Days to apply after an invitation made on `from` or later (MI; IRPA 10.3(1)(k)). Earlier periods are not confirmed. */
export const applicationPeriod = { from: '2021-06-29', days: 60 } as const;

/** Months that a profile stays in the pool (MI s. 4(1)). */
export const profileMonths = 12;
