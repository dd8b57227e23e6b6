import type * as z from 'zod/mini';
import { isDay } from '../../base/day.ts';
import { isKeyCheck } from '../facts-object.ts';
import * as kinds from '../kinds.ts';
import { checkOf, type Predicate } from '../predicates.ts';
import { byte } from './cursor.ts';
import { readDay } from './days.ts';
import { readFlag } from './literals.ts';
import { readNumber } from './numbers.ts';
import { type Field, mostFields, objectReader } from './object-reader.ts';
import { listReader, never, oneOfReader, type Reader } from './readers.ts';
import { readText, type TextRule } from './texts.ts';

/** How values of a schema are read; whatever is not known of the schema is never read. */
export function readerOf(root: z.core.$ZodType): Reader {
  const rules = new Map<z.core.$ZodType, TextRule>();
  const ruleOf = (schema: z.core.$ZodType, accept: TextRule['accept']): TextRule => {
    const rule = rules.get(schema) ?? { number: rules.size + 1, accept };
    rules.set(schema, rule);
    return rule;
  };

  const member = (schema: z.core.$ZodType, values: readonly unknown[]): Reader => {
    // The very text of the schema is given.
    const members = new Map(values.filter((value) => typeof value === 'string').map((value) => [value, value]));
    const rule = ruleOf(schema, (text) => members.get(text));
    return (cursor) => readText(cursor, rule);
  };

  const number =
    (holds: readonly Predicate[]): Reader =>
    (cursor) =>
      readNumber(cursor, holds);

  const object = (schema: z.core.$ZodObject, holds: readonly Predicate[]): Reader => {
    const { shape, checks = [] } = schema._zod.def;
    const entries = Object.entries(shape);
    const isPlain = entries.length <= mostFields && entries.every(([name]) => /^\w+$/.test(name));
    if (!checks.some(isKeyCheck) || !isPlain) return never;
    const field = ([name, part]: [string, z.core.$ZodType]): Field => {
      return { name, isRequired: !kinds.isOptional(part), read: partOf(stated(part)) };
    };
    return objectReader(entries.map(field), holds);
  };

  const literal = (schema: z.core.$ZodLiteral): Reader => {
    const { values } = schema._zod.def;
    if (values.every((value) => typeof value === 'string')) return member(schema, values);
    if (!values.every((value) => typeof value === 'number')) return never;
    return number([(found) => values.some((value) => value === found)]);
  };

  const partOf = (schema: z.core.$ZodType): Reader => {
    const holds = (schema._zod.def.checks ?? []).filter((check) => !isKeyCheck(check)).map(checkOf);
    if (kinds.isString(schema)) {
      const rule = ruleOf(schema, (text) => (holds.every((check) => check(text)) ? text : undefined));
      return isOfDays(schema) ? (cursor) => readDay(cursor, rule) : (cursor) => readText(cursor, rule);
    }
    if (kinds.isNumber(schema)) return number(holds);
    if (kinds.isObject(schema)) return object(schema, holds);
    if (kinds.isArray(schema)) return listReader(partOf(schema._zod.def.element), holds);
    // No other kind of schema has checks so far.
    if (holds.length > 0) return never;
    if (kinds.isBoolean(schema)) return readFlag;
    if (kinds.isEnum(schema)) return member(schema, Object.values(schema._zod.def.entries));
    if (kinds.isLiteral(schema)) return literal(schema);
    return kinds.isUnion(schema) ? union(schema._zod.def.options) : never;
  };

  const union = (options: readonly z.core.$ZodType[]): Reader => {
    const simple = oneOfReader(options.filter(isSimple).map(partOf));
    const [list, ...others] = options.filter((option) => !isSimple(option));
    if (list === undefined) return simple;
    if (others.length > 0 || !kinds.isArray(list)) return never;
    const ofList = partOf(list);
    return (cursor) => (cursor.bytes[cursor.at] === byte.openList ? ofList : simple)(cursor);
  };
  return partOf(root);
}

/** Whether a value of a schema has no parts of its own. */
function isSimple(schema: z.core.$ZodType): boolean {
  return [kinds.isString, kinds.isNumber, kinds.isBoolean, kinds.isEnum, kinds.isLiteral].some((is) => is(schema));
}

/** What a key holds where it is stated. */
function stated(schema: z.core.$ZodType): z.core.$ZodType {
  const { checks = [] } = schema._zod.def;
  return kinds.isOptional(schema) && checks.length === 0 ? schema._zod.def.innerType : schema;
}

function isOfDays(schema: z.core.$ZodString): boolean {
  const [check, ...others] = schema._zod.def.checks ?? [];
  return others.length === 0 && check !== undefined && kinds.isPredicate(check) && check._zod.def.fn === isDay;
}
