// Facts of a person on one day, worked out the slow way: one calendar day after the other.
import { ACCEPTED_FROM, CHARTS, EDUCATION, LANGUAGE, type Schooling } from './tables.ts';
import type { Ability, Language, OracleCredential, OracleJob, OracleProfile, OracleTest } from './types.ts';

export const ABILITIES: Ability[] = ['listening', 'reading', 'writing', 'speaking'];

// ---- days: a number of days since 1970-01-01
const DAY = 86_400_000;
export const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
const remembered = new Map<number, string>();
export function dateOf(day: number): string {
  const date = remembered.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  remembered.set(day, date);
  return date;
}
const isWeekend = (day: number): boolean => [0, 6].includes(new Date(day * DAY).getUTCDay());

/** The same day `years` earlier (later when negative). */
export const yearsBefore = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;

export function ageOn(profile: OracleProfile, asOf: string): number | undefined {
  if (profile.age !== undefined) return profile.age;
  if (profile.dateOfBirth === undefined) return undefined;
  let age = -1;
  for (let n = 0; yearsBefore(profile.dateOfBirth, -n) <= asOf; n += 1) age = n;
  return age;
}

// ---- education (CRS reference 2.3)
function counts(credential: OracleCredential, asOf: string): boolean {
  if (credential.level === 'none') return false;
  if (credential.completed !== undefined && credential.completed > asOf) return false;
  if (credential.country === 'CA') return true;
  const eca = credential.eca;
  return eca !== undefined && eca.issued <= asOf && eca.issued > yearsBefore(asOf, 5);
}

export function schoolingOf(credentials: OracleCredential[] | undefined, asOf: string): Schooling {
  const counted = (credentials ?? []).filter((c) => counts(c, asOf)).map((c) => c.level);
  if (counted.includes('doctoral')) return 'doctoral';
  if (counted.includes('master') || counted.includes('professional')) return 'master';
  const afterSecondary = counted.filter((level) => level !== 'secondary');
  if (afterSecondary.includes('bachelor')) return afterSecondary.length >= 2 ? 'several' : 'three';
  if (afterSecondary.includes('twoYear')) return 'two';
  if (afterSecondary.includes('oneYear')) return 'one';
  return counted.includes('secondary') ? 'secondary' : 'less';
}

export const educationRow = (schooling: Schooling) => EDUCATION[schooling];

/** Canadian-study points: 0 none, 1 one or two years, 2 three years or a graduate degree (CRS reference 2.8). */
export function canadianStudy(credentials: OracleCredential[] | undefined, asOf: string): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const c of credentials ?? []) {
    if (c.country !== 'CA' || c.level === 'none' || c.level === 'secondary') continue;
    if (c.completed === undefined || c.completed > asOf) continue;
    if (c.languageStudyShare === undefined || c.languageStudyShare > 0.5) continue;
    if (c.obligedToReturn !== false) continue;
    const started = c.started ?? c.completed;
    const pandemic = asOf >= '2022-07-28' && started <= '2022-08-31' && c.completed >= '2020-03-01';
    const present = c.inPerson === true && (c.fullTimeMonths ?? 0) >= 8;
    if (!pandemic && !present) continue;
    if (c.level !== 'oneYear' && c.level !== 'twoYear') best = 2;
    else if (best === 0) best = 1;
  }
  return best;
}

/** R83(1)(b): two academic years full-time in a Canadian program of two years or more; finishing is not needed. */
export const studiedTwoYears = (credentials: OracleCredential[] | undefined): boolean =>
  (credentials ?? []).some(
    (c) => c.country === 'CA' && c.level !== 'none' && c.level !== 'oneYear' && (c.fullTimeMonths ?? 0) >= 16,
  );

// ---- language (CRS reference 2.4 and 4)
export type Levels = Record<Ability, number>;

/** CLB or NCLC; 0 stands for everything below 4, 10 for everything above. */
export function levelOf(test: OracleTest, ability: Ability): number {
  const score = test[ability];
  if (score === 'M') return 0;
  if (test.test === 'clb') return score < 4 ? 0 : Math.min(score, 10);
  const row = CHARTS[test.test][ability];
  let level = 0;
  for (let i = 0; i < 7; i += 1) if (score >= (row[i] ?? Infinity)) level = 4 + i;
  return level;
}

export const languageOf = (test: OracleTest): Language => {
  if (test.test === 'clb') return test.language ?? 'english';
  return test.test === 'tef-canada' || test.test === 'tcf-canada' ? 'french' : 'english';
};

export function validTest(test: OracleTest, asOf: string): boolean {
  if (test.date === undefined) return test.test === 'clb';
  if (test.test !== 'clb' && test.date < ACCEPTED_FROM[test.test]) return false;
  return test.date <= asOf && test.date > yearsBefore(asOf, 2);
}

