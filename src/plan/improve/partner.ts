import type { Day } from '../../base/day.ts';
import { isCanadian } from '../../facts/household.ts';
import type { Law } from '../../law/law.ts';
import type { Partner, Profile } from '../../profile/schema.ts';
import { barOf, groundsOf } from '../../programs/common.ts';
import { partnerEducation } from './education.ts';
import { partnerLanguage } from './language.ts';
import type { Change, Lever } from './lever.ts';
import type { Situation } from './situation.ts';
import { partnerWork } from './work.ts';

/** What a partner brings who is counted, and what other roles of the two would bring. */
export function partnerLevers(situation: Situation): readonly Lever[] {
  const { profile, candidate } = situation;
  const { partner, maritalStatus } = profile;
  const union = maritalStatus === undefined || maritalStatus === 'married' || maritalStatus === 'commonLaw';
  if (!partner || !union) return [];
  const may = partner.accompanying !== false && !isCanadian(partner);
  return [
    ...(candidate.partner
      ? [...partnerLanguage(situation), ...partnerEducation(situation), ...partnerWork(situation)]
      : []),
    ...(may ? [stayBehind(), principal(situation)] : []),
    ...(partner.accompanying === false && !isCanadian(partner) ? [comeAlong()] : []),
  ];
}

function stayBehind(): Lever {
  return {
    id: 'partner.notAccompanying',
    label: { id: 'improve.notAccompanying', values: {} },
    takes: { id: 'improve.takes.decision', values: {} },
    warning: { id: 'improve.warning.notAccompanying', values: {} },
    family: 'partner.notAccompanying',
    demand: 1,
    touches: ['facts.partner'],
    on: () => [{ op: 'add', path: '/partner/accompanying', value: false }],
  };
}

/** Who is counted brings points of part B, and what a single person is paid more goes: for some that is a gain. */
function comeAlong(): Lever {
  return {
    id: 'partner.accompanying',
    label: { id: 'improve.accompanying', values: {} },
    takes: { id: 'improve.takes.decision', values: {} },
    warning: { id: 'improve.warning.onlyIfTrue', values: {} },
    family: 'partner.accompanying',
    demand: 1,
    touches: ['facts.partner'],
    on: () => [{ op: 'replace', path: '/partner/accompanying', value: true }],
  };
}

/** What belongs to the principal applicant alone, and to nobody when the other one applies. */
const principalsOwn = [
  'firstOfficialLanguage',
  'certificateOfQualification',
  'jobOffer',
  'militaryService',
  'provincialNomination',
  'expressEntryProfile',
  'permitUntil',
] as const satisfies readonly (keyof Profile)[];

const personal = [
  'name',
  'dateOfBirth',
  'age',
  'education',
  'languageTests',
  'work',
] as const satisfies readonly (keyof Partner)[];

/** The two persons change places: each keeps their own facts; a profile has no place for a partner's papers. */
function principal({ profile, law, asOf }: Situation): Lever {
  const lost = principalsOwn.filter((key) => profile[key] !== undefined);
  return {
    id: 'partner.principal',
    label: { id: 'improve.principal', values: { name: profile.partner?.name } },
    takes: { id: 'improve.takes.newProfile', values: {} },
    warning: { id: 'improve.warning.principal', values: { lost } },
    family: 'partner.principal',
    demand: 1,
    touches: ['facts'],
    on: (changed) => swap(changed, law, asOf),
  };
}

function swap(profile: Profile, law: Law, asOf: Day): readonly Change[] {
  const partner: Partner = profile.partner ?? {};
  return [
    ...personal.flatMap((key) => [
      ...put(key, partner[key], profile[key]),
      ...put(`partner/${key}`, profile[key], partner[key]),
    ]),
    // A partner who is a citizen or permanent resident is no lever; the principal applicant is neither.
    ...(partner.citizenOrPermanentResident === undefined
      ? put('partner/citizenOrPermanentResident', false, undefined)
      : []),
    ...principalsOwn.flatMap((key) => put(key, undefined, profile[key])),
    ...(profile.relativesInCanada ?? []).flatMap(({ of }, index) =>
      of === undefined ? [] : put(`relativesInCanada/${index}/of`, of === 'self' ? 'partner' : 'self', of),
    ),
    ...admissibility(profile, law, asOf),
  ];
}

/** A known ground against the one who applied is from now on one against a family member (IRPA 42). */
function admissibility({ admissibility: declared }: Profile, law: Law, asOf: Day): readonly Change[] {
  if (!declared) return [];
  const barred = barOf(declared, asOf, law) !== undefined;
  const known = barred || groundsOf(declared).length > 0;
  return put('admissibility', known ? { familyMember: true } : {}, declared);
}

/** The patch that puts a value in the place of another, as far as either is there. */
function put(path: string, value: unknown, before: unknown): readonly Change[] {
  if (value !== undefined) return [{ op: 'add', path: `/${path}`, value }];
  return before === undefined ? [] : [{ op: 'remove', path: `/${path}` }];
}
