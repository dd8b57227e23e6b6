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
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
}

export interface ReportEvent {
  readonly date: string;
  readonly kind: EventKind;
  /** Totals. */
  readonly before: number;
  readonly after: number;
  readonly programs: Answers<ProgramId>;
  readonly categories: Answers<CategoryId>;
  readonly because: string;
}

/** The JSON of `crs timeline`. Days are `YYYY-MM-DD`; both ends of a stretch belong to it. */
export interface TimelineReport {
  readonly profile: string;
  readonly asOf: string;
  /** The version of the CRS that the total of `from` is counted under. */
  readonly rules: string;
  /** False when on some of the days rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  readonly notice?: string;
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly events: readonly ReportEvent[];
  readonly peak: { readonly total: number; readonly from: string; readonly to: string };
  readonly lastSafeInvitation: string | null;
  readonly windows: readonly {
    readonly program: ProgramId;
    readonly eligible: 'yes' | 'unknown';
    readonly from: string;
    readonly to: string;
  }[];
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
