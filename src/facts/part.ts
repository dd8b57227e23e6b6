import type { Profile } from '../profile/schema.ts';
import type { Doubt, Note, Reading, Settling } from './settling.ts';

/** A part of the facts, with what was noted and doubted on the way to it. */
export interface Part<T> {
  readonly value: T;
  /** What it was worked out from besides the profile. */
  readonly given: unknown;
  readonly readings: ReadonlySet<Reading>;
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
}

/** Settles a part, or takes it over as it was. */
export function settlePart<T, Given>(
  settling: Settling,
  known: Part<T> | undefined,
  settleIt: (settling: Settling, profile: Profile, given: Given) => T,
  profile: Profile,
  given: Given,
): Part<T> {
  const { readings, notes, doubts } = settling;
  if (known !== undefined && known.given === given && isUntouched(known, readings)) {
    for (const note of known.notes) notes.push(note);
    for (const doubt of known.doubts) doubts.push(doubt);
    return known;
  }
  const noted = notes.length;
  const doubted = doubts.length;
  const value = settleIt(settling, profile, given);
  return { value, given, readings, notes: since(notes, noted), doubts: since(doubts, doubted) };
}

const nothing: readonly never[] = [];

/** What was added to a list after it had so many items. */
function since<T>(list: readonly T[], length: number): readonly T[] {
  return list.length === length ? nothing : list.slice(length);
}

/** Whoever asks for a reading leaves its doubt: whether all that a part asked for are as they were. */
function isUntouched({ doubts, readings: before }: Part<unknown>, readings: ReadonlySet<Reading>): boolean {
  for (const { reading } of doubts) {
    if (reading !== undefined && before.has(reading) !== readings.has(reading)) return false;
  }
  return true;
}
