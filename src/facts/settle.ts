import { type Day, formatDay, parseDay, wholeYears } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { Credential, Partner, Profile, Relative } from '../profile/schema.ts';
import type { Candidate, Education, Offer, PartnerFacts, Sitting } from './candidate.ts';
import { type SettledCredential, settleLevels } from './credential-level.ts';
import { settleEducation } from './education.ts';
import { type Household, settleHousehold } from './household.ts';
import { settleLanguage } from './language.ts';
import { settleMilitary } from './military.ts';
import { settleOffer } from './offer.ts';
import { settleCertificate, settleNomination } from './papers.ts';
import { poolEnd } from './pool-end.ts';
import { settleRelatives } from './relatives.ts';
import { type SettledPart, settlePart } from './settled-part.ts';
import { type DoubtKind, readNotes, readTheOtherWay, type Settling } from './settling.ts';
import { settleStudy } from './study.ts';
import { settleTwoYearsOfStudy } from './two-years-of-study.ts';
import { notePermit } from './work/permit.ts';
import {
  type CrsWork,
  joinWork,
  type OwnJobs,
  type ProgramWork,
  settleCrsWork,
  settlePartnerWork,
  settleTradeWork,
  settleWork,
  sortWork,
  type TradeWork,
} from './work/settle-work.ts';

const firstReading: ReadonlySet<DoubtKind> = new Set();

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
  switched: ReadonlySet<DoubtKind> = firstReading,
): Candidate {
  const { candidate } = settleAgain(profile, asOf, law, switched, undefined);
  return { ...candidate, notes: readNotes(candidate.notes) };
}

/** A candidate with the parts that it was put together from. */
export interface Settled {
  readonly candidate: Candidate;
  readonly parts: Parts;
}

/**
 * Settles a profile under other readings: a part that asked for none of those that differ comes out as it did before, and
 * is taken over.
 * @param before the same profile, settled on the same day under the same law
 */
export function settleAgain(
  profile: Profile,
  asOf: Day,
  law: Law,
  switched: ReadonlySet<DoubtKind>,
  before: Parts | undefined,
): Settled {
  const settling: Settling = { asOf, law, switched, notes: [], doubts: [] };
  const person = settlePart(settling, before?.person, settlePerson, profile, undefined);
  const { counted, adaptability } = person.value;
  const levels = settlePart(settling, before?.levels, settleOwnLevels, profile, undefined);
  const education = settlePart(settling, before?.education, settleOwnEducation, profile, levels.value);
  const tests = settlePart(settling, before?.tests, settleTests, profile, undefined);
  const jobs = settlePart(settling, before?.jobs, sortOwnWork, profile, undefined);
  const work = settlePart(settling, before?.work, settleOwnWork, profile, jobs.value);
  const trades = settlePart(settling, before?.trades, settleOwnTrades, profile, jobs.value);
  const crsWork = settlePart(settling, before?.crsWork, settleOwnCrsWork, profile, jobs.value);
  const study = settlePart(settling, before?.study, settleOwnStudy, profile, levels.value);
  const relatives = settlePart(settling, before?.relatives, settleOwnRelatives, profile, person.value);
  const partner = settlePart(settling, before?.partner, settleCountedPartner, profile, counted || adaptability);
  const certificate = settlePart(settling, before?.certificate, settleCertificate, profile, undefined);
  const nomination = settlePart(settling, before?.nomination, settleNomination, profile, undefined);
  const offer = settlePart(settling, before?.offer, settleOwnOffer, profile, undefined);
  const military = settlePart(settling, before?.military, settleMilitary, profile, undefined);
  const twoYears = settlePart(settling, before?.twoYears, settleOwnTwoYears, profile, levels.value);
  const mixed = settlePart(settling, before?.mixed, settleMixedEnglish, profile, tests.value.valid);
  const candidate: Candidate = {
    asOf,
    age: person.value.age,
    partner: counted ? partner.value : undefined,
    adaptabilityPartner: partner.value,
    partnerBecause: person.value.because,
    family: person.value.family,
    education: education.value,
    languages: tests.value.languages,
    work: joinWork(work.value, trades.value, crsWork.value),
    certificate: certificate.value,
    nomination: nomination.value,
    offer: offer.value,
    military: military.value,
    canadianStudy: study.value,
    studiedInCanada: twoYears.value,
    sibling: relatives.value.sibling,
    relative: relatives.value.relative,
    funds: profile.funds?.amount,
    destination: profile.destination,
    admissibility: profile.admissibility,
    mixedEnglishPaysHigher: mixed.value,
    notes: settling.notes,
    doubts: settling.doubts,
  };
  return {
    candidate,
    parts: {
      person,
      levels,
      education,
      tests,
      jobs,
      work,
      trades,
      crsWork,
      study,
      relatives,
      partner,
      certificate,
      nomination,
      offer,
      military,
      twoYears,
      mixed,
    },
  };
}

