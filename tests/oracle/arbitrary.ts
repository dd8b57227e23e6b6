// Random people. Every field of the profile format is used, in both its long and its short form.
import fc from 'fast-check';
import { dateOf, dayOf, languageOf, yearsBefore } from './facts.ts';
import { CHARTS, QUALIFYING_RELATIVES } from './tables.ts';
import type {
  Ability,
  Language,
  Level,
  OracleCredential,
  OracleJob,
  OracleOffer,
  OraclePartner,
  OracleProfile,
  OracleTest,
  TestName,
} from './types.ts';

/** The day around which the facts of the random people lie; nothing but ends of jobs is later. */
export const AROUND = '2026-01-15';

// From reference/noc2021.csv: every TEER, major group 00, and the groups around the skilled trades.
// Occupations with a professional body (R75(2.1)) and physicians are left to the hand-written cases.
export const NOC_SAMPLE: string[] =
  `00010 00011 00012 00013 10010 10022 11100 11202 12010 13100 14100 20010 20012 21231 21232 22100 22310 30010
  31301 32101 33102 40010 41200 41220 42202 43100 44101 45100 50010 51120 52120 53123 54100 55109 60010 62010
  62020 63100 64100 65200 70010 74100 75110 80010 82030 84120 85100 90010 94100 95100`
    .split(/\s+/)
    .filter(Boolean);
export const TRADE_SAMPLE =
  '62200 63200 63202 72010 72106 72200 72300 72310 72410 73110 73300 82020 83110 92010 93100'.split(' ');
export const NEAR_TRADES = ['72600', '72602', '93200', '62010', '63100', '74100'];

const days = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((ago) => dateOf(dayOf(AROUND) - ago));
/** The day `years` before, the one before it and the one after: where limits bite. */
const around = (years: number): fc.Arbitrary<string> =>
  pick(-1, 0, 1).map((shift) => dateOf(dayOf(yearsBefore(AROUND, years)) + shift));
const maybe = (percent: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: 100 }).map((n) => n <= percent);
const often = <T>(usual: T, rare: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T> =>
  fc.tuple(maybe(percent), rare).map(([isUsual, other]) => (isUsual ? usual : other));
const opt = <T>(value: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | undefined> =>
  fc.tuple(maybe(percent), value).map(([there, v]) => (there ? v : undefined));
const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Leaves out the keys without a value, as a file would. */
function clean<T extends object>(value: T): T {
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] === undefined) delete value[key];
  return value;
}

// ---- education
const LEVELS: Level[] = ['none', 'secondary', 'oneYear', 'twoYear', 'bachelor', 'master', 'professional', 'doctoral'];
const credential: fc.Arbitrary<OracleCredential> = fc
  .record({
    level: pick(...LEVELS.slice(1), 'bachelor', 'twoYear', 'oneYear', 'master'),
    country: pick('CA', 'IN', 'NG', 'FR', 'PH', 'BR'),
    // After the birth of the youngest, with the length of the longest.
    completed: fc.oneof(days(0, 4300), days(800, 2500)),
    length: fc.integer({ min: 200, max: 1500 }),
    started: maybe(50),
    eca: opt(
      fc.record({
        issuer: pick('WES', 'IQAS', 'ICAS'),
        issued: fc.oneof(days(0, 1800), days(0, 1800), days(0, 2400), around(5)),
      }),
      88,
    ),
    months: pick(0, 7, 8, 9, 12, 15, 16, 24, 32),
    inPerson: maybe(80),
    share: pick(0, 0, 0, 0.25, 0.5, 0.51, 1),
    oblige: maybe(10),
    field: opt(pick('Law', 'Nursing', 'Welding', 'History'), 30),
  })
  .map((c) => {
    const studied = c.country === 'CA' && c.level !== 'secondary';
    // Two academic years in class or none: what study at a distance is worth under R83 is not settled.
    const months = c.level === 'oneYear' || !c.inPerson ? Math.min(c.months, 12) : c.months;
    return clean({
      level: c.level,
      field: c.field,
      country: c.country,
      started: c.started ? dateOf(dayOf(c.completed) - c.length) : undefined,
      completed: c.completed,
      eca: c.country === 'CA' ? undefined : c.eca,
      fullTimeMonths: studied ? months : undefined,
      inPerson: studied ? c.inPerson : undefined,
      languageStudyShare: studied ? c.share : undefined,
      obligedToReturn: studied ? c.oblige : undefined,
    }) as OracleCredential;
  });
