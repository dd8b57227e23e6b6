import type { CredentialLevel } from './crs/tables.ts';

/**
 * Full-time study of an academic year (MI s. 30 asks for as much of a one-year program). Days are too few for it only where
 * they are short of it by more than `slackMonths`: terms begin late and end early.
 */
export const academicYear = { months: 8, slackMonths: 1 } as const;

/**
 * Academic years of the shortest program of a level: one, two and three (R78(1)(b) to (d)). Of the degrees above the
 * bachelor's R78(1)(f) and (g) name no length: one is taken, the least program of which MI s. 30 speaks.
 */
export const leastAcademicYears = {
  none: 0,
  secondary: 0,
  lessThanOneYear: 0,
  oneYear: 1,
  twoYear: 2,
  bachelor: 3,
  master: 1,
  professional: 1,
  doctoral: 1,
} as const satisfies Readonly<Record<CredentialLevel, number>>;

/**
 * A field that stands in the table of assessment results as a professional degree and not in the list of the CRS criteria. An
 * assessment decides (R75(8)); without one it is a doubt.
 */
export const podiatry = /podiatr/i;
