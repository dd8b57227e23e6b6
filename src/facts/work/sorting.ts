import type { JobPeriod } from './job-period.ts';

/** Which jobs count where. A job can count for one purpose and not for another. */
export interface SortedJobs {
  /** Canadian experience of the CRS. */
  readonly forCanada: readonly JobPeriod[];
  /** Canadian experience of the CEC. */
  readonly forCec: readonly JobPeriod[];
  /** Work in Canada for the categories that ask for it. */
  readonly forCategory: readonly JobPeriod[];
  /** Foreign experience of the CRS. */
  readonly forAbroad: readonly JobPeriod[];
  /** Skilled work anywhere: FSW. */
  readonly forSkilled: readonly JobPeriod[];
  /** Work in a trade of the FST list, anywhere. */
  readonly forTrades: readonly JobPeriod[];
  /** Authorized work in Canada, whatever the occupation: the partner's row of R83(1)(c.1). */
  readonly inCanadaAnySkill: readonly JobPeriod[];
}

export type Sorting = { [Purpose in keyof SortedJobs]: JobPeriod[] };
