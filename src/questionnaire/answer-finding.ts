import type { firstQuestions } from '../messages/en/first-questions.ts';
import type { init } from '../messages/en/init.ts';
import type { Among, MessageAmong } from '../messages/message.ts';
import type { InputProblem } from '../profile/input-error.ts';
import type { Problem } from '../profile/problem.ts';

type OfAnswers = Extract<Among<'input'>, keyof typeof init | keyof typeof firstQuestions>;

/** What is wrong with an answer: what is wrong with a field of a file, or what only somebody who types can get wrong. */
export type AnswerProblem = Problem | MessageAmong<OfAnswers>;

export interface AnswerFinding extends Pick<InputProblem, 'expects' | 'example'> {
  readonly problem: AnswerProblem;
}
