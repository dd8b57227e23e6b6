import type { GlossaryEntry } from '../en/glossary/entry.ts';
import type { TermId } from '../terms.ts';
import { applicationTerms } from './glossary/application.ts';
import { familyTerms } from './glossary/family.ts';
import { permitTerms } from './glossary/permits.ts';
import { programTerms } from './glossary/programs.ts';
import { roundTerms } from './glossary/rounds.ts';
import { studyTerms } from './glossary/study.ts';
import { workTerms } from './glossary/work.ts';

/** What `crs help TERM` and the `?` of `crs init` explain. */
export const glossary: Readonly<Record<TermId, GlossaryEntry>> = {
  ...roundTerms,
  ...programTerms,
  ...studyTerms,
  ...workTerms,
  ...permitTerms,
  ...familyTerms,
  ...applicationTerms,
};
