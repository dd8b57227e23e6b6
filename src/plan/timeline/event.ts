import type { Day } from '../../base/day.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import type { Among, MessageAmong } from '../../messages/message.ts';
import type { Changes } from './changes.ts';

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
