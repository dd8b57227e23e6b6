// Random people. Every field of the profile format is used, in both its long and its short form.
import fc from 'fast-check';
import { dateOf, dayOf, yearsBefore } from './days.ts';
import { AROUND, around, between, clean, days, daysAgo, maybe, often, opt, pick } from './draw.ts';
import { education, languageTests } from './draw-papers.ts';
import { noc, work } from './draw-work.ts';
import { languageOf } from './language.ts';
import { isTrade, QUALIFYING_RELATIVES } from './tables.ts';
import type {
  Language,
  OracleDependent,
  OracleHistory,
  OracleJob,
  OracleOffer,
  OraclePartner,
  OracleProfile,
  OracleTest,
} from './types.ts';

// ---- family
const partner: fc.Arbitrary<OraclePartner> = fc
  .record({
    accompanying: maybe(85),
    citizenOrPermanentResident: maybe(15),
    citizen: pick(undefined, true, false),
    residesInCanada: pick(undefined, true, false),
    dateOfBirth: days(18 * 366, 55 * 365),
    education,
    languageTests,
    work,
  })
  .map((p) =>
    clean<OraclePartner>({
      ...adult(p, p.dateOfBirth),
      citizen: p.citizenOrPermanentResident ? p.citizen : undefined,
      residesInCanada: p.citizenOrPermanentResident ? p.residesInCanada : undefined,
    }),
  );
const relative = fc.record({
  relation: fc.oneof(pick('sibling'), pick(...QUALIFYING_RELATIVES)),
  of: pick<'self' | 'partner'>('self', 'self', 'partner'),
  status: pick<'citizen' | 'permanentResident'>('citizen', 'permanentResident'),
  age: pick(3, 17, 18, 19, 31, 64),
});
const dependent: fc.Arbitrary<OracleDependent> = fc
  .record({
    dateOfBirth: fc.oneof(around(22), days(4 * 365, 25 * 365)),
    condition: pick(undefined, true, false),
    hasSpouseOrPartner: opt(maybe(30), 20),
  })
  .map((d) =>
    clean<OracleDependent>({
      dateOfBirth: d.dateOfBirth,
      // Asked of those only who may be 22 on one of the days.
      dependentByCondition: d.dateOfBirth < yearsBefore(AROUND, 20) ? d.condition : undefined,
      hasSpouseOrPartner: d.dateOfBirth < yearsBefore(AROUND, 16) ? d.hasSpouseOrPartner : undefined,
    }),
  );

// ---- offers, nominations, certificates, service
const offer = (held: OracleJob[]): fc.Arbitrary<OracleOffer> =>
  fc.record({
    noc: fc.oneof(noc, pick(...held.map((job) => job.noc), '21231'), pick(...held.map((job) => job.noc), '72310')),
    fullTime: maybe(92),
    months: pick(6, 11, 12, 24, 36),
    lmia: maybe(50),
    workPermit: pick('none', 'lmia', 'exempt204or205', 'open', 'other'),
  });
