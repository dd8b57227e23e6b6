import type { Answer } from '../base/answer.ts';
import { areEnough } from '../base/hours-tolerance.ts';
import { isTrade } from '../law/programs/is-trade.ts';
import { isSkilled } from '../law/skilled.ts';
import type { Message } from '../messages/message.ts';
import type { Job, JobOffer } from '../profile/schema.ts';
import type { OfferRoutes, RouteOrReason } from './offer-routes.ts';
import { type DoubtKind, readTheOtherWay, type Settling } from './settling.ts';
import { type Gap, gapsBeside } from './work/gaps.ts';
import { hoursIn } from './work/hours.ts';
import { allBefore, isHeld, type JobPeriod, jobPeriodOf } from './work/job-period.ts';
import { longestRun, stretches } from './work/stretches.ts';

/**
 * An offer by the employer whom the work permit names. The permit counts while its holder works in Canada for that employer
 * (R82(2)(a)(ii), (b)(i)); a profile does not name employers, so that a job held there is taken as the permit's.
 * @param work the person's jobs; `undefined`: not stated
 */
export function routesByPermit(
  settling: Settling,
  offer: JobOffer,
  permit: 'lmia' | 'exempt204or205',
  work: readonly Job[] | undefined,
): OfferRoutes {
  const { skilled, programs } = settling.law;
  const periods = employedInCanada(settling, work);
  const held = periods.filter((period) => isHeld(period, settling.asOf));
  const found = (fits: Fits): RouteOrReason =>
    permit === 'lmia'
      ? onAssessment(settling, held, work !== undefined, fits)
      : afterService(settling, offer.noc, { periods, held, stated: work !== undefined }, fits);
  const worker = found({ is: (noc) => permit !== 'lmia' || isSkilled(noc, skilled), because: notSkilled });
  const isTradeOffer = isTrade(offer.noc, programs.tables.fst.trades);
  const trade = !isTradeOffer
    ? worker
    : found({
        is: (noc) => isTrade(noc, programs.tables.fst.trades) && isSameMinorGroup(noc, offer.noc),
        because: otherTrade,
      });
  if (typeof worker === 'string' && typeof trade === 'string') return { worker, trade };
  // Without that route, an offer approved on an LMIA may still qualify as that of any holder of a permit does.
  const approved = approvedOffer(settling, offer, work === undefined || held.length > 0);
  return { worker: withApproval(worker, approved), trade: withApproval(trade, approved) };
}

/** What a job must be for the permit under which it is held to count, and what is said where it is not. */
interface Fits {
  readonly is: (noc: string) => boolean;
  readonly because: Message;
}

const notEmployed: Message = { id: 'offer.notEmployed', values: {} };
const notSkilled: Message = { id: 'offer.permitNotSkilled', values: {} };
const otherTrade: Message = { id: 'offer.permitOtherTrade', values: {} };

function employedInCanada({ asOf, law }: Settling, work: readonly Job[] = []): readonly JobPeriod[] {
  return work
    .map((job, index) => jobPeriodOf(job, asOf, law, index + 1))
    .filter(({ job: { country, paid, authorized, selfEmployed } }) => {
      return country === 'CA' && paid !== false && authorized !== false && selfEmployed !== true;
    });
}

/** R87.2(3)(d)(ii)(C), (iii)(B): the first four digits of NOC 2021. */
function isSameMinorGroup(noc: string, other: string): boolean {
  return noc.slice(0, 4) === other.slice(0, 4);
}

/** A job that did not match its NOC entry, or for an employer abroad, need not be the one of the permit. */
function isSurelyPermits({ job: { matchesNoc, employerCountry } }: JobPeriod): boolean {
  return matchesNoc !== false && (employerCountry === undefined || employerCountry === 'CA');
}

/**
 * Whether the jobs held are of the permit's kind: all are, none is or may be (whoever the employer is), or it is open which of
 * them is the permit's.
 */
function areOfKind(held: readonly JobPeriod[], { is }: Fits): Answer {
  if (held.length > 0 && held.every((period) => isSurelyPermits(period) && is(period.job.noc))) return 'yes';
  return held.some(({ job }) => is(job.noc) || job.matchesNoc === false) ? 'unknown' : 'no';
}

/** R82(2)(a), R87.2(3)(d)(ii): a permit on an LMIA for the job that is held. */
function onAssessment(settling: Settling, held: readonly JobPeriod[], stated: boolean, fits: Fits): RouteOrReason {
  const kind = stated ? areOfKind(held, fits) : 'unknown';
  if (kind === 'yes') return 'a';
  if (kind === 'no') return held.length === 0 ? notEmployed : fits.because;
  return ask(settling, 'offer.employed', { id: 'offer.employmentOpen', values: {} }) ? 'a' : notEmployed;
}