/** Each part of the facts, the same object where it was taken over from another reading. */
export interface Parts {
  readonly person: SettledPart<ReturnType<typeof settlePerson>>;
  readonly levels: SettledPart<Levels>;
  readonly education: SettledPart<Education>;
  readonly tests: SettledPart<ReturnType<typeof settleTests>>;
  readonly jobs: SettledPart<OwnJobs>;
  readonly work: SettledPart<ProgramWork>;
  readonly trades: SettledPart<TradeWork>;
  readonly crsWork: SettledPart<CrsWork>;
  readonly study: SettledPart<Candidate['canadianStudy']>;
  readonly relatives: SettledPart<ReturnType<typeof settleRelatives>>;
  readonly partner: SettledPart<PartnerFacts | undefined>;
  readonly certificate: SettledPart<Candidate['certificate']>;
  readonly nomination: SettledPart<Candidate['nomination']>;
  readonly offer: SettledPart<Offer | undefined>;
  readonly military: SettledPart<Candidate['military']>;
  readonly twoYears: SettledPart<boolean>;
  readonly mixed: SettledPart<boolean>;
}

const noCredentials: readonly Credential[] = [];
const noRelatives: readonly Relative[] = [];

/** Credentials at the level that counts; `undefined` where education is not stated. */
type Levels = readonly SettledCredential[] | undefined;

function settleOwnLevels(settling: Settling, { education }: Profile): Levels {
  return education && settleLevels(settling, education, 'self');
}

function settleOwnEducation(settling: Settling, _profile: Profile, education: Levels): Education {
  return settleEducation(settling, education, 'self');
}

function sortOwnWork(settling: Settling, profile: Profile): OwnJobs {
  notePermit(settling, profile);
  return sortWork(settling, profile.work, profile.education);
}

function settleOwnWork(settling: Settling, _profile: Profile, jobs: OwnJobs): ProgramWork {
  return settleWork(settling, jobs);
}

function settleOwnTrades(settling: Settling, _profile: Profile, jobs: OwnJobs): TradeWork {
  return settleTradeWork(settling, jobs);
}

function settleOwnCrsWork(settling: Settling, _profile: Profile, jobs: OwnJobs): CrsWork {
  return settleCrsWork(settling, jobs);
}

function settleOwnStudy(settling: Settling, _profile: Profile, education: Levels): Candidate['canadianStudy'] {
  return settleStudy(settling, education ?? noCredentials);
}

function settleOwnRelatives(
  settling: Settling,
  { relativesInCanada }: Profile,
  { counted, partnerComes }: Household,
): ReturnType<typeof settleRelatives> {
  return settleRelatives(settling, relativesInCanada ?? noRelatives, counted, partnerComes);
}

function settleCountedPartner(settling: Settling, { partner = {} }: Profile, counts: boolean) {
  return counts ? settlePartner(settling, partner) : undefined;
}

function settleOwnOffer(settling: Settling, { jobOffer, work }: Profile): Offer | undefined {
  return settleOffer(settling, jobOffer, work);
}

function settleOwnTwoYears(settling: Settling, _profile: Profile, education: Levels): boolean {
  return settleTwoYearsOfStudy(settling, education ?? noCredentials, 'self');
}

function settlePerson(settling: Settling, profile: Profile): Household & { readonly age: number | undefined } {
  const end = poolEnd(profile);
  if (end !== undefined && end <= settling.asOf) {
    settling.notes.push({
      id: 'profile.ended',
      values: { end: formatDay(end), months: settling.law.validity.tables.profileMonths },
    });
  }
  const age = settleAge(settling, profile);
  if (profile.destination === undefined) settling.doubts.push({ message: { id: 'destination.notStated', values: {} } });
  if (profile.funds?.amount === undefined) settling.doubts.push({ message: { id: 'funds.notStated', values: {} } });
  const { counted, because, partnerComes, adaptability, family } = settleHousehold(settling, profile);
  return { counted, because, partnerComes, adaptability, family, age };
}

function settleTests(
  settling: Settling,
  { languageTests, firstOfficialLanguage: first }: Profile,
): Pick<Candidate, 'languages'> & { readonly valid: readonly Sitting[] } {
  if (languageTests === undefined) {
    settling.doubts.push({ message: { id: 'language.notStated', values: { whose: 'self' } } });
  }
  const { valid } = settleLanguage(settling, languageTests ?? [], 'self');
  const english = valid.filter(({ language }) => language === 'english');
  const french = valid.filter(({ language }) => language === 'french');
  if (first !== undefined && valid.length > 0 && (first === 'english' ? english : french).length === 0) {
    settling.notes.push({ id: 'language.firstMissing', values: { language: first } });
  }
  return { languages: { stated: languageTests !== undefined, english, french, first }, valid };
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
  const education = partner.education && settleLevels(settling, partner.education, 'partner');
  return {
    education: settleEducation(settling, education, 'partner'),
    sittings: valid,
    sittingsOfAnyAge: ofAnyAge,
    languageStated: partner.languageTests !== undefined,
    work: settlePartnerWork(settling, partner.work, partner.education),
    studiedInCanada: settleTwoYearsOfStudy(settling, education ?? noCredentials, 'partner'),
  };
}

/** English partly 5 or more and partly 4 or less is in neither sentence about the French bonus: taken as the lower amount. */
function settleMixedEnglish(settling: Settling, _profile: Profile, valid: readonly Sitting[]): boolean {
  const { frenchFrom, englishFrom, withEnglish } = settling.law.crs.tables.additional.french;
  const pays = withEnglish > 0 && valid.some(({ language, lowest }) => language === 'french' && lowest >= frenchFrom);
  if (!pays) return false;
  const mixed = valid.some(
    ({ language, lowest, levels }) =>
      language === 'english' && lowest < englishFrom && Object.values(levels).some((level) => level >= englishFrom),
  );
  return mixed && readTheOtherWay(settling, 'french.mixedEnglishPaysHigher', { id: 'french.mixedEnglish', values: {} });
}
