import type { Section } from './question.ts';
import { education, partnerEducation } from './questions/education.ts';
import { languages, partnerLanguages } from './questions/languages.ts';
import { papers } from './questions/papers.ts';
import { partnerWork, work } from './questions/work.ts';
import { you } from './questions/you.ts';

/** The questionnaire, in the order in which people know the answers. */
export const sections: readonly Section[] = [
  you,
  education,
  languages,
  work,
  partnerEducation,
  partnerLanguages,
  partnerWork,
  papers,
];
