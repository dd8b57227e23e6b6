// FSW, CEC and FST of programs reference, for days from 2022-11-16 on.
import type { Arrangement, Facts } from './crs.ts';
import {
  ABILITIES,
  byNoc,
  canadianWork,
  educationRow,
  inCanada,
  isSkilled,
  type Levels,
  languageRow,
  longestRun,
  lowest,
  real,
  schoolingOf,
  sittings,
  studiedTwoYears,
  teerOf,
  wholeYears,
  workIn,
  YEAR,
  yearsBefore,
} from './facts.ts';
import { type OfferRoute, offerRoute } from './offer.ts';
import { FSW_AGE, FSW_EXPERIENCE, FUNDS, QUALIFYING_RELATIVES, TRADES_IN, TRADES_OUT } from './tables.ts';
import type { Answer, OracleJob, OracleProfile } from './types.ts';

const all = (...answers: Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
const answer = (met: boolean): Answer => (met ? 'yes' : 'no');
/** Met for sure, met only if a doubt is settled in the candidate's favour, or not met. */
const doubtful = (sure: boolean, perhaps: boolean): Answer => (sure ? 'yes' : perhaps ? 'unknown' : 'no');

const best = (answers: Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

// Whether unauthorised work in Canada counts is not said for FSW and FST either: in doubt, like self-employment there
const sure = (job: OracleJob): boolean => !inCanada(job) || job.authorized !== false;
const employed = (job: OracleJob): boolean => job.selfEmployed !== true && sure(job);
const employedOrAbroad = (job: OracleJob): boolean => employed(job) || !inCanada(job);

/** The routes of R82(2) whose points, and of R87.2(3)(d) whose use, lift the funds requirement. */
const EXEMPTING: OfferRoute[] = ['a', 'b', 'd'];

/** Everything that the choice of tests does not touch. */
export type ProgramFacts = {
  route: OfferRoute | undefined;
  destination: Answer;
  fundsAlone: Answer;
  admissibility: Answer | undefined;
  fswWork: Answer;
  fswWithoutLanguage: Record<string, number>;
  fswDoubtPoints: number;
  cecWork: Answer;
  cecThresholds: number[];
  trades: { work: Answer; offerOrCertificate: Answer; funds: Answer }[];
};

export const isTrade = (noc: string): boolean =>
  !TRADES_OUT.some((prefix) => noc.startsWith(prefix)) && TRADES_IN.some((prefix) => noc.startsWith(prefix));

export function fundsNeeded(profile: OracleProfile, asOf: string): number | undefined {
  let size = 1 + (profile.dependentChildren ?? 0);
  if (profile.maritalStatus === 'married' || profile.maritalStatus === 'commonLaw') size += 1;
  const table = FUNDS.filter(([from]) => from <= asOf).at(-1);
  if (table === undefined) return undefined;
  const [, amounts, more] = table;
  const last = amounts.at(-1) ?? 0;
  return amounts[size - 1] ?? last + (size - 7) * more;
}

function fundsAlone(profile: OracleProfile, asOf: string): Answer {
  const needed = fundsNeeded(profile, asOf);
  const amount = profile.funds?.amount;
  if (needed === undefined || amount === undefined) return 'unknown';
  if (amount < needed) return 'no';
  const familyKnown = profile.dependentChildren !== undefined && profile.maritalStatus !== undefined;
  return familyKnown ? 'yes' : 'unknown';
}

function admissibility(profile: OracleProfile, asOf: string): Answer | undefined {
  const declared = profile.admissibility;
  if (declared === undefined) return undefined;
  const finding = declared.misrepresentation;
  return answer(finding === undefined || finding > asOf || finding <= yearsBefore(asOf, 5));
}

/** Adaptability but for the row that the choice of tests never touches either; each row before the cap of 10. */
function adaptability(
  profile: OracleProfile,
  asOf: string,
  facts: Facts,
  route: OfferRoute | undefined,
  keep: (job: OracleJob) => boolean,
): Record<string, number> {
  const fullTimeYear = (jobs: OracleJob[] | undefined, anyTeer: boolean): boolean =>
    workIn(
      (jobs ?? []).filter(
        (job) => inCanada(job) && real(job) && job.authorized !== false && keep(job) && (anyTeer || isSkilled(job.noc)),
      ),
      asOf,
      undefined,
      true,
    ) >= YEAR;
  const partner = facts.couple ? profile.partner : undefined;
  const partnerTests: Levels[] = [
    ...sittings(partner?.languageTests, 'english', asOf),
    ...sittings(partner?.languageTests, 'french', asOf),
  ];
  const relative = (profile.relativesInCanada ?? []).some(
    (r) => QUALIFYING_RELATIVES.includes(r.relation) && r.age >= 18 && (r.of === 'self' || facts.couple),
  );
  return {
    partnerLanguage: partnerTests.some((levels) => lowest(levels) >= 4) ? 5 : 0,
    ownStudy: studiedTwoYears(profile.education) ? 5 : 0,
    partnerStudy: studiedTwoYears(partner?.education) ? 5 : 0,
    ownWork: fullTimeYear(profile.work, false) ? 10 : 0,
    partnerWork: fullTimeYear(partner?.work, true) ? 5 : 0,
    relative: relative ? 5 : 0,
    arrangedEmployment: route === undefined ? 0 : 5,
  };
}

const total = (rows: Record<string, number>): number => Object.values(rows).reduce((a, b) => a + b, 0);

/** The grid but for the languages, under one reading of self-employment in Canada. */
function gridWithoutLanguage(
  profile: OracleProfile,
  asOf: string,
  facts: Facts,
  route: OfferRoute | undefined,
  keep: (job: OracleJob) => boolean,
): Record<string, number> {
  const grid: Record<string, number> = {};
  grid['fsw.education'] = educationRow(schoolingOf(profile.education, asOf))[4];
  const skilled = (profile.work ?? []).filter((job) => real(job) && isSkilled(job.noc) && keep(job));
  const years = wholeYears(workIn(skilled, asOf, 10));
  grid['fsw.experience'] = FSW_EXPERIENCE[Math.min(years, 6)] ?? 0;
  const age = facts.age ?? 0;
  grid['fsw.age'] = age >= 18 && age <= 35 ? 12 : (FSW_AGE.find(([at]) => at === age)?.[1] ?? 0);
  grid['fsw.arrangedEmployment'] = route === undefined ? 0 : 10;
  const rows = adaptability(profile, asOf, facts, route, keep);
  for (const [row, points] of Object.entries(rows)) grid[`fsw.adaptability.${row}`] = points;
  grid['fsw.adaptability'] = Math.min(10, total(rows));
  return grid;
}

const sumOfFactors = (grid: Record<string, number>): number =>
  (grid['fsw.education'] ?? 0) +
  (grid['fsw.experience'] ?? 0) +
  (grid['fsw.age'] ?? 0) +
  (grid['fsw.arrangedEmployment'] ?? 0) +
  (grid['fsw.adaptability'] ?? 0);

export function programFacts(profile: OracleProfile, asOf: string, facts: Facts): ProgramFacts {
  const route = offerRoute(profile, asOf);
  const jobs = (profile.work ?? []).filter((job) => real(job) && isSkilled(job.noc));

  const run = (keep: (job: OracleJob) => boolean): boolean =>
    byNoc(jobs.filter((job) => keep(job) && job.primary !== false)).some((same) => longestRun(same, asOf, 10) >= YEAR);
  const sureGrid = gridWithoutLanguage(profile, asOf, facts, route, employedOrAbroad);
  const kindGrid = gridWithoutLanguage(profile, asOf, facts, route, () => true);
  let silent = 0;
  if (facts.age === undefined) silent += 12;
  if (profile.education === undefined) silent += 25;
  if (profile.work === undefined) silent += 15;

  const recent = canadianWork(profile.work, asOf);
  const occupations = byNoc(recent).map((same) => ({
    teer: teerOf(same[0]?.noc ?? ''),
    work: workIn(same, asOf, 3),
  }));
  const most = Math.max(0, ...occupations.map((o) => o.work));
  const deciding = occupations.filter((o) => o.work > 0 && o.work === most);

  const tradeJobs = byNoc(jobs.filter((job) => isTrade(job.noc)));
  const certificate = profile.certificateOfQualification;
  const trades = tradeJobs.map((same) => {
    const noc = same[0]?.noc;
    const certified = certificate?.noc === noc && (certificate?.issued ?? '9999') <= asOf;
    const offered = route !== undefined && profile.jobOffer?.noc === noc;
    const exempt = offered && EXEMPTING.includes(route);
    return {
      work: doubtful(workIn(same.filter(employed), asOf, 5) >= 2 * YEAR, workIn(same, asOf, 5) >= 2 * YEAR),
      offerOrCertificate: answer(certified || offered),
      funds: exempt ? 'yes' : fundsAlone(profile, asOf),
    };
  });

  return {
    route,
    destination: profile.destination === undefined ? 'unknown' : answer(profile.destination !== 'QC'),
    fundsAlone: fundsAlone(profile, asOf),
    admissibility: admissibility(profile, asOf),
    fswWork: profile.work
      ? doubtful(
          run(employedOrAbroad),
          run(() => true),
        )
      : 'unknown',
    fswWithoutLanguage: sureGrid,
    fswDoubtPoints: sumOfFactors(kindGrid) - sumOfFactors(sureGrid) + silent,
    cecWork: profile.work ? answer(workIn(recent, asOf, 3) >= YEAR) : 'unknown',
    cecThresholds: deciding.map((o) => (o.teer <= 1 ? 7 : 5)),
    trades,
  };
}

export function programAnswers(profile: OracleProfile, asOf: string, p: ProgramFacts, t: Arrangement) {
  const requirements: Record<string, Answer> = {};
  const noTests = profile.languageTests === undefined;
  const spoken = (met: boolean): Answer => (noTests ? 'unknown' : answer(met));
  const low = lowest(t.first);
  const admitted = p.admissibility ?? 'yes';
  if (p.admissibility !== undefined)
    for (const id of ['fsw', 'cec', 'fst']) requirements[`${id}.admissibility`] = admitted;

  // FSW: the grid, then the requirements
  const grid: Record<string, number> = { ...p.fswWithoutLanguage };
  let first = 0;
  for (const ability of ABILITIES) {
    const points = languageRow(t.first?.[ability] ?? 0)[4];
    grid[`fsw.language.first.${ability}`] = points;
    first += points;
  }
  grid['fsw.language.first'] = first;
  grid['fsw.language.second'] = lowest(t.second) >= 5 ? 4 : 0;
  grid['fsw.language'] = first + grid['fsw.language.second'];
  grid.fsw = sumOfFactors(grid) + grid['fsw.language'];

  const educated = schoolingOf(profile.education, asOf) !== 'less';
  requirements['fsw.destination'] = p.destination;
  requirements['fsw.work'] = p.fswWork;
  requirements['fsw.language'] = spoken(low >= 7);
  requirements['fsw.education'] = profile.education ? answer(educated) : 'unknown';
  requirements['fsw.points'] = doubtful(grid.fsw >= 67, grid.fsw + p.fswDoubtPoints + (noTests ? 28 : 0) >= 67);
  requirements['fsw.funds'] = p.route !== undefined && EXEMPTING.includes(p.route) ? 'yes' : p.fundsAlone;
  const fsw = all(
    admitted,
    p.destination,
    p.fswWork,
    requirements['fsw.language'],
    requirements['fsw.education'],
    requirements['fsw.points'],
    requirements['fsw.funds'],
  );

  // CEC: without any work there is no threshold to hold the language against, so no answer is given for it
  // R87.1(2)(d) and R87.2(3)(a): either official language will do, whichever is first
  const either = Math.max(lowest(t.english), lowest(t.french));
  const outcomes = p.cecThresholds.map((level) => either >= level);
  const cecLanguage = noTests
    ? 'unknown'
    : doubtful(outcomes.length > 0 && outcomes.every(Boolean), outcomes.some(Boolean));
  requirements['cec.destination'] = p.destination;
  requirements['cec.work'] = p.cecWork;
  if (outcomes.length > 0) requirements['cec.language'] = cecLanguage;
  const cec = all(admitted, p.destination, p.cecWork, p.cecWork === 'unknown' ? 'unknown' : cecLanguage);

  // FST: each trade is tried as the declared one
  const fstLanguage = spoken(
    [t.english, t.french].some(
      (l) => l !== undefined && l.speaking >= 5 && l.listening >= 5 && l.reading >= 4 && l.writing >= 4,
    ),
  );
  requirements['fst.destination'] = p.destination;
  requirements['fst.language'] = fstLanguage;
  const tries = p.trades.map((t) => all(t.work, t.offerOrCertificate, t.funds));
  let trade = best(tries);
  if (profile.work === undefined) trade = profile.jobOffer || profile.certificateOfQualification ? 'unknown' : 'no';
  requirements['fst.work'] = profile.work === undefined ? 'unknown' : best(p.trades.map((t) => t.work));
  // With several trades held, which one was declared is open; with none, there is nothing to hold an offer against.
  const only = p.trades.length === 1 ? p.trades[0] : undefined;
  if (only !== undefined) {
    requirements['fst.offerOrCertificate'] = only.offerOrCertificate;
    requirements['fst.employmentRequirements'] = 'yes';
    requirements['fst.funds'] = only.funds;
  } else if (profile.jobOffer === undefined) requirements['fst.funds'] = p.fundsAlone;
  const fst = all(admitted, p.destination, fstLanguage, trade);

  return { grid, requirements, programs: { fsw, cec, fst } };
}
