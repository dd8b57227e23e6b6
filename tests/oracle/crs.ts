// The Comprehensive Ranking System of CRS reference section 1, written out without cleverness, read cautiously.
import { isCouple } from './adaptability.ts';
import { yearsOld } from './days.ts';
import { canadianStudy, educationRow } from './education.ts';
import { ABILITIES, type Levels, languageRow, lowest, sittings } from './language.ts';
import { r82Route } from './offer.ts';
import { cautious } from './readings.ts';
import { ADDITIONAL, AGE, CANADIAN_WORK } from './tables.ts';
import { wholeYears, workIn } from './time.ts';
import type { OracleJob, OracleProfile } from './types.ts';
import { crsCanadianWork, foreignYears } from './work.ts';

export type Arrangement = {
  first: Levels | undefined;
  second: Levels | undefined;
  english: Levels | undefined;
  french: Levels | undefined;
};

/** What does not depend on the choice of tests; counted once. */
export type Facts = {
  age: number | undefined;
  couple: boolean;
  canadianYears: number;
  foreignYears: number;
  partnerYears: number;
};

const partnerCounted = (profile: OracleProfile): boolean =>
  isCouple(profile) && profile.partner?.accompanying === true && profile.partner.citizenOrPermanentResident === false;

const canadianYears = (work: OracleJob[], asOf: string): number => wholeYears(workIn(work, asOf, 10));

export const factsOf = (profile: OracleProfile, asOf: string, rules: string): Facts => ({
  age: profile.age ?? (profile.dateOfBirth === undefined ? undefined : yearsOld(profile.dateOfBirth, asOf)),
  couple: partnerCounted(profile),
  canadianYears: canadianYears(crsCanadianWork(profile, rules, 'self'), asOf),
  foreignYears: foreignYears(profile.work, asOf),
  partnerYears: canadianYears(crsCanadianWork(profile.partner ?? {}, rules, 'partner'), asOf),
});

export function crsNodes(
  profile: OracleProfile,
  asOf: string,
  rules: string,
  facts: Facts,
  tests: Arrangement,
): Record<string, number> {
  const n: Record<string, number> = {};
  const couple = facts.couple;
  const column = couple ? 0 : 1;

  // A. core
  n['core.age'] = 0;
  for (const row of AGE) if (row[0] === facts.age) n['core.age'] = couple ? row[1] : row[2];
  const education = educationRow(profile.education, asOf, cautious);
  n['core.education'] = education[column];
  n['core.firstLanguage'] = 0;
  n['core.secondLanguage'] = 0;
  for (const ability of ABILITIES) {
    const first = languageRow(tests.first?.[ability] ?? 0)[column];
    const second = languageRow(tests.second?.[ability] ?? 0)[2];
    n[`core.firstLanguage.${ability}`] = first;
    n[`core.secondLanguage.${ability}`] = second;
    n['core.firstLanguage'] += first;
    n['core.secondLanguage'] += second;
  }
  n['core.secondLanguage'] = Math.min(n['core.secondLanguage'], couple ? 22 : 24);
  const canada = Math.min(facts.canadianYears, 5);
  n['core.canadianWork'] = CANADIAN_WORK[canada]?.[column] ?? 0;
  n.core =
    n['core.age'] + n['core.education'] + n['core.firstLanguage'] + n['core.secondLanguage'] + n['core.canadianWork'];

  // B. partner
  for (const ability of ABILITIES) n[`partner.language.${ability}`] = 0;
  n['partner.education'] = 0;
  n['partner.language'] = 0;
  n['partner.canadianWork'] = 0;
  if (couple) {
    n['partner.education'] = educationRow(profile.partner?.education, asOf, cautious)[2];
    n['partner.canadianWork'] = CANADIAN_WORK[Math.min(facts.partnerYears, 5)]?.[2] ?? 0;
    for (const language of ['english', 'french'] as const)
      for (const levels of sittings(profile.partner?.languageTests, language, asOf)) {
        const points = ABILITIES.map((ability) => languageRow(levels[ability])[3]);
        const sum = points.reduce((a, b) => a + b, 0);
        if (sum <= n['partner.language']) continue;
        n['partner.language'] = sum;
        ABILITIES.forEach((ability, i) => {
          n[`partner.language.${ability}`] = points[i] ?? 0;
        });
      }
  }
  n.partner = n['partner.education'] + n['partner.language'] + n['partner.canadianWork'];

  // C. transferability
  const low = lowest(tests.first);
  const languageStep = low >= 9 ? 2 : low >= 7 ? 1 : 0;
  const workStep = Math.min(canada, 2);
  const pay = (tier: number, step: number): number => {
    if (tier === 1) return step === 2 ? 25 : step === 1 ? 13 : 0;
    if (tier === 2) return step === 2 ? 50 : step === 1 ? 25 : 0;
    return 0;
  };
  const studyTier = education[3];
  const foreignTier = facts.foreignYears >= 3 ? 2 : facts.foreignYears >= 1 ? 1 : 0;
  n['transferability.education.language'] = pay(studyTier, languageStep);
  n['transferability.education.canadianWork'] = pay(studyTier, workStep);
  n['transferability.foreignWork.language'] = pay(foreignTier, languageStep);
  n['transferability.foreignWork.canadianWork'] = pay(foreignTier, workStep);
  const studied = Math.min(50, pay(studyTier, languageStep) + pay(studyTier, workStep));
  const foreign = Math.min(50, pay(foreignTier, languageStep) + pay(foreignTier, workStep));
  const certified =
    profile.certificateOfQualification !== undefined && profile.certificateOfQualification.issued <= asOf;
  const certificate = !certified ? 0 : low >= 7 ? 50 : low >= 5 ? 25 : 0;
  n['transferability.education'] = studied;
  n['transferability.foreignWork'] = foreign;
  n['transferability.certificate'] = certificate;
  n.transferability = Math.min(100, studied + foreign + certificate);

  // D. additional
  const row = ADDITIONAL.filter(([id]) => id <= rules).at(-1);
  if (row === undefined) throw new Error(`no table for ${rules}`);
  const [id, topOffer, otherOffer, studyShort, studyLong, sibling, frenchAlone, frenchBoth] = row;
  const nomination = profile.provincialNomination;
  n['additional.nomination'] = nomination?.kind === 'enhanced' && nomination.issued <= asOf ? 600 : 0;
  // An offer of 2015 had to be permanent, which no profile says.
  const offered = id !== '2015-01-01' && r82Route(profile, asOf, cautious, rules) !== undefined;
  n['additional.jobOffer'] = !offered ? 0 : profile.jobOffer?.noc.startsWith('00') ? topOffer : otherOffer;
  n['additional.canadianStudy'] = [0, studyShort, studyLong][canadianStudy(profile.education, asOf)] ?? 0;
  const strongFrench = lowest(tests.french) >= 7;
  n['additional.french'] = !strongFrench ? 0 : lowest(tests.english) >= 5 ? frenchBoth : frenchAlone;
  const hasSibling = (profile.relativesInCanada ?? []).some(
    (relative) => relative.relation === 'sibling' && relative.age >= 18 && (relative.of === 'self' || couple),
  );
  n['additional.sibling'] = hasSibling ? sibling : 0;
  n.additional = Math.min(
    600,
    n['additional.nomination'] +
      n['additional.jobOffer'] +
      n['additional.canadianStudy'] +
      n['additional.french'] +
      n['additional.sibling'],
  );

  n.crs = n.core + n.partner + n.transferability + n.additional;
  return n;
}
