import type { Assessment } from '../../assess/assess.ts';
import type { Day } from '../../base/day.ts';

/** Days on which every answer is the same, both ends included. */
export interface Stretch {
  /** The first day of the stretch. */
  readonly from: Day;
  /** The last day of the stretch, which belongs to it. */
  readonly to: Day;
  /** The assessment of the first of them. */
  readonly assessment: Assessment;
}
