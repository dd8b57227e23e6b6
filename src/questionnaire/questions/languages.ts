import { abilities } from '../../law/language-tests/ids.ts';
import { firstTests, officialLanguages, tests } from '../choices.ts';
import type { List, Question, Section, Step } from '../question.ts';
import { resultsOf } from '../results.ts';
import { isPartnerCounted } from './you.ts';

const which: Question = {
  step: 'question',
  id: 'test',
  to: 'test',
  kind: { of: 'choice', choices: tests },
  ask: 'ask.test',
  why: 'why.test',
  help: 'explain.test',
  required: true,
};

const test: readonly Step[] = [
  which,
  {
    step: 'question',
    id: 'language',
    to: 'language',
    kind: { of: 'choice', choices: officialLanguages },
    ask: 'ask.testLanguage',
    applies: ({ here }) => here.test === 'clb',
    required: true,
  },
  {
    step: 'question',
    id: 'date',
    to: 'date',
    kind: { of: 'date', past: true },
    ask: 'ask.testDate',
    why: 'why.testDate',
    help: 'explain.date',
    // Levels that were converted elsewhere may come without a day.
    required: ({ here }) => here.test !== 'clb',
  },
  {
    step: 'question',
    id: 'results',
    kind: { of: 'results' },
    from: resultsOf,
    ask: 'ask.results',
    why: 'why.results',
    help: 'explain.result',
    required: true,
  },
  // What was left out of that line, or cannot be a result of the test.
  ...abilities.map(
    (ability): Step => ({
      step: 'question',
      id: ability,
      to: ability,
      kind: { of: 'result', ability },
      ask: `ask.${ability}`,
      help: 'explain.result',
      applies: ({ here }) => here[ability] === undefined,
      required: true,
    }),
  ),
];

const list: List = {
  step: 'list',
  key: 'languageTests',
  first: {
    ...which,
    kind: { of: 'choice', choices: firstTests, none: 'choice.test.none' },
    ask: 'ask.anyTest',
    why: 'why.anyTest',
    help: 'explain.anyTest',
  },
  more: {
    step: 'question',
    id: 'another',
    kind: { of: 'confirm' },
    ask: 'ask.moreTests',
    why: 'why.moreTests',
    usual: false,
  },
  keep: 'ask.keepTest',
  steps: test,
};

/** The person's language tests. */
export const languages: Section = { id: 'languages', title: 'section.languages', whose: 'self', steps: [list] };

/** A counted partner's language tests. */
export const partnerLanguages: Section = {
  id: 'partnerLanguages',
  title: 'section.partnerLanguages',
  whose: 'partner',
  steps: [{ ...list, applies: isPartnerCounted }],
};
