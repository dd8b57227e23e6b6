import type { Header } from '../version.ts';

/** What a proposal does to a row of the CRS. `unpriced`: it changes or is new, but no points were published. */
export type Mark = 'unchanged' | 'removed' | 'uncertain' | 'unpriced';

/** A row of the CRS tree by the id of its node; nodes below share its mark. The last two are new rows. */
export type Factor =
  | 'core.age'
  | 'core.education'
  | 'core.firstLanguage'
  | 'core.secondLanguage'
  | 'core.canadianWork'
  | 'partner'
  | 'transferability.education'
  | 'transferability.foreignWork'
  | 'transferability.certificate'
  | 'additional.nomination'
  | 'additional.jobOffer'
  | 'additional.canadianStudy'
  | 'additional.french'
  | 'additional.sibling'
  | 'additional.highWageWork'
  | 'additional.highWageOffer';

/** A reform that was published without points: chosen by name only, and never a score. */
export interface Proposal extends Header {
  /** Always `proposed`: it is no law, and is used where it is named alone. */
  readonly status: 'proposed';
  /** What becomes of each row. */
  readonly marks: Readonly<Record<Factor, Mark>>;
  /** The one class that would take the place of the three programs. */
  readonly program: {
    /** CLB or NCLC in all four abilities. */
    readonly level: number;
    /** Years of work that would be needed. */
    readonly workYears: number;
    /** Years before the day in which the work would have to lie. */
    readonly windowYears: number;
    /** TEER categories whose occupations would count. */
    readonly teers: readonly number[];
  };
}
