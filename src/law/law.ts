import { categoriesHistory } from './categories/index.ts';
import type { CategoryTables } from './categories/tables.ts';
import { crsHistory } from './crs/index.ts';
import type { CrsTables } from './crs/tables.ts';
import { fundsTables } from './funds/index.ts';
import type { FundsTable } from './funds/tables.ts';
import { languageTestsHistory } from './language-tests/index.ts';
import type { LanguageTestTables } from './language-tests/tables.ts';
import { programsHistory } from './programs/index.ts';
import type { ProgramTables } from './programs/tables.ts';
import { type SkilledScope, skilledScopes } from './skilled.ts';
import { validityHistory } from './validity/index.ts';
import type { Validity } from './validity/tables.ts';
import { type Header, inForce, type Version } from './version.ts';
import { workHoursHistory } from './work-hours/index.ts';
import type { WorkHours } from './work-hours/tables.ts';

/** The rules that one assessment is made under. Axes move apart: each has its own versions. */
export interface Law {
  /** The day whose rules these are, `YYYY-MM-DD`. */
  readonly day: string;
  /** The Comprehensive Ranking System. */
  readonly crs: Version<CrsTables>;
  /** A newer version of the CRS known to be in force whose tables are not known: the total is incomplete. */
  readonly crsMissing?: Header;
  /** FSW, CEC and FST. */
  readonly programs: Version<ProgramTables>;
  /** Settlement funds; `undefined` where no table of the day is known. */
  readonly funds: FundsTable | undefined;
  /** Which occupations are skilled. */
  readonly skilled: SkilledScope;
  /** The language tests that are accepted, with their charts. */
  readonly languageTests: Version<LanguageTestTables>;
  /** How hours of work make years. */
  readonly workHours: Version<WorkHours>;
  /** How long papers, profiles and invitations hold. */
  readonly validity: Version<Validity>;
  /** Category-based selection; `undefined` before it began on 2023-05-31. */
  readonly categories: Version<CategoryTables> | undefined;
}

/** The first day of Express Entry: no rules before it. */
export const firstDay = crsHistory.versions[0]?.effective ?? '';

/** The law of a day, or `undefined` before Express Entry started on 2015-01-01. */
export function lawOn(day: string): Law | undefined {
  const crs = inForce(crsHistory, day);
  const programs = inForce(programsHistory, day);
  const languageTests = inForce(languageTestsHistory, day);
  const workHours = inForce(workHoursHistory, day);
  const validity = inForce(validityHistory, day);
  const skilled = skilledScopes.findLast((scope) => scope.effective <= day);
  if (!crs || !programs || !skilled || !languageTests || !workHours || !validity) return undefined;
  return {
    day,
    crs: crs.version,
    ...(crs.missing && { crsMissing: crs.missing }),
    programs: programs.version,
    funds: fundsTables.findLast((table) => table.effective <= day),
    skilled,
    languageTests: languageTests.version,
    workHours: workHours.version,
    validity: validity.version,
    categories: inForce(categoriesHistory, day)?.version,
  };
}
