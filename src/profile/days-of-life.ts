import type * as z from 'zod/mini';
import { addDays, addYears, type Day, isDay, wholeYears } from '../base/day.ts';
import { isInstant } from '../base/instant.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { isArray, isObject, isOptional, isPredicate, isString, isUnion } from './kinds.ts';

/** Keys under which other people stand, each with a birth of their own. */
export const otherPeople: readonly string[] = ['partner', 'dependents', 'relativesInCanada'];

/** The first day on which somebody of an age, in whole years, can have been born. */
export function firstBirth(age: number, asOf: Day): Day {
  const born = addYears(asOf, -age - 1);
  // Of the days around 29 February two may complete a year on the same one.
  return wholeYears(born, asOf) > age ? addDays(born, 1) : born;
}

/** Full-time years of work that a person states without days, which are at no same time. */
export function yearsOfWork(work: unknown): number {
  let sum = 0;
  if (!Array.isArray(work)) return sum;
  for (const job of work) if (isPlainObject(job) && typeof job.years === 'number') sum += job.years;
  return sum;
}

/** Whether every day of a value is on or after one, `YYYY-MM-DD`; days that exist stand in the order of their texts. */
export type OnOrAfter = (value: unknown, first: string) => boolean;

/** The days of a person by the schema, those of `otherPeople` left out; `undefined` where there are none. */
export function onOrAfter(schema: z.core.$ZodType): OnOrAfter | undefined {
  if (isOptional(schema)) return onOrAfter(schema._zod.def.innerType);
  if (isString(schema)) {
    return isOfDays(schema) ? (value, first) => typeof value !== 'string' || value >= first : undefined;
  }
  if (isArray(schema)) {
    const item = onOrAfter(schema._zod.def.element);
    return item && listOf(item);
  }
  if (isUnion(schema)) return allOf(schema._zod.def.options.map(onOrAfter));
  if (!isObject(schema)) return undefined;
  const parts = Object.entries(schema._zod.def.shape).map(([key, part]) => {
    const inner = otherPeople.includes(key) ? undefined : onOrAfter(part);
    return inner && (((value, first) => !isPlainObject(value) || inner(value[key], first)) satisfies OnOrAfter);
  });
  return allOf(parts);
}

function listOf(item: OnOrAfter): OnOrAfter {
  return (value, first) => {
    if (!Array.isArray(value)) return true;
    for (const one of value) if (!item(one, first)) return false;
    return true;
  };
}

function allOf(parts: readonly (OnOrAfter | undefined)[]): OnOrAfter | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return (value, first) => {
    for (const part of known) if (!part(value, first)) return false;
    return true;
  };
}

function isOfDays(schema: z.core.$ZodString): boolean {
  return (schema._zod.def.checks ?? []).some(
    (check) => isPredicate(check) && (check._zod.def.fn === isDay || check._zod.def.fn === isInstant),
  );
}
