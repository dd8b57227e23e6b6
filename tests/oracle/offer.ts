// Job offers: R82 and, beside it, R87.2(3)(d)(ii) to (v). A permit tied to an employer is one of the offering employer's.
import type { Doubt } from './readings.ts';
import { isTrade } from './tables.ts';
import { lastRun, YEAR } from './time.ts';
import type { OracleJob, OracleOffer, OracleProfile } from './types.ts';
import { forForeigner, inCanada, isSkilled, policyCovers } from './work.ts';

export type R82Route = 'a' | 'b' | 'c' | 'd';
export type TradeRoute = 'ii' | 'iii' | 'iv' | 'v';

/** R76(1)(b)(ii) and R87.2(5): these lift the need for funds. */
export const EXEMPTING: (R82Route | TradeRoute)[] = ['a', 'b', 'd', 'ii', 'iii', 'v'];

/** R82(1): full time for a year; the policy of 2023-04-25 takes the duration off physicians' offers. */
const lasts = (offer: OracleOffer, asOf: string): boolean =>
  offer.fullTime === true && ((offer.months ?? 0) >= 12 || policyCovers(offer, asOf));

/** Paid and authorized work in Canada for somebody else (R73(2): wages or commission). */
const employedInCanada = (profile: OracleProfile): OracleJob[] =>
  (profile.work ?? []).filter(
    (job) => inCanada(job) && job.paid !== false && job.authorized !== false && job.selfEmployed !== true,
  );

const goingOn = (jobs: OracleJob[], asOf: string): OracleJob[] =>
  jobs.filter((job) => (job.start === undefined || job.start < asOf) && (job.end === undefined || job.end >= asOf));

const heldJobs = (profile: OracleProfile, asOf: string): OracleJob[] => goingOn(employedInCanada(profile), asOf);

/** Nothing in what is said of the job speaks against its being the one of the permit. */
const isPlain = (job: OracleJob): boolean => job.matchesNoc !== false && !forForeigner(job);

/** Whether the job of the permit is of this kind. Of several jobs held, or other duties, which is it is not stated. */
const permitJob = (held: OracleJob[], kind: string, is: (job: OracleJob) => boolean, doubt: Doubt): boolean =>
  held.some((job) => is(job) || job.matchesNoc === false) &&
  (held.every((job) => is(job) && isPlain(job)) || doubt(`the job of the permit is ${kind}`));

/** A year of unbroken work for the employer: one job held in the occupation offered; else who employed is not stated. */
function served(profile: OracleProfile, asOf: string, noc: string, doubt: Doubt): boolean {
  const held = heldJobs(profile, asOf);
  if (held.every(isPlain) && held.some((job) => job.noc === noc && lastRun([job], asOf) >= YEAR)) return true;
  return lastRun(employedInCanada(profile), asOf) >= YEAR && doubt('the year of work was for the employer who offers');
}

/** R82(2)(d)(i) and R87.2(3)(d)(v)(A), to the letter, may be closed to who works for the employer of permit and offer. */
const closed = (doubt: Doubt): boolean =>
  !doubt('an assessed offer of the employer of the permit opens the last route');

/** Authorized under R186: visitors (a), students (f), (v), (w), and (u). (c) and (iv) are for all others. */
const UNDER_R186 = ['visitor', 'student', 'maintained'];

/** Whose work goes on with authorization needs no permit (R186), or has one: without a status that says so, it is not stated. */
function withoutPermit(profile: OracleProfile, asOf: string, doubt: Doubt): boolean {
  const jobs = goingOn(profile.work ?? [], asOf).filter(
    (job) => inCanada(job) && job.authorized !== false && job.paid !== false,
  );
  if (jobs.some((job) => UNDER_R186.includes(job.status ?? '') && !forForeigner(job))) return true;
  return jobs.length > 0 && doubt('the work that goes on is authorized without the permit');
}

/** All permits but an open one name an employer, or may: which one an `other` permit names is not stated. */
const mayName = ({ workPermit }: OracleOffer): boolean => workPermit !== 'open' && workPermit !== 'none';

/** `rules` is the day of the law, where it is not that of the facts. */
export function r82Route(profile: OracleProfile, asOf: string, doubt: Doubt, rules = asOf): R82Route | undefined {
  const offer = profile.jobOffer;
  if (offer === undefined || !lasts(offer, rules) || !isSkilled(offer.noc)) return undefined;
  if (offer.workPermit === 'none' && !withoutPermit(profile, asOf, doubt)) return offer.lmia === true ? 'c' : undefined;
  const held = heldJobs(profile, asOf);
  const skilled = (): boolean => permitJob(held, 'skilled', (job) => isSkilled(job.noc), doubt);
  if (offer.workPermit === 'lmia' && skilled()) return 'a';
  if (offer.workPermit === 'exempt204or205' && held.length > 0 && served(profile, asOf, offer.noc, doubt)) return 'b';
  if (offer.lmia !== true || (mayName(offer) && held.length > 0 && closed(doubt))) return undefined;
  return 'd';
}

export function tradeRoute(profile: OracleProfile, asOf: string, trade: string, doubt: Doubt): TradeRoute | undefined {
  const offer = profile.jobOffer;
  if (offer === undefined || !lasts(offer, asOf) || offer.noc !== trade) return undefined;
  if (offer.workPermit === 'none' && !withoutPermit(profile, asOf, doubt))
    return offer.lmia === true ? 'iv' : undefined;
  const held = heldJobs(profile, asOf);
  const tied = offer.workPermit === 'lmia' || offer.workPermit === 'exempt204or205';
  const inGroup = tied && permitJob(held, 'near', (job) => job.noc.slice(0, 4) === trade.slice(0, 4), doubt);
  if (inGroup && offer.workPermit === 'lmia' && permitJob(held, 'a trade', (job) => isTrade(job.noc), doubt))
    return 'ii';
  if (inGroup && offer.workPermit === 'exempt204or205' && served(profile, asOf, trade, doubt)) return 'iii';
  if (offer.lmia !== true || (mayName(offer) && held.length > 0 && closed(doubt))) return undefined;
  return 'v';
}
