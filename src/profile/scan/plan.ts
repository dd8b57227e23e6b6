import type * as z from 'zod/mini';
import { isDay } from '../../day.ts';
import { checkOf, type Holds } from '../holds.ts';
import * as kinds from '../kinds.ts';
import { keyOf } from './keys.ts';
import { makerOf } from './maker.ts';
import { kind, type Part } from './read-part.ts';
import type { TextRule } from './texts.ts';

const never: Part = { kind: kind.never, rule: undefined };

/** A bit each. */
const mostKeys = 31;

/** How values of a schema are read; whatever is not known of the schema is never read. */
export function planOf(root: z.core.$ZodType): Part {
  const rules = new Map<z.core.$ZodType, TextRule>();
  const ruleOf = (schema: z.core.$ZodType, accept: TextRule['accept']): TextRule => {
    const rule = rules.get(schema) ?? { number: rules.size + 1, accept };
    rules.set(schema, rule);
    return rule;
  };

  const member = (schema: z.core.$ZodType, values: readonly unknown[]): Part => {
    // The very text of the schema is given.
    const members = new Map(values.filter((value) => typeof value === 'string').map((value) => [value, value]));
    return { kind: kind.text, rule: ruleOf(schema, (text) => members.get(text)) };
  };

  const object = (schema: z.core.$ZodObject, holds: readonly Holds[]): Part => {
    const { shape, catchall } = schema._zod.def;
    const entries = Object.entries(shape);
    const isPlain = entries.length <= mostKeys && entries.every(([name]) => /^\w+$/.test(name));
    if (catchall?._zod.def.type !== 'never' || !isPlain) return never;
    const keys = entries.map(([name, part], index) => keyOf(name, index, partOf(stated(part))));
    const required = entries.reduce(
      (bits, [, part], index) => (kinds.isOptional(part) ? bits : bits | (1 << index)),
      0,
    );
    const make = makerOf(entries.map(([name]) => name));
    return { kind: kind.object, rule: { keys, required, make, holds, first: keys[0] } };
  };

  const literal = (schema: z.core.$ZodLiteral): Part => {
    const { values } = schema._zod.def;
    if (values.every((value) => typeof value === 'string')) return member(schema, values);
    if (!values.every((value) => typeof value === 'number')) return never;
    return { kind: kind.number, rule: [(found) => values.some((value) => value === found)] };
  };

  const partOf = (schema: z.core.$ZodType): Part => {
    const holds = (schema._zod.def.checks ?? []).map(checkOf);
    if (kinds.isString(schema)) {
      const accept = (text: string) => (holds.every((check) => check(text)) ? text : undefined);
      return { kind: isOfDays(schema) ? kind.day : kind.text, rule: ruleOf(schema, accept) };
    }
    if (kinds.isInteger(schema)) {
      return schema._zod.def.format === 'safeint'
        ? { kind: kind.number, rule: [Number.isSafeInteger, ...holds] }
        : never;
    }
    if (kinds.isNumber(schema)) return { kind: kind.number, rule: holds };
    if (kinds.isObject(schema)) return object(schema, holds);
    if (kinds.isArray(schema)) return { kind: kind.list, rule: { item: partOf(schema._zod.def.element), holds } };
    // No other kind of schema has checks so far.
    if (holds.length > 0) return never;
    if (kinds.isBoolean(schema)) return { kind: kind.flag, rule: undefined };
    if (kinds.isEnum(schema)) return member(schema, Object.values(schema._zod.def.entries));
    if (kinds.isLiteral(schema)) return literal(schema);
    return kinds.isUnion(schema) ? oneOf(schema._zod.def.options.map(partOf)) : never;
  };
  return partOf(root);
}

const simple: ReadonlySet<Part['kind']> = new Set([kind.text, kind.number, kind.flag]);

function oneOf(options: readonly Part[]): Part {
  const areSimple = options.every((option) => simple.has(option.kind));
  return areSimple ? { kind: kind.oneOf, rule: options } : never;
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
