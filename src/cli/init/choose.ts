import { words } from '../words.ts';
import type { FrontEnd, View } from './front-end.ts';
import type { Screen } from './screen.ts';

export interface Asking {
  readonly front: FrontEnd;
  readonly screen: Screen;
}

/** Asks which of a few things to do, outside the questionnaire. */
export async function chooseOne<Choice extends string>(
  question: string,
  { front, screen }: Asking,
  labels: Readonly<Record<Choice, string>>,
  usual?: Choice,
): Promise<Choice> {
  const options = Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  const isChoice = (value: unknown): value is Choice => options.some((option) => option.value === value);
  screen.gap();
  screen.tell(question, screen.chalk.bold);
  for (;;) {
    const reply = await front.ask({
      ...nothing,
      usual,
      options,
      echo: (value) => options.find((option) => option.value === value)?.label ?? String(value),
      read: (text) => {
        const found = options.find(({ label }, index) => String(index + 1) === text.trim() || label === text.trim());
        return found ? { value: found.value } : unread;
      },
      problem: () => words['init.typeNumber']({ most: options.length }),
    });
    if (typeof reply === 'object' && isChoice(reply.value)) return reply.value;
    screen.tell(words['init.cannotSkip']({}));
  }
}

/** Asks for a text, outside the questionnaire. */
export async function typeIn(question: string, { front, screen }: Asking): Promise<string> {
  screen.gap();
  screen.tell(question, screen.chalk.bold);
  for (;;) {
    const reply = await front.ask({
      ...nothing,
      options: [],
      echo: String,
      read: (text) => (text.trim() === '' ? unread : { value: text.trim() }),
      problem: () => words['init.typeName']({}),
    });
    if (typeof reply === 'object') return String(reply.value);
  }
}

const unread = { finding: { problem: { id: 'input.missing', values: {} } } } as const;

const nothing: Pick<View, 'offered' | 'usual' | 'mayBeEmpty' | 'hasHelp'> = {
  offered: undefined,
  usual: undefined,
  mayBeEmpty: false,
  hasHelp: false,
};
