import { join } from 'node:path';
import { addDays, formatDay } from '../../base/day.ts';
import { unreadable } from '../../report/rounds/update.ts';
import { bundledRounds, type Known } from '../../rounds/bundled.ts';
import { roundsCompiled } from '../../rounds/data/rounds.ts';
import { maxFeedBytes } from '../../rounds/feed.ts';
import { mergeRounds } from '../../rounds/merge.ts';
import { readStored } from '../../rounds/stored.ts';
import { dataDirectory } from '../data-directory.ts';
import { dayOption, today } from '../day.ts';
import { decodeText, readAtMost } from '../io.ts';
import type { Machine } from '../machine.ts';
import { tell } from '../tell.ts';
import { words } from '../words.ts';

export interface KnownRounds extends Known {
  readonly bundled: Known;
  /** What was fetched earlier is there, and not all of it can be read. */
  readonly damaged: boolean;
}

/** The file of what was fetched. */
export function storedFile(machine: Machine): string {
  return join(dataDirectory(machine), 'rounds.json');
}

/** The last day that a round can have: tomorrow, since days start earlier elsewhere. */
export function lastPossibleDay(machine: Machine): string {
  return formatDay(addDays(dayOption('--as-of', today(machine)), 1));
}

/** The bundled rounds with what was fetched laid over them. A file that cannot be used is passed over, with a word. */
export async function knownRounds(
  machine: Machine,
  say: (text: string) => void = (text) => tell(text, machine),
): Promise<KnownRounds> {
  const bundled = bundledRounds();
  const file = storedFile(machine);
  const text = machine.readsOnlyWhatIsNamed === true ? undefined : readStoredText(file);
  if (text === undefined) return { ...bundled, bundled, damaged: false };
  const stored = readStored(text, lastPossibleDay(machine));
  if (typeof stored === 'string') {
    say(`crs: ${words['rounds.storedPassedOver']({ file, why: words[`feed.${stored}`]({}) })}`);
    return { ...bundled, bundled, damaged: true };
  }
  for (const problem of stored.unreadable) say(`crs: ${file}: ${unreadable(problem, words)}`);
  // What was fetched before this version was made may be older than what it brings.
  const { known } = mergeRounds(bundled, stored, stored.updated >= roundsCompiled);
  return { ...known, bundled, damaged: stored.unreadable.length > 0 };
}

function readStoredText(file: string): string | undefined {
  try {
    return readBounded(file, maxFeedBytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : '';
  }
}

/**
 * The text of a file, read to one byte more than the limit at least, so that a longer one is seen to be longer.
 * @throws {TypeError} for bytes that are not UTF-8
 */
export function readBounded(file: string, most: number): string {
  const bytes = readAtMost(file, most);
  // It may be cut off within a letter, and is refused for its length alone.
  return bytes.length > most ? bytes.toString('latin1') : decodeText(bytes);
}
