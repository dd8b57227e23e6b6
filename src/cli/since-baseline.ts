import { basename } from 'node:path';
import { type Day, parseDay } from '../base/day.ts';
import { diffScored } from '../diff/diff-scores.ts';
import { nameKey } from '../diff/name-key.ts';
import { readBaseline } from '../diff/read-baseline.ts';
import { sinceStored } from '../diff/since-stored.ts';
import type { Stored } from '../diff/stored.ts';
import { baselineTitle, valuesOf } from '../report/diff-sheets.ts';
import type { Compared } from './compared.ts';
import { ExitError } from './exit.ts';
import { loadFingerprint } from './fingerprint.ts';
import { readInput } from './io.ts';
import type { Machine } from './machine.ts';
import { unpacked } from './packed.ts';
import { type Loaded, loadPeople } from './people/people.ts';
import type { When } from './when.ts';
import { words } from './words.ts';

/** Stored scores by the `nameKey` of their profile. */
export interface Baseline {
  readonly file: string;
  readonly scores: ReadonlyMap<string, Stored>;
}

/** Bytes of stored scores: some ten thousand profiles. */
const mostScores = 256 * 2 ** 20;

/** The stored scores that `--baseline` names, also packed by gzip. @throws {InputError} */
export async function loadBaseline([file = '', another]: readonly string[], machine: Machine): Promise<Baseline> {
  if (another !== undefined) throw new ExitError(words['line.baselineTwice']({}));
  return { file, scores: readBaseline(await readInput(file, machine, mostScores, unpacked), file) };
}

/** The one day of all stored scores; `undefined` where there are none. @throws {ExitError} for several */
export function dayOfBaseline({ file, scores }: Baseline): Day | undefined {
  const [day, another] = valuesOf(scores, (origin) => origin.asOf);
  const parsed = day === undefined ? undefined : parseDay(day);
  if (another === undefined && (parsed !== undefined || scores.size === 0)) return parsed;
  throw new ExitError(words[another === undefined ? 'line.sameDayOfNone' : 'line.sameDayOfSeveral']({ file }));
}

/** The result of each profile now against a stored one, with what moved between them. */
export async function sinceBaseline(
  files: readonly string[],
  { file, scores }: Baseline,
  { asOf, law }: When,
  given: { readonly keepGoing?: boolean | undefined },
  machine: Machine,
): Promise<Compared> {
  const absent = words['diff.absentNode']({});
  const fingerprintOf = await loadFingerprint();
  const people = await loadPeople(files, asOf, given, machine);
  // Who is told apart by a file today may have been the only one of the name: the same facts are the same person.
  const sameFacts = new Map([...scores].map(([key, { origin }]) => [origin.fingerprint, key]));
  const keyOf = ({ label, profile }: Loaded) =>
    scores.has(nameKey(label)) ? nameKey(label) : (sameFacts.get(fingerprintOf(profile)) ?? nameKey(label));
  const diffs = people.loaded.map((one) =>
    sinceStored({ ...one, fingerprint: fingerprintOf(one.profile) }, scores.get(keyOf(one)), { asOf, law }, words),
  );
  const known = new Set(people.loaded.map(keyOf));
  for (const [key, { profile, scored }] of scores) {
    if (!known.has(key)) diffs.push({ ...diffScored(profile, scored, undefined, absent), cause: [] });
  }
  return {
    people,
    diffs,
    title: baselineTitle(
      { file: file === '-' ? words['file.standardInput']({}) : basename(file), scores },
      { asOf, law },
      words,
    ),
    laws: [law],
  };
}
