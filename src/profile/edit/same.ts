import { isPlainObject } from '../../base/plain-object.ts';

/** Whether two plain values are the same; a key that says nothing is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isPlainObject(one) || !isPlainObject(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

/**
 * Which item of a list before each item of a list after was, if any: in the order of both, so that what is kept stays in its place.
 * An item is the same, or else one of the same kind, or else one in the place of it.
 */
export function matched(before: readonly unknown[], after: readonly unknown[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined);
  match(before, after, found, isSame);
  match(before, after, found, isAlike);
  match(before, after, found, (one, other) => isPlainObject(one) && isPlainObject(other));
  return found;
}

function match(
  before: readonly unknown[],
  after: readonly unknown[],
  found: (number | undefined)[],
  fits: (one: unknown, other: unknown) => boolean,
): void {
  after.forEach((item, index) => {
    if (found[index] !== undefined) return;
    const from = (found.slice(0, index).findLast((old) => old !== undefined) ?? -1) + 1;
    const to = found.slice(index + 1).find((old) => old !== undefined) ?? before.length;
    const at = before.slice(from, to).findIndex((old) => fits(old, item));
    if (at !== -1) found[index] = from + at;
  });
}

/** The facts that make a thing the same thing. */
function isAlike(one: unknown, other: unknown): boolean {
  const keys = ['noc', 'level', 'test', 'relation', 'country', 'name'];
  return isPlainObject(one) && isPlainObject(other) && keys.every((key) => one[key] === other[key]);
}
