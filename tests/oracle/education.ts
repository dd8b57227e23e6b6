// Credentials: CRS reference 2.3 and 2.8, R75(2)(e), R78, R83(1)(b).
import { yearsBefore } from './days.ts';
import type { Doubt } from './readings.ts';
import { EDUCATION, type Schooling } from './tables.ts';
import type { OracleCredential } from './types.ts';

/** Completed, and Canadian or assessed less than five years ago. Whether an assessment exists may not be stated. */
function counts(credential: OracleCredential, place: number, asOf: string, doubt: Doubt): boolean {
  if (credential.level === 'none') return false;
  if (credential.completed !== undefined && credential.completed > asOf) return false;
  if (credential.country === 'CA') return true;
  const eca = credential.eca;
  if (eca === undefined) return doubt(`credential ${place} is assessed`);
  if (!('issued' in eca) || eca.issued > asOf || eca.issued <= yearsBefore(asOf, 5)) return false;
  // R75(2)(e) asks for an assessment of the credential: one of before it was completed is of something else, or a day is wrong.
  return (
    credential.completed === undefined || eca.issued >= credential.completed || doubt(`credential ${place} is assessed`)
  );
}

export const counted = (credentials: OracleCredential[] | undefined, asOf: string, doubt: Doubt): OracleCredential[] =>
  (credentials ?? []).filter((credential, place) => counts(credential, place, asOf, doubt));

/**
 * The row of the tables. A program of less than one year is a credential of no row (R73(1), R78(1)); that its holder
 * finished secondary school before, as is usual, is then not stated.
 */
export function schoolingOf(credentials: OracleCredential[], doubt: Doubt): Schooling {
  const levels = credentials.map((credential) => credential.level);
  if (levels.includes('doctoral')) return 'doctoral';
  if (levels.includes('master') || levels.includes('professional')) return 'master';
  const ofAYear = levels.filter((level) => level !== 'secondary' && level !== 'lessThanOneYear');
  if (ofAYear.includes('bachelor')) return ofAYear.length >= 2 ? 'several' : 'three';
  if (ofAYear.includes('twoYear')) return 'two';
  if (ofAYear.includes('oneYear')) return 'one';
  if (levels.includes('secondary')) return 'secondary';
  return levels.length > 0 && doubt('secondary school is finished') ? 'secondary' : 'less';
}

export const educationRow = (credentials: OracleCredential[] | undefined, asOf: string, doubt: Doubt) =>
  EDUCATION[schoolingOf(counted(credentials, asOf, doubt), doubt)];

/** Canadian-study points: 0 none, 1 one or two years, 2 three years or a graduate degree (CRS reference 2.8). */
export function canadianStudy(credentials: OracleCredential[] | undefined, asOf: string): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const c of credentials ?? []) {
    if (c.country !== 'CA' || ['none', 'secondary', 'lessThanOneYear'].includes(c.level)) continue;
    if (c.completed === undefined || c.completed > asOf) continue;
    if (c.languageStudyShare === undefined || c.languageStudyShare > 0.5) continue;
    if (c.obligedToReturn !== false) continue;
    const started = c.started ?? c.completed;
    const pandemic = asOf >= '2022-07-28' && started <= '2022-08-31' && c.completed >= '2020-03-01';
    const present = c.inPerson === true && (c.fullTimeMonths ?? 0) >= 8;
    if (!pandemic && !present) continue;
    if (c.level !== 'oneYear' && c.level !== 'twoYear') best = 2;
    else if (best === 0) best = 1;
  }
  return best;
}

/** R83(1)(b): two academic years full-time in a Canadian program of two years or more; finishing is not needed. */
export const studiedTwoYears = (
  whose: string,
  credentials: OracleCredential[] | undefined,
  asOf: string,
  doubt: Doubt,
): boolean =>
  (credentials ?? []).some((c, place) => {
    if (c.country !== 'CA' || ['none', 'lessThanOneYear', 'oneYear'].includes(c.level)) return false;
    if (c.fullTimeMonths !== undefined && c.fullTimeMonths < 16) return false;
    // Not stated, or not all of them passed yet.
    const isOver = c.completed === undefined || c.completed <= asOf;
    return (c.fullTimeMonths !== undefined && isOver) || doubt(`${whose} credential ${place}: two academic years`);
  });
