import { isPlainObject } from '../base/plain-object.ts';

/** What a person keeps beside the facts, which no rule reads: free text, and values under keys that begin with `x-`. */
export interface OwnKeys {
  readonly notes?: string;
  /** With their whole names; left out where there are none. */
  readonly x?: Readonly<Record<string, unknown>>;
}

/** Whether a key is the person's own: any name behind `x-`. */
export function isOwnKey(key: string): boolean {
  return key.length > 2 && key.startsWith('x-');
}

/** The notes and the `x-` keys of a profile, or of another object in it, as they are written. */
export function ownKeysOf(facts: object): OwnKeys {
  const x = Object.entries(facts).filter(([key, value]) => isOwnKey(key) && value !== undefined);
  return {
    ...('notes' in facts && typeof facts.notes === 'string' && facts.notes !== '' && { notes: facts.notes }),
    ...(x.length > 0 && { x: Object.fromEntries(x) }),
  };
}

/** Lists and objects inside each other: deeper ones would exhaust whoever reads or writes them. */
export const mostOwnDepth = 50;

/** Whether JSON can say a value. */
export function isJsonValue(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (depth === mostOwnDepth) return false;
  if (Array.isArray(value)) return value.every((item) => isJsonValue(item, depth + 1));
  // A day or a map of JavaScript would become something else, or nothing.
  if (!isPlainObject(value) || Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.values(value).every((part) => part === undefined || isJsonValue(part, depth + 1));
}

/** `x-file` for `x_file` or `X-File`. */
export function ownKeyMeant(key: string): string | undefined {
  const name = /^x[-_. ](.+)$/i.exec(key)?.[1];
  return name === undefined ? undefined : `x-${name}`;
}
