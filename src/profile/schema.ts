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
import type { Expected } from './problem.ts';
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

const optional = <S extends z.ZodMiniType>(schema: S, description: string, expects: Expected, example: string) =>
  field(z.optional(schema), { description, expects, example });

const text = (description: string, example: string) =>
  optional(aText, description, { id: 'expected.shortText', values: { most: 200 } }, example);

const flag = (description: string, example: string) =>
  optional(aFlag, description, { id: 'expected.flag', values: {} }, example);

const day = (description: string, example: string) =>
  optional(aDay, description, { id: 'expected.day', values: {} }, example);

const number = (description: string, min: number, max: number, example: string) =>
  optional(
    z.number().check(z.gte(min), z.lte(max)),
    description,
    { id: 'expected.number', values: { least: min, most: max } },
    example,
  );

const whole = (description: string, min: number, max: number, example: string) =>
  optional(
    z.int().check(z.gte(min), z.lte(max)),
    description,
    { id: 'expected.whole', values: { least: min, most: max } },
    example,
  );

const choice = <const T extends readonly [string, ...string[]]>(description: string, values: T, example: string) =>
  optional(z.enum(values), description, { id: 'expected.oneOf', values: { values } }, example);

const requiredChoice = <const T extends readonly [string, ...string[]]>(
  description: string,
  values: T,
  example: string,
) => field(z.enum(values), { description, expects: { id: 'expected.oneOf', values: { values } }, example });

const aboutNoc = (description: string): About => ({
  description,
  expects: { id: 'expected.noc', values: {} },
  example: 'noc: "21231"',
});

const aboutCountry = (description: string): About => ({
  description,
  expects: { id: 'expected.country', values: {} },
  example: 'country: IN',
});

const optionalField = <S extends z.ZodMiniType>(schema: S, about: About) => field(z.optional(schema), about);

const proof = optional(
  z.enum(['held', 'requested', 'missing']),
  'The paper that proves this: in hand, on its way, or missing; for crs checklist, and never counted by a score.',
  { id: 'expected.oneOf', values: { values: ['held', 'requested', 'missing'] } },
  'proof: held',
);

const result = (ability: string) =>
  field(z.union([z.number(), z.literal('M')]), {
    description: `Result in ${ability} on the test's own scale; CLB or NCLC level for \`test: clb\`.`,
    expects: { id: 'expected.result', values: {} },
    example: `${ability}: 9`,
  });

const eca = factsObject({
  assessed: flag('false says that there is no assessment; then nothing else stands here.', 'assessed: false'),
  issuer: text('Organization that assessed the credential.', 'issuer: WES'),
  issued: day('Day of the assessment report.', 'issued: 2024-03-10'),
  allowsPractice: flag(
    'Of the body of a licensed profession: equal to what a province requires to practise it (R75(2.1)).',
    'allowsPractice: true',
  ),
  proof,
}).check(ecaRule);

const credential = factsObject({
  level: requiredChoice(
    'Level of the credential (for a foreign one, what its assessment says that it is equal to); bachelor is any program of three years or more, lessThanOneYear any shorter than an academic year.',
    credentialLevels,
    'level: bachelor',
  ),
  field: text('Field of study.', 'field: Computer science'),
  country: optionalField(aCountry, aboutCountry('Country of the school.')),
  started: day(
    'First day of the program; settles whether part of it fell in 2020-03 to 2022-08.',
    'started: 2019-09-03',
  ),
  completed: day('Day of completion; taken as completed when left out.', 'completed: 2021-04-30'),
  eca: optionalField(eca, {
    description: 'Educational credential assessment of a foreign credential; left out: not stated.',
    expects: { id: 'expected.allOf', values: { keys: ['issuer', 'issued'] } },
    example: 'eca: { issuer: WES, issued: 2024-03-10 }',
  }),
  fullTimeMonths: number(
    'Months of full-time study in Canada: 15 hours of instruction a week or more, under a study permit or R188; sixteen are taken as two academic years.',
    0,
    600,
    'fullTimeMonths: 16',
  ),
  inPerson: flag('Physically in Canada during the study (eight months or more).', 'inPerson: true'),
  languageStudyShare: number(
    'Share of the program that was English or French as a second language.',
    0,
    1,
    'languageStudyShare: 0',
  ),
  obligedToReturn: flag('The award obliged the person to go home.', 'obligedToReturn: false'),
  proof,
}).check(educationRule);

const languageTest = factsObject({
  // A text here: names of refused tests get an explanation of their own instead of "not in the list".
  test: field(z.string(), {
    description: 'The test, or clb for levels already converted.',
    expects: { id: 'expected.oneOf', values: { values: tests } },
    example: 'test: ielts-gt',
  }),
  language: choice('Only for clb: which official language.', languages, 'language: english'),
  date: day('Day of the test; may be left out for clb only.', 'date: 2025-09-12'),
  listening: result('listening'),
  reading: result('reading'),
  writing: result('writing'),
  speaking: result('speaking'),
  proof,
}).check(testRule);

