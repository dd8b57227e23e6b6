import { type Day, formatDay, laterOf, parseDay } from '../../base/day.ts';
import { hangsOnPermit } from '../../facts/work/permit.ts';
import type { Job, Profile } from '../../profile/schema.ts';

/**
 * The profile as it goes on by itself from a day on: work in Canada that the permit no longer covers ends with it. A permit that
 * is over before that day leaves the day as the file has it, so that its assessment stays what it is, and ends work after it.
 */
export function asPermitted(profile: Profile, from: Day): Profile {
  const { permitUntil, work } = profile;
  const last = lastDayOfWork(profile, from);
  if (permitUntil === undefined || last === undefined || !work?.some((job) => hangsOnPermit(job, permitUntil))) {
    return profile;
  }
  const end = formatDay(last);
  return { ...profile, work: work.map((job) => (hangsOnPermit(job, permitUntil) ? { ...job, end } : job)) };
}

/** The last day, from `from` on, on which work in Canada goes on by itself; `undefined` where no permit is stated. */
export function lastDayOfWork({ permitUntil }: Profile, from: Day): Day | undefined {
  const until = permitUntil === undefined ? undefined : parseDay(permitUntil);
  return until === undefined ? undefined : laterOf(until, from);
}

/** Whether a job ends on the last day of the permit, as those do that `asPermitted` ends. */
export function endsWithPermit({ country, end }: Job, last: Day): boolean {
  return country === 'CA' && end === formatDay(last);
}
