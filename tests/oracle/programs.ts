// FSW, CEC and FST of the Regulations (programs reference 1 to 3), for days from 2022-11-16 on, under one reading.
import { adaptability } from './adaptability.ts';
import type { Arrangement, Facts } from './crs.ts';
import { counted, educationRow, schoolingOf } from './education.ts';
import { hasFunds, isBarred } from './family.ts';
import { ABILITIES, languageRow, lowest } from './language.ts';
import { EXEMPTING, r82Route, tradeRoute } from './offer.ts';
import { cautious, type Doubt } from './readings.ts';
import { BODY_OCCUPATIONS, EDUCATION, FSW_AGE, FSW_EXPERIENCE, isTrade } from './tables.ts';
import { inTurn, longestRun, wholeYears, workIn, YEAR } from './time.ts';
import type { OracleJob, OracleProfile } from './types.ts';
import { byNoc, cecWork, fstWork, fswWork, teerOf } from './work.ts';

type Requirements = Record<string, boolean>;
export type Reading = { grid: Record<string, number>; requirements: Requirements; programs: Record<string, boolean> };

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** R78 to R83. */
function fswGrid(profile: OracleProfile, asOf: string, facts: Facts, t: Arrangement, doubt: Doubt) {
  const grid: Record<string, number> = {};
  grid['fsw.education'] = educationRow(profile.education, asOf, doubt)[4];
  for (const ability of ABILITIES) grid[`fsw.language.first.${ability}`] = languageRow(t.first?.[ability] ?? 0)[4];
  grid['fsw.language.first'] = sum(ABILITIES.map((ability) => grid[`fsw.language.first.${ability}`] ?? 0));
  grid['fsw.language.second'] = lowest(t.second) >= 5 ? 4 : 0;
  grid['fsw.language'] = grid['fsw.language.first'] + grid['fsw.language.second'];
  const years = wholeYears(workIn(fswWork(profile.work ?? [], doubt), asOf, 10));
  grid['fsw.experience'] = FSW_EXPERIENCE[Math.min(years, 6)] ?? 0;
  const age = facts.age ?? 0;
  grid['fsw.age'] = age >= 18 && age <= 35 ? 12 : (FSW_AGE.find(([at]) => at === age)?.[1] ?? 0);
  const isOffered = r82Route(profile, asOf, doubt) !== undefined;
  grid['fsw.arrangedEmployment'] = isOffered ? 10 : 0;
  const rows = adaptability(profile, asOf, isOffered, doubt);
  for (const [row, points] of Object.entries(rows)) grid[`fsw.adaptability.${row}`] = points;
  grid['fsw.adaptability'] = Math.min(10, sum(Object.values(rows)));
  const factors = ['education', 'language', 'experience', 'age', 'arrangedEmployment', 'adaptability'];
  grid.fsw = sum(factors.map((factor) => grid[`fsw.${factor}`] ?? 0));
  return grid;
}

/** R75(2)(a): a year without a break in one occupation; R75(2.1): one whose professional body assessed, if it has one. */
function primaryOccupations(profile: OracleProfile, asOf: string, doubt: Doubt): string[] {
  const jobs = fswWork(profile.work ?? [], doubt).filter((job) => job.primary !== false);
  return byNoc(jobs).flatMap((same) => (longestRun(same, asOf, 10) >= YEAR && same[0] ? [same[0].noc] : []));
}

/**
 * R75(2.1) is about the foreign credential that is submitted: the Canadian ones alone, and those that the body perhaps assessed,
 * may reach 67 by themselves (R78(2)(b)). The assessments that the random people state are of other issuers.
 */
function isFreeOfBody(noc: string, profile: OracleProfile, asOf: string, points: number, doubt: Doubt): boolean {
  if (!BODY_OCCUPATIONS.includes(noc)) return true;
  const all = counted(profile.education, asOf, doubt);
  const some = all.filter(
    ({ country, eca }) => country === 'CA' || (eca === undefined && doubt('the body assessed the credential')),
  );
  if (some.length === 0 || some.length === all.length) return some.length > 0;
  // That secondary school was finished is no credential that was assessed.
  const lost = EDUCATION[schoolingOf(all, doubt)][4] - EDUCATION[schoolingOf(some, cautious)][4];
  return points - lost >= 67;
}

function fsw(profile: OracleProfile, asOf: string, t: Arrangement, grid: Record<string, number>, doubt: Doubt) {
  const occupations = primaryOccupations(profile, asOf, doubt);
  const route = r82Route(profile, asOf, doubt);
  const educated = counted(profile.education, asOf, doubt).length > 0;
  const requirements: Requirements = {
    'fsw.work': occupations.length > 0,
    'fsw.language': lowest(t.first) >= 7,
    'fsw.education': educated,
    'fsw.points': (grid.fsw ?? 0) >= 67,
    'fsw.funds': (route !== undefined && EXEMPTING.includes(route)) || hasFunds(profile, asOf, doubt),
  };
  const named =
    !educated ||
    occupations.length === 0 ||
    occupations.some((noc) => isFreeOfBody(noc, profile, asOf, grid.fsw ?? 0, doubt));
  return { requirements, met: Object.values(requirements).every(Boolean) && named };
}

