import { addMonths, type Day, parseDay } from '../base/day.ts';
import { academicYear, leastAcademicYears } from '../law/credentials.ts';
import type { Credential } from '../profile/schema.ts';
import { readTheOtherWay, type Settling, type Whose } from './settling.ts';

/** A credential at the level that counts. */
export interface SettledCredential extends Credential {
  /** Taken as not completed on the day, though no day of completion says so. */
  readonly isUnderWay?: true;
}

/**
 * The credentials at the level that counts. Where first and last day leave no room for an academic year, a level of a year or
 * more is the other reading; so is completion, where it is not stated and the day of assessment comes too soon after the first
 * day. The same list where no days contradict anything, as nearly always.
 */
export function settleLevels(
  settling: Settling,
  list: readonly Credential[],
  whose: Whose,
): readonly SettledCredential[] {
  const { asOf } = settling;
  for (const credential of list) {
    if (isUnderOneYear(credential) || isTooSoon(credential, asOf)) {
      return list.map((one, index) => settled(settling, one, whose, index + 1));
    }
  }
  return list;
}

function settled(settling: Settling, credential: Credential, whose: Whose, position: number): SettledCredential {
  // Only of days that are stated anything is told: what stands for none never is.
  const { level, field, started = '', completed = '' } = credential;
  if (isUnderOneYear(credential)) {
    const values = { whose, position, level, field, started, completed };
    const message = { id: 'credential.underOneYearByDays', values } as const;
    const isAsStated = readTheOtherWay(settling, 'education.levelAsStated', message);
    return isAsStated ? credential : { ...credential, level: 'lessThanOneYear' };
  }
  if (!isTooSoon(credential, settling.asOf)) return credential;
  const values = { whose, position, level, field, started };
  if ((parseDay(started) ?? 0) > settling.asOf) {
    settling.notes.push({ id: 'credential.notBegun', values });
    return { ...credential, isUnderWay: true };
  }
  const message = { id: 'credential.completionNotStated', values } as const;
  const isOver = readTheOtherWay(settling, 'education.completed', message);
  return isOver ? credential : { ...credential, isUnderWay: true };
}

/** Whether a credential without a day of completion begins later, or began so late that its program can hardly be over. */
function isTooSoon(credential: Credential, day: Day): boolean {
  const first = firstDayOver(credential);
  return first !== undefined && first > day;
}

/**
 * The first day on which a program without a day of completion is taken as over: once it has had the time of the shortest one of
 * its level. `undefined` where its first day is not stated, or its last one is.
 */
export function firstDayOver({ level, started, completed }: Credential): Day | undefined {
  const first = completed === undefined && started !== undefined ? parseDay(started) : undefined;
  return first === undefined ? undefined : atTheLeast(first, leastAcademicYears[level]);
}

function isUnderOneYear(credential: Credential): boolean {
  return leastAcademicYears[credential.level] > 0 && !lasts(credential, 1);
}

/** Whether the days are fewer than a program of the level takes: who studied elsewhere before, or faster, keeps the level. */
export function isShorterThanLevel(credential: Credential): boolean {
  return !lasts(credential, leastAcademicYears[credential.level]);
}

/** Whether the days leave room for so many academic years; true where one of them is not stated. */
function lasts({ started, completed }: Credential, years: number): boolean {
  const first = started === undefined ? undefined : parseDay(started);
  const last = completed === undefined ? undefined : parseDay(completed);
  if (first === undefined || last === undefined) return true;
  return atTheLeast(first, years) <= last;
}

/** The earliest last day of a program of so many academic years. */
function atTheLeast(first: Day, years: number): Day {
  return years === 0 ? first : addMonths(first, years * academicYear.months - academicYear.slackMonths);
}