const education = fc.oneof(
  { weight: 1, arbitrary: fc.constant<OracleCredential[]>([]) },
  { weight: 1, arbitrary: fc.constant<OracleCredential[]>([{ level: 'none', country: 'IN' }]) },
  { weight: 24, arbitrary: fc.array(credential, { minLength: 1, maxLength: 4 }) },
);

// ---- language: levels are drawn first, so that people are even across the four abilities as in life
function scoreFor(test: TestName, ability: Ability, level: number, where: number): number {
  const row = CHARTS[test][ability];
  const step = test === 'ielts-gt' ? 0.5 : 1;
  const floor = test === 'pte-core' ? 10 : 0;
  const low = level < 4 ? floor : (row[level - 4] ?? 0);
  const high = level >= 10 ? row[7] : (row[Math.max(0, level - 3)] ?? 0) - step;
  return low + Math.floor(((high - low) / step) * (where / 10)) * step;
}
const sitting = (language: Language): fc.Arbitrary<OracleTest> =>
  fc
    .record({
      test:
        language === 'english'
          ? pick<OracleTest['test']>('ielts-gt', 'celpip-g', 'pte-core', 'clb')
          : pick<OracleTest['test']>('tef-canada', 'tcf-canada', 'clb'),
      date: often<string | undefined>(undefined, fc.oneof(days(640, 800), around(2)), 88),
      recent: days(0, 640),
      base: fc.oneof(fc.integer({ min: 3, max: 11 }), fc.integer({ min: 5, max: 9 }), pick(7, 9)),
      shift: fc.array(pick(0, 0, 0, -1, 1, 2), { minLength: 4, maxLength: 4 }),
      where: fc.array(pick(0, 10, 5, 3), { minLength: 4, maxLength: 4 }),
      undated: maybe(50),
    })
    .map((s) => {
      const score = (ability: Ability, i: number): number | 'M' => {
        const level = Math.max(0, Math.min(12, s.base + (s.shift[i] ?? 0)));
        if (s.test === 'clb') return level;
        if (s.test === 'celpip-g' && level === 0) return 'M';
        return scoreFor(s.test, ability, Math.min(level, 10), s.where[i] ?? 0);
      };
      return clean({
        test: s.test,
        language: s.test === 'clb' ? language : undefined,
        date: s.test === 'clb' && s.undated ? undefined : (s.date ?? s.recent),
        listening: score('listening', 0),
        reading: score('reading', 1),
        writing: score('writing', 2),
        speaking: score('speaking', 3),
      }) as OracleTest;
    });
const several = (language: Language, none: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 100 }), fc.array(sitting(language), { minLength: 2, maxLength: 2 }))
    .map(([n, tests]) => tests.slice(0, n <= none ? 0 : n <= 92 ? 1 : 2));
const languageTests = fc
  .tuple(several('english', 12), several('french', 60))
  .map(([english, french]) => [...english, ...french]);

// ---- work
const noc = fc.oneof(
  { weight: 6, arbitrary: pick(...NOC_SAMPLE) },
  { weight: 3, arbitrary: pick(...TRADE_SAMPLE) },
  { weight: 1, arbitrary: pick(...NEAR_TRADES) },
);
const hours = fc.oneof(pick<number | undefined>(undefined, 40, 37.5, 30, 20, 15, 60), fc.integer({ min: 5, max: 60 }));
type DraftJob = OracleJob & { foreignSelf: boolean };
const jobIn = (code: fc.Arbitrary<string>) =>
  fc
    .record({
      noc: code,
      country: pick('CA', 'CA', 'IN', 'FR', 'GB'),
      ago: fc.oneof(fc.integer({ min: 30, max: 1300 }), fc.integer({ min: 30, max: 5000 })),
      length: fc.oneof(fc.integer({ min: 20, max: 2500 }), pick(363, 364, 365, 728, 1092)),
      ongoing: maybe(25),
      hoursPerWeek: hours,
      authorized: maybe(92),
      selfEmployed: maybe(8),
      student: maybe(8),
      matchesNoc: maybe(95),
      paid: maybe(95),
      title: opt(pick('First job', 'Second job'), 20),
    })
    .map((j): DraftJob => {
      const start = dayOf(AROUND) - j.ago;
      const flags = {
        authorized: j.country === 'CA' && !j.authorized ? false : undefined,
        selfEmployed: j.selfEmployed || undefined,
        whileFullTimeStudent: j.student || undefined,
        matchesNoc: j.matchesNoc ? undefined : false,
        paid: j.paid ? undefined : false,
      };
      return clean({
        noc: j.noc,
        title: j.title,
        country: j.country,
        start: dateOf(start),
        end: j.ongoing ? undefined : dateOf(start + j.length - 1),
        hoursPerWeek: j.hoursPerWeek,
        ...flags,
        foreignSelf: j.country !== 'CA' && j.selfEmployed,
      }) as DraftJob;
    });
