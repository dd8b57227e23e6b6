import { assess } from '../../assess/assess.ts';
import { addYears, type Day, parseDay } from '../../base/day.ts';
import { applicationPeriod } from '../../law/validity.ts';
import type { Profile } from '../../profile/schema.ts';
import { changesBetween, isChange } from './changes.ts';
import type { TimelineMessage } from './event.ts';
import type { Horizon } from './horizon.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';

/** The last day on which an invitation is safe, and what ends it. */
export interface LastSafe {
  /** May lie before the day of the assessment: then no invitation is safe any more. */
  readonly day: Day;
  /** From when what ends first no longer counts. */
  readonly ends: Day;
  readonly cause: TimelineMessage;
}

/** Far beyond every paper that counts today or will. */
const horizonYears = 100;

/**
 * The last day for an invitation such that every language test and assessment (ECA) that counts is still valid on the last day
 * to apply, and the profile still in the pool on the day of the invitation. A paper whose end changes nothing does not
 * count. `undefined` where nothing ends, and before the period to apply is known.
 */
export function lastSafeInvitation(profile: Profile, course: Horizon): LastSafe | undefined {
  const { from, lawOf } = course;
  if (from < (parseDay(applicationPeriod.from) ?? from)) return undefined;
  const ahead = occurrencesOf(profile, { ...course, to: addYears(from, horizonYears) });
  const expiring = ahead.filter(({ expires }) => expires);
  const paper = expiring.find(({ day }) =>
    matters(
      profile,
      expiring.filter((one) => one.day === day),
      lawOf,
    ),
  );
  const end = ahead.find(({ kind }) => kind === 'profile');
  return [
    ...(paper ? [{ day: paper.day - 1 - applicationPeriod.days, ends: paper.day, cause: paper.cause }] : []),
    ...(end ? [{ day: end.day - 1, ends: end.day, cause: end.cause }] : []),
  ].sort((a, b) => a.day - b.day)[0];
}

/** Whether papers that expire on one day change anything, had they expired the day before. */
function matters(profile: Profile, papers: readonly Occurrence[], lawOf: Horizon['lawOf']): boolean {
  const dayBefore = (papers[0]?.day ?? 0) - 1;
  const without = papers.reduce((changed, { apply }) => apply(changed), profile);
  const law = lawOf(dayBefore);
  return isChange(changesBetween(assess(profile, dayBefore, law), assess(without, dayBefore, law)));
}
