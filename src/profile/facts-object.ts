import * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { field, fieldSchema } from './field.ts';
import type { Finding } from './finding.ts';
import { isJsonValue, isOwnKey, mostOwnDepth } from './own-keys.ts';

const notes = field(z.optional(z.string()), {
  expects: { id: 'expected.text', values: {} },
  example: 'notes: "Waits for the assessment of WES."',
});

const ownValue: Finding = {
  problem: { id: 'input.invalid', values: {} },
  expects: { id: 'expected.ownValue', values: { depth: mostOwnDepth } },
  example: 'x-file: "A-0017"',
};

/** The type of those keys, which the types of a profile name. */
export interface Own {
  readonly out: { readonly [key: `x-${string}`]: unknown };
  readonly in: { readonly [key: `x-${string}`]: unknown };
}

/** An object of facts: the keys of a shape, `notes`, and keys that begin with `x-`, whose values are kept as they are. */
export function factsObject<const Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape & { readonly notes: typeof notes }, Own> {
  const known = { ...shape, notes };
  return z.looseObject(known).check(checkKeys(known));
}

/** Refuses every other key. */
function checkKeys(shape: object) {
  const check = z.check<unknown>(
    ({ value, issues }) => {
      if (!isPlainObject(value)) return;
      const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      const keys = others.filter((key) => !isOwnKey(key));
      // As zod says it of strict objects: the rules between fields are told besides.
      if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value, continue: true });
      for (const key of others) {
        if (!isOwnKey(key) || value[key] === undefined || isJsonValue(value[key])) continue;
        issues.push({ code: 'custom', path: [key], input: value, params: { finding: ownValue } });
      }
    },
    { when: () => true },
  );
  keyChecks.add(check);
  return check;
}

const keyChecks = new WeakSet<z.core.$ZodCheck>();

/** Whether a check is that of the keys of an object of facts, which one with the keys of its shape alone always passes. */
export function isKeyCheck(check: z.core.$ZodCheck): boolean {
  return keyChecks.has(check);
}

/** Whether keys of the person's own may stand in what a schema has at a path. */
export function takesOwnKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  return fieldSchema(schema, path)?._zod.def.checks?.some(isKeyCheck) === true;
}

interface StrayKey {
  readonly path: readonly PropertyKey[];
  readonly key: string;
}

/**
 * Every key that may not stand where it is in an object of facts. The check of an object does not see `__proto__`, which zod passes
 * over, and is not asked where a fact of the object is wrong.
 */
export function strayKeys(schema: z.core.$ZodType, value: unknown): readonly StrayKey[] {
  const found: StrayKey[] = [];
  const walk = (at: z.core.$ZodType, part: unknown, path: readonly PropertyKey[]): void => {
    if (typeof part !== 'object' || part === null) return;
    const isOpen = takesOwnKeys(at, []);
    for (const [key, inner] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(key) : key;
      const inside = fieldSchema(at, [step]);
      if (inside) walk(inside, inner, [...path, step]);
      else if (isOpen && !isOwnKey(key)) found.push({ path, key });
    }
  };
  walk(schema, value, []);
  return found;
}
