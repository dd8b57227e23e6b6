import { ownEducation } from './education.ts';
import { languageOrder, ownLanguage } from './language.ts';
import type { Lever } from './lever.ts';
import { factsNotStated } from './not-stated.ts';
import { papers } from './papers.ts';
import { partnerLevers } from './partner.ts';
import type { Situation } from './situation.ts';
import { ownWork } from './work.ts';

/** Everything about a person that could be otherwise and that the law looks at. What it is worth is for an assessment to say. */
export function leversOf(situation: Situation): readonly Lever[] {
  return [
    ...ownLanguage(situation),
    ...languageOrder(situation),
    ...ownEducation(situation),
    ...ownWork(situation),
    ...papers(situation),
    ...partnerLevers(situation),
    ...factsNotStated(situation),
  ];
}
