import type { Day } from '../../base/day.ts';
import type { DoubtKind, Settling, Whose } from '../../facts/settling.ts';
import { isBesideStudy, withoutStudy } from '../../facts/work/beside-study.ts';
import type { JobPeriod, StudyDays } from '../../facts/work/job-period.ts';
import { jobPeriodsOf } from '../../facts/work/last-years.ts';
import { sortJobs } from '../../facts/work/sort-jobs.ts';
import type { SortedJobs } from '../../facts/work/sorting.ts';
import type { Law } from '../../law/law.ts';
import type { Job } from '../../profile/schema.ts';

/** By what they count for, the sets of jobs that count together under some combination of the doubts. */
export type Sortings = { readonly [Purpose in keyof SortedJobs]: readonly (readonly JobPeriod[])[] };

export function sortings(
  jobs: readonly Job[],
  studies: readonly StudyDays[],
  whose: Whose,
  day: Day,
  law: Law,
): Sortings {
  const settling = settlingOf(day, law);
  const periods = jobPeriodsOf(settling, jobs, whose, studies);
  const readAlone = settling.doubts.flatMap(({ kind }) => kind ?? []);
  const variants = [
    periods,
    ...readAlone.map((kind) => jobPeriodsOf(settlingOf(day, law, [kind]), jobs, whose, studies)),
  ];
  const places = placesOf(jobs, periods, whose, day, law);
  const beside = variants.some((variant) => variant.some(isBesideStudy));
  const ofStudents = beside ? [...variants, ...variants.map((variant) => variant.map(withoutStudy))] : variants;
  const sets = (purpose: keyof SortedJobs, all = variants) =>
    distinct(
      all.flatMap((variant) => places[purpose].map((set) => variant.filter(({ position }) => set.includes(position)))),
    );
  return {
    forCanada: sets('forCanada', ofStudents),
    forCec: sets('forCec', ofStudents),
    forCategory: sets('forCategory', ofStudents),
    forAbroad: sets('forAbroad'),
    forSkilled: sets('forSkilled'),
    forTrades: sets('forTrades'),
    inCanadaAnySkill: sets('inCanadaAnySkill'),
  };
}

export function settlingOf(asOf: Day, law: Law, readings: readonly DoubtKind[] = []): Settling {
  return { asOf, law, switched: new Set(readings), notes: [], doubts: [] };
}

/** The places of jobs in their list, set by set. */
type Places = { readonly [Purpose in keyof SortedJobs]: readonly (readonly number[])[] };

/** Of jobs sorted before: under the same rules, while no other job has begun, they are sorted alike on every day. */
const known = new WeakMap<readonly Job[], Map<string, Places>>();

function placesOf(jobs: readonly Job[], periods: readonly JobPeriod[], whose: Whose, day: Day, law: Law): Places {
  const begun = periods.map(({ from, lump }) => lump > 0 || from < day);
  const key = [whose, law.programs.id, law.skilled.title, law.categories?.id, ...begun].join();
  const ofJobs = known.get(jobs) ?? new Map<string, Places>();
  known.set(jobs, ofJobs);
  const places = ofJobs.get(key) ?? sortEveryWay(periods, whose, day, law);
  ofJobs.set(key, places);
  return places;
}

/** A doubt may show only once another is read the other way. */
function sortEveryWay(periods: readonly JobPeriod[], whose: Whose, day: Day, law: Law): Places {
  const sort = (readings: readonly DoubtKind[]) => {
    const settling = settlingOf(day, law, readings);
    return { sorted: sortJobs(settling, periods, whose), doubts: settling.doubts };
  };
  const doubts = new Set<DoubtKind>();
  for (let count = -1; count < doubts.size; ) {
    count = doubts.size;
    for (const { kind } of sort([...doubts]).doubts) if (kind !== undefined) doubts.add(kind);
  }
  let combinations: readonly (readonly DoubtKind[])[] = [[]];
  for (const kind of doubts) combinations = [...combinations, ...combinations.map((some) => [...some, kind])];
  const sorted = combinations.map((readings) => sort(readings).sorted);
  const places = (purpose: keyof SortedJobs) =>
    distinct(sorted.map((jobs) => jobs[purpose])).map((set) => set.map(({ position }) => position));
  return {
    forCanada: places('forCanada'),
    forCec: places('forCec'),
    forCategory: places('forCategory'),
    forAbroad: places('forAbroad'),
    forSkilled: places('forSkilled'),
    forTrades: places('forTrades'),
    inCanadaAnySkill: places('inCanadaAnySkill'),
  };
}

function distinct(sets: readonly (readonly JobPeriod[])[]): readonly (readonly JobPeriod[])[] {
  const names = sets.map((periods) =>
    periods
      .map(
        ({ job, position, elsewhere, away, lump }) =>
          `${position}${elsewhere ? '*' : ''}${away ? '~' : ''}${job.years !== undefined && lump === 0 ? '-' : ''}`,
      )
      .join(),
  );
  return [...new Map(names.map((name, index) => [name, sets[index] ?? []])).values()];
}
