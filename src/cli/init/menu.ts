import { printable } from '../../base/printable.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { type State, start } from '../../questionnaire/engine.ts';
import { partsOf } from '../../questionnaire/parts.ts';
import type { Section } from '../../questionnaire/question.ts';
import { isPartnerComing } from '../../questionnaire/questions/you.ts';
import type { Setting } from '../../questionnaire/steps.ts';
import { type Telling, toldOf } from '../../questionnaire/told.ts';
import { wrongInParts } from '../../questionnaire/wrong-in-part.ts';
import { words } from '../words.ts';
import { chooseOne } from './choose.ts';
import { type Conversation, converse } from './converse.ts';
import { unknownLines } from './finish.ts';

/** A file under change: what it says by now, and the part that is gone through. */
export interface Changing {
  readonly facts: ProfileData;
  readonly part?: Section['id'];
  readonly state: State;
}

interface Menu extends Omit<Conversation, 'save'> {
  readonly telling: Telling;
  readonly save: (changing: Changing) => void;
}

/** Shows what a file says part by part, and goes through the parts that are chosen, until it is finished. */
export async function changeParts(
  from: Changing,
  menu: Menu,
): Promise<{ readonly facts: ProfileData; readonly unknown: readonly string[] }> {
  const unknown = new Map<string, readonly string[]>();
  let { facts, part, state } = from;
  for (;;) {
    part ??= await choosePart(facts, menu);
    if (part === undefined) return { facts, unknown: [...unknown.values()].flat() };
    const gone = part;
    const setting = { ...menu.setting, base: facts, part: gone };
    const walk = await converse(state, {
      ...menu,
      setting,
      save: (answered) => menu.save({ facts: setting.base, part: gone, state: answered }),
    });
    if (walk) {
      facts = walk.facts;
      unknown.set(gone, unknownLines(walk));
    }
    menu.save({ facts, state: start });
    part = undefined;
    state = start;
  }
}

async function choosePart(facts: ProfileData, menu: Menu): Promise<Section['id'] | undefined> {
  const parts = partsToldBy(facts, menu.setting);
  tellParts(parts, facts, menu);
  const labels = Object.fromEntries(parts.map(({ id, title }) => [id, words[title]({})]));
  const chosen = await chooseOne<string>(
    words['menu.choose']({}),
    menu,
    { ...labels, [finishing]: words['menu.finish']({}) },
    { usual: finishing, help: words['menu.help']({}) },
  );
  return parts.find(({ id }) => id === chosen)?.id;
}

const marks = { wrong: '   ! ', open: '   ? ', counts: '   - ' } as const;

const finishing = 'finish';

function partsToldBy(facts: ProfileData, { asOf, law }: Setting): readonly Section[] {
  const barYears = law.programs.tables.misrepresentationYears;
  const about = { partner: false, couple: isPartnerComing({ root: facts }), position: 0, barYears };
  return partsOf({ here: facts, root: facts, known: facts, about, steer: () => undefined, asOf, law });
}

function tellParts(parts: readonly Section[], facts: ProfileData, { screen, setting, telling }: Menu): void {
  const wrong = wrongInParts(facts, setting, telling);
  screen.gap();
  for (const [index, { id, title }] of parts.entries()) {
    screen.tell(words['menu.part']({ number: index + 1, title: words[title]({}) }), (text) =>
      screen.colors.bold(screen.colors.cyan(text)),
    );
    const told = toldOf(id, facts, telling);
    for (const line of told.length === 0 ? [words['told.nothing']({})] : told)
      screen.tell(printable(line), undefined, '   ');
    for (const { text, kind } of wrong.get(id) ?? [])
      screen.tell(printable(text), kind === 'wrong' ? screen.colors.yellow : undefined, marks[kind]);
  }
}
