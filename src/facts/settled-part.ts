import type { Profile } from '../profile/schema.ts';
import type { Doubt, DoubtKind, Note, Settling } from './settling.ts';

/** A part of the facts, with what was noted and doubted on the way to it. */
export interface SettledPart<T> {
  readonly value: T;
  /** What it was worked out from besides the profile. */
  readonly workedOutFrom: unknown;
  readonly switched: ReadonlySet<DoubtKind>;
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
}

/** Settles a part, or takes it over as it was. */
export function settlePart<T, Given>(
  settling: Settling,
  known: SettledPart<T> | undefined,
  settleIt: (settling: Settling, profile: Profile, given: Given) => T,
  profile: Profile,
  given: Given,
): SettledPart<T> {
  const { switched, notes, doubts } = settling;
  if (known !== undefined && known.workedOutFrom === given && isUntouched(known, switched)) {
    for (const note of known.notes) notes.push(note);
    for (const doubt of known.doubts) doubts.push(doubt);
    return known;
  }
  const noted = notes.length;
  const doubted = doubts.length;
  const value = settleIt(settling, profile, given);
  return { value, workedOutFrom: given, switched, notes: since(notes, noted), doubts: since(doubts, doubted) };
}

const nothing: readonly never[] = [];

/** What was added to a list after it had so many items. */
function since<T>(list: readonly T[], length: number): readonly T[] {
  return list.length === length ? nothing : list.slice(length);
}

/** Whoever asks for a reading leaves its doubt: whether all that a part asked for are as they were. */
function isUntouched({ doubts, switched: before }: SettledPart<unknown>, switched: ReadonlySet<DoubtKind>): boolean {
  for (const { kind } of doubts) {
    if (kind !== undefined && before.has(kind) !== switched.has(kind)) return false;
  }
  return true;
}