/** R87.1(2)(d) and (e): in either language, by the occupation with the most work; a tie is not addressed. */
function cec(profile: OracleProfile, asOf: string, t: Arrangement, doubt: Doubt) {
  const recent = cecWork(inTurn(profile.work ?? [], asOf, doubt), profile.education, asOf, doubt);
  const worked = workIn(recent, asOf, 3) >= YEAR;
  // Entries in Canada alone come to the year in any order, but the order decides which has the most work.
  const occupations = byNoc(inTurn(recent, asOf, doubt, 'one country too')).map((same) => ({
    teer: teerOf(same[0]?.noc ?? ''),
    work: workIn(same, asOf, 3),
  }));
  const most = Math.max(1, ...occupations.map(({ work }) => work));
  const thresholds = occupations.filter(({ work }) => work === most).map(({ teer }) => (teer <= 1 ? 7 : 5));
  const level = Math.max(lowest(t.english), lowest(t.french));
  const higher = thresholds.length > 0 && level >= Math.max(...thresholds);
  const spoken = higher || (level >= Math.min(...thresholds) && doubt('the lower threshold of a tie is enough'));
  const requirements: Requirements = { 'cec.work': worked };
  // Without the work there is no threshold to hold the language against.
  if (worked) requirements['cec.language'] = spoken;
  return { requirements, met: worked && spoken };
}

/** R87.2(3)(b): time since the trade could be practised independently where the work was done. */
function sinceQualified(jobs: OracleJob[], all: OracleJob[], doubt: Doubt): OracleJob[] {
  return jobs.flatMap((job) => {
    const since = job.qualifiedSince;
    if (since === undefined) return doubt(`job ${all.indexOf(job)} was done by a qualified person`) ? [job] : [];
    return job.start !== undefined && job.start < since ? [{ ...job, start: since }] : [job];
  });
}

type TradeTry = { begun: boolean; work: boolean; employment: boolean; offerOrCertificate: boolean; funds: boolean };

/** R87.2(3)(b) to (d) and (5), each trade tried as the one of the application. */
function trades(profile: OracleProfile, asOf: string, doubt: Doubt): TradeTry[] {
  const all = inTurn(profile.work ?? [], asOf, doubt);
  const certificate = profile.certificateOfQualification;
  return byNoc(
    fstWork(
      all.filter((job) => isTrade(job.noc)),
      doubt,
    ),
  ).map((same) => {
    const noc = same[0]?.noc ?? '';
    const route = tradeRoute(profile, asOf, noc, doubt);
    const certified = certificate?.noc === noc && certificate.issued <= asOf;
    return {
      begun: same.some((job) => (job.start ?? '') < asOf),
      work: workIn(same, asOf, 5) >= 2 * YEAR && workIn(sinceQualified(same, all, doubt), asOf, 5) >= 2 * YEAR,
      employment: same.some((job) => job.meetsEmploymentRequirements !== false),
      offerOrCertificate: certified || route !== undefined,
      funds: (route !== undefined && EXEMPTING.includes(route)) || hasFunds(profile, asOf, doubt),
    };
  });
}

function fst(profile: OracleProfile, asOf: string, t: Arrangement, doubt: Doubt) {
  const tries = trades(profile, asOf, doubt);
  const spoken = [t.english, t.french].some(
    (l) => l !== undefined && l.speaking >= 5 && l.listening >= 5 && l.reading >= 4 && l.writing >= 4,
  );
  const requirements: Requirements = { 'fst.language': spoken };
  // With several trades, which of them is declared is open; with none, there is nothing to hold an offer against.
  const begun = tries.filter((each) => each.begun);
  const only = begun.length === 1 ? begun[0] : undefined;
  if (begun.length === 0) requirements['fst.work'] = false;
  if (only !== undefined) {
    // Work without the employment requirements may be told as no work in the trade.
    if (only.employment) requirements['fst.work'] = only.work;
    requirements['fst.offerOrCertificate'] = only.offerOrCertificate;
    requirements['fst.employmentRequirements'] = only.employment;
    requirements['fst.funds'] = only.funds;
  }
  return { requirements, met: spoken && tries.some((each) => Object.values(each).every(Boolean)) };
}

/** Every program under one reading of what is open. */
export function readPrograms(
  profile: OracleProfile,
  asOf: string,
  facts: Facts,
  t: Arrangement,
  doubt: Doubt,
): Reading {
  const grid = fswGrid(profile, asOf, facts, t, doubt);
  const judged = {
    fsw: fsw(profile, asOf, t, grid, doubt),
    cec: cec(profile, asOf, t, doubt),
    fst: fst(profile, asOf, t, doubt),
  };
  const outsideQuebec = profile.destination !== 'QC';
  const admitted = !isBarred(profile, asOf, doubt);
  const requirements: Requirements = {};
  const programs: Record<string, boolean> = {};
  for (const [id, answer] of Object.entries(judged)) {
    Object.assign(requirements, answer.requirements, { [`${id}.destination`]: outsideQuebec });
    if (profile.admissibility !== undefined) requirements[`${id}.admissibility`] = admitted;
    programs[id] = answer.met && outsideQuebec && admitted;
  }
  return { grid, requirements, programs };
}
