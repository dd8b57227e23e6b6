import type { Day } from '../../base/day.ts';
import { checkProfile } from '../../profile/check-profile.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { readProfile } from '../../profile/read.ts';
import { readInput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { tell } from '../tell.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import { finish } from './finish.ts';
import { occupationTitles } from './occupations.ts';
import { openScreen } from './screen.ts';
import { checkTarget } from './target.ts';
import { type Before, fileText, isEmpty, writeFile } from './write.ts';

/**
 * `crs init FILE --answers ANSWERS --yes`: writes facts without asking. Facts of a file that is there already stay, but
 * for the keys that the answers have.
 */
export async function writeAnswers(
  file: string,
  answers: string,
  given: OptionValues<'init'>,
  machine: Machine,
): Promise<void> {
  const { asOf, law } = await whenOf(given, machine);
  const before = checkTarget(file) ? await readBefore(file, asOf, machine) : undefined;
  const stated: ProfileData = { ...readProfile(await readInput(answers, machine), { file: answers, asOf }) };
  const facts = joined(before?.facts ?? {}, stated);
  checkProfile(facts, { file, asOf });
  const written = fileText(file, before, facts, [], await occupationTitles());
  if (written === before?.text) tell(words['init.unchanged']({ file }), machine);
  else {
    writeFile(file, written, before);
    tell(words['init.written']({ file }), machine);
  }
  await finish(facts, file, { base: {}, asOf, law }, [], given, openScreen(given, true, machine), machine);
}

/** Facts with others in their place. A birth and an age exclude each other. */
export function joined(facts: ProfileData, stated: ProfileData): ProfileData {
  const { age, dateOfBirth, ...rest } = facts;
  return stated.age === undefined && stated.dateOfBirth === undefined
    ? { ...facts, ...stated }
    : { ...rest, ...stated };
}

/** The file that is changed; one that is empty, or holds comments alone, has no facts. @throws {InputError} when it is not a profile */
export async function readBefore(file: string, asOf: Day, machine: Machine): Promise<Before> {
  const text = await readInput(file, machine);
  const isJson = /\.json$/i.test(file);
  // JSON has no place for comments: they would be lost.
  const isNew = isEmpty({ text }) && (text.trim() === '' || !isJson);
  return { text, facts: isNew ? {} : { ...readProfile(text, { file, asOf }) } };
}
