/**
 * Profiles: their types, their JSON Schema, and reading them from YAML or JSON.
 *
 *     import { readProfile } from 'express-entry-crs/profile';
 *
 * @module express-entry-crs/profile
 */

import type { Words } from '../messages/message.ts';
import { profileJsonSchema as schemaIn } from '../profile/json-schema.ts';
import * as reading from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { template } from '../questionnaire/template.ts';
import { anObject, aText } from './arguments.ts';
import { optionsOf, type ReadOptions } from './check.ts';
import { checkWords, someWords } from './in-words.ts';

export type { Province } from '../base/regions.ts';
export type { CredentialLevel } from '../law/crs/tables.ts';
export { InputError, type InputProblem } from '../profile/input-error.ts';
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

/**
 * The JSON Schema (2020-12) of a profile, for editors that complete and check YAML and JSON, as `crs schema`.
 * @param options `words`: the language of its descriptions; left out: English
 * @throws {InputError} for what is no words
 */
export function profileJsonSchema(options: { readonly words?: Words } = {}): object {
  const by = 'profileJsonSchema';
  const { words } = anObject(by, 'options', options, 'words');
  return words === undefined ? schemaIn() : schemaIn(someWords(by, words));
}

/**
 * A commented profile to fill in, as YAML, with every key and a value that it takes, as `crs init --template`.
 * @param options `words`: the language of the comments; `schema`: where editors find the JSON Schema, beside the file; left out:
 *   `./profile.schema.json`
 * @throws {InputError} for what is no words
 */
export function profileTemplate(options: { readonly words: Words; readonly schema?: string }): string {
  const by = 'profileTemplate';
  checkWords(by, options, {});
  const { words, schema = './profile.schema.json' } = options;
  return template(aText(by, 'schema', schema), words);
}
