// Small tools to draw random values with fast-check.
import fc from 'fast-check';
import { dateOf, dayOf, yearsBefore } from './days.ts';

/** The day around which the facts of the random people lie; nothing but ends of jobs is later. */
export const AROUND = '2026-01-15';

export const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
export const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
export const daysAgo = (ago: number): string => dateOf(dayOf(AROUND) - ago);
export const days = (from: number, to: number): fc.Arbitrary<string> => between(from, to).map(daysAgo);
/** The day `years` before, the one before it and the one after: where limits bite. */
export const around = (years: number): fc.Arbitrary<string> =>
  pick(-1, 0, 1).map((shift) => dateOf(dayOf(yearsBefore(AROUND, years)) + shift));

export const maybe = (percent: number): fc.Arbitrary<boolean> => between(1, 100).map((n) => n <= percent);
export const often = <T>(usual: T, rare: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T> =>
  fc.tuple(maybe(percent), rare).map(([isUsual, other]) => (isUsual ? usual : other));
export const opt = <T>(value: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> =>
  fc.tuple(maybe(percent), value).map(([there, v]) => (there ? v : undefined));

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out the keys without a value, as a file would. */
export function clean<T extends object>(value: Loose<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
