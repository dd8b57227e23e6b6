import fc from 'fast-check';
import { addDays, type Day, formatDay, parseDay } from '../../src/base/day.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { InputError } from '../../src/profile/input-error.ts';
import { profileJsonSchema } from '../../src/profile/json-schema.ts';

/** As much of JSON Schema as that of a profile uses. */
interface Schema {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Numbers to choose by. */
type Next = () => number;

/** Days to choose from. */
type Days = readonly [Day, ...Day[]];

const profileSchema: Schema = profileJsonSchema();

/** How many facts are tried with each person. */
const tries = 12;

/** People with facts of any key of the schema besides their own, as far as their files are still read. */
export function withFurtherFacts(people: fc.Arbitrary<object>, asOf: Day): fc.Arbitrary<object> {
  return fc.tuple(people, fc.infiniteStream(fc.nat())).map(([person, numbers]) => {
    const next = () => numbers.next().value;
    const days = daysOf(person, asOf);
    let told = person;
    for (let tried = 0; tried < tries; tried++) {
      const more = structuredClone(told);
      addFact(more, next, days);
      if (isRead(more, asOf)) told = more;
    }
    return told;
  });
}

/** The days that a person names, and that of the assessment. */
function daysOf(person: object, asOf: Day): Days {
  const named = JSON.stringify(person).match(/\d{4}-\d\d-\d\d/g) ?? [];
  return [asOf, ...named.flatMap((text) => parseDay(text) ?? [])];
}

/** Adds a key that is missing somewhere: each of them is as likely, however many places it may stand in. */
function addFact(person: object, next: Next, days: Days): void {
  const missing = missingKeys(person, profileSchema);
  const chosen = oneOf([...new Set(missing.map(({ key }) => key))], next);
  const place = oneOf(
    missing.filter(({ key }) => key === chosen),
    next,
  );
  if (place) Object.assign(place.object, { [place.key]: anyValue(place.schema, next, days) });
}

interface MissingKey {
  readonly object: object;
  readonly key: string;
  readonly schema: Schema;
}

function missingKeys(value: unknown, schema: Schema): readonly MissingKey[] {
  if (Array.isArray(value)) return value.flatMap((item) => missingKeys(item, schema.items ?? {}));
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, of]) => (key in value ? [] : { object: value, key, schema: of })),
    ...Object.entries(value).flatMap(([key, part]) => missingKeys(part, properties[key] ?? {})),
  ];
}

function oneOf<T>(list: readonly T[], next: Next): T | undefined {
  return list[next() % list.length];
}

function anyValue(schema: Schema, next: Next, days: Days): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return oneOf(schema.enum, next);
  if (schema.anyOf) return anyValue(oneOf(schema.anyOf, next) ?? {}, next, days);
  const { minimum = 0, maximum = 1000, items = {}, properties = {}, required = [] } = schema;
  switch (schema.type) {
    case 'boolean':
      return next() % 2 === 0;
    case 'integer':
      return minimum + (next() % (maximum - minimum + 1));
    case 'number':
      return minimum + (next() % (2 * (maximum - minimum) + 1)) / 2;
    case 'array':
      return Array.from({ length: 1 + (next() % 2) }, () => anyValue(items, next, days));
    case 'object': {
      const stated = Object.entries(properties).filter(([key]) => required.includes(key) || next() % 2 === 0);
      return Object.fromEntries(stated.map(([key, of]) => [key, anyValue(of, next, days)]));
    }
    default:
      return schema.format === 'date' ? dayNear(oneOf(days, next) ?? days[0], next) : 'x'.repeat(1 + (next() % 5));
  }
}

/** A day about as far from another as facts are from each other: next to it, or within half a year. */
function dayNear(day: Day, next: Next): string {
  const most = next() % 2 === 0 ? 2 : 182;
  return formatDay(addDays(day, (next() % (2 * most + 1)) - most));
}

function isRead(person: object, asOf: Day): boolean {
  try {
    checkProfile(person, { file: 'f', asOf });
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
