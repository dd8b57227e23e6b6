import { basename } from 'node:path';
import { assess } from '../assess/assess.ts';
import { type Day, formatDay, parseDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { causesOf, type ScoreOn } from '../diff/causes.ts';
import { comparableScoreOf } from '../diff/comparable-score.ts';
import { diffScored, isDifferent } from '../diff/diff-scores.ts';
import { nameKey } from '../diff/name-key.ts';
import { readBaseline } from '../diff/read-baseline.ts';
import type { Origin, Stored } from '../diff/stored.ts';
import type { Law } from '../law/law.ts';
import { isInputError } from '../profile/input-error.ts';
import { checkProfile } from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import type { Compared } from './compared.ts';
import { ExitError } from './exit.ts';
import { loadFingerprint } from './fingerprint.ts';
import { readInput } from './io.ts';
import type { Machine } from './machine.ts';
import { unpacked } from './packed.ts';
import { type Loaded, loadPeople } from './people/people.ts';
import { toolName, toolVersion } from './version.ts';
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
  const [day, another] = valuesOf(scores, ({ asOf }) => asOf);
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
  const tool = { name: toolName, version: toolVersion };
  const fingerprintOf = await loadFingerprint();
  const people = await loadPeople(files, asOf, given, machine);
  // Who is told apart by a file today may have been the only one of the name: the same facts are the same person.
  const sameFacts = new Map([...scores].map(([key, { origin }]) => [origin.fingerprint, key]));
  const keyOf = ({ label, profile }: Loaded) =>
    scores.has(nameKey(label)) ? nameKey(label) : (sameFacts.get(fingerprintOf(profile)) ?? nameKey(label));
  const diffs = people.loaded.map((one) => {
    const before = scores.get(keyOf(one));
    const scored = comparableScoreOf(assess(one.profile, asOf, law), words);
    const diff = diffScored(printable(one.label), before?.scored, scored, absent);
    if (!before || !isDifferent(diff)) return { ...diff, cause: [] };
    const facts = { fingerprint: fingerprintOf(one.profile), days: daysIn(one.profile) };
    return { ...diff, cause: causesOf(before, { scored, asOf, law, tool, ...facts }, scorerOf(one)) };
  });
  const known = new Set(people.loaded.map(keyOf));
  for (const [key, { profile, scored }] of scores) {
    if (!known.has(key)) diffs.push({ ...diffScored(profile, scored, undefined, absent), cause: [] });
  }
  return { people, diffs, title: titleOf({ file, scores }, { asOf, law }), laws: [law] };
}

function scorerOf({ profile, file }: Loaded): ScoreOn {
  return (asOf: Day, law: Law) => {
    try {
      return comparableScoreOf(assess(checkProfile(profile, { file, asOf }), asOf, law), words);
    } catch (error) {
      if (isInputError(error)) return undefined;
      throw error;
    }
  };
}

function daysIn(profile: Profile): readonly string[] {
  return JSON.stringify(profile).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

function titleOf({ file, scores }: Baseline, { asOf, law }: When): string {
  const before = words['diff.madeWith']({
    days: valuesOf(scores, (origin) => origin.asOf),
    rules: valuesOf(scores, (origin) => origin.rules.crs),
    tools: valuesOf(scores, ({ tool }) => tool && `${tool.name} ${tool.version}`),
  });
  const now = { days: [formatDay(asOf)], rules: [law.crs.id], tools: [`${toolName} ${toolVersion}`] };
  return words['diff.baselineTitle']({
    file: file === '-' ? words['file.standardInput']({}) : printable(basename(file)),
    before: scores.size === 0 ? words['diff.noScores']({}) : printable(before),
    now: words['diff.madeWith'](now),
  });
}

/** What stored scores say of one thing, each once, in order. */
function valuesOf(scores: Baseline['scores'], of: (origin: Origin) => string | undefined): readonly string[] {
  const values = new Set<string>();
  for (const { origin } of scores.values()) {
    const value = of(origin);
    if (value !== undefined) values.add(value);
  }
  return [...values].sort();
}
