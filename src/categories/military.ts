import { type Day, parseDay, wholeYears } from '../base/day.ts';
import type { Candidate } from '../facts/candidate.ts';
import type { CategoryId, MilitaryCategory } from '../law/categories/tables.ts';
import type { EducationLevel } from '../law/crs/tables.ts';
import type { Message } from '../messages/message.ts';
import type { Category } from './category.ts';

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
  const failing = failingCondition(rule, candidate);
  if (failing) return answered('no', failing);
  const { military, education } = candidate;
  const missing = [...(military?.missing ?? []), ...(education.stated ? [] : ['education'])];
  if (missing.length > 0) return answered('unknown', { id: 'categories.forcesOpen', values: { missing } });
  if (military?.isOver) return answered('unknown', { id: 'military.over', values: {} });
  return answered('yes', { id: 'categories.forcesMet', values: { noc: candidate.offer?.noc ?? '' } });
}

function failingCondition(
  { nocs, offerMonths: needed, serviceYears, studyYears }: MilitaryCategory,
  { offer, military, education, asOf }: Candidate,
): Message | undefined {
  if (!offer || !military || !nocs.includes(offer.noc)) return { id: 'categories.noForcesOffer', values: { nocs } };
  const { fullTime, months, canadianForces } = offer;
  if (canadianForces === false) return { id: 'categories.forcesOfferByOther', values: {} };
  if (fullTime === false || (months !== undefined && months < needed)) {
    return { id: 'categories.forcesOfferTooShort', values: { needed } };
  }
  const { country, noc, recognized } = military.service ?? {};
  if (recognized === false || country === 'CA') return { id: 'categories.forcesNotRecognized', values: {} };
  if (noc !== undefined && !nocs.includes(noc)) return { id: 'categories.forcesOtherOccupation', values: { nocs } };
  const served = yearsServed(military.service, asOf);
  if (served !== undefined && served < serviceYears) {
    return { id: 'categories.forcesServiceTooShort', values: { years: serviceYears, served } };
  }
  if (education.stated && tooLow.includes(education.level)) {
    return { id: 'categories.forcesStudy', values: { years: studyYears } };
  }
  return undefined;
}

/** Completed years of service by the day; `undefined` where its start is not stated. */
function yearsServed(service: NonNullable<Candidate['military']>['service'], asOf: Day): number | undefined {
  const start = service?.start === undefined ? undefined : parseDay(service.start);
  if (start === undefined) return undefined;
  const last = service?.end === undefined ? undefined : parseDay(service.end);
  const until = Math.min(asOf, last === undefined ? asOf : last + 1);
  return until < start ? 0 : wholeYears(start, until);
}
