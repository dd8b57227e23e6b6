import * as z from 'zod/mini';
import { isDay } from '../base/day.ts';
import { isInstant } from '../base/instant.ts';
import { isCountry, provinces } from '../base/regions.ts';
import { credentialLevels } from '../law/crs/tables.ts';
import { languages } from '../law/language-tests/ids.ts';
import { isNocCode } from '../noc/codes.ts';
import { factsObject } from './facts-object.ts';
import { type About, field } from './field.ts';
import { mostAge } from './limits.ts';
import type { Taken } from './problem.ts';
import {
  admissibilityRule,
  ecaRule,
  educationRule,
  jobRule,
  partnerRule,
  periodRule,
  profileRule,
  testRule,
} from './rules-of-form.ts';
import {
  maritalStatuses,
  misrepresentationBases,
  nominationKinds,
  relations,
  relativeStatuses,
  sides,
  tests,
  workPermits,
  workStatuses,
} from './values.ts';

// Schemas are shared and wrapped, not made anew for each field: making one costs more than reading a file with it.
const aText = z.string().check(z.minLength(1), z.maxLength(200));
const aDay = z.string().check(z.refine(isDay));
const aFlag = z.boolean();
const aNoc = z.string().check(z.refine(isNocCode));
const aCountry = z.string().check(z.refine(isCountry));

// `z.int` would bring a page the ranges of every kind of number.
const isWhole = z.refine(Number.isInteger, { abort: true });

const optional = <S extends z.ZodMiniType>(schema: S, expects: Taken, example: string) =>
  field(z.optional(schema), { expects, example });

const text = (example: string) => optional(aText, { id: 'expected.shortText', values: { most: 200 } }, example);

const flag = (example: string) => optional(aFlag, { id: 'expected.flag', values: {} }, example);

const day = (example: string) => optional(aDay, { id: 'expected.day', values: {} }, example);

const number = (min: number, max: number, example: string) =>
  optional(
    z.number().check(z.gte(min), z.lte(max)),
    { id: 'expected.number', values: { least: min, most: max } },
    example,
  );

const whole = (min: number, max: number, example: string) =>
  optional(
    z.number().check(isWhole, z.gte(min), z.lte(max)),
    { id: 'expected.whole', values: { least: min, most: max } },
    example,
  );

const choice = <const T extends readonly [string, ...string[]]>(values: T, example: string) =>
  optional(z.enum(values), { id: 'expected.oneOf', values: { values } }, example);

const requiredChoice = <const T extends readonly [string, ...string[]]>(values: T, example: string) =>
  field(z.enum(values), { expects: { id: 'expected.oneOf', values: { values } }, example });

const aboutNoc: About = {
  expects: { id: 'expected.noc', values: {} },
  example: 'noc: "21231"',
};

const aboutCountry: About = {
  expects: { id: 'expected.country', values: {} },
  example: 'country: IN',
};

const optionalField = <S extends z.ZodMiniType>(schema: S, about: About) => field(z.optional(schema), about);

const proof = optional(
  z.enum(['held', 'requested', 'missing']),
  { id: 'expected.oneOf', values: { values: ['held', 'requested', 'missing'] } },
  'proof: held',
);

const result = (ability: string) =>
  field(z.union([z.number(), z.literal('M')]), {
    expects: { id: 'expected.result', values: {} },
    example: `${ability}: 9`,
  });

const eca = factsObject({
  assessed: flag('assessed: false'),
  issuer: text('issuer: WES'),
  issued: day('issued: 2024-03-10'),
  allowsPractice: flag('allowsPractice: true'),
  proof,
}).check(ecaRule);

const credential = factsObject({
  level: requiredChoice(credentialLevels, 'level: bachelor'),
  field: text('field: Computer science'),
  country: optionalField(aCountry, aboutCountry),
  started: day('started: 2019-09-03'),
  completed: day('completed: 2021-04-30'),
  eca: optionalField(eca, {
    expects: { id: 'expected.allOf', values: { keys: ['issuer', 'issued'] } },
    example: 'eca: { issuer: WES, issued: 2024-03-10 }',
  }),
  fullTimeMonths: number(0, 600, 'fullTimeMonths: 16'),
  inPerson: flag('inPerson: true'),
  languageStudyShare: number(0, 1, 'languageStudyShare: 0'),
  obligedToReturn: flag('obligedToReturn: false'),
  proof,
}).check(educationRule);

const languageTest = factsObject({
  // A text here: names of refused tests get an explanation of their own instead of "not in the list".
  test: field(z.string(), {
    expects: { id: 'expected.oneOf', values: { values: tests } },
    example: 'test: ielts-gt',
  }),
  language: choice(languages, 'language: english'),
  date: day('date: 2025-09-12'),
  listening: result('listening'),
  reading: result('reading'),
  writing: result('writing'),
  speaking: result('speaking'),
  proof,
}).check(testRule);

