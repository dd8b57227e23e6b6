// Adaptability, R83: each row before the cap of 10.
import { studiedTwoYears } from './education.ts';
import { lowest, sittings } from './language.ts';
import type { Doubt } from './readings.ts';
import { QUALIFYING_RELATIVES } from './tables.ts';
import { longestRun, workIn, YEAR } from './time.ts';
import type { OracleJob, OraclePartner, OracleProfile } from './types.ts';
import { byNoc, inCanada, isPaid, isSkilled, real } from './work.ts';

export const isCouple = (profile: OracleProfile): boolean =>
  profile.maritalStatus === 'married' || profile.maritalStatus === 'commonLaw';

/** Under a permit or R186, at any past time; self-employment as in doubt as in R75 and R80. */
const authorized = (jobs: OracleJob[] | undefined, doubt: Doubt): OracleJob[] =>
  (jobs ?? []).filter(
    (job) =>
      inCanada(job) &&
      isPaid(job) &&
      job.authorized !== false &&
      (job.selfEmployed !== true || doubt('self-employment in Canada counts')),
  );

/** R83(1)(c) and (c.1) speak of a period of full-time work of a year: a year that only a sum reaches is in doubt. */
const fullTimeYear = (whose: string, jobs: OracleJob[], periods: OracleJob[][], asOf: string, doubt: Doubt): boolean =>
  periods.some((period) => longestRun(period, asOf, undefined, true) >= YEAR) ||
  (workIn(jobs, asOf, undefined, true) >= YEAR && doubt(`periods of ${whose} full-time work add up`));

/** Citizens, and permanent residents residing in Canada, bring nothing by R83(1)(a), (b.1) and (c.1). */
function partnerOfRows(profile: OracleProfile, doubt: Doubt): OraclePartner | undefined {
  const partner = isCouple(profile) && profile.partner?.accompanying === true ? profile.partner : undefined;
  if (partner?.citizenOrPermanentResident !== true) return partner;
  if (partner.citizen === true || partner.residesInCanada === true) return undefined;
  if (partner.citizen === false && partner.residesInCanada === false) return partner;
  return doubt('the partner is a permanent resident who lives abroad') ? partner : undefined;
}

/** R83(1)(d) and (5): those of an accompanying partner too, whatever the partner's status. */
const hasRelative = (profile: OracleProfile): boolean =>
  (profile.relativesInCanada ?? []).some(
    (relative) =>
      QUALIFYING_RELATIVES.includes(relative.relation) &&
      relative.age >= 18 &&
      (relative.of === 'self' || (isCouple(profile) && profile.partner?.accompanying === true)),
  );

export function adaptability(
  profile: OracleProfile,
  asOf: string,
  isOffered: boolean,
  doubt: Doubt,
): Record<string, number> {
  const partner = partnerOfRows(profile, doubt);
  // (c) is for work in an occupation of TEER 0 to 3, (c.1) for work.
  const own = authorized(profile.work, doubt).filter((job) => real(job) && isSkilled(job.noc));
  const partners = authorized(partner?.work, doubt);
  const spoken = (['english', 'french'] as const).some((language) =>
    sittings(partner?.languageTests, language, asOf).some((levels) => lowest(levels) >= 4),
  );
  // What is not said of a partner who counts may be the fact that pays.
  const perhaps = (fact: 'languageTests' | 'education' | 'work'): boolean =>
    partner !== undefined && partner[fact] === undefined && doubt(`the partner's ${fact}, not stated, pay`);
  return {
    partnerLanguage: spoken || perhaps('languageTests') ? 5 : 0,
    ownStudy: studiedTwoYears('own', profile.education, asOf, doubt) ? 5 : 0,
    partnerStudy: studiedTwoYears('partner', partner?.education, asOf, doubt) || perhaps('education') ? 5 : 0,
    ownWork: fullTimeYear('own', own, byNoc(own), asOf, doubt) ? 10 : 0,
    partnerWork: fullTimeYear('partner', partners, [partners], asOf, doubt) || perhaps('work') ? 5 : 0,
    relative: hasRelative(profile) ? 5 : 0,
    arrangedEmployment: isOffered ? 5 : 0,
  };
}
