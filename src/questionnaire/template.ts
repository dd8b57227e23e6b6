import { isPlainObject } from '../base/plain-object.ts';
import type { Words } from '../messages/message.ts';
import { description } from '../profile/descriptions.ts';
import { groups } from '../profile/edit/key-order.ts';
import { needsQuotes } from '../profile/other-readers.ts';
import type { FactPath, ProfileData } from '../profile/profile-data.ts';
import type { Profile } from '../profile/schema.ts';

/**
 * Somebody who has everything, to show every key with a value that it takes: second items of lists show the short forms.
 */
export const everything: Profile = {
  schema: 1,
  id: 'A-0017',
  name: 'Amara',
  dateOfBirth: '1993-04-17',
  maritalStatus: 'married',
  dependentChildren: 1,
  dependents: [
    {
      name: 'Noor',
      dateOfBirth: '2016-09-12',
      accompanying: true,
      citizenOrPermanentResident: false,
      hasSpouseOrPartner: false,
      dependentByCondition: false,
    },
  ],
  residences: [{ country: 'IN', start: '2015-06-01', end: '2022-02-20', proof: 'held' }],
  destination: 'ON',
  education: [
    {
      level: 'bachelor',
      field: 'Law',
      country: 'IN',
      completed: '2014-06-30',
      eca: { issuer: 'WES', issued: '2024-03-10', allowsPractice: true },
    },
    { level: 'oneYear', country: 'IN', completed: '2015-06-30', eca: { assessed: false } },
    {
      level: 'twoYear',
      country: 'CA',
      started: '2019-09-03',
      completed: '2021-04-30',
      fullTimeMonths: 16,
      inPerson: true,
      languageStudyShare: 0,
      obligedToReturn: false,
    },
  ],
  languageTests: [
    { test: 'ielts-gt', date: '2025-09-12', listening: 8, reading: 7, writing: 7, speaking: 7 },
    { test: 'clb', language: 'french', listening: 7, reading: 7, writing: 7, speaking: 7 },
  ],
  firstOfficialLanguage: 'english',
  work: [
    {
      noc: '21231',
      title: 'Software engineer',
      country: 'CA',
      start: '2022-03-01',
      end: '2024-06-30',
      hoursPerWeek: 40,
      leaves: [{ start: '2023-06-01', end: '2023-08-31', paid: false }],
      employerCountry: 'CA',
      authorized: true,
      status: 'worker',
      selfEmployed: false,
      whileFullTimeStudent: false,
      paid: true,
      matchesNoc: true,
      primary: true,
    },
    {
      noc: '72310',
      country: 'IN',
      years: 2,
      mostRecent: false,
      meetsEmploymentRequirements: true,
      qualifiedSince: '2019-06-01',
    },
    {
      noc: '31301',
      country: 'IN',
      start: '2016-08-19',
      end: '2019-05-31',
      hoursPerWeek: [{ hours: 26.25 }, { from: '2016-12-01', hours: 37.5 }],
    },
  ],
  permitUntil: '2027-03-31',
  partner: {
    name: 'Chidi',
    accompanying: true,
    citizenOrPermanentResident: false,
    citizen: false,
    residesInCanada: false,
    dateOfBirth: '1992-02-03',
    education: [{ level: 'secondary', country: 'CA' }],
    languageTests: [{ test: 'clb', language: 'english', listening: 6, reading: 6, writing: 6, speaking: 6 }],
    work: [{ noc: '62020', country: 'CA', start: '2023-02-01' }],
  },
  relativesInCanada: [{ relation: 'sibling', of: 'self', status: 'permanentResident', age: 31 }],
  provincialNomination: { province: 'NS', kind: 'enhanced', issued: '2026-08-01' },
  jobOffer: {
    noc: '21231',
    fullTime: true,
    months: 24,
    indeterminate: false,
    canadianForces: false,
    lmia: true,
    workPermit: 'none',
  },
  militaryService: { country: 'FR', start: '2012-09-01', end: '2025-08-31', noc: '43204', recognized: true },
  certificateOfQualification: { noc: '72310', issuer: 'ON', issued: '2023-05-01' },
  funds: { amount: 25000 },
  expressEntryProfile: { submitted: '2026-02-01T15:04:05Z' },
  admissibility: {
    misrepresentation: '2024-05-01',
    misrepresentationBasis: 'outsideCanada',
    security: false,
    humanRights: false,
    criminality: false,
    organizedCrime: false,
    health: false,
    financial: false,
    nonCompliance: false,
    familyMember: false,
  },
  notes: 'Waits for the letter of an employer.',
};

/** Keys that a profile has instead of others: each is shown by itself. */
const instead: ProfileData = { age: 33 };

/** Children are described only where they are counted: one block with the key above it. */
const needsTheOneBefore = 'dependents';

/**
 * An empty profile with every key as a comment: valid as it is, and with any block uncommented. Lines of prose begin with
 * `##`, lines of YAML with one `#`.
 */
export function template(schema: string, words: Words): string {
  const facts: ProfileData = { ...everything, ...instead };
  const body = groups.flatMap(({ title, keys }) => [
    '',
    `## --- ${words[title]({})} ---`,
    ...keys.flatMap((key) => [...(key === needsTheOneBefore ? [] : ['']), ...entry(key, facts[key], [key], '', words)]),
  ]);
  const head = [`# yaml-language-server: $schema=${schema}`, ...words['init.templateHead']({}).split('\n'), ''];
  return `${[...head, 'schema: 1', ...body].join('\n')}\n`;
}

function entry(key: string, value: unknown, path: FactPath, indent: string, words: Words): readonly string[] {
  const about = description(path);
  const prose = about === undefined ? [] : [`##${indent} ${words['data.text']({ text: about })}`];
  if (Array.isArray(value)) {
    return [
      ...prose,
      `#${indent}${key}:`,
      ...value.flatMap((item, index) => listItem(item, [...path, index], `${indent}  `, words)),
    ];
  }
  if (isPlainObject(value)) return [...prose, `#${indent}${key}:`, ...entries(value, path, `${indent}  `, words)];
  return [...prose, `#${indent}${key}: ${scalar(key, value)}`];
}

function entries(facts: ProfileData, path: FactPath, indent: string, words: Words): readonly string[] {
  return Object.entries(facts).flatMap(([key, value]) => entry(key, value, [...path, key], indent, words));
}

/** The first line of code of an item begins it. */
function listItem(item: unknown, path: FactPath, indent: string, words: Words): readonly string[] {
  const lines = isPlainObject(item) ? entries(item, path, `${indent}  `, words) : [];
  const first = lines.findIndex((line) => !line.startsWith('##'));
  return lines.map((line, index) => (index === first ? line.replace(`#${indent}  `, `#${indent}- `) : line));
}

function scalar(key: string, value: unknown): string {
  const text = String(value);
  return typeof value === 'string' && needsQuotes(text, key) ? `"${text}"` : text;
}
