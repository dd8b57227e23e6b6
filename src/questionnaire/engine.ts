import { checkAnswer } from './check-answer.ts';
import { type Question, saysNone, severalOf, type Value } from './question.ts';
import type { Answers, Asked, QuestionAnswer, Setting, Walk } from './steps.ts';
import { walk } from './walk.ts';

/** A questionnaire under way: answers, and what was answered before somebody went back. All of it is plain JSON. */
export interface State {
  readonly answers: Answers;
  readonly earlier: Answers;
}

export const start: State = { answers: {}, earlier: {} };

/** Where the questionnaire stands. */
export function next({ answers }: State, setting: Setting): Walk {
  return walk(answers, setting);
}

export function answer(state: State, { key }: Asked, value: Value): State {
  return withAnswer(state, key, { value });
}

/** Passes over a question: the fact is left out, and told as not known at the end. */
export function skip(state: State, { key }: Asked): State {
  return withAnswer(state, key, { unknown: true });
}

/** One question back; its answer becomes the one that is offered. `undefined` at the first question. */
export function back(state: State, { trail }: Walk): State | undefined {
  const key = trail.at(-1)?.key;
  if (key === undefined) return undefined;
  const { [key]: taken, ...answers } = state.answers;
  return { answers, earlier: taken ? { ...state.earlier, [key]: taken } : state.earlier };
}

/** The answer to offer: the one given before going back, the one in the file, or the usual one. */
export function offered({ earlier }: State, { key, question, stated }: Asked): Value | undefined {
  const before = Object.hasOwn(earlier, key) ? earlier[key] : undefined;
  if (before) return 'value' in before && fits(before.value, question, stated) ? before.value : undefined;
  return stated ?? question.implied;
}

function withAnswer({ answers, earlier }: State, key: string, given: QuestionAnswer): State {
  return { answers: { ...answers, [key]: given }, earlier };
}

/** The answers of an earlier time, as far as they still fit the questions; the others are offered again. */
export function resume({ answers, earlier }: State, setting: Setting): State {
  const all: Answers = { ...earlier, ...answers };
  let state: State = { answers, earlier };
  for (;;) {
    const { trail } = next(state, setting);
    const wrong = trail.find((asked) => {
      const given = answers[asked.key];
      return given && 'value' in given && !isStillAnAnswer(given.value, asked, setting);
    });
    if (!wrong) return state;
    const { [wrong.key]: _, ...right } = state.answers;
    state = { answers: right, earlier: all };
  }
}

function isStillAnAnswer(value: Value, asked: Asked, setting: Setting): boolean {
  return fits(value, asked.question, asked.stated) && !checkAnswer(value, asked, setting);
}

function fits(value: Value, question: Question, stated: Value | undefined): boolean {
  const { kind } = question;
  if (value === stated || saysNone(value, question)) return true;
  switch (kind.of) {
    case 'confirm':
      return typeof value === 'boolean';
    case 'choice':
      return kind.choices.some((choice) => choice.value === value);
    case 'number':
      return typeof value === 'number' || value === kind.word;
    case 'money':
    case 'percent':
      return typeof value === 'number';
    case 'result':
      return typeof value === 'number' || value === 'M';
    case 'several':
      return severalOf(value).every((one) => kind.choices.some((choice) => choice.value === one));
    case 'text':
    case 'results':
    case 'date':
    case 'country':
    case 'noc':
    case 'instant':
      return typeof value === 'string';
  }
}
