import { formatDay, parseDay } from '../base/day.ts';
import { canadianStudy } from '../law/study-in-canada.ts';
import type { Message } from '../messages/message.ts';
import type { Credential } from '../profile/schema.ts';
import type { StudyPay } from './candidate.ts';
import type { SettledCredential } from './credential-level.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

interface Study {
  readonly pays: StudyPay;
  readonly because: Message;
}

const nothing: Study = { pays: 'none', because: { id: 'study.none', values: {} } };

/** Canadian study for the additional points (MI s. 30): the highest Canadian credential that meets the conditions. */
export function settleStudy(settling: Settling, list: readonly SettledCredential[]): Study {
  let best = nothing;
  let refused: Study | undefined;
  let position = 0;
  for (const credential of list) {
    position++;
    if (!isCanadianOnDay(settling, credential)) continue;
    const pays = payOf(credential);
    if (credential.level === 'lessThanOneYear') {
      refused ??= { pays, because: { id: 'study.underOneYear', values: { position } } };
    }
    if (pays === 'none') continue;
    const failing = failingCondition(settling, credential, position);
    if (failing) refused = { pays: 'none', because: failing };
    else if (best.pays !== 'threeOrMore')
      best = { pays, because: { id: 'study.pays', values: { position, level: credential.level } } };
  }
  return best.pays === 'none' ? (refused ?? nothing) : best;
}

function payOf({ level }: Credential): StudyPay {
  switch (level) {
    case 'none':
    case 'secondary':
    case 'lessThanOneYear':
      return 'none';
    case 'oneYear':
    case 'twoYear':
      return 'oneOrTwoYears';
    case 'bachelor':
    case 'master':
    case 'professional':
    case 'doctoral':
      return 'threeOrMore';
  }
}

/** Whether a credential is Canadian and completed by the day, as far as it says. */
export function isCanadianOnDay({ asOf }: Settling, { country, completed, isUnderWay }: SettledCredential): boolean {
  if (country !== 'CA' || isUnderWay) return false;
  const day = completed === undefined ? undefined : parseDay(completed);
  return day === undefined || day <= asOf;
}

/** The condition that fails, or `undefined` when all hold. Conditions not stated fail, as a doubt. */
function failingCondition(settling: Settling, credential: Credential, position: number): Message | undefined {
  const { fullTimeMonths, inPerson, languageStudyShare, obligedToReturn } = credential;
  const { minFullTimeMonths, maxLanguageStudyShare } = canadianStudy;
  if (obligedToReturn === true) return note(settling, { id: 'study.obligedToReturn', values: { position } });
  if (languageStudyShare !== undefined && languageStudyShare > maxLanguageStudyShare) {
    return note(settling, { id: 'study.languageShare', values: { position, share: languageStudyShare } });
  }
  const missing: string[] = [];
  if (languageStudyShare === undefined) missing.push('languageStudyShare');
  if (obligedToReturn === undefined) missing.push('obligedToReturn');
  const short = fullTimeMonths !== undefined && fullTimeMonths < minFullTimeMonths;
  const away = inPerson === false;
  const open = short || away || fullTimeMonths === undefined || inPerson === undefined;
  if (open && !isWaived(settling, credential, position)) {
    if (short)
      return note(settling, {
        id: 'study.months',
        values: { position, months: fullTimeMonths, needed: minFullTimeMonths },
      });
    if (away) return note(settling, { id: 'study.notInPerson', values: { position } });
    if (fullTimeMonths === undefined) missing.push('fullTimeMonths');
    if (inPerson === undefined) missing.push('inPerson');
  }
  if (missing.length === 0) return undefined;
  const message: Message = { id: 'study.notStated', values: { position, missing } };
  return readTheOtherWay(settling, 'study.conditionsMet', message) ? undefined : message;
}

/** Months and presence are waived for programs of which any part fell between March 2020 and August 2022. */
function isWaived(settling: Settling, { started, completed }: Credential, position: number): boolean {
  const { from, first, last } = canadianStudy.waiver;
  if (formatDay(settling.asOf) < from || (completed !== undefined && completed < first)) return false;
  if (started !== undefined) return started <= last;
  if (completed !== undefined && completed <= last) return true;
  return readTheOtherWay(settling, 'study.waived', { id: 'study.waiverUncertain', values: { position } });
}

function note(settling: Settling, message: Message): Message {
  settling.notes.push(message);
  return message;
}
