// Job offers: the routes of R82(2); those of R87.2(3)(d)(ii) to (v) run parallel (programs reference 3.2 and 6).
import { inCanada, isSkilled, longestRun, real, YEAR } from './facts.ts';
import type { OracleProfile } from './types.ts';

export type OfferRoute = 'a' | 'b' | 'c' | 'd';

export function offerRoute(profile: OracleProfile, asOf: string): OfferRoute | undefined {
  const offer = profile.jobOffer;
  if (offer === undefined) return undefined;
  if (offer.fullTime !== true || (offer.months ?? 0) < 12 || !isSkilled(offer.noc)) return undefined;
  if (offer.workPermit === 'lmia') return 'a';
  if (offer.workPermit === 'exempt204or205') {
    const served = (profile.work ?? []).some(
      (job) =>
        job.noc === offer.noc &&
        inCanada(job) &&
        real(job) &&
        job.authorized !== false &&
        job.selfEmployed !== true &&
        (job.end === undefined || job.end >= asOf) &&
        longestRun([job], asOf, 10) >= YEAR,
    );
    if (served) return 'b';
  }
  if (offer.lmia !== true) return undefined;
  return offer.workPermit === 'none' ? 'c' : 'd';
}
