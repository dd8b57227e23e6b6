import type * as z from 'zod/mini';

/** Says yes only to values that a schema would surely take as they are; a no decides nothing. */
export type Sure = (value: unknown) => boolean;

const never: Sure = () => false;

/**
 * A quick check made from a schema, for the many values that are fine: it builds no copy and no list of issues. To
 * whatever it does not know of the schema it says no, so that the schema itself decides.
 */
export function surely(schema: z.core.$ZodType): Sure {
  const known = kindOf(schema);
  const checks = (schema._zod.def.checks ?? []).map(checkOf);
  const [first, second] = checks;
  if (!first) return known;
  if (!second) return (value) => known(value) && first(value);
  return (value) => known(value) && checks.every((check) => check(value));
}

function kindOf(schema: z.core.$ZodType): Sure {
  if (isString(schema)) return (value) => typeof value === 'string';
  if (isBoolean(schema)) return (value) => typeof value === 'boolean';
  if (isInteger(schema)) return schema._zod.def.format === 'safeint' ? Number.isSafeInteger : never;
  if (isNumber(schema)) return Number.isFinite;
  if (isOptional(schema)) {
    const inner = surely(schema._zod.def.innerType);
    return (value) => value === undefined || inner(value);
  }
  if (isEnum(schema)) return memberOf(Object.values(schema._zod.def.entries));
  if (isLiteral(schema)) return memberOf(schema._zod.def.values);
  if (isUnion(schema)) {
    const options = schema._zod.def.options.map(surely);
    return (value) => options.some((option) => option(value));
  }
  if (isArray(schema)) {
    const item = surely(schema._zod.def.element);
    return (value) => Array.isArray(value) && value.every(item);
  }
  return isObject(schema) ? objectOf(schema) : never;
}

function memberOf(values: readonly unknown[]): Sure {
  const members = new Set(values);
  return (value) => members.has(value);
}

/** Only for objects that refuse unknown keys. */
function objectOf(schema: z.core.$ZodObject): Sure {
  const { shape, catchall } = schema._zod.def;
  if (catchall?._zod.def.type !== 'never') return never;
  const keys = new Map<string, Sure>();
  const required: string[] = [];
  for (const [key, part] of Object.entries(shape)) {
    keys.set(key, surely(part));
    if (!isOptional(part)) required.push(key);
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const check = keys.get(key);
      if (!check?.(value[key])) return false;
      found++;
    }
    if (found < required.length) return false;
    for (const key of required) if (value[key] === undefined) return false;
    return true;
  };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkOf(check: z.core.$ZodCheck): Sure {
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
    const { value: least, inclusive } = check._zod.def;
    return (value) => typeof value === 'number' && (inclusive ? value >= Number(least) : value > Number(least));
  }
  if (isMost(check)) {
    const { value: most, inclusive } = check._zod.def;
    return (value) => typeof value === 'number' && (inclusive ? value <= Number(most) : value < Number(most));
  }
  if (isNote(check)) return () => true;
  if (!isReporting(check)) return never;
  return (value) => {
    const issues: z.core.$ZodRawIssue[] = [];
    return check._zod.check({ value, issues }) === undefined && issues.length === 0;
  };
}

function hasLength(value: unknown): value is { readonly length: number } {
  return typeof value === 'string' || Array.isArray(value);
}

function isString(schema: z.core.$ZodType): schema is z.core.$ZodString {
  return schema._zod.def.type === 'string' && !('format' in schema._zod.def);
}

function isBoolean(schema: z.core.$ZodType): schema is z.core.$ZodBoolean {
  return schema._zod.def.type === 'boolean';
}

function isNumber(schema: z.core.$ZodType): schema is z.core.$ZodNumber {
  return schema._zod.def.type === 'number';
}

function isInteger(schema: z.core.$ZodType): schema is z.core.$ZodNumberFormat {
  return isNumber(schema) && 'format' in schema._zod.def;
}

function isEnum(schema: z.core.$ZodType): schema is z.core.$ZodEnum {
  return schema._zod.def.type === 'enum';
}

function isLiteral(schema: z.core.$ZodType): schema is z.core.$ZodLiteral {
  return schema._zod.def.type === 'literal';
}

function isUnion(schema: z.core.$ZodType): schema is z.core.$ZodUnion {
  return schema._zod.def.type === 'union';
}

function isArray(schema: z.core.$ZodType): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array';
}

function isObject(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}

function isOptional(schema: z.core.$ZodType): schema is z.core.$ZodOptional {
  return schema._zod.def.type === 'optional';
}

function isPredicate(check: z.core.$ZodCheck): check is z.core.$ZodCustom {
  return check._zod.def.check === 'custom' && 'fn' in check._zod.def;
}

function isLeastLength(check: z.core.$ZodCheck): check is z.core.$ZodCheckMinLength {
  return check._zod.def.check === 'min_length';
}

function isMostLength(check: z.core.$ZodCheck): check is z.core.$ZodCheckMaxLength {
  return check._zod.def.check === 'max_length';
}

function isLeast(check: z.core.$ZodCheck): check is z.core.$ZodCheckGreaterThan {
  return check._zod.def.check === 'greater_than';
}

function isMost(check: z.core.$ZodCheck): check is z.core.$ZodCheckLessThan {
  return check._zod.def.check === 'less_than';
}

/** A description, which checks nothing. */
function isNote(check: z.core.$ZodCheck): boolean {
  return check._zod.def.check === 'meta' || check._zod.def.check === 'describe';
}

/** A function that reports issues; without any the value is fine. */
function isReporting(check: z.core.$ZodCheck): check is z.core.$ZodCheck<unknown> {
  return check._zod.def.check === 'custom';
}
