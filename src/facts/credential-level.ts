import { addMonths, parseDay } from '../base/day.ts';
import { academicYear, leastAcademicYears } from '../law/validity.ts';
import type { Credential } from '../profile/schema.ts';
import { readTheOtherWay, type Settling, type Whose } from './settling.ts';

/**
 * The credentials at the level that counts. Where first and last day leave no room for an academic year, a level of a year or
 * more is the other reading. The same list where no days contradict their level, as nearly always.
 */
export function settleLevels(settling: Settling, list: readonly Credential[], whose: Whose): readonly Credential[] {
  for (const credential of list) {
    if (isUnderOneYear(credential)) return list.map((one, index) => atItsLevel(settling, one, whose, index + 1));
  }
  return list;
}

function atItsLevel(settling: Settling, credential: Credential, whose: Whose, position: number): Credential {
  if (!isUnderOneYear(credential)) return credential;
  const { level, field, started = '', completed = '' } = credential;
  const values = { whose, position, level, field, started, completed };
  const isAsStated = readTheOtherWay(settling, 'education.levelAsStated', {
    id: 'credential.underOneYearByDays',
    values,
  });
  return isAsStated ? credential : { ...credential, level: 'lessThanOneYear' };
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
  const first = started === undefined || years === 0 ? undefined : parseDay(started);
  const last = completed === undefined ? undefined : parseDay(completed);
  if (first === undefined || last === undefined) return true;
  return addMonths(first, years * academicYear.months - academicYear.slackMonths) <= last;
}
