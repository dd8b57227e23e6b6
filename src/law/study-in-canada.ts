/** Conditions of the points for Canadian study (MI s. 30; the CRS tool's notes). */
export const canadianStudy = {
  minFullTimeMonths: 8,
  maxLanguageStudyShare: 0.5,
  /** Months and presence are waived when any part of the program was done in this period; announced on `from`. */
  waiver: { from: '2022-07-28', first: '2020-03-01', last: '2022-08-31' },
} as const;
