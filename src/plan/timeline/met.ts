import { type Assessment, assess } from '../../assess/assess.ts';
import { addYears, type Day, earlierOf, lastOfCalendar } from '../../base/day.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { Profile } from '../../profile/schema.ts';
import { type Horizon, lawDaysAfter } from './horizon.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Stretch } from './stretch.ts';
import { workDays, workOn } from './work-days.ts';

/** Days in a row on which one program or another is met for sure. */
export interface MetRun {
  readonly from: Day;
  /** The first day after them; `undefined` where none is in sight. */
  readonly ends: Day | undefined;
  /** What is met on the first of them. */
  readonly first: readonly ProgramId[];
  /** What is met to the last of them. */
  readonly last: readonly ProgramId[];
}

/** Years that are looked through at once: most runs end in the first of them. */
const yearsAtOnce = 5;

/** The day that is so many years on, at most the last of the calendar. */
export function yearsOn(from: Day, years: number): Day {
  return earlierOf(addYears(from, years), lastOfCalendar);
}

/** Years after the first day in which programs are looked at: what is farther away depends on laws of then. */
export const yearsOfPrograms = 20;

/**
 * The runs of days on which a program is met, earliest first, as far as anything is in sight.
 * @param stretches what the timeline answers, from `course.from` to `course.to`
 */
export function* metRuns(profile: Profile, course: Horizon, stretches: readonly Stretch[]): Generator<MetRun> {
  let run: Omit<MetRun, 'ends'> | undefined;
  for (const { day, assessment } of answers(profile, course, stretches)) {
    const met = assessment.programs.filter(({ eligible }) => eligible === 'yes').map(({ id }) => id);
    if (met.length > 0) {
      run = run ? { ...run, last: met } : { from: day, first: met, last: met };
    } else if (run) {
      yield { ...run, ends: day };
      run = undefined;
    }
  }
  if (run) yield { ...run, ends: undefined };
}

/** The assessments of the days on which something may change: those of the timeline, then those beyond it. */
function* answers(
  profile: Profile,
  { to, from, lawOf }: Horizon,
  stretches: readonly Stretch[],
): Generator<{ readonly day: Day; readonly assessment: Assessment }> {
  for (const stretch of stretches) yield { day: stretch.from, assessment: stretch.assessment };
  const on = workOn(profile, lawOf);
  const end = yearsOn(from, yearsOfPrograms);
  for (let start = to; start < end; ) {
    const last = earlierOf(yearsOn(start, yearsAtOnce), end);
    const lawDays = lawDaysAfter(start).filter((day) => day <= last);
    const course = { from: start, to: last, lawOf, lawDays };
    const moments = occurrencesOf(profile, course).map(({ day }) => day);
    const days = new Set([...moments, ...lawDays, ...workDays(profile, course, on)]);
    for (const day of [...days].sort((a, b) => a - b)) yield { day, assessment: assess(profile, day, lawOf(day)) };
    start = last;
  }
}