const provinces = ['ON', 'BC', 'AB', 'SK', 'MB', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT'];
const nomination = fc.record({
  province: pick(...provinces),
  kind: pick<'enhanced' | 'base'>('enhanced', 'enhanced', 'base'),
  issued: days(0, 300),
});
const certificate = (held: OracleJob[]) =>
  fc.record({
    noc: pick(...held.map((job) => job.noc).filter(isTrade), '72310', '72106'),
    issuer: pick(...provinces),
    issued: days(0, 2000),
  });
type Declared = NonNullable<OracleProfile['admissibility']>;
const misrepresentation = fc
  .record({
    misrepresentation: fc.oneof(days(0, 3000), around(5)),
    misrepresentationBasis: pick<Declared['misrepresentationBasis'] | undefined>(
      undefined,
      'outsideCanada',
      'removalEnforced',
      'inCanada',
    ),
    criminality: fc.constant(false),
  })
  .map((declared) => clean<Declared>(declared));
type Service = NonNullable<OracleProfile['militaryService']>;
const recruit = fc.record({
  country: pick('GB', 'FR'),
  years: pick(9, 10, 10, 12),
  shift: pick(-1, 0, 1),
  ended: maybe(20),
  noc: pick('40042', '42102', '43204'),
  offered: pick('40042', '42102', '43204', '21231'),
  months: pick(35, 36, 48),
  recognized: pick(true, true, false, undefined),
});

/** Nobody studied before the age of eight. */
function adult<T extends OracleHistory>(person: T, birth: string): T {
  const first = yearsBefore(birth, -8);
  if (person.education === undefined) return person;
  const schooled = person.education.map((credential) => {
    if (credential.completed === undefined || (credential.started ?? credential.completed) >= first) return credential;
    const { started: _started, ...base } = credential;
    return { ...base, completed: credential.completed >= first ? credential.completed : first };
  });
  return { ...person, education: schooled };
}

const noLeapDay = (date: string): string => (date.endsWith('02-29') ? date.replace('29', '28') : date);
const isFresh = (test: OracleTest): boolean => test.date === undefined || test.date > yearsBefore(AROUND, 1);

const person = (jobs: OracleJob[]): fc.Arbitrary<OracleProfile> =>
  fc
    .record({
      birth: fc.oneof(days(17 * 366, 49 * 365), between(17, 48).chain(around)),
      shortAge: between(16, 50),
      isShort: maybe(30),
      single: pick<OracleProfile['maritalStatus']>('neverMarried', 'divorced', 'separated', 'widowed', 'annulled'),
      couple: pick<OracleProfile['maritalStatus']>('married', 'commonLaw'),
      partner: opt(partner, 50),
      dependentChildren: pick(0, 0, 0, 1, 2, 3, 6, 7),
      dependents: opt(fc.array(dependent, { maxLength: 3 }), 40),
      destination: often('ON', pick(...provinces, 'NU', 'QC'), 70),
      education,
      languageTests,
      fixOrder: opt(pick<Language>('english', 'french'), 15),
      certificate: opt(certificate(jobs), 30),
      offer: opt(offer(jobs), 35),
      nomination: opt(nomination, 12),
      relatives: opt(fc.array(relative, { maxLength: 3 }), 30),
      amount: fc.oneof(
        pick(0, 15262, 15263, 19000, 19001, 23360, 28362, 40392, 44504, 48616),
        between(0, 90000),
        between(40000, 90000),
      ),
      fundsStated: maybe(94),
      submitted: opt(days(0, 300), 20),
      admissibility: opt(misrepresentation, 6),
      recruit: opt(recruit, 4),
      name: opt(pick('Amara', 'Li', 'Noor'), 30),
      id: opt(
        between(1, 9999).map((n) => `p${n}`),
        30,
      ),
      schema: maybe(50),
    })
    .map((p): OracleProfile => {
      const mate = p.partner;
      const languages = new Set(p.languageTests.filter(isFresh).map(languageOf));
      const birth = p.isShort ? yearsBefore(AROUND, p.shortAge) : noLeapDay(p.birth);
      const born = p.dependents?.filter((child) => (child.dateOfBirth ?? '') > yearsBefore(birth, -14));
      const dependents = born?.slice(0, p.dependentChildren);
      const started = p.recruit && dateOf(dayOf(yearsBefore(AROUND, p.recruit.years)) + p.recruit.shift);
      const stated = clean<OracleProfile>({
        schema: p.schema ? 1 : undefined,
        id: p.id,
        name: p.name,
        dateOfBirth: p.isShort ? undefined : birth,
        age: p.isShort ? p.shortAge : undefined,
        maritalStatus: mate ? p.couple : p.single,
        partner: mate,
        dependentChildren: p.dependentChildren,
        dependents: dependents?.length ? dependents : undefined,
        destination: p.destination,
        education: p.education,
        languageTests: p.languageTests,
        work: jobs,
        firstOfficialLanguage: languages.size === 2 ? p.fixOrder : undefined,
        certificateOfQualification: p.certificate,
        jobOffer: p.recruit
          ? {
              noc: p.recruit.offered,
              fullTime: true,
              months: p.recruit.months,
              lmia: false,
              workPermit: 'none',
              canadianForces: true,
            }
          : p.offer,
        provincialNomination: p.nomination,
        relativesInCanada: p.relatives?.map((r) => (mate === undefined ? { ...r, of: 'self' } : r)),
        funds: p.fundsStated ? { amount: p.amount } : undefined,
        militaryService:
          p.recruit && started
            ? clean<Service>({
                country: p.recruit.country,
                start: started,
                end: p.recruit.ended ? daysAgo(60) : undefined,
                noc: p.recruit.noc,
                recognized: p.recruit.recognized,
              })
            : undefined,
        expressEntryProfile: p.submitted ? { submitted: `${p.submitted}T15:04:05Z` } : undefined,
        admissibility: p.admissibility,
      });
      return adult(stated, birth);
    });

/** A valid profile; what it leaves out is what the law lets hang on it. */
export const profileArbitrary: fc.Arbitrary<OracleProfile> = fc.noBias(work.chain(person));

const LEFT_OUT = [
  'dateOfBirth',
  'age',
  'maritalStatus',
  'partner',
  'dependentChildren',
  'destination',
  'education',
  'languageTests',
  'work',
  'funds',
] as const;

/** A valid profile that leaves some facts out: points must not rise above the full one's, answers may be unknown. */
export const partialProfileArbitrary: fc.Arbitrary<OracleProfile> = fc
  .tuple(profileArbitrary, fc.subarray([...LEFT_OUT], { minLength: 1, maxLength: 4 }))
  .map(([profile, keys]) => {
    const partial: OracleProfile = { ...profile };
    for (const key of keys) delete partial[key];
    if (partial.languageTests === undefined) delete partial.firstOfficialLanguage;
    if (partial.dependentChildren === undefined) delete partial.dependents;
    return partial;
  });

/** The same people every time. */
export const seededProfiles = (n: number, seed: number): OracleProfile[] =>
  fc.sample(profileArbitrary, { numRuns: n, seed });