const leave = factsObject({
  start: field(z.string().check(z.refine(isDay)), {
    expects: { id: 'expected.day', values: {} },
    example: 'start: 2024-06-01',
  }),
  end: day('end: 2025-05-31'),
  paid: flag('paid: false'),
}).check(periodRule);

const hoursFrom = factsObject({
  from: day('from: 2024-09-02'),
  hours: field(z.number().check(z.gte(0), z.lte(168)), {
    expects: { id: 'expected.hours', values: {} },
    example: 'hours: 37.5',
  }),
});

const job = factsObject({
  noc: field(z.string().check(z.refine(isNocCode)), aboutNoc),
  title: text('title: Software engineer'),
  country: field(z.string().check(z.refine(isCountry)), aboutCountry),
  start: day('start: 2022-03-01'),
  end: day('end: 2024-06-30'),
  years: number(0, 70, 'years: 2'),
  mostRecent: flag('mostRecent: true'),
  hoursPerWeek: optionalField(
    z.union([z.number().check(z.gt(0), z.lte(168)), z.array(hoursFrom).check(z.minLength(1), z.maxLength(100))]),
    {
      expects: { id: 'expected.hoursOrList', values: {} },
      example: 'hoursPerWeek: 40',
    },
  ),
  leaves: optionalField(z.array(leave).check(z.maxLength(100)), {
    expects: { id: 'expected.list', values: { of: 'leaves' } },
    example: 'leaves: [{ start: 2024-06-01, end: 2025-05-31 }]',
  }),
  employerCountry: optionalField(aCountry, {
    expects: { id: 'expected.country', values: {} },
    example: 'employerCountry: CA',
  }),
  authorized: flag('authorized: true'),
  status: choice(workStatuses, 'status: worker'),
  selfEmployed: flag('selfEmployed: false'),
  whileFullTimeStudent: flag('whileFullTimeStudent: false'),
  paid: flag('paid: true'),
  matchesNoc: flag('matchesNoc: true'),
  meetsEmploymentRequirements: flag('meetsEmploymentRequirements: true'),
  qualifiedSince: day('qualifiedSince: 2019-06-01'),
  primary: flag('primary: true'),
  proof,
}).check(jobRule);

const residence = factsObject({
  country: field(z.string().check(z.refine(isCountry)), aboutCountry),
  start: field(z.string().check(z.refine(isDay)), {
    expects: { id: 'expected.day', values: {} },
    example: 'start: 2019-08-01',
  }),
  end: day('end: 2022-05-31'),
  proof,
}).check(periodRule);

const residences = optionalField(z.array(residence).check(z.maxLength(100)), {
  expects: { id: 'expected.list', values: { of: 'stays' } },
  example: 'residences: [{ country: IN, start: 2015-06-01 }]',
});

const person = {
  dateOfBirth: day('dateOfBirth: 1993-04-17'),
  age: whole(0, mostAge, 'age: 33'),
  education: optionalField(z.array(credential).check(z.maxLength(100)), {
    expects: { id: 'expected.list', values: { of: 'credentials' } },
    example: 'education: [{ level: bachelor, country: CA }]',
  }),
  languageTests: optionalField(z.array(languageTest).check(z.maxLength(100)), {
    expects: { id: 'expected.list', values: { of: 'tests' } },
    example: 'languageTests: [{ test: clb, language: english, listening: 9, reading: 9, writing: 9, speaking: 9 }]',
  }),
  work: optionalField(z.array(job).check(z.maxLength(200)), {
    expects: { id: 'expected.list', values: { of: 'jobs' } },
    example: 'work: [{ noc: "21231", country: CA, years: 2 }]',
  }),
  residences,
};

const citizenOrPermanentResident = flag('citizenOrPermanentResident: false');

const dependent = factsObject({
  name: text('name: Noor'),
  dateOfBirth: day('dateOfBirth: 2016-09-12'),
  accompanying: flag('accompanying: true'),
  citizenOrPermanentResident,
  hasSpouseOrPartner: flag('hasSpouseOrPartner: false'),
  dependentByCondition: flag('dependentByCondition: true'),
  residences,
});

const block = <S extends z.ZodMiniType>(schema: S, example: string) =>
  optionalField(schema, { expects: { id: 'expected.block', values: {} }, example });

const province = (example: string) => choice(provinces, example);

