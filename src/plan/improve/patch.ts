import { immutableJSONPatch } from 'immutable-json-patch';
import type { Profile } from '../../profile/schema.ts';
import type { Change, Lever } from './lever.ts';

export interface Patched {
  readonly changes: readonly Change[];
  readonly profile: Profile;
}

/** A profile with levers pulled one after the other, and the one patch that does it all. */
export function pull(profile: Profile, levers: readonly Lever[]): Patched {
  let patched = profile;
  const changes: Change[] = [];
  for (const lever of levers) {
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
