import { fold } from '../../base/fold.ts';
import type { Value } from '../../questionnaire/question.ts';
import type { Read } from '../../questionnaire/read-answer.ts';

/** Something to choose. */
export interface Option {
  readonly value: Value;
  readonly label: string;
}

/** A question as a front end shows it. Its text stands above already. */
export interface View {
  /** What there is to choose from, in order; none where something is typed. */
  readonly options: readonly Option[];
  /** Any number of `options` can be chosen; the answer is their values with commas between. */
  readonly many?: true;
  /** What fits a text typed so far, such as occupations. */
  readonly suggest?: (text: string) => readonly Option[];
  /** What typing an answer means. */
  readonly read: (text: string) => Read;
  /** How an answer is understood, in words. */
  readonly echo: (value: Value) => string;
  /** The sentence of what is wrong with an answer. */
  readonly problem: (read: Read) => string | undefined;
  /** The answer that Enter gives. */
  readonly offered: Value | undefined;
  /** The one of `options` that is shown first. */
  readonly usual: Value | undefined;
  /** How not knowing is called; left out where something must be answered. */
  readonly unknown?: string;
  /** Enter alone leaves it out. */
  readonly mayBeEmpty: boolean;
  readonly hasHelp: boolean;
}

export type Reply = { readonly value: Value } | 'skip' | 'back' | 'help';

/** Asks one question after another. Rejects with `Interrupted` when the person stops. */
export interface FrontEnd {
  readonly ask: (view: View) => Promise<Reply>;
  readonly close: () => void;
}

/** The person stopped: Ctrl-C, the end of input, or the word `quit`. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** A word that asks for something; a question mark behind what is no answer asks for help too. */
export function wantedBy(text: string, { read }: Pick<View, 'read'>): ReturnType<typeof commandOf> {
  const command = commandOf(text);
  if (command !== undefined) return command;
  return /.\s*[?？]\s*$/.test(text) && 'finding' in read(text) ? 'help' : undefined;
}

/** A word that is no answer but asks for something, in either language. */
export function commandOf(text: string): Exclude<Reply, { value: Value }> | 'quit' | undefined {
  switch (fold(text.trim())) {
    case 'back':
    case 'retour':
      return 'back';
    case 'skip':
    case 'passer':
      return 'skip';
    case 'help':
    case 'aide':
    case '?':
      return 'help';
    case 'quit':
    case 'exit':
    case 'quitter':
      return 'quit';
    default:
      return undefined;
  }
}
