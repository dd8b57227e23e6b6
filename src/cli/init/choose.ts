import { bare, wordsOf } from '../../base/fold.ts';
import type { Read } from '../../questionnaire/read-answer.ts';
import { words } from '../words.ts';
import type { FrontEnd, Option, View } from './front-end.ts';
import type { Screen } from './screen.ts';
import { sentence } from './view.ts';

export interface Asking {
  readonly front: FrontEnd;
  readonly screen: Screen;
}

interface Choosing {
  /** The one that Enter gives. */
  readonly usual?: string;
  /** What there is to know of the choices. */
  readonly help?: string;
}

/** Asks which of a few things to do, outside the questionnaire. */
export async function chooseOne<Choice extends string>(
  question: string,
  { front, screen }: Asking,
  labels: Readonly<Record<Choice, string>>,
  { usual, help = words['init.chooseHelp']({}) }: Choosing = {},
): Promise<Choice> {
  const options = Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  const isChoice = (value: unknown): value is Choice => options.some((option) => option.value === value);
  for (;;) {
    screen.gap();
    screen.tell(question, screen.colors.bold);
    const reply = await front.ask({
      ...nothing,
      usual,
      options,
      hasHelp: true,
      echo: (value) => options.find((option) => option.value === value)?.label ?? String(value),
      read: (text) => readOption(text, options),
      problem: problemOf,
    });
    if (typeof reply === 'object' && isChoice(reply.value)) return reply.value;
    if (reply === 'help') screen.tell(help, screen.colors.yellow);
    else screen.tell(words['init.cannotSkip']({}));
  }
}

/** By its number, what stands for it, or words of its label that no other has, or no shorter one. */
function readOption(text: string, options: readonly Option[]): Read {
  const asked = bare(text);
  const exact = options.find(
    ({ value, label }, index) =>
      String(index + 1) === text.trim() || (asked !== '' && [bare(label), bare(String(value))].includes(asked)),
  );
  if (exact) return { value: exact.value };
  const typed = wordsOf(text);
  const found = asked === '' ? [] : options.filter(({ label }) => typed.every((word) => hasWord(label, word)));
  const [shortest] = found.filter((one) => found.every(({ label }) => isWithin(one.label, label)));
  if (shortest) return { value: shortest.value };
  if (found.length > 1) {
    const several = found.map(({ label }) => `"${label}"`);
    return { finding: { problem: { id: 'input.whichOf', values: { text: `"${text.trim()}"`, several } } } };
  }
  return { finding: { problem: { id: 'input.noChoice', values: { most: options.length } } } };
}

/** Whether a word is one of a label's, or the beginning of one; `languages` is `language` too. */
function hasWord(label: string, word: string): boolean {
  return wordsOf(label).some((one) => one.startsWith(word) || (one.length > 3 && word === `${one}s`));
}

/** Whether all words of a label are words of another: "Your work", "Your partner's work in Canada". */
function isWithin(label: string, other: string): boolean {
  const all = wordsOf(other);
  return wordsOf(label).every((word) => all.includes(word));
}

function problemOf(read: Read): string | undefined {
  return 'finding' in read ? sentence(read.finding) : undefined;
}

/** Asks for a text, outside the questionnaire. */
export async function typeIn(question: string, { front, screen }: Asking): Promise<string> {
  screen.gap();
  screen.tell(question, screen.colors.bold);
  for (;;) {
    const reply = await front.ask({
      ...nothing,
      options: [],
      echo: String,
      read: (text) => (text.trim() === '' ? unread : { value: text.trim() }),
      problem: () => words['init.typeName']({}),
    });
    if (typeof reply === 'object') return String(reply.value);
    screen.tell(words['init.typeName']({}));
  }
}

const unread = { finding: { problem: { id: 'input.missing', values: {} } } } as const;

const nothing: Pick<View, 'offered' | 'usual' | 'mayBeEmpty' | 'hasHelp'> = {
  offered: undefined,
  usual: undefined,
  mayBeEmpty: false,
  hasHelp: false,
};
