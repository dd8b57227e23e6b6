import { answer, next, type State, skip, start } from '../../src/questionnaire/engine.ts';
import type { Value } from '../../src/questionnaire/question.ts';
import type { Asked, Setting } from '../../src/questionnaire/steps.ts';

/** Answers and skips until a question, by key, or until the end. */
function until(key: string, some: Readonly<Record<string, Value>>, setting: Setting): State {
  const given: Readonly<Record<string, Value>> = { 'more?': true, ...some };
  let state = start;
  for (;;) {
    const { asked } = next(state, setting);
    if (!asked || asked.key === key) return state;
    const value = Object.hasOwn(given, asked.key) ? given[asked.key] : undefined;
    state = value === undefined ? skip(state, asked) : answer(state, asked, value);
  }
}

/** A question by its key, after some answers. */
export function askedAt(key: string, given: Readonly<Record<string, Value>>, setting: Setting): Asked {
  const { asked } = next(until(key, given, setting), setting);
  if (asked?.key !== key) throw new Error(`${key} is not asked`);
  return asked;
}
