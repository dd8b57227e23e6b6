import type { CategoryId } from '../../law/categories/tables.ts';
import { broken, type Gap, hours, level, list, years } from './terms.ts';

export interface WorkOfCategory {
  readonly noc: string;
  readonly hours: number;
  /** The same hours as months. */
  readonly months: number;
  readonly inAll: number;
  readonly inCanada: boolean;
  readonly years: number;
  readonly needed: number;
  readonly neededHours: number;
  /** What broke off the hours counted, where more hours would be enough. */
  readonly gaps: readonly Gap[];
}

export interface NoListedWork {
  readonly inCanada: boolean;
  readonly years: number;
  /** Occupations of the profile that people would look for on the list. */
  readonly notListed: readonly string[];
  /** First day of the list. */
  readonly version: string;
}

/** "21231 is not on the list". */
export function isNotListed(nocs: readonly string[]): string {
  return `${list(nocs)} ${nocs.length === 1 ? 'is' : 'are'} not on the list`;
}

const place = (inCanada: boolean) => (inCanada ? ' in Canada' : '');
const counted = (work: WorkOfCategory) => `${hours(work.hours)} (${work.months} months)`;
const needs = ({ needed, neededHours }: WorkOfCategory) => `${needed} months (${hours(neededHours)}) are needed`;

/** Categories of category-based selection: names, and why each is met or not. */
export const categories = {
  'category.french': () => 'French',
  'category.healthcare': () => 'Healthcare and social services',
  'category.stem': () => 'STEM',
  'category.trades': () => 'Trades',
  'category.education': () => 'Education',
  'category.transport': () => 'Transport',
  'category.agriculture': () => 'Agriculture',
  'category.physicians': () => 'Physicians (Canadian work)',
  'category.senior-managers': () => 'Senior managers (Canadian work)',
  'category.researchers': () => 'Researchers (Canadian work)',
  'category.military': () => 'Military recruits',

  'categories.languageNotStated': () => 'language tests are not stated',
  'categories.noFrench': () => 'no valid test of French',
  'categories.french': ({ lowest, needed }: { lowest: number; needed: number }) =>
    `lowest ability in French ${level(lowest)}; NCLC ${needed} in all four is needed`,
  'categories.workNotStated': () => 'work is not stated',
  'categories.noWork': ({ inCanada, years: window, notListed, version }: NoListedWork) => {
    const why = notListed.length === 0 ? '' : `: ${isNotListed(notListed)} of ${version}`;
    return `no counted work${place(inCanada)} in a listed occupation in the last ${years(window)}${why}`;
  },
  'categories.work': (work: WorkOfCategory & { continuous: boolean }) =>
    `${counted(work)}${work.continuous ? ' without a break' : ''} in NOC ${work.noc}${place(work.inCanada)} in the last ${years(work.years)}; ${needs(work)}${broken(work.gaps)}`,
  'categories.whicheverLast': ({
    nocs,
    inCanada,
    years: window,
    needed,
  }: {
    nocs: readonly string[];
    inCanada: boolean;
    years: number;
    needed: number;
  }) =>
    `${needed} months or more${place(inCanada)} in the last ${years(window)}, whichever of the years came last (NOC ${list(nocs)})`,
  'categories.monthsOpen': (work: WorkOfCategory) =>
    `${counted(work)} without a break in NOC ${work.noc}; the hours that make ${work.needed} months (${hours(work.neededHours)} by our arithmetic) were not seen in the instructions${broken(work.gaps)}`,
  'categories.together': () =>
    'met only if several things that are open are all settled in favour: see what is not known',
  'categories.noForcesOffer': ({ nocs }: { nocs: readonly string[] }) =>
    `no job offer from the Canadian Armed Forces (NOC ${list(nocs)})`,
  'categories.forcesOfferTooShort': ({ needed }: { needed: number }) =>
    `the offer must be of full-time work for ${needed} months or more`,
  'categories.forcesStudy': ({ years: needed }: { years: number }) =>
    `a post-secondary credential of ${years(needed)} or more is needed, assessed (ECA) if foreign`,
  'categories.forcesOfferByOther': () => 'the offer is not made by the Canadian Forces Recruiting Group',
  'categories.forcesNotRecognized': () => 'no service in a recognized foreign military',
  'categories.forcesOtherOccupation': ({ nocs }: { nocs: readonly string[] }) =>
    `experience and training in the military align with none of NOC ${list(nocs)}`,
  'categories.forcesServiceTooShort': ({ years: needed, served }: { years: number; served: number }) =>
    `${years(needed)} of continuous service in the military are needed; completed: ${served}`,
  'categories.forcesOpen': ({ missing }: { missing: readonly string[] }) =>
    `not stated: ${list(missing)}; which foreign military is recognized is not defined in public`,
  'categories.forcesMet': ({ noc }: { noc: string }) =>
    `offer of the Canadian Forces Recruiting Group in NOC ${noc}, service and credential as asked; which military is recognized is not defined in public, and taken as stated`,
  'military.notStated': ({ missing }: { missing: readonly string[] }) =>
    `Military recruits: not stated are ${list(missing)}. An offer of the Canadian Forces Recruiting Group, full time for three years, and ten years without a break in a recognized foreign military are asked for.`,
  'military.over': () =>
    'Military recruits: the service has ended, and sources differ on whether one who has served is meant, or one who serves.',

  'law.categoryMonths': ({
    category,
    noc,
    hours: count,
    needed,
  }: {
    category: CategoryId;
    noc: string;
    hours: number;
    needed: number;
  }) =>
    `Whether ${hours(count)} in NOC ${noc} are the ${needed} months of the category ${category} is open: the hours that make them were not seen in the instructions.`,

  'law.categoriesCarriedForward': ({ version, verified }: { version: string; verified: string }) =>
    `The categories of ${version} were last seen in force in ${verified.slice(0, 7)}; no newer ones were found.`,

  'report.categories': () => 'Categories',
  'report.category': () => 'category',
  'report.wouldBeMet': ({ why, otherwise }: { why: string; otherwise: string }) =>
    `${why.replace(/\.$/, '')}. Otherwise: ${otherwise}`,
  'report.enoughOn': ({ on }: { on: string }) => `enough on ${on} if the job goes on`,
  'report.otherCategories': ({ labels }: { labels: readonly string[] }) => `Not met: ${list(labels)}.`,
  'report.categoriesNeedProgram': () => 'A round by category also needs a program: see above.',
  'report.categoriesWithoutNominees': () => 'A round by category invites no nominees (IRPA 10.1(1.1)).',
};
