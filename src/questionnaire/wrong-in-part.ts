import { assess } from '../assess/assess.ts';
import { type Message, say, type Words } from '../messages/message.ts';
import { factAt, factsAt, type ProfileData } from '../profile/profile-data.ts';
import type { SectionId } from './question.ts';
import type { Setting } from './steps.ts';
import { nameOfThing, type Telling } from './told.ts';
import { validProfile } from './valid-profile.ts';

/** What is worth knowing of a part of a file. */
export interface Remark {
  readonly text: string;
  /** `wrong`: does not count, is over or is refused; `open`: not stated; `counts`: it counts, in a way worth knowing. */
  readonly kind: 'wrong' | 'open' | 'counts';
}

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

const counting: ReadonlySet<string> = new Set<Message['id']>([
  'credential.foreignProfessional',
  'credential.shorterThanLevel',
  'education.podiatry',
  'nomination.otherDestination',
  'nomination.streamsNotConfirmed',
  'offer.conditions',
  'work.backToBack',
  'work.notBesideStudy',
  'work.onLeave',
  'work.overlap',
  'work.partlyAfter',
  'work.partlyBeforeWindow',
  'work.physician',
  'work.severalForeignOccupations',
  'work.visitor',
]);

const notStated: ReadonlySet<string> = new Set<Message['id']>([
  'age.notStated',
  'certificate.tradeNotStated',
  'credential.secondaryNotStated',
  'destination.notStated',
  'education.notStated',
  'family.childrenNotStated',
  'family.dependenceNotStated',
  'family.separated',
  'funds.notStated',
  'language.notStated',
  'offer.employmentOpen',
  'offer.permitMissing',
  'offer.permitNotStated',
  'offer.serviceUncertain',
  'offer.workWithoutPermit',
  'partner.maritalStatusNotStated',
  'partner.notDescribed',
  'partner.notStated',
  'study.monthsNotStated',
  'study.waiverUncertain',
  'work.notStated',
]);

/** What `crs check` says of the parts of a file, with its things called as the menu calls them. */
export function wrongInParts(
  facts: ProfileData,
  { asOf, law }: Setting,
  telling: Telling,
): ReadonlyMap<SectionId, readonly Remark[]> {
  const profile = validProfile(facts, asOf);
  const { notes, unknowns } = profile ? assess(profile, asOf, law) : { notes: [], unknowns: [] };
  const found = new Map<SectionId, Remark[]>();
  for (const message of [...notes, ...unknowns.map((unknown) => unknown.message)]) {
    const [room = ''] = message.id.split('.');
    const own = Object.hasOwn(parts, room) ? parts[room] : undefined;
    if (own === undefined) continue;
    const isPartners = 'whose' in message.values && message.values.whose === 'partner';
    const part = isPartners ? (ofPartner[own] ?? own) : own;
    const of = isPartners ? factsAt(facts, ['partner']) : facts;
    const kind = counting.has(message.id) ? 'counts' : notStated.has(message.id) ? 'open' : 'wrong';
    found.set(part, [...(found.get(part) ?? []), { text: named(message, of, telling), kind }]);
  }
  return found;
}

/** The sentence of a message, with the name of a thing instead of its position. */
function named(message: Message, of: ProfileData, telling: Telling): string {
  const text = say(telling.words, message);
  const called = calledIn(message, telling.words);
  if (!called) return text;
  const thing = factAt(of, [called.list, called.position - 1]);
  const name = nameOfThing(called.list, factsAt({ thing }, ['thing']), telling);
  return name === undefined || name === '' ? text : text.replace(called.text, () => name);
}

interface Called {
  readonly list: string;
  readonly position: number;
  readonly text: string;
}

/** What a message calls the thing that it is of. */
function calledIn({ id, values }: Message, words: Words): Called | undefined {
  if (!('position' in values)) return undefined;
  const { position } = values;
  if ('field' in values) {
    const { whose, level, field } = values;
    return { list: 'education', position, text: words['credential.called']({ whose, position, level, field }) };
  }
  if ('noc' in values) {
    const { whose, noc, title } = values;
    return { list: 'work', position, text: words['work.called']({ whose, position, noc, title }) };
  }
  if ('relation' in values) {
    const { relation } = values;
    return { list: 'relativesInCanada', position, text: words['relative.called']({ position, relation }) };
  }
  return id.startsWith('study.')
    ? { list: 'education', position, text: words['study.called']({ position }) }
    : undefined;
}
