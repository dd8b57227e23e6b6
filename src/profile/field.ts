import type * as z from 'zod/mini';
import { isArray, isEnum, isObject, isOptional, isUnion } from './kinds.ts';
import type { Taken } from './problem.ts';

/** What a person is told of a field whose value cannot be used. */
export interface About {
  readonly expects: Taken;
  /** A line of YAML. */
  readonly example: string;
}

const abouts = new WeakMap<object, About>();

/** Says what a schema takes, as errors tell it. The schema must be the field's own. */
export function field<S extends z.ZodMiniType>(schema: S, about: About): S {
  abouts.set(schema, about);
  return schema;
}

/** What `field` said of this very schema. */
export function aboutSchema(schema: z.core.$ZodType): About | undefined {
  return abouts.get(schema);
}

/** What `field` said of the schema at a path, as far as the path leads into the schema. */
export function aboutField(schema: z.core.$ZodType, path: readonly PropertyKey[]): About | undefined {
  const found = schemaAt(schema, path);
  return found && abouts.get(found);
}

/** The keys that an object schema at a path knows, which may be one of several kinds. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = innerAt(schema, path);
  const object = found && isUnion(found) ? found._zod.def.options.find(isObject) : found;
  return object && isObject(object) ? Object.keys(object._zod.def.shape) : [];
}

/** The values that an enumeration at a path knows. */
export function valuesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = innerAt(schema, path);
  return found && isEnum(found) ? Object.values(found._zod.def.entries).map(String) : [];
}

/** The schema at a path, as far as the path leads into a schema. */
export function fieldSchema(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return innerAt(schema, path);
}

/** Whether any key may stand at a path. */
export function isRecordAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const found = innerAt(schema, path);
  return found !== undefined && isRecord(found);
}

/** The kind of value that a schema takes at a path, in the schema's own terms: `string`, `number`, `enum` and so on. */
export function kindAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  return innerAt(schema, path)?._zod.def.type;
}

/** Whether a value at a path is a list, or may be one. */
export function isListAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const found = innerAt(schema, path);
  return found !== undefined && (isArray(found) || (isUnion(found) && found._zod.def.options.some(isArray)));
}

/** What stands at a path, whether or not it may be left out. */
function innerAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const found = schemaAt(schema, path);
  return found && isOptional(found) ? innerAt(found._zod.def.innerType, []) : found;
}

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (isOptional(schema)) {
    return key === undefined && abouts.has(schema) ? schema : schemaAt(schema._zod.def.innerType, path);
  }
  if (key === undefined) return schema;
  if (isArray(schema)) return schemaAt(schema._zod.def.element, rest);
  if (isRecord(schema)) return schemaAt(schema._zod.def.valueType, rest);
  if (isUnion(schema)) return firstOf(schema._zod.def.options, path);
  if (isTuple(schema)) {
    const item = schema._zod.def.items[Number(key)];
    return item && schemaAt(item, rest);
  }
  if (!isObject(schema) || typeof key !== 'string' || !Object.hasOwn(schema._zod.def.shape, key)) return undefined;
  const part = schema._zod.def.shape[key];
  return part && schemaAt(part, rest);
}

function firstOf(options: readonly z.core.$ZodType[], path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  for (const option of options) {
    const found = schemaAt(option, path);
    if (found) return found;
  }
  return undefined;
}

function isRecord(schema: z.core.$ZodType): schema is z.core.$ZodRecord {
  return schema._zod.def.type === 'record';
}

function isTuple(schema: z.core.$ZodType): schema is z.core.$ZodTuple {
  return schema._zod.def.type === 'tuple';
}
