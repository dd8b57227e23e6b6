import { abilities } from '../../law/language-tests/ids.ts';
import { officialLanguages, tests } from '../choices.ts';
import type { List, Section, Step } from '../question.ts';
import { isPartnerCounted } from './you.ts';

const test: readonly Step[] = [
  {
    step: 'question',
    id: 'test',
    to: 'test',
    kind: { of: 'choice', choices: tests },
    ask: 'ask.test',
    why: 'why.test',
    help: 'explain.test',
    required: true,
  },
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
  ...abilities.map(
    (ability): Step => ({
      step: 'question',
      id: ability,
      to: ability,
      kind: { of: 'result', ability },
      ask: `ask.${ability}`,
      help: 'explain.result',
      required: true,
    }),
  ),
];

const list: List = {
  step: 'list',
  key: 'languageTests',
  gate: {
    step: 'question',
    id: 'languageTests?',
    kind: { of: 'confirm' },
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
