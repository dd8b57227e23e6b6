import fc from 'fast-check';
import { addDays, type Day, formatDay } from '../../src/base/day.ts';

const hours = fc.constantFrom(7, 12, 15, 20, 29.5, 30, 40);

const kindsOfWork = fc.record(
  {
    status: fc.constantFrom('worker', 'student', 'none'),
    employerCountry: fc.constantFrom('CA', 'US'),
    meetsEmploymentRequirements: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** People with much work, at the same time and in turns, with leaves and hours that change, whose hours come into windows and fall out of them. */
export function workers(from: Day): fc.Arbitrary<object> {
  const job = fc
    .record({
      noc: fc.constantFrom('31301', '31102', '31120', '72310', '72106', '41200', '00012', '12200', '63200'),
      country: fc.constantFrom('CA', 'CA', 'IN', 'FR'),
      ago: fc.oneof(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: -500, max: 4200 })),
      length: fc.option(fc.oneof(fc.integer({ min: 20, max: 1500 }), fc.constantFrom(181, 363, 364, 727, 1095))),
      hoursPerWeek: hours,
      others: fc.array(fc.record({ after: fc.integer({ min: 1, max: 900 }), hours: fc.oneof(hours, fc.constant(0)) }), {
        maxLength: 2,
      }),
      leave: fc.option(
        fc.record({
          after: fc.integer({ min: 0, max: 800 }),
          length: fc.option(fc.integer({ min: 0, max: 400 })),
          paid: fc.constantFrom(false, false, true),
        }),
        { freq: 2 },
      ),
      authorized: fc.constantFrom(true, true, true, false),
      selfEmployed: fc.constantFrom(false, false, false, true),
      whileFullTimeStudent: fc.constantFrom(undefined, undefined, undefined, false, true),
      primary: fc.constantFrom(true, true, true, false),
      kind: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: kindsOfWork }),
      qualified: fc.option(fc.integer({ min: -400, max: 1500 }), { freq: 4 }),
    })
    .map(({ ago, length, hoursPerWeek, others, leave, kind, qualified, ...rest }) => {
      const start = addDays(from, -ago);
      const last = length ?? Number.POSITIVE_INFINITY;
      const changes = [...new Map(others.map((one) => [one.after, one])).values()]
        .filter(({ after }) => after <= last)
        .sort((a, b) => a.after - b.after)
        .map(({ after, hours: weekly }) => ({ from: formatDay(addDays(start, after)), hours: weekly }));
      return {
        ...rest,
        ...kind,
        ...(qualified !== null && { qualifiedSince: formatDay(addDays(start, qualified)) }),
        start: formatDay(start),
        ...(length !== null && { end: formatDay(addDays(start, length)) }),
        hoursPerWeek: changes.length > 0 ? [{ hours: hoursPerWeek }, ...changes] : hoursPerWeek,
        ...(leave &&
          leave.after <= last && {
            leaves: [
              {
                start: formatDay(addDays(start, leave.after)),
                ...(leave.length !== null && {
                  end: formatDay(addDays(start, Math.min(last, leave.after + leave.length))),
                }),
                paid: leave.paid,
              },
            ],
          }),
      };
    });
  const inYears = fc.record(
    {
      noc: fc.constantFrom('31301', '72310', '00012'),
      country: fc.constantFrom('CA', 'IN', 'FR'),
      years: fc.constantFrom(0.5, 1, 1.8, 2, 3, 4.5, 8),
      mostRecent: fc.boolean(),
    },
    { requiredKeys: ['noc', 'country', 'years'] },
  );
  const study = fc
    .record({ ago: fc.integer({ min: -400, max: 1500 }), months: fc.integer({ min: 2, max: 40 }), known: fc.boolean() })
    .map(({ ago, months, known }) => ({
      level: 'twoYear',
      country: 'CA',
      started: formatDay(addDays(from, -ago)),
      ...(known && { completed: formatDay(addDays(from, months * 30 - ago)) }),
      fullTimeMonths: months,
    }));
  const clb = (language: string, level: number) => ({
    test: 'clb',
    language,
    listening: level,
    reading: level,
    writing: level,
    speaking: level,
  });
  return fc
    .record({
      jobs: fc.array(fc.oneof({ weight: 4, arbitrary: job }, { weight: 1, arbitrary: inYears }), {
        minLength: 1,
        maxLength: 7,
      }),
      partners: fc.array(fc.oneof({ weight: 4, arbitrary: job }, { weight: 1, arbitrary: inYears }), { maxLength: 4 }),
      accompanying: fc.constantFrom(true, undefined),
      english: fc.constantFrom(4, 5, 7, 9),
      french: fc.constantFrom(0, 4, 7),
      issuer: fc.constantFrom('MCC', 'WES', undefined),
      offered: fc.boolean(),
      certified: fc.boolean(),
      studied: fc.option(study),
      partnerStudied: fc.option(study),
    })
    .map(({ jobs, partners, accompanying, english, french, issuer, offered, certified, studied, partnerStudied }) => ({
      dateOfBirth: '1992-02-29',
      maritalStatus: partners.length > 0 ? 'married' : 'neverMarried',
      dependentChildren: 0,
      destination: 'ON',
      funds: { amount: 50_000 },
      education: [
        {
          level: 'bachelor',
          country: 'IN',
          completed: '2012-01-01',
          eca: { ...(issuer !== undefined && { issuer }), issued: formatDay(addDays(from, -1500)) },
        },
        ...(studied ? [studied] : []),
      ],
      languageTests: [
        { ...clb('english', english), date: formatDay(addDays(from, -400)) },
        { ...clb('english', english), writing: english - 1 },
        ...(french > 0 ? [clb('french', french)] : []),
      ],
      work: jobs,
      ...(partners.length > 0 && {
        partner: {
          ...(accompanying !== undefined && { accompanying }),
          citizenOrPermanentResident: false,
          work: partners,
          education: partnerStudied ? [partnerStudied] : [],
          languageTests: [],
        },
      }),
      ...(offered && {
        jobOffer: {
          noc: jobs[0]?.noc ?? '',
          fullTime: true,
          months: 24,
          lmia: false,
          workPermit: 'exempt204or205',
        },
      }),
      ...(certified && {
        certificateOfQualification: { noc: '72310', issuer: 'ON', issued: formatDay(addDays(from, 200)) },
      }),
    }));
}
