import { parseDay, wholeYears } from '../base/day.ts';
import { podiatry } from '../law/credentials.ts';
import type { EducationLevel } from '../law/crs/tables.ts';
import type { Message } from '../messages/message.ts';
import type { Credential } from '../profile/schema.ts';
import type { Assessor, CountedCredential, Education } from './candidate.ts';
import { isShorterThanLevel, type SettledCredential } from './credential-level.ts';
import { readTheOtherWay, type Settling, type Whose } from './settling.ts';

// From the level that pays least to the one that pays most, single credentials only.
const order: Readonly<Record<Credential['level'], number>> = {
  none: 0,
  lessThanOneYear: 1,
  secondary: 2,
  oneYear: 3,
  twoYear: 4,
  bachelor: 5,
  master: 6,
  professional: 7,
  doctoral: 8,
};

const nothing: Message = { id: 'education.none', values: {} };

/** The level of education on the day: Canadian credentials, and foreign ones with an assessment under five years old. */
export function settleEducation(
  settling: Settling,
  list: readonly SettledCredential[] | undefined,
  whose: Whose,
): Education {
  if (list === undefined) {
    settling.doubts.push({ message: { id: 'education.notStated', values: { whose } } });
    return { level: 'none', because: nothing, underOneYear: false, credentials: [], stated: false };
  }
  const counted: CountedCredential[] = [];
  let position = 0;
  for (const credential of list) {
    const one = count(settling, credential, whose, ++position);
    if (!one) continue;
    counted.push(one);
    noteLevel(settling, credential, one, whose, position);
  }
  const level = levelOf(settling, counted, whose);
  const underOneYear = level === 'none' && counted.length > 0;
  return { level, because: because(level, counted), underOneYear, credentials: counted, stated: true };
}

function levelOf(settling: Settling, counted: readonly CountedCredential[], whose: Whose): EducationLevel {
  if (highest(counted) === 'lessThanOneYear') {
    const message: Message = { id: 'credential.secondaryNotStated', values: { whose } };
    return readTheOtherWay(settling, 'education.secondaryFinished', message) ? 'secondary' : 'none';
  }
  return levelOfCredentials(counted);
}

function highest(counted: readonly CountedCredential[]): Credential['level'] {
  let best: Credential['level'] = 'none';
  // No two levels are alike: of equal ones either is the same.
  for (const { level } of counted) if (order[level] > order[best]) best = level;
  return best;
}

/** The level that some credentials pay together. */
export function levelOfCredentials(counted: readonly CountedCredential[]): EducationLevel {
  const best = highest(counted);
  if (best === 'lessThanOneYear') return 'none';
  // Levels above pay more than two credentials do; levels below lack the program of three years or longer.
  return best === 'bachelor' && postSecondary(counted) > 1 ? 'twoOrMore' : best;
}

function postSecondary(counted: readonly CountedCredential[]): number {
  let credentials = 0;
  for (const { level } of counted) if (order[level] >= order.oneYear) credentials++;
  return credentials;
}

function isCanadian({ assessor }: CountedCredential): boolean {
  return assessor === undefined;
}

function because(level: EducationLevel, counted: readonly CountedCredential[]): Message {
  if (level === 'none') return nothing;
  if (level === 'twoOrMore') return { id: 'education.twoOrMore', values: { credentials: postSecondary(counted) } };
  const canadian = counted.some((one) => one.level === level && isCanadian(one));
  return { id: 'education.level', values: { level, canadian } };
}

function count(
  settling: Settling,
  credential: SettledCredential,
  whose: Whose,
  position: number,
): CountedCredential | undefined {
  const level = readLevel(settling, credential, whose, position);
  // A day that is not stated is a text that is none: what stands for it is never told.
  const { country, field, eca, completed = '' } = credential;
  const issued = eca?.issued ?? '';
  if (level === 'none') return undefined;
  if (credential.isUnderWay) return undefined;
  const about = { whose, position, level, field };
  const lastDay = parseDay(completed);
  if (lastDay !== undefined && lastDay > settling.asOf) {
    settling.notes.push({ id: 'education.notCompleted', values: { ...about, completed } });
    return undefined;
  }
  if (country === 'CA') return { level, assessor: undefined };
  const isDenied = eca?.assessed === false;
  if (country === undefined && (isDenied || eca === undefined)) {
    const canadian = readTheOtherWay(settling, 'education.canadian', {
      id: 'education.countryNotStated',
      values: about,
    });
    return canadian ? { level, assessor: undefined } : undefined;
  }
  if (isDenied) {
    settling.notes.push({ id: 'education.notAssessed', values: about });
    return undefined;
  }
  const assessedOn = parseDay(issued);
  const { ecaYears } = settling.law.validity.tables;
  if (assessedOn === undefined) {
    const assessed = readTheOtherWay(
      settling,
      'education.assessed',
      eca === undefined
        ? { id: 'education.ecaNotStated', values: { ...about, years: ecaYears } }
        : { id: 'education.ecaDateNotStated', values: about },
    );
    return assessed ? { level, assessor: assessorOf(eca) } : undefined;
  }
  if (assessedOn > settling.asOf) {
    settling.notes.push({ id: 'education.ecaLater', values: { ...about, issued } });
    return undefined;
  }
  if (wholeYears(assessedOn, settling.asOf) >= ecaYears) {
    settling.notes.push({ id: 'education.ecaExpired', values: { ...about, issued, years: ecaYears } });
    return undefined;
  }
  if (lastDay !== undefined && assessedOn < lastDay) {
    const values = { ...about, issued, completed };
    const assessed = readTheOtherWay(settling, 'education.assessed', { id: 'education.ecaBeforeCompletion', values });
    return assessed ? { level, assessor: assessorOf(eca) } : undefined;
  }
  return { level, assessor: assessorOf(eca) };
}

function assessorOf(eca: Credential['eca']): Assessor {
  return { name: eca?.issuer, allowsPractice: eca?.allowsPractice };
}

/** What a person should know of a level that counts. */
function noteLevel(
  { notes }: Settling,
  credential: Credential,
  counted: CountedCredential,
  whose: Whose,
  position: number,
): void {
  // Whoever is short of a level has both days: what stands for none is never told.
  const { field, started = '', completed = '' } = credential;
  const { level } = counted;
  const values = { whose, position, level, field };
  if (isShorterThanLevel(credential)) {
    notes.push({ id: 'credential.shorterThanLevel', values: { ...values, started, completed } });
  }
  if (level === 'lessThanOneYear') notes.push({ id: 'credential.underOneYear', values });
  if (level === 'professional' && !isCanadian(counted)) notes.push({ id: 'credential.foreignProfessional', values });
}

function readLevel(
  settling: Settling,
  { level, field, eca }: Credential,
  whose: Whose,
  position: number,
): Credential['level'] {
  if (level !== 'professional' || eca !== undefined || field === undefined || !podiatry.test(field)) return level;
  const message: Message = { id: 'education.podiatry', values: { whose, position, level, field } };
  return readTheOtherWay(settling, 'education.podiatryIsProfessional', message) ? 'professional' : 'bachelor';
}