const datedJob = jobIn(noc);
/** Years in one trade, so that the trades class is met often enough. */
const tradeCareer = fc
  .record({
    job: jobIn(pick(...TRADE_SAMPLE)),
    ago: pick(900, 1200, 1500, 2000),
    ongoing: maybe(60),
  })
  .map(({ job, ago, ongoing }): DraftJob => {
    const start = dayOf(AROUND) - ago;
    const { end: _end, hoursPerWeek: _hours, ...base } = job;
    return clean({
      ...base,
      start: dateOf(start),
      end: ongoing ? undefined : dateOf(start + ago - 60),
    }) as DraftJob;
  });
const shortJob = fc
  .record({ noc, country: pick('CA', 'IN', 'DE'), years: pick(0.5, 1, 1, 2, 2, 3, 4, 5, 6, 11) })
  .map((j): DraftJob => ({ ...j, foreignSelf: false }));

/** Two jobs on the two sides of a weekend or of a gap, in one occupation. */
const pairOfJobs = fc
  .record({
    job: datedJob,
    gap: pick(0, 1, 2, 3, 7),
    cut: pick(100, 182, 200),
    from: fc.integer({ min: 30, max: 900 }),
  })
  .map(({ job, gap, cut, from }): DraftJob[] => {
    const start = dayOf(AROUND) - from;
    const { end: _end, ...base } = job;
    return [
      { ...base, start: dateOf(start), end: dateOf(start + cut - 1) },
      { ...base, start: dateOf(start + cut + gap), end: dateOf(start + cut + gap + 199) },
    ];
  });

/** Keeps to what the reference settles: no self-employed trade abroad, short forms alone in their occupation. */
function settle(jobs: DraftJob[], notPrimary: number | undefined): OracleJob[] {
  const other = notPrimary === undefined ? undefined : jobs[notPrimary]?.noc;
  const seen = new Map<string, boolean>();
  const kept: OracleJob[] = [];
  for (const { foreignSelf, ...job } of jobs) {
    const isShort = job.years !== undefined;
    if (seen.has(job.noc) && (isShort || seen.get(job.noc))) continue;
    seen.set(job.noc, isShort);
    if (foreignSelf && TRADE_SAMPLE.includes(job.noc)) delete job.selfEmployed;
    if (job.noc === other && !TRADE_SAMPLE.includes(job.noc)) job.primary = false;
    kept.push(job);
  }
  return kept;
}
const work = fc
  .record({
    dated: fc.array(datedJob, { maxLength: 4 }),
    pair: opt(pairOfJobs, 15),
    trade: opt(tradeCareer, 20),
    short: fc.oneof(
      { weight: 3, arbitrary: fc.constant<DraftJob[]>([]) },
      { weight: 1, arbitrary: fc.array(shortJob, { minLength: 1, maxLength: 2 }) },
    ),
    notPrimary: opt(fc.nat({ max: 3 }), 25),
    onlyShort: maybe(15),
  })
  .map((w) =>
    settle(
      [...(w.trade ? [w.trade] : []), ...(w.onlyShort ? [] : w.dated), ...(w.pair ?? []), ...w.short],
      w.notPrimary,
    ),
  );

// ---- family
const partner: fc.Arbitrary<OraclePartner> = fc
  .record({
    accompanying: maybe(85),
    citizenOrPermanentResident: maybe(10),
    dateOfBirth: days(18 * 366, 55 * 365),
    education,
    languageTests,
    work,
  })
  .map((p) => ({ ...p }));
