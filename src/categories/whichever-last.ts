import type { Day } from '../base/day.ts';
import type { JobPeriod } from '../facts/work/job-period.ts';
import { type Asked, measure } from './experience.ts';

/** Enough work in one occupation, if the years in one country were the last ones. */
interface EnoughWhenLast {
  readonly noc: string;
  readonly hours: number;
}

/**
 * Years without days in several countries, of which it is not stated which came last, cannot all have come first: where in each
 * country that may have been the last one there is enough, there is enough.
 * @param periods counted work in occupations of the category
 * @returns what would be counted, a country each; empty where some order is not enough, or dated work elsewhere takes room
 */
export function enoughWhicheverLast(periods: readonly JobPeriod[], asked: Asked, asOf: Day): readonly EnoughWhenLast[] {
  const years = [...periods.filter(({ lump }) => lump > 0), ...periods.flatMap(({ elsewhere = [] }) => elsewhere)];
  if (years.some(({ lump }) => lump === 0)) return [];
  const found = lastCountries(years).map((last) => enoughIn(last, periods, asked, asOf));
  return found.every((one) => one !== undefined) ? found : [];
}

/** The countries of the years that may have been the last ones. One that is stated as last decides before: it needs no order. */
function lastCountries(years: readonly JobPeriod[]): readonly string[] {
  const perhaps = years.filter(({ job }) => job.mostRecent !== false);
  return [...new Set(perhaps.map(({ job }) => job.country))];
}

function enoughIn(country: string, periods: readonly JobPeriod[], asked: Asked, asOf: Day): EnoughWhenLast | undefined {
  const last = periods
    .filter(({ job }) => job.country === country)
    .map(({ elsewhere: _, ...period }): JobPeriod => period);
  for (const noc of new Set(last.map(({ job }) => job.noc))) {
    const ofOne = last.filter(({ job }) => job.noc === noc);
    const { enough, hours } = measure(ofOne, asked, asOf);
    if (enough === 'yes') return { noc, hours };
  }
  return undefined;
}
