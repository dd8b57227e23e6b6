import { isDay } from '../base/day.ts';
import type { Taken, ValueProblem } from './problem.ts';

/** What a rule between fields finds wrong, and what would be right. */
export interface Finding {
  readonly problem: ValueProblem;
  readonly expects?: Taken;
  readonly example?: string;
}

/** An object whose own fields may be wrong too: rules between fields are checked all the same, to report all at once. */
export type Loose = Readonly<Record<string, unknown>>;

/** Says what is wrong with a field of the object, or with something inside it. */
export type Report = (field: string | readonly (string | number)[], finding: Finding) => void;

export function eitherOr(one: string, other: string): Finding {
  return { problem: { id: 'input.eitherOr', values: { this: one, other } } };
}

export function isBefore(day: unknown, other: unknown): boolean {
  // Texts of days that exist stand in the order of the days.
  return typeof day === 'string' && typeof other === 'string' && day < other && isDay(day) && isDay(other);
}
