import { type Assessment, assess } from '../assess/assess.ts';
import { addDays, type Day } from '../base/day.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { EventKind } from '../messages/event-kind.ts';
import type { TimelineMessage } from '../plan/timeline/event.ts';
import type { Horizon } from '../plan/timeline/horizon.ts';
import { asPermitted } from '../plan/timeline/permit.ts';
import { timelineOf } from '../plan/timeline/timeline.ts';
import type { Profile } from '../profile/schema.ts';

/** Something that ends or falls soon. */
export interface Ending {
  /** The first day on which it is otherwise. */
  readonly day: Day;
  /** What kind of cause. */
  readonly kind: EventKind;
  /** What happens, as a message. */
  readonly cause: TimelineMessage;
  /** Points of the CRS before it. */
  readonly before: number;
  /** Points of the CRS after it; may equal `before`. */
  readonly after: number;
  /** Programs that are met no longer. */
  readonly lost: readonly ProgramId[];
}

/** The last day on which an invitation leaves all its days to apply. */
export interface LastSafeDay {
  /** Before the day of the assessment: no invitation is safe any more. */
  readonly day: Day;
  /** The first day on which what ends first counts no longer. */
  readonly ends: Day;
  /** What ends first, as a message. */
  readonly cause: TimelineMessage;
  /** Points of the CRS on the day `ends`. */
  readonly after: number;
}

/** A program that will be met by itself. */
export interface Gain extends Omit<Ending, 'lost'> {
  /** Programs that are met from that day on. */
  readonly gained: readonly ProgramId[];
}

/** What ends, falls or opens by itself within the days that are looked ahead. */
export interface Clock {
  /** What ends or takes points, by day. */
  readonly endings: readonly Ending[];
  /** Programs that are met soon with nobody doing anything, such as when a year of work is complete. */
  readonly gains: readonly Gain[];
  /** The last day on which an invitation leaves all its days to apply; `undefined` where nothing ends. */
  readonly lastSafe: LastSafeDay | undefined;
  /** The first day on which the total or a program changes, for better or worse. */
  readonly first: Ending | undefined;
}

/** Days that are looked ahead for endings, unless told otherwise. */
export const daysAhead = 90;

/**
 * What ends or takes points within so many days, and the last safe day for an invitation.
 * @param courseTo the rules of the days up to a day
 */
export function clockOf(
  profile: Profile,
  { asOf }: Pick<Assessment, 'asOf'>,
  courseTo: (to: Day) => Horizon,
  days: number = daysAhead,
): Clock {
  const course = courseTo(addDays(asOf, days));
  const { events, lastSafeInvitation } = timelineOf(profile, course);
  const endings = events.flatMap(({ day, kind, causes, before, after, changes }): readonly Ending[] => {
    const lost = changes.programs.flatMap(({ id, from, to }) => (from === 'yes' && to !== 'yes' ? [id] : []));
    const [cause] = causes;
    const isEnding = after < before || lost.length > 0 || kind === 'profile' || kind === 'permit';
    return isEnding && cause ? [{ day, kind, cause, before, after, lost }] : [];
  });
  const gains = events.flatMap(({ day, kind, causes: [cause], before, after, changes }): readonly Gain[] => {
    const gained = changes.programs.flatMap(({ id, from, to }) => (from !== 'yes' && to === 'yes' ? [id] : []));
    return gained.length > 0 && cause ? [{ day, kind, cause, before, after, gained }] : [];
  });
  const changing = events.find(({ before, after, changes }) => before !== after || changes.programs.length > 0);
  const first = changing?.causes[0] && {
    day: changing.day,
    kind: changing.kind,
    cause: changing.causes[0],
    before: changing.before,
    after: changing.after,
    lost: changing.changes.programs.flatMap(({ id, from, to }) => (from === 'yes' && to !== 'yes' ? [id] : [])),
  };
  if (!lastSafeInvitation) return { endings, gains, lastSafe: undefined, first };
  const { day, ends, cause } = lastSafeInvitation;
  const after = assess(asPermitted(profile, asOf), ends, course.lawOf(ends)).crs.points;
  return { endings, gains, first, lastSafe: { day, ends, cause, after } };
}
