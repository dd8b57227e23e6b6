import { addDays, type Day, earlierOf, parseDay, wholeYears } from '../base/day.ts';
import type { Candidate, Offer } from '../facts/candidate.ts';
import type { CategoryId, MilitaryCategory } from '../law/categories/tables.ts';
import type { EducationLevel } from '../law/crs/tables.ts';
import type { Message } from '../messages/message.ts';
import type { Category } from './category.ts';

type Service = NonNullable<NonNullable<Candidate['military']>['service']>;

/** Levels below a post-secondary credential of two years. */
const tooLow: readonly EducationLevel[] = ['none', 'secondary', 'oneYear'];

/**
 * Skilled military recruits: an offer of the Canadian Forces Recruiting Group, service in a recognized foreign military, and a
 * credential. One condition that fails decides; one that is not stated leaves it open. Which military is recognized is not
 * defined in public: the profile says it.
 */
export function assessMilitary(id: CategoryId, rule: MilitaryCategory, candidate: Candidate): Category {
  const answered = (eligible: Category['eligible'], because: Message): Category => ({
    id,
    eligible,
    work: undefined,
    because,
  });
  const { offer, military, education } = candidate;
  if (!offer || !military) return answered('no', { id: 'categories.noForcesOffer', values: { nocs: rule.nocs } });
  const failing = failingCondition(rule, offer, military, candidate);
  if (failing) return answered('no', failing);
  const missing = [...military.missing, ...(education.stated ? [] : ['education'])];
  if (missing.length > 0) return answered('unknown', { id: 'categories.forcesOpen', values: { missing } });
  if (military.isOver) return answered('unknown', { id: 'military.over', values: {} });
  return answered('yes', { id: 'categories.forcesMet', values: { noc: offer.noc } });
}

function failingCondition(
  { nocs, offerMonths: needed, serviceYears, studyYears }: MilitaryCategory,
  { fullTime, months, canadianForces }: Offer,
  { service = {} }: NonNullable<Candidate['military']>,
  { education, asOf }: Candidate,
): Message | undefined {
  if (canadianForces === false) return { id: 'categories.forcesOfferByOther', values: {} };
  if (fullTime === false || (months ?? needed) < needed) {
    return { id: 'categories.forcesOfferTooShort', values: { needed } };
  }
  const { country, noc, recognized } = service;
  if (recognized === false || country === 'CA') return { id: 'categories.forcesNotRecognized', values: {} };
  if (noc !== undefined && !nocs.includes(noc)) return { id: 'categories.forcesOtherOccupation', values: { nocs } };
  const served = yearsServed(service, asOf);
  // Nothing stated is less than no number: the types ask first, here and for the days.
  if (served !== undefined && served < serviceYears) {
    return { id: 'categories.forcesServiceTooShort', values: { years: serviceYears, served } };
  }
  if (education.stated && tooLow.includes(education.level)) {
    return { id: 'categories.forcesStudy', values: { years: studyYears } };
  }
  return undefined;
}

/** Completed years of service by the day; `undefined` where its start is not stated. */
function yearsServed({ start, end }: Service, asOf: Day): number | undefined {
  const first = dayOf(start);
  if (first === undefined) return undefined;
  const last = dayOf(end);
  return Math.max(0, wholeYears(first, last === undefined ? asOf : earlierOf(asOf, addDays(last, 1))));
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
