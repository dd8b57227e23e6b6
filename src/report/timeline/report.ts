import { type Day, formatDay } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import type { CategoryId } from '../../law/categories/tables.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import { say, type Words } from '../../messages/message.ts';
import type { AnswerChange } from '../../plan/timeline/changes.ts';
import { asPermitted } from '../../plan/timeline/permit.ts';
import type { Timeline } from '../../plan/timeline/timeline.ts';
import type { Profile } from '../../profile/schema.ts';
import { becauseOf } from './because.ts';

/** What came to be met, and what is no longer met for sure. */
export interface Answers<Id> {
  /** Met from this day on. */
  readonly gained: readonly Id[];
  /** No longer met for sure. */
  readonly lost: readonly Id[];
}

/** What changes on a day, in words. */
export interface ReportEvent {
  /** The first day on which it is otherwise, `YYYY-MM-DD`. */
  readonly date: string;
  /** What kind of cause. */
  readonly kind: EventKind;
  /** Total before it. Of several events of a day each begins where the one before it ends. */
  readonly before: number;
  /** Points of the CRS after it; may equal `before`. */
  readonly after: number;
  /** Programs that become met, and that no longer are. */
  readonly programs: Answers<ProgramId>;
  /** Categories that the person comes into, and drops out of. */
  readonly categories: Answers<CategoryId>;
  /** What happens on the day, in words. */
  readonly because: string;
}

/** The JSON of `crs timeline`. Days are `YYYY-MM-DD`; both ends of a stretch belong to it. */
export interface TimelineReport {
  /** Name of the profile. */
  readonly profile: string;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The version of the CRS that the total of `from` is counted under. */
  readonly rules: string;
  /** False when on some of the days rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  /** What is not complete, in words. */
  readonly notice?: string;
  /** The first day that is looked at. */
  readonly from: string;
  /** The last day that is looked at. */
  readonly to: string;
  /** Points of the CRS on `from`. */
  readonly total: number;
  /** Every day on which something changes. */
  readonly events: readonly ReportEvent[];
  /** The first time that the highest total holds. */
  readonly peak: {
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** The first of the days in a row on which it holds. */
    readonly from: string;
    /** The last of these days. */
    readonly to: string;
  };
  /**
   * The last day on which an invitation leaves all its days to apply, or `null`: a note says why where no day is safe.
   */
  readonly lastSafeInvitation: string | null;
  /** When which program is met, or may be. */
  readonly windows: readonly {
    /** The program that is met, or may be. */
    readonly program: ProgramId;
    /** `yes`: met for sure; `unknown`: may be met. */
    readonly eligible: 'yes' | 'unknown';
    /** The first day of the window. */
    readonly from: string;
    /** The last day of the window, which belongs to it. */
    readonly to: string;
  }[];
  /** What has to be known about the days, in words. */
  readonly notes: readonly string[];
}

export function makeTimelineReport(label: string, profile: Profile, timeline: Timeline, words: Words): TimelineReport {
  const { from, to, stretches, events, peak, windows, lastSafeInvitation } = timeline;
  const [first] = stretches;
  const law = stretches.find(({ assessment }) => !assessment.complete)?.assessment.law;
  const notice =
    law?.crsMissing &&
    say(words, { id: 'law.crsIncomplete', values: { used: law.crs.id, missing: law.crsMissing.id } });
  return {
    profile: printable(label),
    asOf: formatDay(from),
    rules: first?.assessment.law.crs.id ?? '',
    complete: law === undefined,
    ...(notice !== undefined && { notice }),
    from: formatDay(from),
    to: formatDay(to),
    total: first?.assessment.crs.points ?? 0,
    events: events.map((event) => ({
      date: formatDay(event.day),
      kind: event.kind,
      before: event.before,
      after: event.after,
      programs: gainedAndLost(event.changes.programs),
      categories: gainedAndLost(event.changes.categories),
      because: becauseOf(event, words),
    })),
    peak: { total: peak.total, ...between(peak) },
    lastSafeInvitation: lastSafeInvitation ? formatDay(lastSafeInvitation.day) : null,
    windows: windows.map(({ program, eligible, ...days }) => ({ program, eligible, ...between(days) })),
    notes: notesOf(profile, timeline, words).map(printable),
  };
}

function gainedAndLost<Id>(changes: readonly AnswerChange<Id>[]): Answers<Id> {
  return {
    gained: changes.filter(({ to }) => to === 'yes').map(({ id }) => id),
    lost: changes.filter(({ from }) => from === 'yes').map(({ id }) => id),
  };
}

function between({ from, to }: { readonly from: Day; readonly to: Day }): { from: string; to: string } {
  return { from: formatDay(from), to: formatDay(to) };
}

function notesOf(
  profile: Profile,
  { from, events, lastSafeInvitation, noSafeInvitation, profileEnds: end }: Timeline,
  words: Words,
): readonly string[] {
  const { permitUntil: until } = profile;
  const jobs = [...(profile.work ?? []), ...(profile.partner?.work ?? [])];
  const shorthand = profile.age !== undefined || jobs.some(({ years }) => years !== undefined);
  const safe = lastSafeInvitation && {
    day: formatDay(lastSafeInvitation.day),
    days: lastSafeInvitation.daysToApply,
    ends: formatDay(lastSafeInvitation.ends),
    because: words['join.semicolon']({
      parts: [lastSafeInvitation.cause, ...lastSafeInvitation.also].map((message) => say(words, message)),
    }),
  };
  return [
    ...(safe && lastSafeInvitation
      ? [
          lastSafeInvitation.cause.id === 'timeline.profileEnds'
            ? words['timeline.lastSafeProfile'](safe)
            : words[lastSafeInvitation.day < from ? 'timeline.notSafe' : 'timeline.lastSafe'](safe),
        ]
      : []),
    ...(noSafeInvitation ? [say(words, noSafeInvitation)] : []),
    ...(end !== undefined && end <= from ? [words['timeline.profileEnded']({ end: formatDay(end) })] : []),
    ...(until !== undefined && until < formatDay(from) && asPermitted(profile, from) !== profile
      ? [words['timeline.permitOver']({ until, from: formatDay(from) })]
      : []),
    ...(events.some(({ before, after }) => after < before) ? [words['timeline.forgiven']({})] : []),
    ...(shorthand ? [words['timeline.shorthand']({})] : []),
  ];
}
