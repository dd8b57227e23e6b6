import { type Assessment, assess } from '../assess/assess.ts';
import { addDays, addYears, type Day, formatDay } from '../base/day.ts';
import type { Job, Partner, Profile } from '../profile/schema.ts';

/** Facts that a profile does not state, and what it would score with the best that they can be. */
export interface AtBest {
  /** Keys of the profile: `education`, `partner.languageTests`. */
  readonly missing: readonly string[];
  /** No other fact that could stand in their place scores more; two where it is open whether a partner is counted. */
  readonly assessments: readonly Assessment[];
}

/**
 * The profile with what gives points and is not stated at its best, assessed on the same day under the same law.
 * @param assessment of the profile as it is
 * @returns `undefined` where all that gives points is stated; an offer or a nomination that is left out is none
 */
export function assessAtBest(profile: Profile, { asOf, law }: Assessment): AtBest | undefined {
  const missing = missingIn(profile);
  if (missing.length === 0) return undefined;
  return { missing, assessments: bestOf(profile, asOf).map((best) => assess(best, asOf, law)) };
}

function missingIn(profile: Profile): readonly string[] {
  const { age, dateOfBirth } = profile;
  return [
    ...(age === undefined && dateOfBirth === undefined ? ['dateOfBirth'] : []),
    ...missingOf(profile),
    ...(mayHavePartner(profile) ? missingOfPartner(profile) : []),
  ];
}

function missingOfPartner({ maritalStatus, partner }: Profile): readonly string[] {
  if (partner) return missingOf(partner).map((key) => `partner.${key}`);
  return [maritalStatus === undefined ? 'maritalStatus' : 'partner'];
}

function missingOf(person: Profile | Partner): readonly string[] {
  return (['education', 'languageTests', 'work'] as const).filter((key) => person[key] === undefined);
}

/** Whether a partner may be counted (MI s. 1): a missing one means none, but beside a marriage or a status that is not stated. */
function mayHavePartner({ maritalStatus, partner }: Profile): boolean {
  const married = maritalStatus === 'married' || maritalStatus === 'commonLaw';
  if (!partner) return married || maritalStatus === undefined;
  const { accompanying, citizen, citizenOrPermanentResident } = partner;
  const comes = accompanying !== false && citizen !== true && citizenOrPermanentResident !== true;
  return comes && (married || maritalStatus === undefined);
}

/** Of a marriage without a described partner, alone and with one: neither column is the higher one for everybody. */
function bestOf(profile: Profile, asOf: Day): readonly Profile[] {
  const { age, dateOfBirth, maritalStatus, partner, jobOffer } = profile;
  const best: Profile = {
    ...profile,
    ...factsAtBest(profile, asOf, jobOffer?.noc),
    // The first of the ages that give most.
    age: age === undefined && dateOfBirth === undefined ? 20 : age,
  };
  if (!mayHavePartner(profile)) return [best];
  const withPartner = { ...best, partner: { ...partner, ...factsAtBest(partner ?? {}, asOf, undefined) } };
  if (partner) return [withPartner];
  return [
    best,
    { ...withPartner, maritalStatus: maritalStatus ?? 'married', partner: { ...withPartner.partner, ...counted } },
  ];
}

const counted = { accompanying: true, citizenOrPermanentResident: false } as const;

function factsAtBest(person: Profile | Partner, asOf: Day, offered: string | undefined) {
  return {
    education: person.education ?? bestEducation,
    languageTests: person.languageTests ?? bestTests,
    work: person.work ?? bestWork(asOf, offered),
  };
}

const bestEducation: NonNullable<Profile['education']> = [
  {
    level: 'doctoral',
    country: 'CA',
    fullTimeMonths: 48,
    inPerson: true,
    languageStudyShare: 0,
    obligedToReturn: false,
  },
];

const highest = { listening: 12, reading: 12, writing: 12, speaking: 12 };

const bestTests: NonNullable<Profile['languageTests']> = [
  { test: 'clb', language: 'english', ...highest },
  { test: 'clb', language: 'french', ...highest },
];

/** A skilled occupation under both editions of the NOC that the rules have named. */
const skilled = '21231';

/**
 * More years in Canada (5) and abroad (3) than the last row of each table asks for, all within ten years.
 * @param offered the occupation of an offer, in which a job held may be asked for
 */
function bestWork(asOf: Day, offered: string | undefined): Job[] {
  const came = addYears(asOf, -6);
  const inCanada = { country: 'CA', start: formatDay(came), authorized: true, status: 'worker' } as const;
  return [
    { noc: skilled, country: 'FR', start: formatDay(addYears(asOf, -10)), end: formatDay(addDays(came, -1)) },
    { noc: skilled, ...inCanada },
    ...(offered === undefined || offered === skilled ? [] : [{ noc: offered, ...inCanada }]),
  ];
}
