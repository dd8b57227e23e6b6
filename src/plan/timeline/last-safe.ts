import { assess } from '../../assess/assess.ts';
import { addDays, type Day, formatDay } from '../../base/day.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import { validityOn } from '../../law/validity/index.ts';
import type { Profile } from '../../profile/schema.ts';
import { changesBetween, isChange } from './changes.ts';
import type { TimelineMessage } from './event.ts';
import type { Horizon } from './horizon.ts';
import { type MetRun, metRuns, yearsOfPrograms, yearsOn } from './met.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Stretch } from './stretch.ts';

/** The last day on which an invitation is safe, and what ends it. */
export interface LastSafe {
  /** Days to apply after an invitation. */
  readonly daysToApply: number;
  /** May lie before the day of the assessment: then no invitation is safe any more. */
  readonly day: Day;
  /** From when what ends first no longer counts. */
  readonly ends: Day;
  /** What ends first, as a message. */
  readonly cause: TimelineMessage;
  /** What else ends on the same day. */
  readonly also: readonly TimelineMessage[];
}

/** The last safe day, or why there is none; neither where nothing ends. */
export interface SafeInvitations {
  readonly lastSafeInvitation: LastSafe | undefined;
  readonly noSafeInvitation: TimelineMessage | undefined;
}

/** Far beyond every paper that counts today or will. */
const yearsOfPapers = 100;

const nothing: SafeInvitations = { lastSafeInvitation: undefined, noSafeInvitation: undefined };

/**
 * The last day for an invitation such that on every day to apply a program is met for sure (IRPA 11.2(1)) and every language
 * test and assessment (ECA) that counts is still valid, and the profile still in the pool on the day of the invitation. A
 * paper whose end changes nothing does not count. Looked at are the days in a row on which a program is met now; where none is,
 * the first of those to come that have a safe day. Nothing is said before the period to apply is known, and of a profile
 * that has ended.
 */
export function safeInvitations(profile: Profile, course: Horizon, stretches: readonly Stretch[]): SafeInvitations {
  const { from } = course;
  const end = poolEnd(profile);
  const { daysToApply } = validityOn(formatDay(from));
  if (daysToApply === null || (end !== undefined && end <= from)) return nothing;
  const ahead = occurrencesOf(profile, { ...course, to: yearsOn(from, yearsOfPapers) });
  let why: TimelineMessage | undefined;
  for (const run of metRuns(profile, course, stretches)) {
    if (end !== undefined && end <= run.from) {
      why ??= { id: 'timeline.metAfterEnd', values: { end: formatDay(end) } };
      break;
    }
    const safe = lastOf(profile, run, ahead, course.lawOf, daysToApply);
    if (run.from === from || !safe || safe.day >= run.from) return { ...nothing, lastSafeInvitation: safe };
    const values = {
      programs: run.first,
      from: formatDay(run.from),
      to: formatDay(addDays(safe.ends, -1)),
      days: daysToApply,
    };
    why ??= { id: 'timeline.metTooShortly', values };
  }
  return { ...nothing, noSafeInvitation: why ?? { id: 'timeline.neverMet', values: { years: yearsOfPrograms } } };
}

/** The last safe day of a run; `undefined` where nothing ends. */
function lastOf(
  profile: Profile,
  run: MetRun,
  occurrences: readonly Occurrence[],
  lawOf: Horizon['lawOf'],
  daysToApply: number,
): LastSafe | undefined {
  const ahead = occurrences.filter(({ day }) => day > run.from);
  const expiring = ahead.filter(({ expires }) => expires);
  const paper = expiring.find(({ day }) =>
    matters(
      profile,
      expiring.filter((one) => one.day === day),
      addDays(day, -1),
      lawOf,
    ),
  );
  const end = ahead.find(({ kind }) => kind === 'profile');
  const [first, ...others] = [
    ...(paper ? [{ day: addDays(paper.day, -1 - daysToApply), ends: paper.day, cause: paper.cause }] : []),
    ...(run.ends === undefined
      ? []
      : [
          {
            day: addDays(run.ends, -1 - daysToApply),
            ends: run.ends,
            cause: { id: 'timeline.programEnds', values: { programs: run.last } } as const,
          },
        ]),
    ...(end ? [{ day: addDays(end.day, -1), ends: end.day, cause: end.cause }] : []),
  ].sort((a, b) => a.day - b.day);
  return (
    first && { ...first, daysToApply, also: others.filter(({ ends }) => ends === first.ends).map(({ cause }) => cause) }
  );
}

/** Whether papers that expire on one day change anything, had they expired the day before. */
function matters(profile: Profile, papers: readonly Occurrence[], dayBefore: Day, lawOf: Horizon['lawOf']): boolean {
  const without = papers.reduce((changed, { apply }) => apply(changed), profile);
  const law = lawOf(dayBefore);
  return isChange(changesBetween(assess(profile, dayBefore, law), assess(without, dayBefore, law)));
}
