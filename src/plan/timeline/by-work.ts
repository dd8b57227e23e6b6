import type { Assessment } from '../../assess/assess.ts';
import type { Answer } from '../../base/answer.ts';
import { addDays, type Day } from '../../base/day.ts';
import { type Changes, changesBetween, isChange } from './changes.ts';
import { eventOf, type TimelineEvent, type TimelineMessage } from './event.ts';
import type { WorkOn } from './work-days.ts';

/** The events of a day that come of work: what it does to categories is told apart from all else. */
export function byWork(day: Day, before: Assessment, after: Assessment, on: WorkOn): readonly TimelineEvent[] {
  const changes = changesBetween(before, after);
  const still = { from: changes.total.to, to: changes.total.to };
  const others: Changes = { ...changes, categories: [] };
  const ofCategories: Changes = {
    ...changes,
    total: still,
    factors: [],
    grid: { from: changes.grid.to, to: changes.grid.to },
    programs: [],
  };
  const { kind, cause } = kindOf(day, changes, on);
  return [
    ...(isChange(others) ? [eventOf(day, kind, [cause], others)] : []),
    ...(changes.categories.length > 0
      ? [eventOf(day, 'category', [{ id: 'timeline.category', values: {} }], ofCategories)]
      : []),
  ];
}

function kindOf(
  day: Day,
  changes: Changes,
  on: WorkOn,
): { readonly kind: 'work' | 'window'; readonly cause: TimelineMessage } {
  return (counted(day, on) || told(changes)) < 0
    ? { kind: 'window', cause: { id: 'timeline.window', values: {} } }
    : { kind: 'work', cause: { id: 'timeline.work', values: {} } };
}

/** Whether completed years only rose, or only fell; 0 where some did the one and some the other, or none changed. */
function counted(day: Day, on: WorkOn): number {
  const before = on(addDays(day, -1));
  const moves = new Set(
    [...on(day)].map(([name, value]) => {
      const was = before.get(name);
      return typeof value === 'number' && typeof was === 'number' ? Math.sign(value - was) : 0;
    }),
  );
  return moves.has(1) === moves.has(-1) ? 0 : moves.has(1) ? 1 : -1;
}

/** Whether it is for the better: points first, then programs, then the grid. */
function told({ total, factors, programs, grid }: Changes): number {
  const rank: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return Math.sign(
    total.to - total.from ||
      sum(factors.map(({ from, to }) => to - from)) ||
      sum(programs.map(({ from, to }) => rank[to] - rank[from])) ||
      grid.to - grid.from,
  );
}