/** A profile file, schema 1: facts about a person, from which ages, levels and years are worked out. */
export const profileSchema = factsObject({
  schema: optionalField(z.literal(1), {
    expects: { id: 'expected.schema', values: {} },
    example: 'schema: 1',
  }),
  id: text('id: A-0017'),
  name: text('name: Amara'),
  ...person,
  maritalStatus: choice(maritalStatuses, 'maritalStatus: married'),
  partner: block(
    factsObject({
      ...person,
      name: text('name: Chidi'),
      accompanying: flag('accompanying: true'),
      citizenOrPermanentResident,
      citizen: flag('citizen: false'),
      residesInCanada: flag('residesInCanada: true'),
    }).check(partnerRule),
    'partner: { accompanying: true, citizenOrPermanentResident: false }',
  ),
  dependentChildren: whole(0, 30, 'dependentChildren: 1'),
  dependents: optionalField(z.array(dependent).check(z.maxLength(30)), {
    expects: { id: 'expected.list', values: { of: 'children' } },
    example: 'dependents: [{ name: Noor, dateOfBirth: 2016-09-12, accompanying: true }]',
  }),
  destination: province('destination: ON'),
  permitUntil: day('permitUntil: 2027-03-31'),
  firstOfficialLanguage: choice(languages, 'firstOfficialLanguage: english'),
  certificateOfQualification: block(
    factsObject({
      noc: optionalField(aNoc, aboutNoc),
      issuer: text('issuer: ON'),
      issued: day('issued: 2023-05-01'),
      proof,
    }),
    'certificateOfQualification: { noc: "72310", issuer: ON, issued: 2023-05-01 }',
  ),
  jobOffer: block(
    factsObject({
      noc: field(z.string().check(z.refine(isNocCode)), aboutNoc),
      fullTime: flag('fullTime: true'),
      months: number(0, 1200, 'months: 24'),
      indeterminate: flag('indeterminate: true'),
      canadianForces: flag('canadianForces: false'),
      lmia: flag('lmia: true'),
      workPermit: choice(workPermits, 'workPermit: none'),
      proof,
    }),
    'jobOffer: { noc: "21231", fullTime: true, months: 24, lmia: true, workPermit: none }',
  ),
  militaryService: block(
    factsObject({
      country: optionalField(aCountry, aboutCountry),
      start: day('start: 2012-09-01'),
      end: day('end: 2025-08-31'),
      noc: optionalField(aNoc, {
        ...aboutNoc,
        example: 'noc: "43204"',
      }),
      recognized: flag('recognized: true'),
    }).check(periodRule),
    'militaryService: { country: FR, start: 2012-09-01, noc: "43204", recognized: true }',
  ),
  provincialNomination: block(
    factsObject({
      province: province('province: NS'),
      kind: choice(nominationKinds, 'kind: enhanced'),
      issued: day('issued: 2026-08-01'),
      proof,
    }),
    'provincialNomination: { province: NS, kind: enhanced, issued: 2026-08-01 }',
  ),
  relativesInCanada: optionalField(
    z
      .array(
        factsObject({
          relation: requiredChoice(relations, 'relation: sibling'),
          of: choice(sides, 'of: self'),
          status: choice(relativeStatuses, 'status: permanentResident'),
          age: whole(0, mostAge, 'age: 31'),
          proof,
        }),
      )
      .check(z.maxLength(100)),
    {
      expects: { id: 'expected.list', values: { of: 'relatives' } },
      example: 'relativesInCanada: [{ relation: sibling, of: self, status: citizen, age: 31 }]',
    },
  ),
  funds: block(
    factsObject({
      amount: number(0, 1e12, 'amount: 25000'),
      proof,
    }),
    'funds: { amount: 25000 }',
  ),
  admissibility: block(
    factsObject({
      misrepresentation: day('misrepresentation: 2024-05-01'),
      misrepresentationBasis: choice(misrepresentationBases, 'misrepresentationBasis: outsideCanada'),
      security: flag('security: false'),
      humanRights: flag('humanRights: false'),
      criminality: flag('criminality: false'),
      organizedCrime: flag('organizedCrime: false'),
      health: flag('health: false'),
      financial: flag('financial: false'),
      nonCompliance: flag('nonCompliance: false'),
      familyMember: flag('familyMember: false'),
    }).check(admissibilityRule),
    'admissibility: { criminality: true }',
  ),
  expressEntryProfile: block(
    factsObject({
      submitted: optionalField(z.string().check(z.refine(isInstant)), {
        expects: { id: 'expected.instant', values: {} },
        example: 'submitted: 2026-02-01T15:04:05Z',
      }),
    }),
    'expressEntryProfile: { submitted: 2026-02-01T15:04:05Z }',
  ),
}).check(profileRule);

export type {
  Credential,
  Dependent,
  Job,
  JobOffer,
  LanguageTest,
  Partner,
  Profile,
  Proof,
  Relative,
  Residence,
} from './profile.ts';
