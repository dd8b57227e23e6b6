import { isPlainObject } from '../../base/plain-object.ts';
import type { Among } from '../../messages/message.ts';
import type { ProfileData } from '../profile-data.ts';

/** The keys of a profile in the order in which a written file has them, under the headings of its groups. */
export const groups: readonly { readonly title: Among<'group'>; readonly keys: readonly string[] }[] = [
  {
    title: 'group.person',
    keys: [
      'id',
      'name',
      'dateOfBirth',
      'age',
      'maritalStatus',
      'dependentChildren',
      'dependents',
      'residences',
      'destination',
    ],
  },
  { title: 'group.education', keys: ['education'] },
  { title: 'group.languages', keys: ['languageTests', 'firstOfficialLanguage'] },
  { title: 'group.work', keys: ['work', 'permitUntil'] },
  { title: 'group.partner', keys: ['partner'] },
  {
    title: 'group.papers',
    keys: ['relativesInCanada', 'provincialNomination', 'jobOffer', 'militaryService', 'certificateOfQualification'],
  },
  { title: 'group.rest', keys: ['funds', 'expressEntryProfile', 'admissibility'] },
  { title: 'group.notes', keys: ['notes'] },
];

// Inside things: what names a thing comes first.
const inside = [
  ...['name', 'accompanying', 'citizenOrPermanentResident', 'citizen', 'residesInCanada', 'dateOfBirth'],
  ...[
    'level',
    'field',
    'test',
    'language',
    'noc',
    'title',
    'relation',
    'of',
    'province',
    'kind',
    'country',
    'status',
    'age',
  ],
  ...['started', 'completed', 'date', 'listening', 'reading', 'writing', 'speaking', 'start', 'end', 'years'],
  ...['issuer', 'issued', 'education', 'languageTests', 'work'],
];

const order = ['schema', ...groups.flatMap(({ keys }) => keys)];

/** Where a key of a profile stands among the others. */
export function rankOf(key: string): number {
  const rank = order.indexOf(key);
  return rank === -1 ? order.length : rank;
}

/** The same facts with their keys in the order of a written file. */
export function inOrder(facts: ProfileData): ProfileData {
  const known = order.filter((key) => facts[key] !== undefined);
  const others = Object.keys(facts).filter((key) => facts[key] !== undefined && !order.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, ordered(facts[key])]));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isPlainObject(value)) return value;
  const rank = (key: string) => (inside.includes(key) ? inside.indexOf(key) : inside.length);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return Object.fromEntries(keys.sort((a, b) => rank(a) - rank(b)).map((key) => [key, ordered(value[key])]));
}
