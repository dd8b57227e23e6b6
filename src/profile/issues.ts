import * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { isArray, isObject, isOptional } from './kinds.ts';
import { checkOf } from './predicates.ts';
import { quickCheck, unsure } from './quick-check.ts';
import { ruleOf } from './rules-of-form.ts';

type Path = readonly PropertyKey[];

/** Adds what is wrong with a value at a path to a list. */
type Search = (value: unknown, path: Path, found: z.core.$ZodIssue[]) => void;

/**
 * The issues that a schema finds in a value, in its order. Only parts that may be wrong are given to the schema, which takes
 * many times as long for a whole profile as for the field that is the trouble.
 */
export function issuesOf(schema: z.core.$ZodType): (value: unknown) => readonly z.core.$ZodIssue[] {
  const search = searchOf(schema);
  return (value) => {
    const found: z.core.$ZodIssue[] = [];
    search(value, [], found);
    return found.some(endsChecks) ? (z.safeParse(schema, value).error?.issues ?? []) : found;
  };
}

/** After a number that should be whole and is not, the schema leaves out the rules of what holds it. */
function endsChecks(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && 'format' in issue;
}

function searchOf(schema: z.core.$ZodType): Search {
  const sure = quickCheck(schema);
  const closer = closerOf(schema);
  return (value, path, found) => {
    if (sure(value) === unsure) closer(value, path, found);
  };
}

function closerOf(schema: z.core.$ZodType): Search {
  const whole: Search = (value, path, found) => {
    const { error } = z.safeParse(schema, value);
    for (const issue of error?.issues ?? []) found.push({ ...issue, path: [...path, ...issue.path] });
  };
  if (isOptional(schema)) return schema._zod.def.checks?.length ? whole : closerOf(schema._zod.def.innerType);
  if (isArray(schema)) return itemsOf(schema, whole);
  return isObject(schema) ? fieldsOf(schema, whole) : whole;
}

function itemsOf(schema: z.core.$ZodArray, whole: Search): Search {
  const { element, checks = [] } = schema._zod.def;
  const holds = checks.map(checkOf);
  const item = searchOf(element);
  return (value, path, found) => {
    if (!Array.isArray(value) || !holds.every((check) => check(value))) whole(value, path, found);
    else for (const [index, one] of value.entries()) item(one, [...path, index], found);
  };
}

/** Fields in the order of the schema, then keys that it does not know, then rules between fields. */
function fieldsOf(schema: z.core.$ZodObject, whole: Search): Search {
  const { shape, checks = [], catchall } = schema._zod.def;
  const rules = checks.map(ruleOf).filter((rule) => rule !== undefined);
  if (rules.length < checks.length || catchall?._zod.def.type !== 'never') return whole;
  const fields = Object.entries(shape).map(([key, part]) => ({ key, search: searchOf(part) }));
  return (value, path, found) => {
    if (!isPlainObject(value)) {
      whole(value, path, found);
      return;
    }
    for (const { key, search } of fields) search(value[key], [...path, key], found);
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    if (keys.length > 0) found.push({ code: 'unrecognized_keys', keys, path: [...path], message: '' });
    for (const rule of rules) {
      rule(value, (field, finding) => {
        found.push({
          code: 'custom',
          path: [...path, ...(typeof field === 'string' ? [field] : field)],
          params: { finding },
          message: '',
        });
      });
    }
  };
}
