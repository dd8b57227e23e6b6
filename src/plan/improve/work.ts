import { wholeHours } from '../../base/hours-tolerance.ts';
import { hoursIn } from '../../facts/work/hours.ts';
import { type JobPeriod, yearsBefore } from '../../facts/work/job-period.ts';
import { jobPeriodsOf } from '../../facts/work/last-years.ts';
import type { Job } from '../../profile/schema.ts';
import { restOfContinuousYear } from './begun-year.ts';
import type { Change, Lever } from './lever.ts';
import { categoryOccupations, type Occupation, occupationFor, partnersOccupation } from './occupation.ts';
import { append } from './patch.ts';
import { type Person, partnerOf, quietly, type Situation, self } from './situation.ts';

/**
 * More years of work in Canada and abroad, as if they were complete on the day: full time, in one occupation, as the
 * profile's own `years` has it. A job that is stated in `years` grows; one stated in days keeps its days.
 */
export function ownWork(situation: Situation): readonly Lever[] {
  const { law, profile, candidate } = situation;
  const person = self(profile);
  const { core, transferability } = law.crs.tables;
  const grid = law.programs.tables.fsw.grid.experience;
  const abroad = countryAbroad(person);
  const { canada, anywhere } = candidate.work.counted;
  const [inCanada, outside] = [occupationFor(situation, 'canada'), occupationFor(situation, 'abroad')];
  const rests = remainders(situation, inCanada.noc);
  const whole = [
    ...yearsOf(core.canadianWork).map((years) =>
      withRest(moreWork(situation, person, 'canada', 'CA', inCanada, years, canada), years, rests.filter(isShort)),
    ),
    ...[...new Set([...yearsOf(transferability.foreignWorkTier), ...yearsOf(grid)])].map((years) =>
      moreWork(situation, person, 'abroad', abroad, outside, years, anywhere),
    ),
    ...categoryOccupations(situation, inCanada.noc).map((noc) =>
      forCategory(moreWork(situation, person, 'canada', 'CA', { noc, standIn: false }, 1, canada), noc),
    ),
    ...categoryOccupations(situation, outside.noc).map((noc) =>
      forCategory(moreWork(situation, person, 'abroad', abroad, { noc, standIn: false }, 1, anywhere), noc),
    ),
  ];
  // Of more than half a year the whole one is told.
  const parts = [...restOfContinuousYear(situation), ...rests].filter(
    (part) => isShort(part) || !whole.some((year) => isSameWork(year, part)),
  );
  return [...parts, ...whole];
}

/** Up to half a year. */
function isShort({ demand }: Lever): boolean {
  return demand <= 1 / 2;
}

/** In one occupation on one side of the border. */
function isSameWork({ label: year }: Lever, { label: part, takes }: Lever): boolean {
  if (year.id !== 'improve.work' || takes.id !== 'improve.takes.hours') return false;
  return 'noc' in part.values && part.values.noc === year.values.noc && takes.values.where === year.values.where;
}

export function partnerWork(situation: Situation): readonly Lever[] {
  const { law, profile } = situation;
  const person = partnerOf(profile);
  const occupation = partnersOccupation(situation);
  return yearsOf(law.crs.tables.partner.canadianWork).map((years) =>
    moreWork(situation, person, 'canada', 'CA', occupation, years, []),
  );
}

/**
 * Where less than a year is missing, the hours that are: in Canada for the CEC, once that has its year for the next one that
 * the CRS pays; for the trade of FST; and for each category that the person's work is not yet long enough for.
 */
function remainders(situation: Situation, main: string): readonly Lever[] {
  const { law, profile, candidate, asOf, base } = situation;
  const person = self(profile);
  const { canada, anywhere } = candidate.work.counted;
  const { perYear } = law.workHours.tables;
  const window = yearsBefore(asOf, law.crs.tables.work.windowYears, law.workHours.tables);
  const asked = base.programs.flatMap(({ requirements }) => requirements).find(({ id }) => id === 'cec.work');
  const forCec =
    asked?.met === 'no' && asked.have.id === 'have.canadianHours' && asked.need.id === 'need.cecWork'
      ? asked.need.values.hours - asked.have.values.hours
      : 0;
  const worked = hoursIn(canada, window);
  const inCanada = forCec > 0 ? forCec : perYear - (worked % perYear);
  const isBegun = (missing: number) => wholeHours(missing) > 0 && Math.ceil(missing) < perYear;
  const ofCategories = base.categories.flatMap(({ eligible, work }) => {
    if (eligible === 'yes' || work?.noc === undefined) return [];
    const missing = ((work.needed - work.months) * perYear) / 12;
    return work.months > 0 ? [{ noc: work.noc, missing }] : [];
  });
  const trade = base.programs.flatMap(({ requirements }) => requirements).find(({ id }) => id === 'fst.work');
  const ofTrade =
    trade?.met === 'no' && trade.have.id === 'have.tradeHours' && trade.need.id === 'need.fstWork'
      ? [{ noc: trade.have.values.noc, missing: trade.need.values.hours - trade.have.values.hours }]
      : [];
  const others = [...ofTrade, ...ofCategories].filter(({ missing }) => isBegun(missing));
  const levers = [
    ...(isBegun(inCanada) ? [moreHours(situation, person, 'canada', 'CA', main, inCanada, canada, main)] : []),
    ...others.map(({ noc, missing }) =>
      canada.some(({ job }) => job.noc === noc)
        ? moreHours(situation, person, 'canada', 'CA', noc, missing, canada, main)
        : moreHours(situation, person, 'abroad', countryAbroad(person), noc, missing, anywhere, main),
    ),
  ];
  // Of one occupation and place the first stands.
  return levers.filter(({ id }, index) => levers.findIndex((lever) => lever.id === id) === index);
}

