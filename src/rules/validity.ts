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
