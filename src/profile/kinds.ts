import type * as z from 'zod/mini';

/* What a schema or one of its checks is, by what it says of itself. */

export function isString(schema: z.core.$ZodType): schema is z.core.$ZodString {
  return schema._zod.def.type === 'string' && !('format' in schema._zod.def);
}

export function isBoolean(schema: z.core.$ZodType): schema is z.core.$ZodBoolean {
  return schema._zod.def.type === 'boolean';
}

export function isNumber(schema: z.core.$ZodType): schema is z.core.$ZodNumber {
  return schema._zod.def.type === 'number' && !('format' in schema._zod.def);
}

export function isEnum(schema: z.core.$ZodType): schema is z.core.$ZodEnum {
  return schema._zod.def.type === 'enum';
}

export function isLiteral(schema: z.core.$ZodType): schema is z.core.$ZodLiteral {
  return schema._zod.def.type === 'literal';
}

export function isUnion(schema: z.core.$ZodType): schema is z.core.$ZodUnion {
  return schema._zod.def.type === 'union';
}

export function isArray(schema: z.core.$ZodType): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array';
}

export function isObject(schema: z.core.$ZodType): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}

export function isOptional(schema: z.core.$ZodType): schema is z.core.$ZodOptional {
  return schema._zod.def.type === 'optional';
}

export function isPredicate(check: z.core.$ZodCheck): check is z.core.$ZodCustom {
  return check._zod.def.check === 'custom' && 'fn' in check._zod.def;
}

export function isLeastLength(check: z.core.$ZodCheck): check is z.core.$ZodCheckMinLength {
  return check._zod.def.check === 'min_length';
}

export function isMostLength(check: z.core.$ZodCheck): check is z.core.$ZodCheckMaxLength {
  return check._zod.def.check === 'max_length';
}

export function isLeast(check: z.core.$ZodCheck): check is z.core.$ZodCheckGreaterThan {
  return check._zod.def.check === 'greater_than';
}

export function isMost(check: z.core.$ZodCheck): check is z.core.$ZodCheckLessThan {
  return check._zod.def.check === 'less_than';
}

/** A description, which checks nothing. */
export function isNote(check: z.core.$ZodCheck): boolean {
  return check._zod.def.check === 'meta' || check._zod.def.check === 'describe';
}
