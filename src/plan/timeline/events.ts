import { type Assessment, assess } from '../../assess/assess.ts';
import { addDays, type Day } from '../../base/day.ts';
import type { Law } from '../../law/law.ts';
import { type EventKind, eventKinds } from '../../messages/event-kind.ts';
import type { Profile } from '../../profile/schema.ts';
import { byWork } from './by-work.ts';
import { changesBetween, isChange } from './changes.ts';
import { isSameWork } from './counted-work.ts';
import { eventOf, type TimelineEvent, type TimelineMessage } from './event.ts';
import type { Horizon } from './horizon.ts';
import type { Occurrence } from './occurrences.ts';
import type { WorkOn } from './work-days.ts';

/** A day on which something may change. */
export interface TurningDay {
  readonly day: Day;
  readonly occurrences: readonly Occurrence[];
  /** The last assessment before the day, and the one of the day. */
  readonly before: Assessment;
  readonly after: Assessment;
}

interface Step {
  readonly kind: EventKind;
  readonly causes: readonly TimelineMessage[];
  /** The assessment as if this, and every step before it, had happened the day before. */
  readonly reached: () => Assessment;
}

/**
 * The events of a day, one for each kind of cause that changes something; the end of a profile and of a permit, which no
 * assessment shows, in any case. What each of several causes does is the difference of two whole assessments; the last takes what is left.
 */
export function eventsOf(
  profile: Profile,
  { day, occurrences: moments, before, after }: TurningDay,
  { lawOf }: Horizon,
  on: WorkOn,
): readonly TimelineEvent[] {
  // Causes that undo each other leave the day as the one before it was.
  const isChanged = isChange(changesBetween(before, after));
  const telling = isChanged ? moments : moments.filter(({ kind }) => isAlwaysTold(kind));
  if (!isChanged && telling.length === 0) return [];
  const dayBefore = addDays(day, -1);
  const steps = stepsOf(profile, dayBefore, telling, lawOf(dayBefore), lawOf(day));
  const isWork = !isSameWork(on(dayBefore), on(day));
  const events: TimelineEvent[] = [];
  let current = before;
  steps.forEach(({ kind, causes, reached }, index) => {
    const isLast = index === steps.length - 1;
    const asIf = isLast && !isWork ? after : reached();
    // Where the rest of the day changes nothing more, the figures told are those of the day itself.
    const next = isLast && !isChange(changesBetween(asIf, after)) ? after : asIf;
    const changes = changesBetween(current, next);
    if (isChange(changes) || isAlwaysTold(kind)) events.push(eventOf(day, kind, causes, changes));
    current = next;
  });
  return isWork ? [...events, ...byWork(day, current, after, on)] : events;
}

function isAlwaysTold(kind: EventKind): boolean {
  return kind === 'profile' || kind === 'permit';
}

function stepsOf(
  profile: Profile,
  dayBefore: Day,
  moments: readonly Occurrence[],
  lawBefore: Law,
  lawAfter: Law,
): readonly Step[] {
  let changed = profile;
  let law = lawBefore;
  return eventKinds.flatMap((kind): readonly Step[] => {
    const ofKind = moments.filter((moment) => moment.kind === kind);
    const causes = [...newLaw(kind, lawBefore, lawAfter), ...ofKind.map(({ cause }) => cause)];
    if (causes.length === 0) return [];
    if (kind === 'rules') law = { ...lawAfter, funds: lawBefore.funds };
    if (kind === 'funds') law = lawAfter;
    for (const { apply } of ofKind) changed = apply(changed);
    const [asIf, under] = [changed, law];
    return [{ kind, causes, reached: () => assess(asIf, dayBefore, under) }];
  });
}

/** What is new in the law on a day. */
function newLaw(kind: EventKind, before: Law, after: Law): readonly TimelineMessage[] {
  if (kind === 'funds') {
    const table = after.funds?.id ?? '';
    return before.funds === after.funds ? [] : [{ id: 'timeline.funds', values: { table } }];
  }
  if (kind !== 'rules') return [];
  const axes = ['crs', 'programs', 'categories'] as const;
  const versions = axes.flatMap((axis): readonly TimelineMessage[] => {
    const version = after[axis];
    if (!version || version === before[axis]) return [];
    return [{ id: 'timeline.rules', values: { axis, version: version.id, title: version.title } }];
  });
  const missing = after.crsMissing;
  const scope = after.skilled;
  return [
    ...versions,
    ...(scope === before.skilled ? [] : [{ id: 'timeline.skilled', values: { scope: scope.title } } as const]),
    ...(!missing || missing === before.crsMissing
      ? []
      : [{ id: 'timeline.announced', values: { version: missing.id, used: after.crs.id } } as const]),
  ];
}
