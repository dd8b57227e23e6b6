import type { Question, Section } from '../question.ts';

/** Whether a person goes on after what decides the score. */
export const moreQuestions: Question = {
  step: 'question',
  id: 'more?',
  kind: { of: 'confirm' },
  ask: 'ask.more',
  why: 'why.more',
  usual: false,
  implied: false,
  optional: true,
};

export const moreSection: Section = { id: 'more', title: 'section.more', whose: 'self', steps: [] };