const leave = factsObject({
  start: field(z.string().check(z.refine(isDay)), {
    description: 'First day of the leave.',
    expects: { id: 'expected.day', values: {} },
    example: 'start: 2024-06-01',
  }),
  end: day('Last day of the leave; left out: still on leave.', 'end: 2025-05-31'),
  paid: flag('Paid as work is, such as vacation: its hours count.', 'paid: false'),
}).check(periodRule);

const hoursFrom = factsObject({
  from: day(
    'First day with these hours; of the first ones the start of the job, and may be left out.',
    'from: 2024-09-02',
  ),
  hours: field(z.number().check(z.gte(0), z.lte(168)), {
    description: 'Paid hours a week from that day on.',
    expects: { id: 'expected.hours', values: {} },
    example: 'hours: 37.5',
  }),
});

const job = factsObject({
  noc: field(
    z.string().check(z.refine(isNocCode)),
    aboutNoc('Unit group of NOC 2021 whose lead statement and main duties the job met.'),
  ),
  title: text('Job title; a label only.', 'title: Software engineer'),
  country: field(z.string().check(z.refine(isCountry)), aboutCountry('Country in which the person was while working.')),
  start: day('First day of work.', 'start: 2022-03-01'),
  end: day('Last day of work; left out: still working.', 'end: 2024-06-30'),
  years: number('Instead of start and end: full-time years, continuous, the most recent ones.', 0, 70, 'years: 2'),
  mostRecent: flag(
    'Of years, beside work in another country: these were the last ones (true), or the work there came after them (false).',
    'mostRecent: true',
  ),
  hoursPerWeek: optionalField(
    z.union([z.number().check(z.gt(0), z.lte(168)), z.array(hoursFrom).check(z.minLength(1), z.maxLength(100))]),
    {
      description: 'Paid hours a week, 40 when left out; where they changed, a list with the first day of each.',
      expects: { id: 'expected.hoursOrList', values: {} },
      example: 'hoursPerWeek: 40',
    },
  ),
  leaves: optionalField(z.array(leave).check(z.maxLength(100)), {
    description: 'Leaves during the job, which goes on meanwhile: no hours count unless the leave is paid.',
    expects: { id: 'expected.list', values: { of: 'leaves' } },
    example: 'leaves: [{ start: 2024-06-01, end: 2025-05-31 }]',
  }),
  employerCountry: optionalField(aCountry, {
    description: 'Country of the employer; left out: the country worked in.',
    expects: { id: 'expected.country', values: {} },
    example: 'employerCountry: CA',
  }),
  authorized: flag('In Canada: the work was authorized.', 'authorized: true'),
  status: choice(
    'In Canada: status while working; none: work that was authorized without temporary resident status, as of a refugee claimant. Left out: a temporary resident.',
    workStatuses,
    'status: worker',
  ),
  selfEmployed: flag('Self-employed.', 'selfEmployed: false'),
  whileFullTimeStudent: flag('Worked while a full-time student.', 'whileFullTimeStudent: false'),
  paid: flag('Paid by wages or commission.', 'paid: true'),
  matchesNoc: flag('The work was that of the lead statement and the main duties of the NOC entry.', 'matchesNoc: true'),
  meetsEmploymentRequirements: flag(
    'In a trade: met the employment requirements of the NOC entry, but for a certificate of a province.',
    'meetsEmploymentRequirements: true',
  ),
  qualifiedSince: day(
    'In a trade: since when the person was qualified to practise it independently where the work was done; a day after the work: not while it was done.',
    'qualifiedSince: 2019-06-01',
  ),
  primary: flag('May be declared as the primary occupation.', 'primary: true'),
  proof,
}).check(jobRule);

const residence = factsObject({
  country: field(z.string().check(z.refine(isCountry)), aboutCountry('Country lived in.')),
  start: field(z.string().check(z.refine(isDay)), {
    description: 'First day there.',
    expects: { id: 'expected.day', values: {} },
    example: 'start: 2019-08-01',
  }),
  end: day('Last day there; left out: still living there.', 'end: 2022-05-31'),
  proof,
}).check(periodRule);

const residences = optionalField(z.array(residence).check(z.maxLength(100)), {
  description: 'Every country lived in during the last ten years, for police certificates; left out: not stated.',
  expects: { id: 'expected.list', values: { of: 'stays' } },
  example: 'residences: [{ country: IN, start: 2015-06-01 }]',
});

