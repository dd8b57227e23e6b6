import { yesNo } from '../base/answer.ts';
import type { Day } from '../base/day.ts';
import { wholeHours } from '../base/hours-tolerance.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate, Sitting } from '../facts/candidate.ts';
import type { JobPeriod } from '../facts/work/job-period.ts';
import { looksListed } from '../law/categories/index.ts';
import {
  type CategoryId,
  type CategoryTables,
  categoryIds,
  type Experience,
  type LanguageCategory,
  type OccupationCategory,
} from '../law/categories/tables.ts';
import { abilities } from '../law/language-tests/ids.ts';
import type { Law } from '../law/law.ts';
import type { Version } from '../law/version.ts';
import type { WorkHours } from '../law/work-hours/tables.ts';
import { sittingsOf } from '../programs/common.ts';
import type { Category } from './category.ts';
import { type Asked, enoughOn, type Measured, measure } from './experience.ts';
import { assessMilitary } from './military.ts';
import { enoughWhicheverLast } from './whichever-last.ts';

/**
 * Every category in force, answered; none before 2023-05-31. Whether a program is met is another question.
 * @param languages the tests that stand in the profile; left out: any valid one in French
 */
export function assessCategories(
  candidate: Candidate,
  { categories, workHours }: Law,
  languages?: LanguageOrder,
): readonly Category[] {
  if (!categories) return [];
  const french = languages ? sittingsOf(languages).filter(isFrench) : candidate.languages.french;
  const found: Category[] = [];
  for (const id of categoryIds) {
    const category = assessCategory(id, candidate, french, categories, workHours.tables);
    if (category) found.push(category);
  }
  return found;
}

function isFrench({ language }: Sitting): boolean {
  return language === 'french';
}

function assessCategory(
  id: CategoryId,
  candidate: Candidate,
  french: readonly Sitting[],
  version: Version<CategoryTables>,
  workHours: WorkHours,
): Category | undefined {
  const { tables } = version;
  const rule = tables.categories[id];
  switch (rule?.kind) {
    case undefined:
      return undefined;
    case 'language':
      return assessFrench(id, rule, candidate, french);
    case 'occupation': {
      const asked = tables.experience[rule.where];
      // No version has such categories before it says what they ask for; the types do not know.
      return asked === null ? undefined : assessOccupations(id, rule, asked, candidate, version, workHours);
    }
    case 'military':
      return assessMilitary(id, rule, candidate);
  }
}

function assessFrench(
  id: CategoryId,
  { level }: LanguageCategory,
  { languages }: Candidate,
  french: readonly Sitting[],
): Category {
  const answered = (eligible: Category['eligible'], because: Category['because']): Category => ({
    id,
    eligible,
    work: undefined,
    because,
  });
  if (!languages.stated) return answered('unknown', { id: 'categories.languageNotStated', values: {} });
  if (french.length === 0) return answered('no', { id: 'categories.noFrench', values: {} });
  const met = french.some(({ levels }) => abilities.every((ability) => levels[ability] >= level[ability]));
  // The same level in each ability, in all versions.
  const needed = Math.max(...abilities.map((ability) => level[ability]));
  const lowest = Math.max(...french.map((sitting) => sitting.lowest));
  return answered(yesNo(met), { id: 'categories.french', values: { lowest, needed } });
}

interface Occupation extends Measured {
  readonly noc: string;
  readonly on: Day | undefined;
}

function assessOccupations(
  id: CategoryId,
  { nocs, where }: OccupationCategory,
  asked: Experience,
  { work, asOf }: Candidate,
  version: Version<CategoryTables>,
  workHours: WorkHours,
): Category {
  if (!work.stated) {
    const nothing = { months: 0, needed: asked.months, noc: undefined, on: undefined };
    return { id, eligible: 'unknown', work: nothing, because: { id: 'categories.workNotStated', values: {} } };
  }
  const inCanada = where === 'canada';
  const { anywhere, category, breaks } = work.counted;
  const counted = (inCanada ? category : anywhere).filter(({ job }) => nocs.includes(job.noc));
  const rule = askedOf(asked, breaks, workHours);
  const weighed = answerFor(id, inCanada, counted, rule, asOf) ?? noListedWork(id, inCanada, anywhere, rule, version);
  return weighed.eligible === 'yes' ? weighed : (whicheverLast(id, inCanada, counted, rule, asOf) ?? weighed);
}

