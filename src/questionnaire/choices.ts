import { provinces } from '../base/regions.ts';
import { credentialLevels as levels } from '../law/crs/tables.ts';
import { languages } from '../law/language-tests/ids.ts';
import { withoutNominees } from '../law/provinces.ts';
import * as values from '../profile/values.ts';
import type { AnswerChoice } from './question.ts';

/** The values of an enumeration with the message that names each. */
function choicesOf<const Value extends string>(
  listed: readonly Value[],
  label: (value: Value) => AnswerChoice['label'],
): readonly AnswerChoice[] {
  return listed.map((value) => ({ value, label: label(value) }));
}

export const maritalStatuses = choicesOf(values.maritalStatuses, (value) => `choice.marital.${value}`);

export const destinations = choicesOf(provinces, (value) => `choice.province.${value}`);

/** Quebec selects by itself and Nunavut has no program: neither nominates. */
export const nominators = destinations.filter(({ value }) => !withoutNominees.includes(value));

/** Levels from school on; the rarest that is told stands last. */
export const credentialLevels = choicesOf(
  [...levels.filter((level) => level !== 'none' && level !== 'lessThanOneYear'), 'lessThanOneYear'],
  (value) => `choice.level.${value}`,
);

/** The same where there may be none. */
export const highestLevels: readonly AnswerChoice[] = [
  ...credentialLevels,
  { value: 'none', label: 'choice.level.none' },
];

export const tests = choicesOf(values.tests, (value) => `choice.test.${value}`);

export const firstTests: readonly AnswerChoice[] = [...tests, { value: 'none', label: 'choice.test.none' }];

export const officialLanguages = choicesOf(languages, (value) => `choice.language.${value}`);

export const relations = choicesOf(values.relations, (value) => `choice.relation.${value}`);

export const sides = choicesOf(values.sides, (value) => `choice.of.${value}`);

export const statuses = choicesOf(values.relativeStatuses, (value) => `choice.status.${value}`);

export const workStatuses = choicesOf(values.workStatuses, (value) => `choice.workStatus.${value}`);

export const nominationKinds = choicesOf(values.nominationKinds, (value) => `choice.nomination.${value}`);

/** What most people do not have, so that all of it is asked at once. */
export const circumstances = choicesOf(
  [
    'relativesInCanada',
    'provincialNomination',
    'jobOffer',
    'certificateOfQualification',
    'expressEntryProfile',
    'admissibility',
  ],
  (value) => `choice.any.${value}`,
);

export const workPermits = choicesOf(values.workPermits, (value) => `choice.permit.${value}`);

export const misrepresentationBases = choicesOf(values.misrepresentationBases, (value) => `choice.bar.${value}`);

export const keepOrChange = choicesOf(['keep', 'change'], (value) => `choice.keep.${value}`);

export const keepChangeOrRemove = choicesOf(['keep', 'change', 'remove'], (value) => `choice.keep.${value}`);
