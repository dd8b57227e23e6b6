import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { formatDay, parseDay } from '../../base/day.ts';
import { unreadable } from '../../report/rounds/update.ts';
import { bundledRounds, type Known } from '../../rounds/bundled.ts';
import { roundsCompiled } from '../../rounds/data/rounds.ts';
import { maxFeedBytes } from '../../rounds/feed.ts';
import { mergeRounds } from '../../rounds/merge.ts';
import { readStored } from '../../rounds/stored.ts';
import { dataDirectory } from '../data-directory.ts';
import { today } from '../day.ts';
import { decodeText, tell } from '../io.ts';
import type { Machine } from '../machine.ts';
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
  return formatDay((parseDay(today(machine)) ?? 0) + 1);
}

/** The bundled rounds with what was fetched laid over them. A file that cannot be used is passed over, with a word. */
export async function knownRounds(
  machine: Machine,
  say: (text: string) => void = (text) => tell(text, machine),
): Promise<KnownRounds> {
  const bundled = bundledRounds();
  const file = storedFile(machine);
  const text = machine.readsOnlyWhatIsNamed === true ? undefined : await readStoredText(file);
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

async function readStoredText(file: string): Promise<string | undefined> {
  try {
    return await readBounded(file, maxFeedBytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : '';
  }
}

/**
 * The text of a file, read to one byte more than the limit at most, so that a longer one is seen to be longer.
 * @throws {TypeError} for bytes that are not UTF-8
 */
export async function readBounded(file: string, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: most })) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  // It may be cut off within a letter, and is refused for its length alone.
  return bytes.length > most ? bytes.toString('latin1') : decodeText(bytes);
}
