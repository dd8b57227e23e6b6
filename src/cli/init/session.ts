import { say } from '../../messages/message.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { readProfile } from '../../profile/read.ts';
import { resume, type State, start } from '../../questionnaire/engine.ts';
import type { Setting } from '../../questionnaire/steps.ts';
import { ExitError } from '../exit.ts';
import { readInput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { quotedForShell } from '../quoted-for-shell.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import { type Asking, chooseOne, typeIn } from './choose.ts';
import { converse } from './converse.ts';
import { draftOf, readDraft, removeDraft, saveDraft } from './draft.ts';
import { finish, unknownLines } from './finish.ts';
import { Interrupted } from './front-end.ts';
import { loadOccupations, occupationTitles } from './occupations.ts';
import { openScreen } from './screen.ts';
import { checkTarget } from './target.ts';
import { fileText, isEmpty, writeFile } from './write.ts';
import { joined, readBefore } from './write-answers.ts';

export interface Call {
  readonly file: string;
  /** Whether the person named the file. */
  readonly isNamed: boolean;
  /** A file of facts to begin from. */
  readonly answers: string | undefined;
  readonly given: OptionValues<'init'>;
}

/** Stopped by the person: as shells report an interrupt. */
const interrupted = 130;

/** The questionnaire on a terminal, from the first question to the file and its score. */
export async function question({ file: first, isNamed, answers, given }: Call, machine: Machine): Promise<void> {
  const { asOf, law } = await whenOf(given, machine);
  const plain = given.plain === true || machine.env.TERM === 'dumb';
  checkTarget(first);
  const screen = openScreen(given, plain, machine);
  const front = plain
    ? (await import('./plain-front-end.ts')).plainFrontEnd(screen, machine)
    : (await import('./terminal-front-end.ts')).richFrontEnd(screen, machine);
  const asking = { front, screen };
  let file = first;
  try {
    file = isNamed ? first : await chooseFile(first, asking);
    const before = checkTarget(file) ? await readBefore(file, asOf, machine) : undefined;
    const stated: ProfileData =
      answers === undefined ? {} : readProfile(await readInput(answers, machine), { file: answers, asOf });
    const setting: Setting = { base: joined(before?.facts ?? {}, stated), asOf, law };
    const from = await begin(file, setting, asking);
    screen.tell(words[before && !isEmpty(before) ? 'init.editing' : 'init.welcome']({ file }));
    screen.tell(words[plain ? 'init.plainKeys' : 'init.keys']({}), screen.chalk.dim);
    if (law.crsMissing) {
      const values = { used: law.crs.id, missing: law.crsMissing.id };
      screen.tell(say(words, { id: 'law.crsIncomplete', values }), screen.chalk.yellow);
    }
    const walk = await converse(from, {
      ...asking,
      setting,
      occupations: await loadOccupations(),
      save: (state) => saveDraft(file, state),
    });
    const unknown = unknownLines(walk);
    const written = fileText(file, before, walk.facts, unknown, await occupationTitles());
    if (written === before?.text) screen.tell(words['init.unchanged']({ file }));
    else if (before && !(await mayWrite(file, asking))) throw new Interrupted();
    else {
      writeFile(file, written, before);
      screen.tell(words['init.written']({ file }), screen.chalk.green);
    }
    removeDraft(file);
    await finish(walk.facts, file, setting, unknown, given, screen, machine);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const command = `crs init ${quotedForShell(file)}${plain && given.plain === true ? ' --plain' : ''}`;
    throw new ExitError(say(words, { id: 'init.stopped', values: { command } }), interrupted);
  } finally {
    front.close();
  }
}

/** Nobody named a file, and the usual one is there: it is changed, or left alone. */
async function chooseFile(file: string, asking: Asking): Promise<string> {
  if (!checkTarget(file)) return file;
  const choice = await chooseOne(words['init.exists']({ file }), asking, {
    change: words['init.exists.change']({}),
    other: words['init.exists.other']({}),
    stop: words['init.exists.stop']({}),
  });
  if (choice === 'stop') throw new Interrupted();
  if (choice === 'change') return file;
  for (;;) {
    const name = await typeIn(words['init.otherName']({}), asking);
    try {
      if (!checkTarget(name)) return name;
      asking.screen.tell(words['init.exists']({ file: name }), asking.screen.chalk.red);
    } catch (error) {
      if (!(error instanceof ExitError)) throw error;
      asking.screen.tell(error.message, asking.screen.chalk.red);
    }
  }
}

/** From the first question, or from where the person stopped. */
async function begin(file: string, setting: Setting, asking: Asking): Promise<State> {
  const draft = readDraft(file);
  if (draft === undefined) return start;
  if (draft === 'broken') {
    asking.screen.tell(words['init.draftBroken']({ draft: draftOf(file) }), asking.screen.chalk.yellow);
    return start;
  }
  const choice = await chooseOne(words['init.resume']({ file }), asking, {
    on: words['init.resume.on']({}),
    anew: words['init.resume.anew']({}),
    stop: words['init.resume.stop']({}),
  });
  if (choice === 'stop') throw new Interrupted();
  if (choice === 'on') return resume(draft, setting);
  removeDraft(file);
  return start;
}

async function mayWrite(file: string, asking: Asking): Promise<boolean> {
  const choice = await chooseOne(words['init.write']({ file }), asking, {
    yes: words['init.yes']({}),
    no: words['init.no']({}),
  });
  return choice === 'yes';
}
