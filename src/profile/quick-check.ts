import type * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import {
  isArray,
  isBoolean,
  isEnum,
  isInteger,
  isLiteral,
  isNumber,
  isObject,
  isOptional,
  isString,
  isUnion,
} from './kinds.ts';
import { checkOf } from './predicates.ts';

/**
 * How many keys a value has, in all its objects, where a schema would surely take it as it is; `unsure` decides nothing.
 */
export type QuickCheck = (value: unknown) => number;

export const unsure = -1;

const never: QuickCheck = () => unsure;

const passes = (holds: boolean): number => (holds ? 0 : unsure);

/**
 * A quick check made from a schema, for the many values that are fine: it builds no copy and no list of issues. Of
 * whatever it does not know of the schema it is unsure, so that the schema itself decides.
 */
export function quickCheck(schema: z.core.$ZodType): QuickCheck {
  const known = kindOf(schema);
  const checks = (schema._zod.def.checks ?? []).map(checkOf);
  const [first, second] = checks;
  if (!first) return known;
  if (!second) {
    return (value) => {
      const keys = known(value);
      return keys !== unsure && first(value) ? keys : unsure;
    };
  }
  return (value) => {
    const keys = known(value);
    return keys !== unsure && checks.every((check) => check(value)) ? keys : unsure;
  };
}

function kindOf(schema: z.core.$ZodType): QuickCheck {
  if (isString(schema)) return (value) => passes(typeof value === 'string');
  if (isBoolean(schema)) return (value) => passes(typeof value === 'boolean');
  if (isInteger(schema)) {
    return schema._zod.def.format === 'safeint' ? (value) => passes(Number.isSafeInteger(value)) : never;
  }
  if (isNumber(schema)) return (value) => passes(Number.isFinite(value));
  if (isOptional(schema)) {
    const inner = quickCheck(schema._zod.def.innerType);
    return (value) => (value === undefined ? 0 : inner(value));
  }
  if (isEnum(schema)) return memberOf(Object.values(schema._zod.def.entries));
  if (isLiteral(schema)) return memberOf(schema._zod.def.values);
  if (isUnion(schema)) return firstOf(schema._zod.def.options.map(quickCheck));
  if (isArray(schema)) return listOf(quickCheck(schema._zod.def.element));
  return isObject(schema) ? objectOf(schema) : never;
}

function memberOf(values: readonly unknown[]): QuickCheck {
  const members = new Set(values);
  return (value) => passes(members.has(value));
}

function firstOf(options: readonly QuickCheck[]): QuickCheck {
  return (value) => {
    for (const option of options) {
      const keys = option(value);
      if (keys !== unsure) return keys;
    }
    return unsure;
  };
}

function listOf(item: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value)) return unsure;
    let keys = 0;
    for (const each of value) {
      const found = item(each);
      if (found === unsure) return unsure;
      keys += found;
    }
    return keys;
  };
}

/** Only for objects that refuse unknown keys. */
function objectOf(schema: z.core.$ZodObject): QuickCheck {
  const { shape, catchall } = schema._zod.def;
  if (catchall?._zod.def.type !== 'never') return never;
  const parts = new Map<string, QuickCheck>();
  const required: string[] = [];
  for (const [key, part] of Object.entries(shape)) {
    parts.set(key, quickCheck(part));
    if (!isOptional(part)) required.push(key);
  }
  return (value) => {
    if (!isPlainObject(value)) return unsure;
    let keys = 0;
    for (const key in value) {
      const part = parts.get(key);
      const found = part ? part(value[key]) : unsure;
      if (found === unsure) return unsure;
      keys += 1 + found;
    }
    for (const key of required) if (value[key] === undefined) return unsure;
    return keys;
  };
}
