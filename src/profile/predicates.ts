import type * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { isLeast, isLeastLength, isMost, isMostLength, isNote, isPredicate } from './kinds.ts';
import { type Rule, ruleOf } from './rules-of-form.ts';

export type Predicate = (value: unknown) => boolean;

/** A check as a question; of one that is not known the answer is no. */
export function checkOf(check: z.core.$ZodCheck): Predicate {
  if (isPredicate(check)) {
    const { fn } = check._zod.def;
    return (value) => Boolean(fn(value));
  }
  if (isLeastLength(check)) {
    const { minimum } = check._zod.def;
    return (value) => hasLength(value) && value.length >= minimum;
  }
  if (isMostLength(check)) {
    const { maximum } = check._zod.def;
    return (value) => hasLength(value) && value.length <= maximum;
  }
  if (isLeast(check)) {
    const { value, inclusive } = check._zod.def;
    const least = Number(value);
    return (found) => typeof found === 'number' && (inclusive ? found >= least : found > least);
  }
  if (isMost(check)) {
    const { value, inclusive } = check._zod.def;
    const most = Number(value);
    return (found) => typeof found === 'number' && (inclusive ? found <= most : found < most);
  }
  if (isNote(check)) return () => true;
  const rule = ruleOf(check);
  return rule ? holdsBy(rule) : () => false;
}

function holdsBy(rule: Rule): Predicate {
  let holds = true;
  const report = () => {
    holds = false;
  };
  return (value) => {
    holds = true;
    if (isPlainObject(value)) rule(value, report);
    return holds;
  };
}

function hasLength(value: unknown): value is { readonly length: number } {
  return typeof value === 'string' || Array.isArray(value);
}
