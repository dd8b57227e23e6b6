import { addMonths, parseDay } from '../base/day.ts';
import { academicYear } from '../law/credentials.ts';
import type { Message } from '../messages/message.ts';
import type { Credential } from '../profile/schema.ts';
import type { SettledCredential } from './credential-level.ts';
import { readTheOtherWay, type Settling, type Whose } from './settling.ts';
import { isCanadianOnDay } from './study.ts';

const lastingTwoYears: readonly Credential['level'][] = [
  'secondary',
  'twoYear',
  'bachelor',
  'master',
  'professional',
  'doctoral',
];

/**
 * Two academic years of full-time study in Canada in a program of two years or longer (R83(1)(b), (b.1), (2)). A
 * master's program shows its length by the months studied.
 */
export function settleTwoYearsOfStudy(settling: Settling, list: readonly SettledCredential[], whose: Whose): boolean {
  const needed = settling.law.programs.tables.fsw.grid.adaptability.studyMonths;
  let position = 0;
  for (const credential of list) {
    position++;
    const { level, country, inPerson, fullTimeMonths } = credential;
    if (country !== 'CA' || !lastingTwoYears.includes(level) || inPerson === false) continue;
    if (fullTimeMonths !== undefined && fullTimeMonths < needed) continue;
    if (fullTimeMonths !== undefined && isStudiedByDay(settling, credential, needed)) return true;
    const message: Message = { id: 'study.monthsNotStated', values: { whose, position, needed } };
    if (readTheOtherWay(settling, 'study.monthsEnough', message)) return true;
  }
  return false;
}

/**
 * Finishing is not required; in a program still under way the months count once they fit between its start and the day. In a
 * finished one they have to fit between its days, of which the last month may not be whole.
 */
function isStudiedByDay(settling: Settling, credential: SettledCredential, months: number): boolean {
  const started = credential.started === undefined ? undefined : parseDay(credential.started);
  if (!isCanadianOnDay(settling, credential))
    return started !== undefined && addMonths(started, months) <= settling.asOf;
  const completed = credential.completed === undefined ? undefined : parseDay(credential.completed);
  if (started === undefined || completed === undefined) return true;
  return addMonths(started, months - academicYear.slackMonths) <= completed;
}
