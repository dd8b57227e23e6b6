import { parseDay } from '../base/day.ts';
import type { MilitaryCategory } from '../law/categories/tables.ts';
import type { Law } from '../law/law.ts';
import type { JobOffer, Profile } from '../profile/schema.ts';
import type { Candidate } from './candidate.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

type Service = NonNullable<Profile['militaryService']>;

/** The rule for skilled military recruits, where it is in force and the offer is in one of its occupations. */
function ruleFor({ categories }: Law, offer: JobOffer | undefined): MilitaryCategory | undefined {
  const rule = categories?.tables.categories.military;
  return rule?.kind === 'military' && offer !== undefined && rule.nocs.includes(offer.noc) ? rule : undefined;
}

/** What a profile says of service in a foreign military, and what it leaves open; asked only with an offer of the category. */
export function settleMilitary(
  settling: Settling,
  { militaryService: service, jobOffer: offer }: Profile,
): Candidate['military'] {
  if (!ruleFor(settling.law, offer)) return undefined;
  const missing = missingOf(offer, service);
  const end = service?.end === undefined ? undefined : parseDay(service.end);
  const isOver = end !== undefined && end < settling.asOf;
  const assumed =
    missing.length > 0 &&
    readTheOtherWay(settling, 'military.stated', { id: 'military.notStated', values: { missing } });
  const served = isOver && readTheOtherWay(settling, 'military.served', { id: 'military.over', values: {} });
  return { service, missing: assumed ? [] : missing, isOver: isOver && !served };
}

function missingOf(offer: JobOffer | undefined, service: Service | undefined): readonly string[] {
  return [
    ...ofOffer.filter((key) => offer?.[key] === undefined).map((key) => `jobOffer.${key}`),
    ...(service?.recognized === false
      ? []
      : ofService.filter((key) => service?.[key] === undefined).map((key) => `militaryService.${key}`)),
  ];
}

const ofOffer = ['fullTime', 'months', 'canadianForces'] as const;
const ofService = ['country', 'start', 'noc', 'recognized'] as const;