/** Where the instructions were not read, breaks count under the other reading of that doubt only. */
function askedOf(experience: Experience, breaks: boolean, workHours: WorkHours): Asked {
  return { ...experience, continuous: experience.continuousRead ? experience.continuous === true : !breaks, workHours };
}

/** Met in every order of years of which it is not stated which came last. */
function whicheverLast(
  id: CategoryId,
  inCanada: boolean,
  counted: readonly JobPeriod[],
  asked: Asked,
  asOf: Day,
): Category | undefined {
  const found = enoughWhicheverLast(counted, asked, asOf);
  const [first] = found;
  if (!first) return undefined;
  const { months: needed, windowYears } = asked;
  const nocs = [...new Set(found.map(({ noc }) => noc))];
  return {
    id,
    eligible: 'yes',
    work: { months: monthsOf(first.hours, asked.workHours), needed, noc: first.noc, on: undefined },
    because: { id: 'categories.whicheverLast', values: { nocs, inCanada, years: windowYears, needed } },
  };
}

function answerFor(
  id: CategoryId,
  inCanada: boolean,
  counted: readonly JobPeriod[],
  asked: Asked,
  asOf: Day,
): Category | undefined {
  const { months: needed, windowYears, continuous } = asked;
  const chosen = choose(counted, asked, asOf);
  if (!chosen) return undefined;
  const { noc, on, hours, inAll, enough, gaps } = chosen;
  const months = monthsOf(hours, asked.workHours);
  const values = {
    noc,
    hours,
    months,
    inAll,
    inCanada,
    years: windowYears,
    needed,
    neededHours: asked.hours,
    gaps,
  };
  return {
    id,
    eligible: enough,
    work: { months, needed, noc, on },
    because:
      enough === 'unknown'
        ? { id: 'categories.monthsOpen', values }
        : { id: 'categories.work', values: { ...values, continuous } },
  };
}

/** With the occupations that people would look for on the list and do not find there. */
function noListedWork(
  id: CategoryId,
  inCanada: boolean,
  anywhere: readonly JobPeriod[],
  { months: needed, windowYears }: Asked,
  version: Version<CategoryTables>,
): Category {
  const rule = version.tables.categories[id];
  const isListed = (noc: string) => rule?.kind === 'occupation' && rule.nocs.includes(noc);
  const notListed = [...new Set(anywhere.map(({ job }) => job.noc))].filter(
    (noc) => !isListed(noc) && looksListed(noc, id, version),
  );
  const values = { inCanada, years: windowYears, notListed, version: version.id };
  const work = { months: 0, needed, noc: undefined, on: undefined };
  return { id, eligible: 'no', work, because: { id: 'categories.noWork', values } };
}

/** The one occupation to rely on: enough work first, then the one that will be enough soonest, then the most work. */
function choose(periods: readonly JobPeriod[], asked: Asked, asOf: Day): Occupation | undefined {
  const groups = new Map<string, JobPeriod[]>();
  for (const period of periods) groups.set(period.job.noc, [...(groups.get(period.job.noc) ?? []), period]);
  const rank = { yes: 0, unknown: 1, no: 2 };
  const soon = (on: Day | undefined) => on ?? Number.MAX_SAFE_INTEGER;
  return [...groups]
    .map(([noc, ofOne]): Occupation => {
      const measured = measure(ofOne, asked, asOf);
      return { ...measured, noc, on: measured.enough === 'yes' ? undefined : enoughOn(ofOne, asked, asOf) };
    })
    .filter(({ inAll, on }) => inAll > 0 || on !== undefined)
    .sort((a, b) => rank[a.enough] - rank[b.enough] || soon(a.on) - soon(b.on) || b.hours - a.hours)[0];
}

/** Months of full-time work to a tenth, rounded down: a month is the twelfth part of the hours of a year. */
function monthsOf(hours: number, { perYear }: WorkHours): number {
  return wholeHours((hours * 120) / perYear) / 10;
}
