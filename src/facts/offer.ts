import { isSkilled } from '../law/skilled.ts';
import type { Message } from '../messages/message.ts';
import type { Job, JobOffer } from '../profile/schema.ts';
import type { Offer, OfferRoute } from './candidate.ts';
import { routeByOtherPermit, routesByPermit } from './offer-permit.ts';
import type { OfferRoutes, RouteOrReason } from './offer-routes.ts';
import { readTheOtherWay, type Settling } from './settling.ts';
import { isHeld, type JobPeriod, jobPeriodOf } from './work/job-period.ts';
import { isForForeignEmployer } from './work/sort-canadian.ts';

/**
 * Whether an offer is arranged employment, and by which routes.
 * @param work the person's jobs; `undefined`: not stated
 */
export function settleOffer(
  settling: Settling,
  offer: JobOffer | undefined,
  work: readonly Job[] | undefined,
): Offer | undefined {
  if (!offer) return undefined;
  const lmia = offer.lmia === true || offer.workPermit === 'lmia';
  const { noc, fullTime, months, canadianForces } = offer;
  const { worker, trade } = routesInForce(settling, offer, routesOf(settling, offer, work));
  const route = typeof worker === 'string' ? worker : undefined;
  const tradeRoute = typeof trade === 'string' ? trade : undefined;
  const counted = route ?? tradeRoute;
  if (counted !== undefined) settling.notes.push({ id: 'offer.conditions', values: { route: counted } });
  return {
    noc,
    lmia,
    fullTime,
    canadianForces,
    months,
    lasting: isLasting(settling, offer),
    route,
    because: typeof worker === 'string' ? { id: 'offer.route', values: { route: worker } } : worker,
    tradeRoute,
    tradeBecause: typeof trade === 'string' ? { id: 'offer.route', values: { route: trade } } : trade,
  };
}

/** Before SOR/2016-298 brought the routes of R82(2)(a) to (d), an offer had to be indeterminate. */
function routesInForce(settling: Settling, { indeterminate }: JobOffer, found: OfferRoutes): OfferRoutes {
  if (settling.law.programs.tables.offer.routesKnown || indeterminate === true) return found;
  if (indeterminate === false) return both({ id: 'offer.notIndeterminate', values: {} });
  if (typeof found.worker !== 'string' && typeof found.trade !== 'string') return found;
  if (readTheOtherWay(settling, 'offer.indeterminate', { id: 'law.offerIndeterminate', values: {} })) return found;
  return both({ id: 'offer.indeterminateNotStated', values: {} });
}

function both(found: RouteOrReason): OfferRoutes {
  return { worker: found, trade: found };
}

/** What is not stated does not count, but under the other reading of the doubt that `routeOf` noted. */
function isLasting({ law, switched }: Settling, { noc, fullTime, months, indeterminate }: JobOffer): boolean {
  const unstated = switched.has('offer.stated');
  return (
    isSkilled(noc, law.skilled) &&
    (fullTime ?? unstated) &&
    (months === undefined ? indeterminate === true || unstated : months >= law.programs.tables.offer.minMonths)
  );
}

function routesOf(settling: Settling, offer: JobOffer, work: readonly Job[] | undefined): OfferRoutes {
  const { offer: rules, physicians } = settling.law.programs.tables;
  // The public policy for physicians relaxes how long their offers must last.
  const minMonths = physicians.nocs.includes(offer.noc) ? 0 : rules.minMonths;
  const { noc, fullTime, months, lmia, workPermit } = offer;
  if (!isSkilled(noc, settling.law.skilled))
    return both({ id: 'offer.notSkilled', values: { noc, scope: settling.law.skilled.title } });
  if (fullTime === false) return both({ id: 'offer.notFullTime', values: {} });
  if (months !== undefined && months < minMonths)
    return both({ id: 'offer.tooShort', values: { months, needed: minMonths } });
  if (lmia === false && (workPermit === 'none' || workPermit === 'open' || workPermit === 'other')) {
    if (workPermit === 'none') notePermitMissing(settling, work);
    return both({ id: 'offer.noLmia', values: { workPermit } });
  }
  const missing = [
    fullTime === undefined && 'fullTime',
    months === undefined && offer.indeterminate !== true && minMonths > 0 && 'months',
    lmia === undefined && workPermit !== 'lmia' && workPermit !== 'exempt204or205' && 'lmia',
    workPermit === undefined && lmia !== true && 'workPermit',
  ].filter((key) => key !== false);
  if (missing.length > 0) {
    const message: Message = { id: 'offer.notStated', values: { missing } };
    if (!readTheOtherWay(settling, 'offer.stated', message)) return both(message);
  }
  switch (workPermit) {
    case 'lmia':
    case 'exempt204or205':
      return routesByPermit(settling, offer, workPermit, work);
    case 'open':
      return both('d');
    case 'other':
      return both(routeByOtherPermit(settling, work));
    case 'none':
      return both(routeWithoutPermit(settling, work));
    case undefined:
      // With an LMIA the points are certain; the permit decides the exemption from funds alone.
      return both(readTheOtherWay(settling, 'offer.stated', { id: 'offer.permitNotStated', values: {} }) ? 'd' : 'c');
  }
}

/**
 * R82(2)(c) is closed to whoever R186 lets work without a permit, and (d) open. Work that goes on and counts as authorized is
 * under R186 where its status says so; else the profile contradicts itself.
 */
function routeWithoutPermit(settling: Settling, work: readonly Job[] | undefined): OfferRoute {
  const held = authorizedNow(settling, work);
  if (held.length === 0) return 'c';
  if (held.some(isUnderR186)) return 'd';
  const jobs = held.map(({ position }) => position);
  return readTheOtherWay(settling, 'offer.authorized', { id: 'offer.workWithoutPermit', values: { jobs } }) ? 'd' : 'c';
}

function notePermitMissing(settling: Settling, work: readonly Job[] | undefined): void {
  const held = authorizedNow(settling, work);
  if (held.length === 0 || held.some(isUnderR186)) return;
  settling.notes.push({ id: 'offer.permitMissing', values: { jobs: held.map(({ position }) => position) } });
}

/** Paid work in Canada that goes on and counts as authorized. */
function authorizedNow({ asOf, law }: Settling, work: readonly Job[] = []): readonly JobPeriod[] {
  return work
    .map((job, index) => jobPeriodOf(job, asOf, law, index + 1))
    .filter((period) => {
      const { country, authorized, paid } = period.job;
      return country === 'CA' && authorized !== false && paid !== false && isHeld(period, asOf);
    });
}

/**
 * A visitor's work (R186(a) and others), a student's (R186(f), (v)), after the studies while the permit asked for in time is
 * decided (R186(w)), and while an extension is (R186(u)).
 */
function isUnderR186({ job }: JobPeriod): boolean {
  const { status } = job;
  return (status === 'visitor' || status === 'student' || status === 'maintained') && !isForForeignEmployer(job);
}
