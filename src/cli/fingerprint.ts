import { isPlainObject } from '../base/plain-object.ts';
import { isOwnKey } from '../profile/own-keys.ts';
import type { Profile } from '../profile/schema.ts';

/** Makes fingerprints of facts: SHA-256 of their JSON with sorted keys. How somebody is called is no fact. */
export async function loadFingerprint(): Promise<(profile: Profile) => string> {
  const { createHash } = await import('node:crypto');
  return ({ id: _, name: __, ...facts }) => createHash('sha256').update(JSON.stringify(facts, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  // What no rule reads makes nobody another person.
  const facts = Object.entries(value).filter(([key]) => key !== 'notes' && !isOwnKey(key));
  return Object.fromEntries(facts.sort(([one], [other]) => (one < other ? -1 : 1)));
}
