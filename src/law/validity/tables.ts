/** How long a paper, a profile and an invitation hold. */
export interface Validity {
  /** A result of a language test must be less than this many years old (R75(2)(d); MI s. 3(4), 12(3)). */
  readonly testYears: number;
  /** A foreign credential's assessment (ECA) must be less than this many years old (R75(2)(e)(ii); MI s. 3(3), (4)). */
  readonly ecaYears: number;
  /** Months that a profile stays in the pool (MI s. 4(1)). */
  readonly profileMonths: number;
  /** Days to apply after an invitation (MI; IRPA 10.3(1)(k)); `null` where the period is not confirmed. */
  readonly daysToApply: number | null;
  /** Months that a medical exam is good for, counted back from the visa (R30(3)). */
  readonly medicalMonths: number;
  /**
   * Months before applying in which the police certificate of the country lived in is issued; elsewhere it is issued after the
   * last stay (canada.ca, staff instructions).
   */
  readonly policeMonths: number;
}
