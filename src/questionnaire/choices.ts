import { provinces } from '../base/regions.ts';
import { qualifyingRelations, withoutNominees } from '../law/validity.ts';
import type { AnswerChoice } from './question.ts';

/** The values of an enumeration with the message that names each. */
const choicesOf =
  <const Values extends readonly string[]>(values: Values) =>
  (label: (value: Values[number]) => AnswerChoice['label']): readonly AnswerChoice[] =>
    values.map((value) => ({ value, label: label(value) }));

export const maritalStatuses = choicesOf([
  'neverMarried',
  'married',
  'commonLaw',
  'divorced',
  'separated',
  'widowed',
  'annulled',
])((value) => `choice.marital.${value}`);

export const destinations = choicesOf(provinces)((value) => `choice.province.${value}`);

/** Quebec selects by itself and Nunavut has no program: neither nominates. */
export const nominators = destinations.filter(({ value }) => !withoutNominees.includes(value));

export const credentialLevels = choicesOf([
  'secondary',
  'oneYear',
  'twoYear',
  'bachelor',
  'master',
  'professional',
  'doctoral',
  // The rarest that is told stands last.
  'lessThanOneYear',
])((value) => `choice.level.${value}`);

export const tests = choicesOf(['ielts-gt', 'celpip-g', 'pte-core', 'tef-canada', 'tcf-canada', 'clb'])(
  (value) => `choice.test.${value}`,
);

export const officialLanguages = choicesOf(['english', 'french'])((value) => `choice.language.${value}`);

export const relations = choicesOf([...qualifyingRelations, 'cousin', 'other'])((value) => `choice.relation.${value}`);

export const sides = choicesOf(['self', 'partner'])((value) => `choice.of.${value}`);

export const statuses = choicesOf(['citizen', 'permanentResident', 'other'])((value) => `choice.status.${value}`);

export const workStatuses = choicesOf(['worker', 'student', 'visitor', 'maintained', 'none'])(
  (value) => `choice.workStatus.${value}`,
);

export const nominationKinds = choicesOf(['enhanced', 'base'])((value) => `choice.nomination.${value}`);

export const workPermits = choicesOf(['none', 'lmia', 'exempt204or205', 'open', 'other'])(
  (value) => `choice.permit.${value}`,
);

export const misrepresentationBases = choicesOf(['outsideCanada', 'removalEnforced', 'inCanada'])(
  (value) => `choice.bar.${value}`,
);

export const keepOrChange = choicesOf(['keep', 'change'])((value) => `choice.keep.${value}`);

export const keepChangeOrRemove = choicesOf(['keep', 'change', 'remove'])((value) => `choice.keep.${value}`);
