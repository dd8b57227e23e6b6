import { addDays, afterEveryDay, type Day, parseDay } from '../../base/day.ts';
import type { Job } from '../../profile/schema.ts';

/** Days on each of which so many hours a week were worked. */
export interface Span {
  /** First day, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  /** Hours a week, uncapped; 0 while on unpaid leave. */
  readonly weekly: number;
}

/** Hours a week where a profile leaves them out. */
const defaultHoursPerWeek = 40;

/**
 * The days of a job one after the other, by their hours; `undefined` where the hours are the same all along. The job goes
 * on while nobody works: an unpaid leave is a span of 0 hours.
 * @param others days that have no hours either
 */
export function spansOf(
  { hoursPerWeek, leaves }: Job,
  from: Day,
  to: Day,
  others: readonly Pick<Span, 'from' | 'to'>[] = [],
): readonly Span[] | undefined {
  const away = [...unpaid(leaves), ...others];
  if (typeof hoursPerWeek !== 'object' && away.length === 0) return undefined;
  const rates =
    typeof hoursPerWeek === 'object'
      ? hoursPerWeek.map((rate) => ({ from: dayOf(rate.from) ?? from, weekly: rate.hours }))
      : [{ from, weekly: hoursPerWeek ?? defaultHoursPerWeek }];
  const turns = [...rates, ...away].flatMap((one) => ('to' in one ? [one.from, one.to] : [one.from]));
  const starts = [...new Set([from, ...turns])].filter((day) => day >= from && day < to).sort((a, b) => a - b);
  return starts.map((start, index) => ({
    from: start,
    to: starts[index + 1] ?? to,
    weekly: away.some((leave) => leave.from <= start && start < leave.to)
      ? 0
      : (rates.findLast((rate) => rate.from <= start)?.weekly ?? 0),
  }));
}

/** The most hours a week that a job ever has. */
export function mostHours({ hoursPerWeek }: Job): number {
  return typeof hoursPerWeek === 'object'
    ? Math.max(...hoursPerWeek.map(({ hours }) => hours))
    : (hoursPerWeek ?? defaultHoursPerWeek);
}

/** Leaves without pay; one that has no last day lasts as long as the job. */
export function unpaid(leaves: Job['leaves'] = []): readonly { readonly from: Day; readonly to: Day }[] {
  return leaves.flatMap(({ start, end, paid }) => {
    const from = parseDay(start);
    const last = end === undefined ? afterEveryDay : dayOf(end);
    return paid === true || from === undefined || last === undefined ? [] : [{ from, to: addDays(last, 1) }];
  });
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