const person = {
  dateOfBirth: day('Day of birth.', 'dateOfBirth: 1993-04-17'),
  age: whole('Instead of dateOfBirth: age in whole years on the day of assessment.', 0, mostAge, 'age: 33'),
  education: optionalField(z.array(credential).check(z.maxLength(100)), {
    description: 'Credentials; an empty list: none.',
    expects: { id: 'expected.list', values: { of: 'credentials' } },
    example: 'education: [{ level: bachelor, country: CA }]',
  }),
  languageTests: optionalField(z.array(languageTest).check(z.maxLength(100)), {
    description: 'Language tests; an empty list: none.',
    expects: { id: 'expected.list', values: { of: 'tests' } },
    example: 'languageTests: [{ test: clb, language: english, listening: 9, reading: 9, writing: 9, speaking: 9 }]',
  }),
  work: optionalField(z.array(job).check(z.maxLength(200)), {
    description: 'Jobs; an empty list: none.',
    expects: { id: 'expected.list', values: { of: 'jobs' } },
    example: 'work: [{ noc: "21231", country: CA, years: 2 }]',
  }),
  residences,
};

const citizenOrPermanentResident = flag('Canadian citizen or permanent resident.', 'citizenOrPermanentResident: false');

const dependent = factsObject({
  name: text('Free label.', 'name: Noor'),
  dateOfBirth: day('Day of birth.', 'dateOfBirth: 2016-09-12'),
  accompanying: flag('Coming to Canada with the person.', 'accompanying: true'),
  citizenOrPermanentResident,
  hasSpouseOrPartner: flag(
    'Married or in a common-law partnership: then no dependent child while under 22; left out: no.',
    'hasSpouseOrPartner: false',
  ),
  dependentByCondition: flag(
    'From 22 years on: has depended on the parents since before that age, and cannot support themselves for a condition of body or mind.',
    'dependentByCondition: true',
  ),
  residences,
});

const block = <S extends z.ZodMiniType>(schema: S, description: string, example: string) =>
  optionalField(schema, { description, expects: { id: 'expected.block', values: {} }, example });

const province = (description: string, example: string) => choice(description, provinces, example);

