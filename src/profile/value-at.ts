import { isPlainObject } from '../base/plain-object.ts';

/** The value at a path of plain values. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
}

/** The same with another value at a path that exists. */
export function withValueAt(value: unknown, path: readonly PropertyKey[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withValueAt(item, rest, put) : item));
  if (!isPlainObject(value)) return value;
  return { ...value, [step]: withValueAt(value[String(step)], rest, put) };
}
