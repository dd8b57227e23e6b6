import { printable } from '../../base/printable.ts';
import { say } from '../../messages/message.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import { answer, back, next, type State, skip } from '../../questionnaire/engine.ts';
import { fundsAsked } from '../../questionnaire/funds-asked.ts';
import { helpAt } from '../../questionnaire/help-at.ts';
import { partsOf } from '../../questionnaire/parts.ts';
import type { Value } from '../../questionnaire/question.ts';
import { scoreRangeOf } from '../../questionnaire/score-range.ts';
import type { Asked, Setting, Walk } from '../../questionnaire/steps.ts';
import { tellThing } from '../../questionnaire/told.ts';
import { problemsOf } from '../../questionnaire/valid-profile.ts';
import { warningsAt } from '../../questionnaire/warnings-at.ts';
import { spokenBeside, words } from '../words.ts';
import type { FrontEnd } from './front-end.ts';
import { titleOf } from './occupations.ts';
import type { Screen } from './screen.ts';
import { isStanding, type Occupations, sentence, viewOf } from './view.ts';

export interface Conversation {
  readonly screen: Screen;
  readonly front: FrontEnd;
  readonly setting: Setting;
  readonly occupations: Occupations;
  /** Called after every answer. */
  readonly save: (state: State) => void;
}

/** Asks until the end, one question at a time. `undefined` where a person goes back out of a part of a file. */
export async function converse(
  from: State,
  { screen, front, setting, occupations, save }: Conversation,
): Promise<Walk | undefined> {
  let state = from;
  let section: string | undefined;
  let open = Number.POSITIVE_INFINITY;
  for (;;) {
    const walk = next(state, setting);
    const { asked } = walk;
    if (asked?.section.id !== section) {
      // Not on the way back.
      if (section !== undefined && walk.open.length < open) tellScore(walk, setting, screen);
      if (asked) tellSection(asked, setting, screen);
      section = asked?.section.id;
      open = walk.open.length;
    }
    if (!asked) {
      const problems = problemsOf(walk.facts, setting.asOf);
      const before = problems.length > 0 ? back(state, walk) : undefined;
      if (!before) return walk;
      for (const problem of problems) screen.tell(sentence(problem), screen.colors.red);
      state = before;
      continue;
    }
    tellQuestion(asked, setting, occupations, screen);
    const reply = await front.ask(viewOf(asked, state, setting, occupations));
    if (reply === 'help') tellHelp(asked, screen);
    else if (reply === 'back') {
      const before = back(state, walk);
      if (before) state = before;
      else if (setting.part !== undefined) return undefined;
      else screen.tell(words['init.first']({}), screen.colors.yellow);
    } else if (reply === 'skip') {
      if (isStanding(asked)) screen.tell(words['init.cannotSkip']({}), screen.colors.yellow);
      else state = skip(state, asked);
    } else {
      // What is offered may not fit what was changed before it.
      const wrong = checkAnswer(reply.value, asked, setting);
      if (wrong) {
        screen.tell(sentence(wrong), screen.colors.red);
        continue;
      }
      state = answer(state, asked, reply.value);
      tellWarnings(reply.value, asked, setting, screen);
      if (asked.question.kind.of === 'noc') tellEntry(reply.value, screen);
    }
    if (reply !== 'help') save(state);
  }
}

function tellSection({ section, at, later }: Asked, setting: Setting, { colors, gap, tell }: Screen): void {
  const title = words[section.title]({});
  const parts = partsOf(at);
  const part = parts.indexOf(section) + 1;
  const isAlone = later || part === 0 || setting.part !== undefined;
  gap();
  tell(isAlone ? words['init.partAlone']({ title }) : words['init.part']({ title, part, of: parts.length }), (text) =>
    colors.bold(colors.cyan(text)),
  );
}

function tellQuestion(
  { question, at, thing }: Asked,
  { asOf }: Setting,
  occupations: Occupations,
  { colors, gap, tell }: Screen,
): void {
  const telling = { words, asOf, titleOf: (code: string) => titleOf(code, occupations.lookUp) };
  const summary = thing && tellThing(thing.list, thing.facts, telling);
  const about = summary === undefined ? at.about : { ...at.about, summary: printable(summary) };
  gap();
  tell(words[question.ask](about), colors.bold);
  const money = question.ask === 'ask.funds' ? fundsAsked(at) : undefined;
  if (question.why) tell(words[question.why]({ ...at.about, money }), colors.dim);
}

/** What is worth knowing of an answer that was taken, right behind it. */
function tellWarnings(value: Value, asked: Asked, setting: Setting, { colors, tell }: Screen): void {
  for (const warning of warningsAt(value, asked, setting)) tell(`! ${say(words, warning)}`, colors.yellow);
}

/** Where the entry of an occupation is read, which decides whether it is the right one. */
function tellEntry(code: Value, { colors, tell, link }: Screen): void {
  tell(words['init.duties']({}), colors.dim);
  link(words['noc.page']({ code: String(code) }));
}

function tellHelp(asked: Asked, { colors, tell, link }: Screen): void {
  const { paragraphs, page } = helpAt(asked, words, spokenBeside());
  for (const paragraph of paragraphs) tell(paragraph, colors.yellow);
  if (page !== undefined) link(page);
}

/** What the answers are worth so far, and how much more the others can bring. */
function tellScore(walk: Walk, setting: Setting, { colors, gap, tell }: Screen): void {
  const reach = scoreRangeOf(walk, setting);
  if (!reach || walk.open.length === 0) return;
  const { points, most, mostWithoutNomination: without } = reach;
  gap();
  const complete = setting.law.crsMissing === undefined;
  tell(words['init.score']({ points, most, without, complete, skipped: walk.unknown.length > 0 }), colors.green);
}