/** The same doubt may be about both routes: it is noted once. */
function ask(settling: Settling, reading: DoubtKind, message: Message): boolean {
  const isNoted = settling.doubts.some((doubt) => doubt.kind === reading);
  return isNoted ? settling.switched.has(reading) : readTheOtherWay(settling, reading, message);
}

interface Service {
  readonly periods: readonly JobPeriod[];
  readonly held: readonly JobPeriod[];
  readonly stated: boolean;
}

/** R82(2)(b), R87.2(3)(d)(iii): an exempt permit, after a year of continuous work for the employer, part-time work too. */
function afterService(settling: Settling, noc: string, service: Service, fits: Fits): RouteOrReason {
  const years = settling.law.programs.tables.offer.serviceYears;
  const kind = service.stated ? areOfKind(service.held, fits) : 'unknown';
  const served = service.stated ? hasServed(settling, noc, service) : 'unknown';
  const gaps = served === 'no' ? breaksBefore(settling, service.periods) : [];
  const missing: Message = { id: 'offer.service', values: { years, gaps } };
  if (served === 'no') return missing;
  if (kind === 'no') return fits.because;
  if (served === 'yes' && kind === 'yes') return 'b';
  const message: Message = { id: 'offer.serviceUncertain', values: { years } };
  return ask(settling, 'offer.service', message) ? 'b' : missing;
}

/**
 * One job still held in the occupation offered shows the year. One in another occupation, or several that follow each other
 * (other hours, another occupation), may have been for one employer or for two.
 */
function hasServed({ asOf, law }: Settling, noc: string, { periods, held }: Service): Answer {
  const needed = law.programs.tables.offer.serviceYears * law.workHours.tables.perYear;
  const window = allBefore(asOf, law.workHours.tables);
  const sure = held.filter((period) => period.job.noc === noc && isSurelyPermits(period));
  if (areEnough(longestRun(sure, window), needed)) return 'yes';
  if (held.length === 0) return 'no';
  return stretches(periods, window).some(({ to, hours }) => to === asOf && areEnough(hours, needed)) ? 'unknown' : 'no';
}

/** What broke off the work up to the day, where with the work before it there would be a year. */
function breaksBefore({ asOf, law }: Settling, periods: readonly JobPeriod[]): readonly Gap[] {
  const window = allBefore(asOf, law.workHours.tables);
  const all = stretches(periods, window);
  const current = all.find(({ from, to }) => from < to && to === asOf);
  const isEnough = areEnough(
    hoursIn(periods, window),
    law.programs.tables.offer.serviceYears * law.workHours.tables.perYear,
  );
  return current && isEnough ? gapsBeside(current, all) : [];
}

/**
 * R82(2)(d), R87.2(3)(d)(v): read by its letter, closed where the person works for the employer whom the permit names and who
 * makes the offer ((d)(i), (v)(A)).
 * @returns `undefined` where no LMIA approves the offer
 */
function approvedOffer(settling: Settling, { lmia }: JobOffer, isEmployed: boolean): RouteOrReason | undefined {
  if (lmia === false) return undefined;
  const unstated: Message = { id: 'offer.notStated', values: { missing: ['lmia'] } };
  if (lmia === undefined && !readTheOtherWay(settling, 'offer.stated', unstated)) return undefined;
  if (!isEmployed) return 'd';
  const message: Message = { id: 'offer.approvedForEmployer', values: {} };
  return readTheOtherWay(settling, 'offer.approvedForEmployer', message) ? 'd' : message;
}

/**
 * R82(2)(d), R87.2(3)(d)(v), with a permit that is neither open nor known to be for the employer who offers: one that names
 * an employer for whom the person works closes it by the letter of (d)(i) and (v)(A).
 */
export function routeByOtherPermit(settling: Settling, work: readonly Job[] | undefined): RouteOrReason {
  const isAtWork = employedInCanada(settling, work).some((period) => isHeld(period, settling.asOf));
  if (work !== undefined && !isAtWork) return 'd';
  const message: Message = { id: 'offer.otherPermit', values: {} };
  return readTheOtherWay(settling, 'offer.approvedForEmployer', message) ? 'd' : message;
}

function withApproval(found: RouteOrReason, approved: RouteOrReason | undefined): RouteOrReason {
  return typeof found === 'string' || approved === undefined ? found : approved;
}
