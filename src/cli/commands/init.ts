import { say } from '../../messages/message.ts';
import { template } from '../../questionnaire/template.ts';
import { ExitError } from '../exit.ts';
import { schemaFile } from '../init/finish.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { usualProfile } from '../usual-profile.ts';
import { words } from '../words.ts';

/** `crs init`: a questionnaire that writes a profile, or changes one. */
export async function run([named]: readonly string[], given: OptionValues<'init'>, machine: Machine): Promise<void> {
  if (given.template === true) {
    machine.stdout.write(template(`./${schemaFile}`, words));
    return;
  }
  const file = named ?? usualProfile;
  const answers = given.answers;
  if (given.yes === true && answers === undefined) throw new ExitError(words['init.yesAlone']({}));
  if (given.yes === true && answers !== undefined) {
    const { writeAnswers } = await import('../init/write-answers.ts');
    return writeAnswers(file, answers, given, machine);
  }
  if (!machine.stdin.isTTY || !machine.stderr.isTTY) {
    throw new ExitError(say(words, { id: 'init.noTerminal', values: { file } }));
  }
  const { question } = await import('../init/session.ts');
  await question({ file, isNamed: named !== undefined, answers, given }, machine);
}
