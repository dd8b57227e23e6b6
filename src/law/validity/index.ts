import { history, inForce } from '../version.ts';
import { validity20150101 } from './2015-01-01-launch.ts';
import { validity20210629 } from './2021-06-29-sixty-days-to-apply.ts';
import type { Validity } from './tables.ts';

/** How long papers, profiles and invitations hold, by day, oldest first. */
// biome-ignore format: one version a line
export const validityHistory = history(validity20150101, [
  validity20210629,
]);

/** The first day whose invitations have a confirmed number of days to apply, `YYYY-MM-DD`. */
export const daysToApplyFrom = validity20210629.effective;

/** How long they hold on a day (`YYYY-MM-DD`); before Express Entry as on its first day. */
export function validityOn(day: string): Validity {
  return inForce(validityHistory, day)?.version.tables ?? validity20150101.tables;
}
