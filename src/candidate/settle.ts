import { type Day, parseDay, wholeYears } from '../day.ts';
import type { Partner, Profile } from '../profile/schema.ts';
import type { Law } from '../rules/law.ts';
import { withoutNominees } from '../rules/validity.ts';
import type { Candidate, PartnerFacts } from './candidate.ts';
import { settleEducation } from './education.ts';
import { settleHousehold } from './household.ts';
import { settleLanguage } from './language.ts';
import { settleOffer } from './offer.ts';
import { settleRelatives } from './relatives.ts';
import { otherwise, type Reading, type Settling } from './settling.ts';
import { settleStudy, settleTwoYearsOfStudy } from './study.ts';
import { settlePartnerWork, settleWork } from './work/settle-work.ts';

const firstReading: ReadonlySet<Reading> = new Set();

/**
 * The facts of a person on a day: what counts, what does not and why, and what is in doubt.
 * @param profile validated facts
 * @param asOf the day; facts after it do not count
 * @param law whose day may differ from `asOf`, to hold the person still and move the law
 * @param readings doubts to read the other way
 */
export function settle(
  profile: Profile,
  asOf: Day,
  law: Law,
  readings: ReadonlySet<Reading> = firstReading,
): Candidate {
  const settling: Settling = { asOf, law, readings, notes: [], doubts: [] };
  const age = settleAge(settling, profile);
  if (profile.destination === undefined) settling.doubts.push({ message: { id: 'destination.notStated', values: {} } });
  if (profile.funds?.amount === undefined) settling.doubts.push({ message: { id: 'funds.notStated', values: {} } });
  const household = settleHousehold(settling, profile);
  const education = settleEducation(settling, profile.education, 'self');
  if (profile.languageTests === undefined) {
    settling.doubts.push({ message: { id: 'language.notStated', values: { whose: 'self' } } });
  }
  const { valid } = settleLanguage(settling, profile.languageTests ?? [], 'self');
  const work = settleWork(settling, profile.work);
  const study = settleStudy(settling, profile.education ?? []);
  const relatives = settleRelatives(settling, profile.relativesInCanada ?? [], household.counted);
  return {
    asOf,
    age,
    partner: household.counted ? settlePartner(settling, profile.partner ?? {}) : undefined,
    partnerBecause: household.because,
    family: household.family,
    education,
    languages: {
      stated: profile.languageTests !== undefined,
      english: valid.filter(({ language }) => language === 'english'),
      french: valid.filter(({ language }) => language === 'french'),
      first: profile.firstOfficialLanguage,
    },
    work,
    certificate: settleCertificate(settling, profile),
    nomination: settleNomination(settling, profile),
    offer: settleOffer(settling, profile.jobOffer, profile.work ?? []),
    canadianStudy: study,
    studiedInCanada: settleTwoYearsOfStudy(settling, profile.education ?? [], 'self'),
    sibling: relatives.sibling,
    relative: relatives.relative,
    funds: profile.funds?.amount,
    destination: profile.destination,
    admissibility: profile.admissibility,
    mixedEnglishPaysHigher: settleMixedEnglish(settling, valid),
    notes: settling.notes,
    doubts: settling.doubts,
  };
}

function settleAge(settling: Settling, { age, dateOfBirth }: Profile): number | undefined {
  if (age !== undefined) return age;
  const born = dateOfBirth === undefined ? undefined : parseDay(dateOfBirth);
  if (born !== undefined) return wholeYears(born, settling.asOf);
  settling.doubts.push({ message: { id: 'age.notStated', values: {} } });
  return undefined;
}

function settlePartner(settling: Settling, partner: Partner): PartnerFacts {
  if (partner.languageTests === undefined) {
    settling.doubts.push({ message: { id: 'language.notStated', values: { whose: 'partner' } } });
  }
  const { valid, ofAnyAge } = settleLanguage(settling, partner.languageTests ?? [], 'partner');
  return {
    education: settleEducation(settling, partner.education, 'partner'),
    sittings: valid,
    sittingsOfAnyAge: ofAnyAge,
    languageStated: partner.languageTests !== undefined,
    work: settlePartnerWork(settling, partner.work),
    studiedInCanada: settleTwoYearsOfStudy(settling, partner.education ?? [], 'partner'),
  };
}

function settleCertificate(
  settling: Settling,
  { certificateOfQualification: held }: Profile,
): Candidate['certificate'] {
  if (!held) return undefined;
  const issued = held.issued === undefined ? undefined : parseDay(held.issued);
  if (issued !== undefined && issued > settling.asOf) {
    settling.notes.push({ id: 'certificate.notIssued', values: { issued: held.issued ?? '' } });
    return undefined;
  }
  return { noc: held.noc };
}

function settleNomination(settling: Settling, { provincialNomination: nomination }: Profile): Candidate['nomination'] {
  if (!nomination) return { counts: false, because: { id: 'nomination.none', values: {} } };
  const { province, kind, issued } = nomination;
  const refuse = (because: Candidate['nomination']['because']) => {
    settling.notes.push(because);
    return { counts: false, because };
  };
  const day = issued === undefined ? undefined : parseDay(issued);
  if (kind === 'base') return refuse({ id: 'nomination.base', values: {} });
  if (province !== undefined && withoutNominees.includes(province)) {
    return refuse({ id: 'nomination.noProgram', values: { province } });
  }
  if (day !== undefined && day > settling.asOf)
    return refuse({ id: 'nomination.notIssued', values: { issued: issued ?? '' } });
  const has = { counts: true, because: { id: 'nomination.has', values: { province } } } as const;
  if (kind === 'enhanced') return has;
  return otherwise(settling, 'nomination.enhanced', { id: 'nomination.kindNotStated', values: {} })
    ? has
    : { counts: false, because: { id: 'nomination.kindNotStated', values: {} } };
}

/** English partly 5 or more and partly 4 or less is in neither sentence about the French bonus: taken as the lower amount. */
function settleMixedEnglish(settling: Settling, valid: readonly Candidate['languages']['english'][number][]): boolean {
  const { frenchFrom, englishFrom, withEnglish } = settling.law.crs.tables.additional.french;
  const pays = withEnglish > 0 && valid.some(({ language, lowest }) => language === 'french' && lowest >= frenchFrom);
  const mixed = valid.some(
    ({ language, lowest, levels }) =>
      language === 'english' && lowest < englishFrom && Object.values(levels).some((level) => level >= englishFrom),
  );
  return (
    pays && mixed && otherwise(settling, 'french.mixedEnglishPaysHigher', { id: 'french.mixedEnglish', values: {} })
  );
}
