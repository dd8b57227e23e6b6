import type { Header } from '../version.ts';

/** What a proposal does to a row of the CRS. `unpriced`: it changes or is new, but no points were published. */
export type Mark = 'unchanged' | 'removed' | 'uncertain' | 'unpriced';

/** Rows of the CRS tree by id of their node; nodes below share the mark. */
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
  readonly status: 'proposed';
  readonly marks: Readonly<Record<Factor, Mark>>;
  /** The one class that would take the place of the three programs. */
  readonly program: {
    /** CLB or NCLC in all four abilities. */
    readonly level: number;
    readonly workYears: number;
    readonly windowYears: number;
    readonly teers: readonly number[];
  };
}
