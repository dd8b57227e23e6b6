import type { Job, JobOffer } from '../profile/schema.ts';
import { isSkilled } from '../rules/skilled.ts';
import { hoursPerYear } from '../rules/validity.ts';
import type { Message } from '../words/message.ts';
import type { Offer, OfferRoute } from './candidate.ts';
import { otherwise, type Settling } from './settling.ts';
import { isHeld, longestRun, type Spell, spellOf } from './work/spell.ts';

/** Whether an offer is arranged employment, and by which route of R82(2). */
export function settleOffer(settling: Settling, offer: JobOffer | undefined, work: readonly Job[]): Offer | undefined {
  if (!offer) return undefined;
  const lmia = offer.lmia === true || offer.workPermit === 'lmia';
  const { noc, fullTime, months } = offer;
  const found = routeInForce(settling, routeOf(settling, offer, work));
  const lasting = isLasting(settling, offer);
  return typeof found === 'string'
    ? { noc, lmia, fullTime, months, lasting, route: found, because: { id: 'offer.route', values: { route: found } } }
    : { noc, lmia, fullTime, months, lasting, route: undefined, because: found };
}

/** Before the routes of R82(2)(a) to (d), an offer had to be indeterminate, which a profile does not say. */
function routeInForce(settling: Settling, found: OfferRoute | Message): OfferRoute | Message {
  if (typeof found !== 'string' || settling.law.programs.tables.offer.routesKnown) return found;
  const message: Message = { id: 'law.offerIndeterminate', values: {} };
  return otherwise(settling, 'offer.indeterminate', message) ? found : { id: 'offer.rulesUnknown', values: {} };
}

/** What is not stated does not count, but under the other reading of the doubt that `routeOf` noted. */
function isLasting({ law, readings }: Settling, { noc, fullTime, months }: JobOffer): boolean {
  const unstated = readings.has('offer.stated');
  return (
    isSkilled(noc, law.skilled) &&
    (fullTime ?? unstated) &&
    (months === undefined ? unstated : months >= law.programs.tables.offer.minMonths)
  );
}

function routeOf(settling: Settling, offer: JobOffer, work: readonly Job[]): OfferRoute | Message {
  const { offer: rules, physicians } = settling.law.programs.tables;
  // The public policy for physicians relaxes how long their offers must last.
  const minMonths = physicians.nocs.includes(offer.noc) ? 0 : rules.minMonths;
  const { noc, fullTime, months, lmia, workPermit } = offer;
  if (!isSkilled(noc, settling.law.skilled))
    return { id: 'offer.notSkilled', values: { noc, scope: settling.law.skilled.title } };
  if (fullTime === false) return { id: 'offer.notFullTime', values: {} };
  if (months !== undefined && months < minMonths)
    return { id: 'offer.tooShort', values: { months, needed: minMonths } };
  if (lmia === false && (workPermit === 'none' || workPermit === 'open' || workPermit === 'other')) {
    return { id: 'offer.noLmia', values: { workPermit } };
  }
  const missing = [
    fullTime === undefined && 'fullTime',
    months === undefined && minMonths > 0 && 'months',
    lmia === undefined && workPermit !== 'lmia' && workPermit !== 'exempt204or205' && 'lmia',
    workPermit === undefined && lmia !== true && 'workPermit',
  ].filter((key) => key !== false);
  if (missing.length > 0) {
    const message: Message = { id: 'offer.notStated', values: { missing } };
    if (!otherwise(settling, 'offer.stated', message)) return message;
  }
  switch (workPermit) {
    case 'lmia':
      return 'a';
    case 'exempt204or205': {
      const service = serviceOf(settling, noc, work);
      if (service === true) return 'b';
      // Without the year of service, an offer that has an LMIA still qualifies as any permit holder's does.
      return lmia === true ? 'd' : service;
    }
    case 'open':
    case 'other':
      return 'd';
    case 'none':
      return 'c';
    case undefined:
      // With an LMIA the points are certain; the permit decides the exemption from funds alone.
      return otherwise(settling, 'offer.stated', { id: 'offer.permitNotStated', values: {} }) ? 'd' : 'c';
  }
}

/**
 * One year of continuous work for the employer (R82(2)(b)). Profiles do not name employers: a job still held in Canada
 * in the occupation offered shows it; one in another occupation leaves a doubt.
 */
function serviceOf(settling: Settling, noc: string, work: readonly Job[]): true | Message {
  const years = settling.law.programs.tables.offer.serviceYears;
  const { asOf } = settling;
  const held = work
    .filter(canServe)
    .map((job) => spellOf(job, asOf))
    .filter((spell) => isHeld(spell, asOf));
  const window = { from: Number.NEGATIVE_INFINITY, to: asOf, years: Number.POSITIVE_INFINITY };
  const isLong = (spells: readonly Spell[]) => longestRun(spells, window) >= years * hoursPerYear;
  if (isLong(held.filter(({ job }) => job.noc === noc))) return true;
  const message: Message = { id: 'offer.service', values: { years } };
  if (!held.some((spell) => isLong([spell]))) return message;
  return otherwise(settling, 'offer.service', { id: 'offer.serviceUncertain', values: { years, noc } })
    ? true
    : message;
}

function canServe({ country, matchesNoc, paid, authorized, selfEmployed }: Job): boolean {
  return country === 'CA' && ![matchesNoc, paid, authorized].includes(false) && selfEmployed !== true;
}
