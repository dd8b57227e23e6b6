import type { Day } from '../base/day.ts';
import type { Ability } from '../law/language-tests/ids.ts';
import type { Law } from '../law/law.ts';
import type { About } from '../messages/en/questions.ts';
import type { Among } from '../messages/message.ts';
import type { ProfileData } from '../profile/profile-data.ts';

/** What a person can answer. */
export type Value = string | number | boolean;

/** Where a question stands: what is known by now of the thing it asks about, and of the person. */
export interface At {
  /** The credential, test, job, relative, partner or person that the question is about. */
  readonly here: ProfileData;
  readonly root: ProfileData;
  /** What all answers so far tell, also of parts that come later. */
  readonly known: ProfileData;
  readonly about: About;
  /** Answers about the same thing that are no facts of a profile but decide what is asked. */
  readonly steer: (id: string) => Value | undefined;
  readonly asOf: Day;
  readonly law: Law;
}

export interface AnswerChoice {
  readonly value: string;
  readonly label: Among<'choice'>;
}

/** How an answer is read and shown. */
export type Kind =
  | { readonly of: 'text' }
  | { readonly of: 'confirm' }
  | { readonly of: 'choice'; readonly choices: readonly AnswerChoice[]; readonly none?: Among<'choice'> }
  /** Any of them, written as their values with commas between. */
  | { readonly of: 'several'; readonly choices: readonly AnswerChoice[] }
  /** With `month`, a month alone is enough and means its first or its last day; `past`: it cannot be still to come. */
  | { readonly of: 'date'; readonly month?: 'first' | 'last'; readonly past?: true; readonly none?: true }
  | { readonly of: 'country' }
  | { readonly of: 'noc'; readonly none?: true }
  | { readonly of: 'result'; readonly ability: Ability }
  /** The four results of a test in the order of its abilities; those that cannot be are asked one by one. */
  | { readonly of: 'results' }
  /** With `word`, that answer leads to further questions and is no fact by itself. */
  | { readonly of: 'number'; readonly word?: 'changed' }
  | { readonly of: 'money' }
  | { readonly of: 'percent' }
  | { readonly of: 'instant' };

export interface Question {
  readonly step: 'question';
  /** Its name among the answers about one thing. */
  readonly id: string;
  readonly kind: Kind;
  readonly ask: Among<'ask'>;
  /** Why it is asked, in a line, with the term explained. */
  readonly why?: Among<'why'>;
  readonly help?: Among<'explain'>;
  /** Where the answer goes; left out: it decides what is asked, and `from` tells it from facts. */
  readonly to?: string;
  readonly from?: (here: ProfileData) => Value | undefined;
  readonly applies?: (at: At) => boolean;
  /**
   * Asked only of those who go on after the first questions: neither the score nor a program hangs on it. Of whom one does
   * hang on it, it is asked at once.
   */
  readonly later?: true | ((at: At) => boolean);
  /** What a yes says, where the answer itself is no fact. */
  readonly means?: ProfileData;
  /** What a profile means where the fact is left out: such an answer is not written. */
  readonly implied?: Value;
  /** Where what is left out would mean something else, so that such an answer is written all the same. */
  readonly writes?: (at: At) => boolean;
  /** What most people answer: shown first. */
  readonly usual?: Value;
  /** Without it the credential, test, job or offer cannot be written. */
  readonly required?: true | ((at: At) => boolean);
  /** Not a fact that is missed where it is left out. */
  readonly optional?: true;
}

/** An object of its own, behind a question whether there is one unless it always applies. */
export interface Block {
  readonly step: 'block';
  readonly key: string;
  readonly gate?: Question;
  /** The question of which it is a choice whether there is one. */
  readonly pickedIn?: string;
  /** What stands in the profile where the answer of `gate` is no; left out: nothing. */
  readonly denied?: ProfileData;
  /** Stands in the profile even where none of its facts is known. */
  readonly written?: true;
  /** Stays in a file even where other answers make that it is not asked for. */
  readonly stays?: true;
  readonly applies?: (at: At) => boolean;
  readonly steps: readonly Step[];
}

/** Things of one kind, as many as there are. */
export interface List {
  readonly step: 'list';
  readonly key: string;
  /** Whether there is any; left out where the first question of the first one tells it. */
  readonly gate?: Question;
  /** The question of which it is a choice whether there is any. */
  readonly pickedIn?: string;
  /** Asked of the first one instead of the first of `steps`: what it is, or that there is none. */
  readonly first?: Question;
  /** Whether there is another one. */
  readonly more: Question;
  /** What becomes of one that the file has. */
  readonly keep: Among<'ask'>;
  readonly applies?: (at: At) => boolean;
  readonly steps: readonly Step[];
  /** What every new one has. */
  readonly initial?: ProfileData;
  /** Where there is none nothing is written: an empty list would say something else, or nothing. */
  readonly partial?: true;
  /** How many there can be; left out: as many as the format takes. */
  readonly most?: (at: At) => number;
}

export type Step = Question | Block | List;

export type SectionId =
  | 'you'
  | 'education'
  | 'languages'
  | 'work'
  | 'partnerEducation'
  | 'partnerLanguages'
  | 'partnerWork'
  | 'papers'
  | 'more';

export interface Section {
  readonly id: SectionId;
  readonly title: Among<'section'>;
  readonly whose: 'self' | 'partner';
  readonly steps: readonly Step[];
}

/** The answer that there is no such thing. */
export const none = 'none';

/** Whether an answer says that there is no such thing. */
export function saysNone(value: Value, { kind }: Question): boolean {
  return value === none && 'none' in kind && kind.none !== undefined;
}

/** Whether a question tells of a list whether there is anything in it. */
export function isFirstOfList({ kind, required }: Question): boolean {
  return required === true && 'none' in kind && kind.none !== undefined;
}

/** Whether an answer is a word that leads on, or ends what is asked, and no fact. */
export function isWord(value: Value, question: Question): boolean {
  const { kind } = question;
  return saysNone(value, question) || (kind.of === 'number' && kind.word !== undefined && value === kind.word);
}

/** The values of an answer that names several. */
export function severalOf(value: Value): readonly string[] {
  return String(value)
    .split(',')
    .filter((one) => one !== '');
}

/** The key of a profile that a step fills. */
export function keyOf(step: Step): string | undefined {
  return step.step === 'question' ? step.to : step.key;
}
