import type { Spell } from './spell.ts';

/** Which jobs count where. A job can count for one purpose and not for another. */
export interface SortedJobs {
  /** Canadian experience of the CRS. */
  readonly forCanada: readonly Spell[];
  /** Canadian experience of the CEC. */
  readonly forCec: readonly Spell[];
  /** Work in Canada for the categories that ask for it. */
  readonly forCategory: readonly Spell[];
  /** Foreign experience of the CRS. */
  readonly forAbroad: readonly Spell[];
  /** Skilled work anywhere: FSW. */
  readonly forSkilled: readonly Spell[];
  /** Work in a trade of the FST list, anywhere. */
  readonly forTrades: readonly Spell[];
  /** Authorized work in Canada, whatever the occupation: the partner's row of R83(1)(c.1). */
  readonly inCanadaAnySkill: readonly Spell[];
}

export type Sorting = { [Purpose in keyof SortedJobs]: Spell[] };
