import { addDays, formatDay } from '../../src/base/day.ts';
import { dayOf } from '../day.ts';

/** The day on which the people of the bench are scored. */
export const benchDay = '2026-01-15';
const asOf = dayOf(benchDay);

/** Lines as a consultant's office would have them, the same ones every time: profiles as long as that of the design, a few of them bad. */
export function* benchLines(count: number): Generator<string> {
  const random = mulberry(20260115);
  for (let line = 0; line < count; line++) yield lineOf(person(random, line), random);
}

type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
function mulberry(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One line in a hundred is not a profile. */
function lineOf(profile: Record<string, unknown>, random: Random): string {
  if (!chance(random, 1)) return JSON.stringify(profile);
  const text = JSON.stringify(profile);
  return pick(random, [
    text.slice(0, -20),
    text.replace('"dateOfBirth"', '"birthDate"'),
    text.replace(/"noc":"\d+"/, '"noc":"99999"'),
    text.replace(/"level":"\w+"/, '"level":"diploma"'),
  ]);
}

function chance(random: Random, percent: number): boolean {
  return random() * 100 < percent;
}

function pick<const T extends readonly unknown[]>(random: Random, values: T): T[number] {
  return values[Math.floor(random() * values.length)];
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function dayAgo(random: Random, least: number, most: number): string {
  return formatDay(addDays(asOf, -between(random, least, most)));
}

function list<T>(length: number, item: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => item(index));
}

const givenNames = ['Amara', 'Chidi', 'Léa', 'Wei', 'Priya', 'João', 'Fatima', 'Olena', 'Jun', 'Zoë'] as const;
const familyNames = ['Okafor', 'Tremblay', 'Li', 'Sharma', 'Silva', 'Haddad', 'Kovalenko', 'Reyes', 'Nguyen'] as const;
const countries = ['IN', 'NG', 'PH', 'FR', 'BR', 'CN', 'UA', 'LB', 'MX', 'CM'] as const;
const provinces = ['ON', 'BC', 'AB', 'MB', 'NS', 'SK', 'NB'] as const;
const occupations = [
  ['21231', 'Software engineer'],
  ['21232', 'Software developer'],
  ['31301', 'Registered nurse'],
  ['72310', 'Carpenter'],
  ['63200', 'Cook'],
  ['11100', 'Auditor'],
  ['41220', 'Secondary school teacher'],
  ['33102', 'Care aide'],
  ['00012', 'Senior manager'],
  ['65200', 'Server'],
  ['73300', 'Transport truck driver'],
  ['12010', 'Office supervisor'],
] as const;

function person(random: Random, line: number): Record<string, unknown> {
  const couple = chance(random, 45);
  const short = chance(random, 12);
  const born = short ? { age: between(random, 20, 48) } : { dateOfBirth: dayAgo(random, 7400, 17_500) };
  return {
    schema: 1,
    id: `A-${String(line).padStart(7, '0')}`,
    name: `${pick(random, givenNames)} ${pick(random, familyNames)}`,
    ...born,
    maritalStatus: couple ? pick(random, ['married', 'commonLaw']) : pick(random, ['neverMarried', 'divorced']),
    ...(couple && { partner: partner(random) }),
    dependentChildren: pick(random, [0, 0, 0, 1, 2, 3]),
    destination: pick(random, provinces),
    education: education(random, between(random, 1, 3)),
    languageTests: tests(random),
    work: work(random, between(random, 1, 4), short),
    ...(chance(random, 6) && { certificateOfQualification: { noc: '72310', issuer: 'ON', issued: '2023-05-01' } }),
    ...(chance(random, 20) && {
      jobOffer: { noc: pick(random, occupations)[0], fullTime: true, months: 24, lmia: true, workPermit: 'none' },
    }),
    ...(chance(random, 8) && { provincialNomination: nomination(random) }),
    ...(chance(random, 15) && {
      relativesInCanada: [
        { relation: pick(random, ['sibling', 'aunt', 'cousin']), of: 'self', status: 'permanentResident', age: 31 },
      ],
    }),
    funds: { amount: between(random, 5000, 60_000) },
    ...(chance(random, 60) && { expressEntryProfile: { submitted: `${dayAgo(random, 1, 300)}T15:04:05Z` } }),
  };
}

/** A few do not say whether the partner comes along: a doubt. */
function partner(random: Random): Record<string, unknown> {
  return {
    ...(!chance(random, 3) && { accompanying: chance(random, 90) }),
    citizenOrPermanentResident: chance(random, 8),
    dateOfBirth: dayAgo(random, 7400, 17_500),
    education: education(random, between(random, 0, 2)),
    languageTests: chance(random, 60) ? [test(random, 'english')] : [],
    work: work(random, between(random, 0, 2), false),
  };
}

function nomination(random: Random): Record<string, unknown> {
  const kind = chance(random, 80) ? { kind: 'enhanced' } : {};
  return { province: pick(random, provinces), ...kind, issued: dayAgo(random, 10, 200) };
}

/** Most Canadian credentials state the conditions of the points for study; some leave a doubt. */
function education(random: Random, length: number): readonly unknown[] {
  return list(length, () => {
    const canadian = chance(random, 35);
    const level = pick(random, ['secondary', 'oneYear', 'twoYear', 'bachelor', 'bachelor', 'bachelor', 'master']);
    const field = pick(random, ['Computer science', 'Nursing', 'Commerce', 'Génie civil', 'Cooking']);
    const completed = dayAgo(random, 200, 6000);
    if (!canadian) {
      const eca = { issuer: pick(random, ['WES', 'IQAS', 'ICAS']), issued: dayAgo(random, 30, 2000) };
      return { level, field, country: pick(random, countries), completed, ...(chance(random, 85) && { eca }) };
    }
    const stated = { fullTimeMonths: between(random, 8, 36), inPerson: true, languageStudyShare: 0 };
    const whole = { ...stated, obligedToReturn: false };
    return { level, field, country: 'CA', completed, ...(chance(random, 90) ? whole : stated) };
  });
}

function tests(random: Random): readonly unknown[] {
  const english = chance(random, 92) ? [test(random, 'english')] : [];
  return chance(random, 22) ? [...english, test(random, 'french')] : english;
}

function test(random: Random, language: 'english' | 'french'): Record<string, unknown> {
  const date = dayAgo(random, 10, 900);
  const level = between(random, 4, 10);
  const four = (result: (level: number) => number) => {
    const one = () => result(Math.min(10, level + pick(random, [0, 0, 1])));
    return { listening: one(), reading: one(), writing: one(), speaking: one() };
  };
  if (chance(random, 10)) return { test: 'clb', language, ...four((each) => each) };
  if (language === 'french') {
    return { test: 'tef-canada', date, ...four((each) => 100 + 19 * each) };
  }
  return chance(random, 50)
    ? { test: 'celpip-g', date, ...four((each) => each) }
    : { test: 'ielts-gt', date, ...four((each) => 2 + each / 2) };
}

function work(random: Random, length: number, short: boolean): readonly unknown[] {
  let end = addDays(asOf, -between(random, 0, 400));
  return list(length, (index) => {
    const [noc, title] = pick(random, occupations);
    const country = chance(random, 55) ? 'CA' : pick(random, countries);
    if (short) return { noc, country, years: between(random, 1, 5) };
    const start = addDays(end, -between(random, 120, 1500));
    const job = {
      noc,
      title,
      country,
      start: formatDay(start),
      ...((index > 0 || chance(random, 50)) && { end: formatDay(end) }),
      hoursPerWeek: pick(random, [40, 40, 37.5, 30, 20]),
      ...(chance(random, 40) && { authorized: !chance(random, 4), selfEmployed: chance(random, 5) }),
      ...(chance(random, 25) && { whileFullTimeStudent: chance(random, 15), matchesNoc: true, primary: true }),
    };
    end = addDays(start, -between(random, 1, 200));
    return job;
  });
}