/** A profile file, schema 1: facts about a person, from which ages, levels and years are worked out. */
export const profileSchema = factsObject({
  schema: optionalField(z.literal(1), {
    description: 'Version of this format.',
    expects: { id: 'expected.schema', values: {} },
    example: 'schema: 1',
  }),
  id: text('Identifier, for batches.', 'id: A-0017'),
  name: text('Free label.', 'name: Amara'),
  ...person,
  maritalStatus: choice('Marital status.', maritalStatuses, 'maritalStatus: married'),
  partner: block(
    factsObject({
      ...person,
      name: text('Free label.', 'name: Chidi'),
      accompanying: flag('Coming to Canada with the person.', 'accompanying: true'),
      citizenOrPermanentResident,
      citizen: flag(
        'Of a citizen or permanent resident: a Canadian citizen (true), or a permanent resident (false).',
        'citizen: false',
      ),
      residesInCanada: flag(
        'Of a permanent resident: lives in Canada; the language, study and work of one who lives abroad count for FSW.',
        'residesInCanada: true',
      ),
    }).check(partnerRule),
    'Spouse or common-law partner; left out: none.',
    'partner: { accompanying: true, citizenOrPermanentResident: false }',
  ),
  dependentChildren: whole(
    'Dependent children of the person and of the partner, coming along or not, with the dependent children of these (R1(3)).',
    0,
    30,
    'dependentChildren: 1',
  ),
  dependents: optionalField(z.array(dependent).check(z.maxLength(30)), {
    description:
      'Those of the children who are described; dependentChildren counts them, and those who are none go from the family.',
    expects: { id: 'expected.list', values: { of: 'children' } },
    example: 'dependents: [{ name: Noor, dateOfBirth: 2016-09-12, accompanying: true }]',
  }),
  destination: province('Province or territory of intended residence.', 'destination: ON'),
  permitUntil: day(
    "The last day of the applicant's permit to work or stay in Canada; for crs timeline, and never counted by a score.",
    'permitUntil: 2027-03-31',
  ),
  firstOfficialLanguage: choice(
    'Settles which language is first; left out: an order that may open a program goes before one with more points.',
    languages,
    'firstOfficialLanguage: english',
  ),
  certificateOfQualification: block(
    factsObject({
      noc: optionalField(aNoc, aboutNoc('The trade.')),
      issuer: text('Province, territory or federal body.', 'issuer: ON'),
      issued: day('Day of issue.', 'issued: 2023-05-01'),
      proof,
    }),
    'Certificate of qualification in a skilled trade; left out: none.',
    'certificateOfQualification: { noc: "72310", issuer: ON, issued: 2023-05-01 }',
  ),
  jobOffer: block(
    factsObject({
      noc: field(z.string().check(z.refine(isNocCode)), aboutNoc('Occupation offered.')),
      fullTime: flag('Continuous full-time work.', 'fullTime: true'),
      months: number('Months offered, counted from the visa.', 0, 1200, 'months: 24'),
      indeterminate: flag(
        'Without an end: only under rules before 2016-11-19, which asked for it.',
        'indeterminate: true',
      ),
      canadianForces: flag(
        'Made by the Canadian Forces Recruiting Group; for the category of military recruits.',
        'canadianForces: false',
      ),
      lmia: flag('Approved on a positive labour market impact assessment.', 'lmia: true'),
      workPermit: choice(
        'Permit now held. lmia, exempt204or205: for this employer, on an LMIA or under R204(a), R204(c) or R205.',
        workPermits,
        'workPermit: none',
      ),
      proof,
    }),
    'Offer of arranged employment; left out: none.',
    'jobOffer: { noc: "21231", fullTime: true, months: 24, lmia: true, workPermit: none }',
  ),
  militaryService: block(
    factsObject({
      country: optionalField(aCountry, aboutCountry('Country whose armed forces these are.')),
      start: day('First day of service without a break.', 'start: 2012-09-01'),
      end: day('Last day of it; left out: still serving.', 'end: 2025-08-31'),
      noc: optionalField(aNoc, {
        ...aboutNoc('Occupation of the Canadian Armed Forces that experience and training align with.'),
        example: 'noc: "43204"',
      }),
      recognized: flag('A recognized foreign military, which no public text defines.', 'recognized: true'),
    }).check(periodRule),
    'Service in the armed forces of another country, for the category of military recruits; left out: not stated.',
    'militaryService: { country: FR, start: 2012-09-01, noc: "43204", recognized: true }',
  ),
  provincialNomination: block(
    factsObject({
      province: province('Nominating province or territory.', 'province: NS'),
      kind: choice('enhanced: through Express Entry; base: outside it.', nominationKinds, 'kind: enhanced'),
      issued: day('Day of the nomination.', 'issued: 2026-08-01'),
      proof,
    }),
    'Provincial or territorial nomination; left out: none.',
    'provincialNomination: { province: NS, kind: enhanced, issued: 2026-08-01 }',
  ),
  relativesInCanada: optionalField(
    z
      .array(
        factsObject({
          relation: requiredChoice(
            'How the relative is related; half and step relations that still hold count as the relation.',
            relations,
            'relation: sibling',
          ),
          of: choice('Whose relative.', sides, 'of: self'),
          status: choice('Status in Canada.', relativeStatuses, 'status: permanentResident'),
          age: whole('Age in whole years.', 0, mostAge, 'age: 31'),
          proof,
        }),
      )
      .check(z.maxLength(100)),
    {
      description: 'Relatives living in Canada; left out: none.',
      expects: { id: 'expected.list', values: { of: 'relatives' } },
      example: 'relativesInCanada: [{ relation: sibling, of: self, status: citizen, age: 31 }]',
    },
  ),
  funds: block(
    factsObject({
      amount: number('Settlement funds in CAD: transferable, available, not borrowed.', 0, 1e12, 'amount: 25000'),
      proof,
    }),
    'Money for settling.',
    'funds: { amount: 25000 }',
  ),
  admissibility: block(
    factsObject({
      misrepresentation: day(
        'Misrepresentation (IRPA 40): day of the final determination, or on which the removal order was enforced.',
        'misrepresentation: 2024-05-01',
      ),
      misrepresentationBasis: choice(
        'What that day is. outsideCanada: determined outside Canada; removalEnforced: determined in Canada, the day on which the removal order was enforced; inCanada: determined in Canada, and no removal order enforced yet.',
        misrepresentationBases,
        'misrepresentationBasis: outsideCanada',
      ),
      security: flag('Security (IRPA 34).', 'security: false'),
      humanRights: flag('Human or international rights (IRPA 35).', 'humanRights: false'),
      criminality: flag('Criminality (IRPA 36).', 'criminality: false'),
      organizedCrime: flag('Organized crime (IRPA 37).', 'organizedCrime: false'),
      health: flag('Health (IRPA 38).', 'health: false'),
      financial: flag('Financial (IRPA 39).', 'financial: false'),
      nonCompliance: flag('Overstay or unauthorized work (IRPA 41).', 'nonCompliance: false'),
      familyMember: flag('Inadmissible family member (IRPA 42).', 'familyMember: false'),
    }).check(admissibilityRule),
    'Grounds that may bar admission: true where something is known of.',
    'admissibility: { criminality: true }',
  ),
  expressEntryProfile: block(
    factsObject({
      submitted: optionalField(z.string().check(z.refine(isInstant)), {
        description: 'Instant at which the profile was submitted; decides ties.',
        expects: { id: 'expected.instant', values: {} },
        example: 'submitted: 2026-02-01T15:04:05Z',
      }),
    }),
    'The profile in the pool.',
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
