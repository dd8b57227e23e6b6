import type { Ability } from '../../law/language-tests/ids.ts';
import { criteriaPage } from '../../law/source.ts';
import {
  broken,
  type CredentialLevel,
  type Gap,
  grouped,
  hours,
  languages,
  level,
  levels,
  list,
  years,
  yearsOld,
} from './terms.ts';

type Levels = Readonly<Record<Ability, number>>;

const four = ({ listening, reading, writing, speaking }: Levels) =>
  `listening ${listening}, reading ${reading}, writing ${writing}, speaking ${speaking}`;

const programNames: Readonly<Record<string, string>> = { fsw: 'FSW', cec: 'CEC', fst: 'FST' };

/** What the programs ask for and what the person has. */
export const programs = {
  'grid.experience': ({ years: count }: { years: number }) =>
    `${years(count)} completed of skilled work in the last ten years`,
  'grid.age': ({ age }: { age: number }) => yearsOld(age),
  'grid.second': ({ lowest, needed }: { lowest: number; needed: number }) =>
    `lowest ability ${level(lowest)}; level ${needed} in all four is needed`,
  'grid.partnerLanguage': ({ lowest, needed }: { lowest: number; needed: number }) =>
    lowest === 0 ? 'no valid test' : `lowest ability ${level(lowest)}; level ${needed} in all four is needed`,
  'grid.studied': () => 'two academic years (taken as sixteen months) of full-time study in Canada',
  'grid.notStudied': () => 'not two academic years (taken as sixteen months) of full-time study in Canada',
  'grid.workInCanada': ({ years: count }: { years: number }) =>
    `${years(count)} of full-time work in Canada in one period`,
  'grid.arranged': () => 'points for arranged employment',
  'grid.notArranged': () => 'no points for arranged employment',

  'have.notStated': () => 'not stated',
  'have.destination': ({ destination }: { destination: string }) => destination,
  'need.destination': () => 'a province or territory other than Quebec',
  'have.misrepresentation': ({ until }: { until: string }) => `barred for misrepresentation until ${until}`,
  'have.removalNotEnforced': ({ years: count }: { years: number }) =>
    `found in Canada to have misrepresented: the ${years(count)} begin when the removal order is enforced`,
  'have.misrepresentationOpen': ({ until }: { until: string }) =>
    `barred until ${until} only if the day stated is that of a determination outside Canada, or of the removal; misrepresentationBasis is not stated`,
  'have.grounds': ({ grounds }: { grounds: readonly string[] }) => `declared: ${list(grounds)}; an officer decides`,
  'have.noGrounds': () => 'no ground declared',
  'need.admissible': () => 'no ground of inadmissibility',
  'have.fundsExempt': ({ route }: { route: string }) => `exempt: ${route}`,
  'need.fundsExempt': () => 'none',
  'have.funds': ({ amount }: { amount: number }) => `$${grouped(amount)}`,
  'need.fundsTableUnknown': () => 'no table of funds is known for this day',
  'need.funds': ({
    least,
    most,
    persons,
    confirmed,
  }: {
    least: number;
    most: number | undefined;
    persons: number;
    confirmed: boolean;
  }) => {
    const amount =
      most === undefined
        ? `$${grouped(least)} or more`
        : most > least
          ? `$${grouped(least)} to $${grouped(most)}`
          : `$${grouped(least)}`;
    return `${amount} for a family of ${persons}${most === least ? '' : ' or more'}${confirmed ? '' : ' (amounts not confirmed)'}`;
  },

  'have.continuous': ({ noc, hours: count, gaps }: { noc: string; hours: number; gaps: readonly Gap[] }) =>
    `${hours(count)} in NOC ${noc}${broken(gaps)}`,
  'have.noSkilledWork': () => 'no skilled work',
  'need.fswWork': ({ hours: count, windowYears, scope }: { hours: number; windowYears: number; scope: string }) =>
    `${hours(count)} continuous in one occupation, ${scope}, last ${windowYears} years`,
  'have.lowest': ({ language, lowest }: { language: string; lowest: number }) =>
    `${languages[language] ?? language}, lowest ability ${level(lowest)}`,
  'have.bestLowest': ({ lowest }: { lowest: number }) => `lowest ability ${level(lowest)}`,
  'have.noFirstTest': () => 'no valid test in the first official language named',
  'have.noValidTest': () => 'no valid test',
  'need.level': ({ level: needed }: { level: number }) => `CLB or NCLC ${needed} in all four`,
  'have.education': ({ level: reached }: { level: CredentialLevel }) =>
    reached === 'none' ? 'no credential that counts' : levels[reached],
  'need.education': ({ years: under }: { years: number }) =>
    `Canadian credential, or foreign with an ECA under ${yearsOld(under)}`,
  'have.assessors': ({ names }: { names: readonly string[] }) => `assessed by ${list(names)}`,
  'need.body': ({ body, noc }: { body: string; noc: string }) =>
    `for NOC ${noc}: relevant to it, and assessed by the ${body} as equal to what a province requires to practise it`,
  'have.points': ({ points }: { points: number }) => `${points} points`,
  'need.points': ({ passMark }: { passMark: number }) => `${passMark} of 100`,

  'have.canadianHours': ({ hours: count, years: window }: { hours: number; years: number }) =>
    `${hours(count)} in Canada in the last ${years(window)}`,
  'need.cecWork': ({ hours: count, windowYears, scope }: { hours: number; windowYears: number; scope: string }) =>
    `${hours(count)} in Canada, ${scope}, last ${windowYears} years`,
  'need.cecLevel': ({ low, high, nocs }: { low: number; high: number; nocs: readonly string[] }) =>
    `CLB or NCLC ${low === high ? low : `${low} or ${high}`} in all four${nocs.length > 0 ? ` (most experience: NOC ${list(nocs)})` : ''}`,

  'have.levels': four,
  'need.levels': (needed: Levels) => `CLB or NCLC: ${four(needed)}`,
  'have.tradeHours': ({
    noc,
    hours: count,
    years: window,
    notStated,
  }: {
    noc: string;
    hours: number;
    years: number;
    notStated: number;
  }) =>
    `${hours(count)} in NOC ${noc} in the last ${years(window)}${notStated > 0 ? `; for ${hours(notStated)} of them it is not stated since when the person was qualified` : ''}`,
  'have.noTrade': () => 'no work in a listed trade',
  'need.fstWork': ({ hours: count, windowYears }: { hours: number; windowYears: number }) =>
    `${hours(count)} in one listed trade, last ${windowYears} years, after qualifying`,
  'need.fstWorkOldNoc': ({ hours: count, windowYears }: { hours: number; windowYears: number }) =>
    `${hours(count)} in one trade of the list of the time (older NOC), last ${windowYears} years`,
  'have.matchesNoc': () => 'taken as met: not stated otherwise',
  'have.requirementsMet': () => 'met',
  'have.requirementsNotMet': () => 'not met (meetsEmploymentRequirements)',
  'need.employmentRequirements': () => 'the NOC entry, but for the provincial certificate',
  'have.tradeRoute': ({ route, noc }: { route: string; noc: string }) => `route (${route}) in NOC ${noc}`,
  'have.tradeNotStated': () => 'a certificate whose trade is not stated',
  'have.otherTrade': () => 'not in the trade of the work',
  'have.noOfferNorCertificate': () => 'neither',
  'need.offerOrCertificate': () => 'certificate of qualification, or offer of a year or more, in the trade',

  'law.crsIncomplete': ({ used, missing }: { used: string; missing: string }) =>
    `The CRS is reported changed since ${missing} (points for high-wage occupations), but no official table was found. The total is counted under the rules of ${used} and may be wrong; compare it with the official page: ${criteriaPage.url}`,
  'law.fundsCarriedForward': ({ table, lastShown }: { table: string; lastShown: string }) =>
    `The funds table of ${table} was last seen in force in ${lastShown.slice(0, 7)}; no newer one was found.`,
  'law.fundsUnknown': () => 'No funds table is known for this day: whether the funds are enough is open.',
  'law.fundsUnconfirmed': ({ table }: { table: string }) =>
    `The amounts of the funds table of ${table} rest on one source: whether the funds are enough is open.`,
  'law.fundsStartUncertain': ({ table }: { table: string }) =>
    `The day on which the funds table of ${table} came into force is not certain.`,
  'law.programsCarriedForward': ({ verified }: { verified: string }) =>
    `The Regulations of the three programs were last read as of ${verified}; no later change was found.`,
  'law.offerIndeterminate': () =>
    'Before 2016-11-19 an offer had to be indeterminate, and whether the job offer is was not stated (indeterminate): it is not counted.',
  'law.cecTie': ({ nocs }: { nocs: readonly string[] }) =>
    `Canadian work is equal in NOC ${list(nocs)}: R87.1(2)(e) does not say which sets the language level of the CEC.`,
  'law.officer': ({ grounds }: { grounds: readonly string[] }) =>
    `Whether the person is admissible is for an officer to decide (${list(grounds)}).`,
  'law.misrepresentation': ({ years: count }: { years: number }) =>
    `Whether the bar for misrepresentation is over is open: its ${years(count)} run from a determination outside Canada, or from the day on which the removal order was enforced (IRPA 40(2)(a)). Say in misrepresentationBasis which of them the day is.`,
  'language.otherChoice': ({
    first,
    total,
    changes,
  }: {
    first: string;
    total: number;
    changes: readonly { readonly id: string; readonly eligible: string }[];
  }) => {
    const answers = changes.map(({ id, eligible }) => `, ${programNames[id] ?? `category ${id}`} ${eligible}`).join('');
    return `With ${languages[first] ?? first} first (another order or test) the total would be ${total}${answers}.`;
  },
  'programs.neverAtOnce': ({ program }: { program: string }) =>
    `${program.toUpperCase()} is not met however the doubts are read: no reading meets all of its requirements at once.`,
  'law.olderNoc': () => 'Before 2022-11-16 the list of trades was written in an older NOC: work in a trade is unknown.',
};
