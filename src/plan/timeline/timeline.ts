import { type Assessment, assess } from '../../assess/assess.ts';
import type { Answer } from '../../base/answer.ts';
import { addDays, type Day } from '../../base/day.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { Profile } from '../../profile/schema.ts';
import type { TimelineEvent, TimelineMessage } from './event.ts';
import { eventsOf } from './events.ts';
import type { Horizon } from './horizon.ts';
import { type LastSafe, safeInvitations } from './last-safe.ts';
import { occurrencesOf } from './occurrences.ts';
import { asPermitted } from './permit.ts';
import type { Stretch } from './stretch.ts';
import { workDays, workOn } from './work-days.ts';

/** Days on which a program is met, or may be. */
export interface EligibilityWindow {
  /** The program that is met, or may be. */
  readonly program: ProgramId;
  /** `yes`: met for sure; `unknown`: may be met. */
  readonly eligible: Exclude<Answer, 'no'>;
  /** The first day of the window. */
  readonly from: Day;
  /** The last day of the window, which belongs to it. */
  readonly to: Day;
}

/** What changes from one day to another with nobody doing anything. */
export interface Timeline {
  /** The first day that is looked at. */
  readonly from: Day;
  /** The last day that is looked at. */
  readonly to: Day;
  /** From `from` to `to` without a gap. */
  readonly stretches: readonly Stretch[];
  /** By day, then in the order of kinds; each begins with the total that the one before it ends with. */
  readonly events: readonly TimelineEvent[];
  /** The highest total, and the first days in a row on which it holds. */
  readonly peak: {
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** The first of these days. */
    readonly from: Day;
    /** The last of these days. */
    readonly to: Day;
  };
  /** When which program is met, or may be. */
  readonly windows: readonly EligibilityWindow[];
  /**
   * The last day on which an invitation leaves all its days to apply; `undefined` where none is safe, or nothing ends.
   */
  readonly lastSafeInvitation: LastSafe | undefined;
  /** Why no day is safe for an invitation, where none is and the profile has not ended. */
  readonly noSafeInvitation: TimelineMessage | undefined;
  /** The day on which the Express Entry profile leaves the pool, as far as it is known; no round invites it from then on. */
  readonly profileEnds: Day | undefined;
}

/**
 * Every day on which the assessment of a person changes by itself. The person is assessed on the days on which something may
 * change, and on no other; that there are no more such days is argued in `work-days.ts` for work, and for all else by
 * `momentsOf`, which lists every day that a fact or a rule names.
 * @param course the days, and the rules of each: see `asTheRulesMove` and `heldStill`
 */
export function timelineOf(stated: Profile, course: Horizon): Timeline {
  const { from, to, lawOf, lawDays } = course;
  const profile = asPermitted(stated, from);
  const moments = occurrencesOf(profile, course);
  const on = workOn(profile, lawOf);
  const days = [...new Set([...moments.map(({ day }) => day), ...lawDays, ...workDays(profile, course, on)])];
  const starts: { readonly day: Day; readonly assessment: Assessment }[] = [];
  const events: TimelineEvent[] = [];
  let before = assess(profile, from, lawOf(from));
  starts.push({ day: from, assessment: before });
  for (const day of days.sort((a, b) => a - b)) {
    const after = assess(profile, day, lawOf(day));
    const ofDay = moments.filter((moment) => moment.day === day);
    const found = eventsOf(profile, { day, occurrences: ofDay, before, after }, course, on);
    if (found.length > 0) starts.push({ day, assessment: after });
    events.push(...found);
    before = after;
  }
  const stretches = starts.map(({ day, assessment }, index) => {
    const next = starts[index + 1];
    return { from: day, to: next === undefined ? to : addDays(next.day, -1), assessment };
  });
  return {
    from,
    to,
    stretches,
    events,
    peak: peakOf(stretches, course),
    windows: windowsOf(stretches),
    ...safeInvitations(profile, course, stretches),
    profileEnds: poolEnd(profile),
  };
}

function peakOf(stretches: readonly Stretch[], { from, to }: Horizon): Timeline['peak'] {
  const total = Math.max(...stretches.map(({ assessment }) => assessment.crs.points));
  const [first] = joined(stretches, ({ crs }) => crs.points).filter(({ value }) => value === total);
  return { total, from: first?.from ?? from, to: first?.to ?? to };
}

function windowsOf(stretches: readonly Stretch[]): readonly EligibilityWindow[] {
  const programs = stretches[0]?.assessment.programs ?? [];
  return programs.flatMap(({ id }) =>
    joined(stretches, (assessment) => assessment.programs.find((one) => one.id === id)?.eligible ?? 'no').flatMap(
      ({ value, from, to }) => (value === 'no' ? [] : { program: id, eligible: value, from, to }),
    ),
  );
}

/** Neighbouring stretches of one value made one. */
export function joined<T>(
  stretches: readonly Stretch[],
  read: (assessment: Assessment) => T,
): readonly { readonly value: T; readonly from: Day; readonly to: Day }[] {
  const found: { value: T; from: Day; to: Day }[] = [];
  for (const { from, to, assessment } of stretches) {
    const value = read(assessment);
    const last = found.at(-1);
    if (last && last.value === value) last.to = to;
    else found.push({ value, from, to });
  }
  return found;
}
