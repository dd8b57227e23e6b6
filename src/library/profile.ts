/**
 * Profiles: their types, their JSON Schema, and reading them from YAML or JSON.
 *
 *     import { readProfile } from 'express-entry-crs/profile';
 *
 * @module express-entry-crs/profile
 */

import * as reading from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { aText } from './arguments.ts';
import { optionsOf, type ReadOptions } from './check.ts';

export type { Province } from '../base/regions.ts';
export type { CredentialLevel } from '../law/crs/tables.ts';
export { InputError, type InputProblem } from '../profile/input-error.ts';
export { profileJsonSchema } from '../profile/json-schema.ts';
export type { Expected, Problem, ProblemId } from '../profile/problem.ts';
export type {
  Admissibility,
  CertificateOfQualification,
  Credential,
  CredentialAssessment,
  Dependent,
  Funds,
  HoursFrom,
  Job,
  JobOffer,
  LanguageTest,
  Leave,
  MilitaryService,
  OwnKeys,
  Partner,
  Person,
  Profile,
  Proof,
  ProvincialNomination,
  Relative,
  Residence,
  SubmittedProfile,
} from '../profile/profile.ts';
export { checkProfile, type ReadOptions } from './check.ts';

/**
 * Reads a profile from YAML or JSON text.
 * @throws {InputError} with every problem of the text at once, each with line and column; and for what is no day
 */
export function readProfile(text: string, options: ReadOptions): Profile {
  return reading.readProfile(aText('readProfile', 'text', text), optionsOf('readProfile', options));
}
