import type * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { checkOf } from './holds.ts';
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

/**
 * How many keys a value has, in all its objects, where a schema would surely take it as it is; `unsure` decides nothing.
 */
export type Sure = (value: unknown) => number;

export const unsure = -1;

const never: Sure = () => unsure;

const passes = (holds: boolean): number => (holds ? 0 : unsure);

/**
 * A quick check made from a schema, for the many values that are fine: it builds no copy and no list of issues. Of
 * whatever it does not know of the schema it is unsure, so that the schema itself decides.
 */
export function surely(schema: z.core.$ZodType): Sure {
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

function kindOf(schema: z.core.$ZodType): Sure {
  if (isString(schema)) return (value) => passes(typeof value === 'string');
  if (isBoolean(schema)) return (value) => passes(typeof value === 'boolean');
  if (isInteger(schema)) {
    return schema._zod.def.format === 'safeint' ? (value) => passes(Number.isSafeInteger(value)) : never;
  }
  if (isNumber(schema)) return (value) => passes(Number.isFinite(value));
  if (isOptional(schema)) {
    const inner = surely(schema._zod.def.innerType);
    return (value) => (value === undefined ? 0 : inner(value));
  }
  if (isEnum(schema)) return memberOf(Object.values(schema._zod.def.entries));
  if (isLiteral(schema)) return memberOf(schema._zod.def.values);
  if (isUnion(schema)) return firstOf(schema._zod.def.options.map(surely));
  if (isArray(schema)) return listOf(surely(schema._zod.def.element));
  return isObject(schema) ? objectOf(schema) : never;
}

function memberOf(values: readonly unknown[]): Sure {
  const members = new Set(values);
  return (value) => passes(members.has(value));
}

function firstOf(options: readonly Sure[]): Sure {
  return (value) => {
    for (const option of options) {
      const keys = option(value);
      if (keys !== unsure) return keys;
    }
    return unsure;
  };
}

function listOf(item: Sure): Sure {
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
function objectOf(schema: z.core.$ZodObject): Sure {
  const { shape, catchall } = schema._zod.def;
  if (catchall?._zod.def.type !== 'never') return never;
  const parts = new Map<string, Sure>();
  const required: string[] = [];
  for (const [key, part] of Object.entries(shape)) {
    parts.set(key, surely(part));
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
