import type { Candidate } from '../candidate/candidate.ts';
import type { CategoryId, MilitaryCategory } from '../rules/categories/tables.ts';
import type { EducationLevel } from '../rules/crs/tables.ts';
import type { Message } from '../words/message.ts';
import type { Category } from './category.ts';

/** Levels below a post-secondary credential of two years. */
const tooLow: readonly EducationLevel[] = ['none', 'secondary', 'oneYear'];

/**
 * Skilled military recruits. Of the conditions a profile holds the offer and the credential: one that fails decides. Who
 * makes the offer, and service in a foreign military, it does not hold, nor is "recognized" defined in public: never yes.
 */
export function assessMilitary(id: CategoryId, rule: MilitaryCategory, { offer, education }: Candidate): Category {
  const answered = (eligible: Category['eligible'], because: Message): Category => ({
    id,
    eligible,
    work: undefined,
    because,
  });
  const { nocs, offerMonths: needed, serviceYears, studyYears } = rule;
  if (!offer || !nocs.includes(offer.noc)) return answered('no', { id: 'categories.noForcesOffer', values: { nocs } });
  const { fullTime, months } = offer;
  if (fullTime === false || (months !== undefined && months < needed)) {
    return answered('no', { id: 'categories.forcesOfferTooShort', values: { needed } });
  }
  if (education.stated && tooLow.includes(education.level)) {
    return answered('no', { id: 'categories.forcesStudy', values: { years: studyYears } });
  }
  return answered('unknown', { id: 'categories.forcesOpen', values: { years: serviceYears } });
}