/** Whole years, with what of them is missing for the row of the CRS where a year is begun already. */
function withRest(lever: Lever, years: number, rests: readonly Lever[]): Lever {
  const takes = rests.find(({ id }) => id === 'work.canada.rest')?.takes;
  if (takes?.id !== 'improve.takes.hours') return lever;
  return {
    ...lever,
    takes: { id: 'improve.takes.work', values: { years, where: 'canada', rest: takes.values.hours } },
  };
}

/** Hours that are missing, as a part of a year: less of what `moreWork` is, and told apart from whole years. */
function moreHours(
  situation: Situation,
  person: Person,
  where: 'canada' | 'abroad',
  country: string,
  noc: string,
  missing: number,
  counted: readonly JobPeriod[],
  main: string,
): Lever {
  const hours = Math.ceil(missing);
  const years = hours / situation.law.workHours.tables.perYear;
  const other = noc === main ? '' : `.${noc}`;
  return {
    ...moreWork(situation, person, where, country, { noc, standIn: false }, years, counted),
    id: `work.${where}.rest${other}`,
    label: { id: 'improve.workRest', values: { where, hours, noc } },
    amount: { id: 'improve.amount.hours', values: { hours } },
    takes: { id: 'improve.takes.hours', values: { hours, where } },
    family: `work.${where}${other}`,
  };
}

/** A year in an occupation of its own, told beside the years in the main one. */
function forCategory(lever: Lever, noc: string): Lever {
  return { ...lever, id: `${lever.id}.${noc}`, family: `${lever.family}.${noc}` };
}

/** Years that a table has a row for, from one on. */
function yearsOf(table: Readonly<Record<number, unknown>>): readonly number[] {
  return Object.keys(table)
    .map(Number)
    .filter((years) => years > 0);
}

function moreWork(
  situation: Situation,
  person: Person,
  where: 'canada' | 'abroad',
  country: string,
  { noc, standIn }: Occupation,
  years: number,
  counted: readonly JobPeriod[],
): Lever {
  const { whose, prefix, fact, path, read } = person;
  const same = counted.find(({ job, lump }) => lump > 0 && job.noc === noc && job.country === country);
  const qualified = qualification(person, noc, country);
  return {
    id: `${prefix}work.${where}.${years}`,
    label: { id: 'improve.work', values: { whose, where, years, noc, standIn } },
    amount: { id: 'improve.amount.years', values: { years } },
    takes: { id: 'improve.takes.work', values: { years, where, rest: undefined } },
    family: `${prefix}work.${where}`,
    demand: years,
    touches: [`${fact}.work.${where}`],
    on: (profile) => {
      const list = read(profile).work ?? [];
      const before = same && list[same.position - 1];
      const others = list.filter((job) => job !== before);
      const added = before ? { ...before, years: (before.years ?? 0) + years } : { noc, country, years, ...qualified };
      const job = asLast(situation, person, others, added);
      const earlier = job.mostRecent === true ? noLongerLast(list, `${path}/work`, country) : [];
      if (!before) return [...earlier, ...append(read(profile).work, `${path}/work`, job)];
      const at = `${path}/work/${same.position - 1}`;
      return [
        ...earlier,
        { op: 'replace', path: `${at}/years`, value: job.years },
        ...(job.mostRecent === before.mostRecent
          ? []
          : [{ op: 'add', path: `${at}/mostRecent`, value: job.mostRecent } as const]),
      ];
    },
  };
}

/** Years in other countries that were the last ones until these came. */
function noLongerLast(list: readonly Job[], path: string, country: string): readonly Change[] {
  return list.flatMap((job, index) =>
    job.country !== country && job.mostRecent === true
      ? [{ op: 'replace', path: `${path}/${index}/mostRecent`, value: false } as const]
      : [],
  );
}

/** More years are the last ones by the day; beside work in another country that has to be said. */
function asLast(situation: Situation, { whose }: Person, others: readonly Job[], job: Job): Job {
  const settling = quietly(situation);
  jobPeriodsOf(settling, [...others, { ...job, mostRecent: undefined }], whose);
  return settling.doubts.length > 0 || job.mostRecent === false ? { ...job, mostRecent: true } : job;
}

/** More work in a trade comes after qualifying where the person is known to have qualified there. */
function qualification({ facts }: Person, noc: string, country: string): Pick<Job, 'qualifiedSince'> {
  const since = facts.work?.find((job) => job.noc === noc && job.country === country)?.qualifiedSince;
  return since === undefined ? {} : { qualifiedSince: since };
}

/** The country of foreign work, else of foreign study; without either, any country but Canada stands for all. */
function countryAbroad({ facts }: Person): string {
  const places = [...(facts.work ?? []), ...(facts.education ?? [])].map(({ country }) => country);
  return places.find((country) => country !== undefined && country !== 'CA') ?? 'US';
}