const relative = fc.record({
  relation: fc.oneof(pick('sibling'), pick(...QUALIFYING_RELATIVES)),
  of: pick<'self' | 'partner'>('self', 'self', 'partner'),
  status: pick<'citizen' | 'permanentResident'>('citizen', 'permanentResident'),
  age: pick(3, 17, 18, 19, 31, 64),
});

// ---- offers, nominations, certificates
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
    noc: pick(...held.map((job) => job.noc).filter((code) => TRADE_SAMPLE.includes(code)), '72310', '72106'),
    issuer: pick(...provinces),
    issued: days(0, 2000),
  });

/** A valid profile in which every fact is stated. */
export const profileArbitrary: fc.Arbitrary<OracleProfile> = fc.noBias(
  work.chain((jobs) =>
    fc
      .record({
        birth: fc.oneof(days(17 * 366, 49 * 365), fc.integer({ min: 17, max: 48 }).chain(around)),
        shortAge: fc.integer({ min: 16, max: 50 }),
        isShort: maybe(30),
        single: pick<OracleProfile['maritalStatus']>('neverMarried', 'divorced', 'separated', 'widowed', 'annulled'),
        couple: pick<OracleProfile['maritalStatus']>('married', 'commonLaw'),
        partner: opt(partner, 50),
        dependentChildren: pick(0, 0, 0, 1, 2, 3, 6, 7),
        destination: often('ON', pick(...provinces, 'NU', 'QC'), 70),
        education,
        languageTests,
        fixOrder: opt(pick<Language>('english', 'french'), 15),
        certificate: opt(certificate(jobs), 30),
        offer: opt(offer(jobs), 30),
        nomination: opt(nomination, 12),
        relatives: opt(fc.array(relative, { maxLength: 3 }), 30),
        amount: fc.oneof(
          pick(0, 15262, 15263, 19000, 19001, 23360, 28362, 40392, 44504, 48616),
          fc.integer({ min: 0, max: 90000 }),
          fc.integer({ min: 40000, max: 90000 }),
        ),
        submitted: opt(days(0, 300), 20),
        admissibility: opt(
          fc.record({ misrepresentation: fc.oneof(days(0, 3000), around(5)), criminality: fc.constant(false) }),
          4,
        ),
        name: opt(pick('Amara', 'Li', 'Noor'), 30),
        id: opt(
          fc.integer({ min: 1, max: 9999 }).map((n) => `p${n}`),
          30,
        ),
        schema: maybe(50),
      })
      .map((p): OracleProfile => {
        const mate = p.partner;
        // Whether a citizen partner's sibling counts is not settled by the reference.
        const mateIsHome = mate?.accompanying === true && mate.citizenOrPermanentResident === true;
        const relatives = p.relatives?.map((r) =>
          r.of === 'partner' && (mate === undefined || mateIsHome) ? { ...r, of: 'self' as const } : r,
        );
        const languages = new Set(p.languageTests.filter(isFresh).map(languageOf));
        return clean({
          schema: p.schema ? 1 : undefined,
          id: p.id,
          name: p.name,
          dateOfBirth: p.isShort ? undefined : noLeapDay(p.birth),
          age: p.isShort ? p.shortAge : undefined,
          maritalStatus: mate ? p.couple : p.single,
          partner: mate,
          dependentChildren: p.dependentChildren,
          destination: p.destination,
          education: p.education,
          languageTests: p.languageTests,
          work: jobs,
          firstOfficialLanguage: languages.size === 2 ? p.fixOrder : undefined,
          certificateOfQualification: p.certificate,
          jobOffer: p.offer,
          provincialNomination: p.nomination,
          relativesInCanada: relatives,
          funds: { amount: p.amount },
          expressEntryProfile: p.submitted ? { submitted: `${p.submitted}T15:04:05Z` } : undefined,
          admissibility: p.admissibility,
        }) as OracleProfile;
      }),
  ),
);

const noLeapDay = (date: string): string => (date.endsWith('02-29') ? date.replace('29', '28') : date);
const isFresh = (test: OracleTest): boolean => test.date === undefined || test.date > yearsBefore(AROUND, 1);

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
    return partial;
  });

/** The same people every time. */
export const seededProfiles = (n: number, seed: number): OracleProfile[] =>
  fc.sample(profileArbitrary, { numRuns: n, seed });
