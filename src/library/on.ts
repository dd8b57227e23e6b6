import { type Day, formatDay } from '../base/day.ts';
import { type Law, lawOn as lawOf } from '../law/law.ts';
import { checkProfile } from '../profile/check-profile.ts';
import type { Profile } from '../profile/schema.ts';
import { aDay, anObject, argumentError, refuse } from './arguments.ts';

/** The day on which a person is looked at, and the rules that are held to. */
export interface On {
  /** The day of the facts: ages, months of work and validity of papers are those of this day. */
  readonly asOf: Day;
  /** The rules; left out: those in force on `asOf`. */
  readonly law?: Law;
}

/**
 * The rules in force on a day, on every axis.
 * @throws {InputError} for what is no day, and for days before 2015-01-01, when Express Entry began
 */
export function lawOn(day: Day): Law {
  return lawFor('lawOn', day);
}

export function lawFor(by: string, day: Day): Law {
  const law = lawOf(formatDay(aDay(by, 'asOf', day)));
  if (law) return law;
  throw argumentError({ file: by, field: 'asOf', problem: { id: 'input.noLaw', values: {} }, found: formatDay(day) });
}

/** Those of a law that it is never without. */
const lawParts = ['crs', 'programs', 'skilled'] as const;

export function aLaw(by: string, law: Law): Law {
  const given =
    typeof law === 'object' &&
    law !== null &&
    lawParts.every((part) => typeof law[part] === 'object' && law[part] !== null);
  return given && typeof law.day === 'string' ? law : refuse(by, 'law', law, 'the rules of a day, as lawOn gives them');
}

/** Checks what every function takes beside a profile. */
export function whenOf(by: string, options: On): { readonly asOf: Day; readonly law: Law } {
  const { asOf, law } = anObject(by, 'options', options, 'asOf, and law where it is not that of asOf');
  return { asOf: aDay(by, 'asOf', asOf), law: law === undefined ? lawFor(by, asOf) : aLaw(by, law) };
}

/** A profile that may never have been checked, such as one that a caller made up. */
export function aProfile(by: string, profile: Profile, asOf: Day): Profile {
  aDay(by, 'asOf', asOf);
  return checkProfile(anObject(by, 'profile', profile, 'the facts of a person'), { file: by, asOf });
}
