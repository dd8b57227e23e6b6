import type { Day } from '../../base/day.ts';
import type { EventKind } from '../../messages/en/timeline.ts';
import type { Among, MessageAmong } from '../../messages/message.ts';
import type { Changes } from './changes.ts';

/**
 * Why something changes, in the order in which the causes of one day are told. `rules`: another version of the CRS, the
 * programs or the categories. `funds`: another funds table. `bar`: a finding of misrepresentation begins or ends to bar. `fact`: something
 * that the file dates later, such as a test or the end of a job. `test`, `eca`: too old from this day on. `profile`: its
 * twelve months end. `work`: more of it. `window`: older work falls out of the years that count. `category`: work reaches
 * what a category asks for, or no longer does.
 */
export const eventKinds = [
  'rules',
  'funds',
  'bar',
  'fact',
  'birthday',
  'test',
  'eca',
  'profile',
  'work',
  'window',
  'category',
] as const satisfies readonly EventKind[];

export type TimelineMessage = MessageAmong<Among<'timeline'>>;

/** What changes on a day for one kind of cause. */
export interface TimelineEvent {
  readonly day: Day;
  readonly kind: EventKind;
  /** Totals. Of several events of a day each begins where the one before it ends. */
  readonly before: number;
  readonly after: number;
  readonly causes: readonly TimelineMessage[];
  readonly changes: Changes;
}

export function eventOf(
  day: Day,
  kind: EventKind,
  causes: readonly TimelineMessage[],
  changes: Changes,
): TimelineEvent {
  return { day, kind, before: changes.total.from, after: changes.total.to, causes, changes };
}
