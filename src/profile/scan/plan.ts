import type * as z from 'zod/mini';
import { isDay } from '../../day.ts';
import { checkOf, type Holds } from '../holds.ts';
import * as kinds from '../kinds.ts';
import type { Cursor, Scan } from './cursor.ts';
import { makeDays } from './days.ts';
import { listScan } from './lists.ts';
import { flagScan } from './literals.ts';
import { numberScan } from './numbers.ts';
import { type Key, mostKeys, objectScan } from './objects.ts';
import { makeTexts } from './texts.ts';

const never: Scan = () => undefined;

/** Makes a scan for a schema; of whatever it does not know of the schema it is unsure. */
export function scanOf(schema: z.core.$ZodType, cursor: Cursor): Scan {
  const texts = makeTexts(cursor);
  const days = makeDays(cursor, texts);
  const textScans = new Map<z.core.$ZodType, Scan>();

  const member = (values: readonly unknown[]): Scan => {
    // The very text of the schema is given.
    const members = new Map(values.filter((value) => typeof value === 'string').map((value) => [value, value]));
    return texts.scan((text) => members.get(text));
  };
  const text = (schema: z.core.$ZodString): Scan => {
    const known = textScans.get(schema);
    if (known) return known;
    const checks = schema._zod.def.checks ?? [];
    const [first] = checks;
    const isDayText = checks.length === 1 && first && kinds.isPredicate(first) && first._zod.def.fn === isDay;
    const holds = holdsOf(schema);
    const made = isDayText ? days : texts.scan((found) => (holds.every((check) => check(found)) ? found : undefined));
    textScans.set(schema, made);
    return made;
  };
  const object = (schema: z.core.$ZodObject): Scan => {
    const { shape, catchall } = schema._zod.def;
    const entries = Object.entries(shape);
    const isPlain = entries.every(([name]) => /^\w+$/.test(name)) && entries.length <= mostKeys;
    if (catchall?._zod.def.type !== 'never' || !isPlain) return never;
    const keys = entries.map(([name, part]): Key => {
      if (!kinds.isOptional(part)) return { name, isRequired: true, scan: of(part) };
      const isBare = holdsOf(part).length === 0;
      return { name, isRequired: false, scan: isBare ? of(part._zod.def.innerType) : never };
    });
    return objectScan(cursor, keys, holdsOf(schema));
  };
  const of = (schema: z.core.$ZodType): Scan => {
    if (kinds.isString(schema)) return text(schema);
    if (kinds.isObject(schema)) return object(schema);
    if (kinds.isArray(schema)) return listScan(cursor, of(schema._zod.def.element), 200, holdsOf(schema));
    if (kinds.isInteger(schema)) {
      if (schema._zod.def.format !== 'safeint') return never;
      return numberScan(cursor, [Number.isSafeInteger, ...holdsOf(schema)]);
    }
    if (kinds.isNumber(schema)) return numberScan(cursor, holdsOf(schema));
    // A check of one of these would be new.
    if (holdsOf(schema).length > 0) return never;
    if (kinds.isBoolean(schema)) return flagScan(cursor);
    if (kinds.isEnum(schema)) return member(Object.values(schema._zod.def.entries));
    if (kinds.isLiteral(schema)) {
      const { values } = schema._zod.def;
      if (values.every((value) => typeof value === 'string')) return member(values);
      return values.every((value) => typeof value === 'number')
        ? numberScan(cursor, [(found) => values.some((value) => value === found)])
        : never;
    }
    return kinds.isUnion(schema) ? firstOf(schema._zod.def.options.map(of)) : never;
  };
  const firstOf = (options: readonly Scan[]): Scan => {
    return () => {
      const { at } = cursor;
      for (const option of options) {
        const found = option();
        if (found !== undefined) return found;
        cursor.at = at;
      }
      return undefined;
    };
  };
  return of(schema);
}

function holdsOf(schema: z.core.$ZodType): readonly Holds[] {
  return (schema._zod.def.checks ?? []).map(checkOf);
}
