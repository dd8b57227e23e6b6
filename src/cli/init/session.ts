import { say } from '../../messages/message.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { readProfile } from '../../profile/read.ts';
import { resume, type State, start } from '../../questionnaire/engine.ts';
import { isNew, type Setting } from '../../questionnaire/steps.ts';
import { ExitError } from '../exit.ts';
import { readInput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { quotedForShell } from '../quoted-for-shell.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import { type Asking, chooseOne, typeIn } from './choose.ts';
import { type Conversation, converse } from './converse.ts';
import { type Draft, draftOf, readDraft, removeDraft, saveDraft } from './draft.ts';
import { effectOf } from './effect.ts';
import { finish, unknownLines } from './finish.ts';
import { Interrupted } from './front-end.ts';
import { changeParts } from './menu.ts';
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
      answers === undefined ? {} : { ...readProfile(await readInput(answers, machine), { file: answers, asOf }) };
    const setting: Setting = { base: joined(before?.facts ?? {}, stated), asOf, law };
    const draft = await begin(file, setting, asking);
    screen.tell(words[before && !isEmpty(before) ? 'init.editing' : 'init.welcome']({ file }));
    screen.tell(words[plain ? 'init.plainKeys' : 'init.keys']({}), screen.colors.dim);
    if (law.crsMissing) {
      const values = { used: law.crs.id, missing: law.crsMissing.id };
      screen.tell(say(words, { id: 'law.crsIncomplete', values }), screen.colors.yellow);
    }
    const titleOf = await occupationTitles();
    const conversation = { ...asking, setting, occupations: await loadOccupations(), titleOf };
    const { facts, unknown } = await tellFacts(file, draft, conversation);
    const written = fileText(file, before, facts, unknown, titleOf);
    if (written === before?.text) screen.tell(words['init.unchanged']({ file }));
    else if (before && !(await mayWrite(file, before.facts, facts, conversation))) throw new Interrupted();
    else {
      writeFile(file, written, before);
      screen.tell(words['init.written']({ file }), screen.colors.green);
    }
    removeDraft(file);
    await finish(facts, file, setting, unknown, given, screen, machine);
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
      asking.screen.tell(words['init.exists']({ file: name }), asking.screen.colors.red);
    } catch (error) {
      if (!(error instanceof ExitError)) throw error;
      asking.screen.tell(error.message, asking.screen.colors.red);
    }
  }
}

interface Telling extends Omit<Conversation, 'save'> {
  readonly titleOf: (code: string) => string | undefined;
}

/** What a person tells: of a new file all of it, of one that says something already the parts that are chosen. */
async function tellFacts(
  file: string,
  { state, changed }: Draft,
  conversation: Telling,
): Promise<{ readonly facts: ProfileData; readonly unknown: readonly string[] }> {
  const { setting, titleOf } = conversation;
  const { base, asOf, law } = setting;
  const isFirst = isNew(base);
  // A draft of a version that went through a file from its beginning is gone on with in that way.
  const isThrough = !isFirst && changed === undefined && Object.keys(state.answers).length > 0;
  const save = (answered: State) => saveDraft(file, { state: answered });
  const walk = isFirst || isThrough ? await converse(resume(state, setting), { ...conversation, save }) : undefined;
  if (walk && isFirst) return { facts: walk.facts, unknown: unknownLines(walk) };
  const facts = walk?.facts ?? changed?.facts ?? base;
  const part = walk ? undefined : changed?.part;
  const from = part === undefined ? start : resume(state, { base: facts, asOf, law, part });
  return changeParts(
    { facts, state: from, ...(part && { part }) },
    {
      ...conversation,
      telling: { words, titleOf, asOf },
      save: ({ state: answered, ...now }) => saveDraft(file, { state: answered, changed: { base, ...now } }),
    },
  );
}

const noDraft: Draft = { state: start };

/** From the first question, or from where the person stopped. */
async function begin(file: string, { base }: Setting, asking: Asking): Promise<Draft> {
  const draft = readDraft(file);
  if (draft === undefined) return noDraft;
  const { screen } = asking;
  if (draft === 'broken') {
    screen.tell(words['init.draftBroken']({ draft: draftOf(file) }), screen.colors.yellow);
    return noDraft;
  }
  if (draft.changed && !areSame(draft.changed.base, base)) {
    screen.tell(words['menu.otherDraft']({ file }), screen.colors.yellow);
    return noDraft;
  }
  const choice = await chooseOne(words['init.resume']({ file }), asking, {
    on: words['init.resume.on']({}),
    anew: words['init.resume.anew']({}),
    stop: words['init.resume.stop']({}),
  });
  if (choice === 'stop') throw new Interrupted();
  if (choice === 'on') return draft;
  removeDraft(file);
  return noDraft;
}

function areSame(one: ProfileData, other: ProfileData): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Asks whether to write, once it is said what the changes do. */
async function mayWrite(
  file: string,
  before: ProfileData,
  after: ProfileData,
  { setting, ...asking }: Asking & { readonly setting: Setting },
): Promise<boolean> {
  const changes = effectOf(before, after, setting);
  if (changes.length > 0) asking.screen.gap();
  for (const line of changes) asking.screen.tell(line);
  const choice = await chooseOne(words['init.write']({ file }), asking, {
    yes: words['init.yes']({}),
    no: words['init.no']({}),
  });
  return choice === 'yes';
}
