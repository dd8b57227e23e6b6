import { assess } from '../../assess/assess.ts';
import { say } from '../../messages/message.ts';
import { type Improvement, improve } from '../../plan/improve/improve.ts';
import { areCompatible, type Lever } from '../../plan/improve/lever.ts';
import { applyLevers } from '../../plan/improve/patch.ts';
import { writeChanges } from '../../plan/improve/write.ts';
import { readProfile } from '../../profile/read.ts';
import { answersOf, verdictSeenLast } from '../answer-first.ts';
import { ExitError } from '../exit.ts';
import { writeOutput } from '../io.ts';
import { leversCalled, unknownLever } from '../levers-called.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { answerEach } from '../people/answer-each.ts';
import { startImproving, targetOf } from '../people/improve-each.ts';
import { type Loaded, loadPeople, refuseUnreadable } from '../people/people.ts';
import { renderEach } from '../people/render-each.ts';
import { knownRounds } from '../rounds/known.ts';
import { hasSheets } from '../sheets.ts';
import { tell } from '../tell.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';

/** `crs improve`: every lever priced, alone and in pairs; sets that reach a score; a profile with levers pulled. */
export async function run(files: readonly string[], given: OptionValues<'improve'>, machine: Machine): Promise<void> {
  refuseTogether(given);
  // Before a file is read.
  targetOf(given);
  const { asOf, law } = await whenOf(given, machine);
  const people = await loadPeople(files, asOf, given, machine);
  const { rounds } = await knownRounds(machine);
  const wanted = given.write ?? [];
  if (wanted.length > 0) {
    const [loaded, another] = people.loaded;
    if (!loaded || another) throw new ExitError(words['improve.writesOne']({}));
    return write(loaded, improve(loaded.profile, asOf, law, rounds), wanted.join(), given.output, machine);
  }
  const each = await answerEach('improve', startImproving, people.loaded, given, machine);
  const text = await renderEach(people, each, given, machine);
  const answers = () => answersOf(people.loaded, { asOf, law }, given.rules !== undefined, machine);
  await writeOutput(await verdictSeenLast(text, answers, given, machine), given.output, machine);
  for (const notice of new Set(each.map(({ data }) => data.notice))) {
    if (notice !== undefined && !hasSheets(given.format)) tell(`crs: ${notice}`, machine);
  }
  await refuseUnreadable(people, machine);
}

function refuseTogether(given: OptionValues<'improve'>): void {
  if (given.write !== undefined) {
    for (const option of ['target', 'cost', 'all', 'format'] as const) {
      if (given[option] !== undefined) throw new ExitError(words['line.writesProfile']({ flag: `--${option}` }));
    }
  }
  if (given.cost !== undefined && given.target === undefined) {
    throw new ExitError(words['line.costAlone']({}));
  }
}

function severalCalled(name: string, called: readonly string[]): ExitError {
  const text = words['improve.severalCalled']({ name, ids: called });
  return new ExitError(words['join.colon']({ head: '--write', text }));
}

/** Writes the profile with levers pulled, and makes sure that it scores what was said. */
async function write(
  { file, text: before, profile }: Loaded,
  { levers, situation: { asOf, law, base } }: Improvement,
  wanted: string,
  output: string | undefined,
  machine: Machine,
): Promise<void> {
  const chosen = chosenLevers(
    wanted,
    levers.map(({ lever }) => lever),
  );
  const { changes, profile: patched } = applyLevers(profile, chosen);
  const total = assess(patched, asOf, law).crs.points;
  const written = writeChanges(before, changes);
  const read = assess(readProfile(written, { file, asOf }), asOf, law).crs.points;
  if (read !== total) throw new Error(`${wanted}: the written profile scores ${read} instead of ${total}`);
  await writeOutput(written, output, machine);
  tell(
    `crs: ${words['improve.written']({ ids: chosen.map(({ id }) => id), from: base.crs.points, to: total })}`,
    machine,
  );
  if (law.crsMissing) {
    tell(`crs: ${words['improve.notComplete']({ rules: law.crs.id, missing: law.crsMissing.id })}`, machine);
  }
  for (const { warning } of chosen) if (warning) tell(`crs: ${say(words, warning)}`, machine);
}

function chosenLevers(wanted: string, levers: readonly Lever[]): readonly Lever[] {
  const ids = levers.map(({ id }) => id);
  const chosen = wanted.split(',').map((typed) => {
    const name = typed.trim();
    const called = leversCalled(name, ids);
    const lever = called.length === 1 ? levers.find(({ id }) => id === called[0]) : undefined;
    if (lever) return lever;
    throw called.length > 1 ? severalCalled(name, called) : unknownLever('--write', name, ids);
  });
  chosen.forEach((lever, index) => {
    const other = chosen.slice(index + 1).find((one) => !areCompatible(lever, one));
    if (other) throw new ExitError(words['line.sameFacts']({ one: lever.id, other: other.id }));
  });
  return chosen;
}
