import { addDays, type Day, formatDay } from '../../base/day.ts';
import { validityOn } from '../../law/validity/index.ts';

/** An invitation to apply, made or supposed, and the days to use it. */
export interface Invitation {
  /** The day on which the checklist is made. */
  readonly asOf: Day;
  /** The day of the invitation. */
  readonly invited: Day;
  /** No invitation was stated: what it would be if one came on `asOf`. */
  readonly supposed: boolean;
  /** Last day to apply; `undefined` before 2021-06-29, when periods differed and are not confirmed. */
  readonly deadline: Day | undefined;
  /** The day on which the application is taken to be made: `asOf` while the days last, else the day of the invitation. */
  readonly applying: Day;
  /** The days to apply are over. */
  readonly over: boolean;
}

/** @param stated the day of the invitation; left out: supposed on `asOf` */
export function invitationOn(asOf: Day, stated: Day | undefined): Invitation {
  const invited = stated ?? asOf;
  const { daysToApply } = validityOn(formatDay(invited));
  const deadline = daysToApply === null ? undefined : addDays(invited, daysToApply);
  const open = deadline !== undefined && invited <= asOf && asOf <= deadline;
  return {
    asOf,
    invited,
    supposed: stated === undefined,
    deadline,
    applying: open ? asOf : invited,
    over: deadline !== undefined && asOf > deadline,
  };
}
