import type { ScoreReport } from './report.ts';

/** What `crs check` says of a valid profile: no points. */
export interface CheckReport {
  readonly schema: 1;
  readonly profile: string;
  readonly file: string;
  readonly asOf: string;
  /** Id of the CRS rules. */
  readonly rules: string;
  readonly valid: true;
  readonly notes: ScoreReport['notes'];
  readonly unknowns: readonly { readonly id: string; readonly text: string }[];
}
