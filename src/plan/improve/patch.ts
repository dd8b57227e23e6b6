import { immutableJSONPatch } from 'immutable-json-patch';
import type { Profile } from '../../profile/schema.ts';
import type { Change, Lever } from './lever.ts';

/** A profile with levers applied. */
export interface Patched {
  /** What was changed, in order. */
  readonly changes: readonly Change[];
  /** The profile after it. */
  readonly profile: Profile;
}

/**
 * A profile with levers pulled, and the one patch that does it all. They are pulled in the order of their ids, since of years
 * of work in two countries those pulled last are the last ones: in Canada.
 */
export function applyLevers(profile: Profile, levers: readonly Lever[]): Patched {
  let patched = profile;
  const changes: Change[] = [];
  for (const lever of [...levers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const next = lever.on(patched);
    changes.push(...next);
    patched = immutableJSONPatch<Profile>(patched, [...next]);
  }
  return { changes, profile: patched };
}

/** Appends to a list of the profile, or starts the list where none is stated. */
export function append(list: readonly unknown[] | undefined, path: string, value: unknown): readonly Change[] {
  return [list === undefined ? { op: 'add', path, value: [value] } : { op: 'add', path: `${path}/-`, value }];
}
