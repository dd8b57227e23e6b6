import { assess } from '../assess/assess.ts';
import { say, type Words } from '../messages/message.ts';
import type { ProfileData } from '../profile/profile-data.ts';
import type { SectionId } from './question.ts';
import type { Setting } from './steps.ts';
import { validProfile } from './valid-profile.ts';

/** The part that a message about a person is of, by what its id begins with. */
const parts: Readonly<Record<string, SectionId>> = {
  age: 'you',
  destination: 'you',
  partner: 'you',
  family: 'you',
  education: 'education',
  credential: 'education',
  study: 'education',
  language: 'languages',
  work: 'work',
  categories: 'work',
  nomination: 'papers',
  certificate: 'papers',
  offer: 'papers',
  sibling: 'papers',
  relative: 'papers',
  profile: 'papers',
  funds: 'papers',
};

const ofPartner: Readonly<Partial<Record<SectionId, SectionId>>> = {
  education: 'partnerEducation',
  languages: 'partnerLanguages',
  work: 'partnerWork',
};

/** What `crs check` says of the parts of a file: what does not count, what is over, what is not known. */
export function wrongInParts(
  facts: ProfileData,
  { asOf, law }: Setting,
  words: Words,
): ReadonlyMap<SectionId, readonly string[]> {
  const profile = validProfile(facts, asOf);
  const { notes, unknowns } = profile ? assess(profile, asOf, law) : { notes: [], unknowns: [] };
  const found = new Map<SectionId, string[]>();
  for (const message of [...notes, ...unknowns.map((unknown) => unknown.message)]) {
    const [room = ''] = message.id.split('.');
    const own = Object.hasOwn(parts, room) ? parts[room] : undefined;
    if (own === undefined) continue;
    const isPartners = 'whose' in message.values && message.values.whose === 'partner';
    const part = isPartners ? (ofPartner[own] ?? own) : own;
    found.set(part, [...(found.get(part) ?? []), say(words, message)]);
  }
  return found;
}