/** The sittings of one language that may be used on the day. */
export const sittings = (tests: OracleTest[] | undefined, language: Language, asOf: string): Levels[] =>
  (tests ?? [])
    .filter((test) => languageOf(test) === language && validTest(test, asOf))
    .map((test) => ({
      listening: levelOf(test, 'listening'),
      reading: levelOf(test, 'reading'),
      writing: levelOf(test, 'writing'),
      speaking: levelOf(test, 'speaking'),
    }));

export const lowest = (levels: Levels | undefined): number =>
  levels === undefined ? 0 : Math.min(...ABILITIES.map((ability) => levels[ability]));

export const languageRow = (level: number): [number, number, number, number, number] =>
  LANGUAGE[level] ?? [0, 0, 0, 0, 0];

// ---- work (CRS reference 2.5, 2.6; programs reference 4). Unit: hours a week times days; a year is 52 x 7 x 30.
export const YEAR = 52 * 7 * 30;
export const teerOf = (noc: string): number => Number(noc[1]);
export const isSkilled = (noc: string): boolean => teerOf(noc) <= 3;
export const inCanada = (job: OracleJob): boolean => job.country === 'CA';

const works = (job: OracleJob, day: string): boolean =>
  job.start !== undefined && job.start <= day && (job.end === undefined || day <= job.end);

/** All the days of the `years` before `asOf`, or of every past year when left out. */
function daysBefore(asOf: string, years: number | undefined, jobs: OracleJob[]): string[] {
  const starts = jobs.map((job) => job.start ?? asOf);
  const first = years === undefined ? [asOf, ...starts].sort()[0] : yearsBefore(asOf, years);
  const days: string[] = [];
  for (let day = dayOf(first ?? asOf); day < dayOf(asOf); day += 1) days.push(dateOf(day));
  return days;
}

/** Work of these jobs inside the window; at most 30 hours a week count. `fullTimeDaysOnly` leaves out lighter weeks. */
export function workIn(jobs: OracleJob[], asOf: string, years?: number, fullTimeDaysOnly = false): number {
  const days = daysBefore(asOf, years, jobs);
  let sum = 0;
  for (const day of days) {
    let hours = 0;
    for (const job of jobs) if (works(job, day)) hours += job.hoursPerWeek ?? 40;
    if (fullTimeDaysOnly && hours < 30) continue;
    sum += Math.min(hours, 30);
  }
  for (const job of jobs) {
    if (job.years === undefined) continue;
    sum += years === undefined ? job.years * YEAR : Math.min(job.years * YEAR, days.length * 30);
  }
  return sum;
}

export const wholeYears = (work: number): number => Math.floor(work / YEAR);

/** The longest unbroken run in these jobs (all of one NOC): a weekday without work breaks it. */
export function longestRun(jobs: OracleJob[], asOf: string, years: number): number {
  let best = 0;
  let run = 0;
  const days = daysBefore(asOf, years, jobs);
  for (const day of days) {
    let hours = 0;
    for (const job of jobs) if (works(job, day)) hours += job.hoursPerWeek ?? 40;
    if (hours === 0 && !isWeekend(dayOf(day))) run = 0;
    run += Math.min(hours, 30);
    best = Math.max(best, run);
  }
  for (const job of jobs)
    if (job.years !== undefined) best = Math.max(best, Math.min(job.years * YEAR, days.length * 30));
  return best;
}

export const real = (job: OracleJob): boolean => job.matchesNoc !== false && job.paid !== false;

const PHYSICIANS = ['31100', '31101', '31102'];

/** Work in Canada that MI s. 15 and R87.1 let count. */
export const canadianWork = (jobs: OracleJob[] | undefined, asOf: string): OracleJob[] =>
  (jobs ?? []).filter(
    (job) =>
      inCanada(job) &&
      real(job) &&
      isSkilled(job.noc) &&
      job.authorized !== false &&
      job.whileFullTimeStudent !== true &&
      (job.selfEmployed !== true || (PHYSICIANS.includes(job.noc) && asOf >= '2023-04-25')),
  );

export function byNoc(jobs: OracleJob[]): OracleJob[][] {
  const codes = [...new Set(jobs.map((job) => job.noc))];
  return codes.map((code) => jobs.filter((job) => job.noc === code));
}

/** Whole years abroad in the one occupation with most of them (CRS reference 2.6, the cautious reading). */
export function foreignYears(jobs: OracleJob[] | undefined, asOf: string): number {
  const abroad = (jobs ?? []).filter((job) => !inCanada(job) && real(job) && isSkilled(job.noc));
  return Math.max(0, ...byNoc(abroad).map((same) => wholeYears(workIn(same, asOf, 10))));
}
