import type { Day } from '../../base/day.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import type { Among, MessageAmong } from '../../messages/message.ts';
import type { Changes } from './changes.ts';

/** What a timeline says instead of a sentence. */
export type TimelineMessage = MessageAmong<Among<'timeline'>>;

/** What changes on a day for one kind of cause. */
export interface TimelineEvent {
  /** The first day on which it is otherwise. */
  readonly day: Day;
  /** What kind of cause. */
  readonly kind: EventKind;
  /** Total before it. Of several events of a day each begins where the one before it ends. */
  readonly before: number;
  /** Points of the CRS after it; may equal `before`. */
  readonly after: number;
  /** What happened, as messages. */
  readonly causes: readonly TimelineMessage[];
  /** What is answered differently. */
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
